//! Cipher ROM with the table code of DES.

#![no_std]
#![no_main]

firmware::cipher_rom!(firmware::des::table::Table);
