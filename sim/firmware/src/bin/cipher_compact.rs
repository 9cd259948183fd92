//! Cipher ROM with the compact code of DES.

#![no_std]
#![no_main]

firmware::cipher_rom!(firmware::des::compact::Compact);
