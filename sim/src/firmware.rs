//! Programs of a board: the committed images, or a designer's own ELF files, decoded once.
//!
//! The rule that must never break: a program file that does not fit the memory map is refused with a sentence,
//! and the cipher ROM is never part of one.

use std::sync::Arc;

use crate::choice::{CipherCode, Strategy};
use crate::cpu::{CodeError, CodeMap, Image, ImageError, Region, Symbols};
use crate::map;

/// Constants and code as bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rom {
    /// Program memory from `ROM_BASE`.
    pub program: Vec<u8>,
    /// Cipher ROM from `CIPHER_BASE`; empty where there is none.
    pub cipher: Vec<u8>,
}

/// A processor's program, ready to execute.
#[derive(Clone, Debug)]
pub struct Program {
    /// Decoded program memory, with the cipher ROM where there is one.
    pub(crate) code: Arc<CodeMap>,
    /// The same as bytes, for constants.
    pub(crate) rom: Arc<Rom>,
    /// Function names, the cipher's included.
    pub symbols: Arc<Symbols>,
}

/// The programs of a board. Without a meter program it is the single-processor variant.
#[derive(Clone, Debug)]
pub struct Firmware {
    /// Program of the module or of the single processor.
    pub module: Program,
    /// Program of the meter.
    pub meter: Option<Program>,
}

/// What is wrong with a program file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FirmwareError {
    /// Not a program for this processor.
    #[error(transparent)]
    Image(#[from] ImageError),
    /// A segment outside program memory.
    #[error(
        "the segment of {bytes} bytes at {address:#010x} does not fit: program memory is {first:#010x} to {last:#010x}"
    )]
    Outside {
        /// Where it would be loaded.
        address: u32,
        /// Its length.
        bytes: usize,
        /// First byte of the memory.
        first: u32,
        /// Last byte of the memory.
        last: u32,
    },
    /// The code cannot be laid out.
    #[error(transparent)]
    Code(#[from] CodeError),
}

/// A read-only memory under construction.
struct Memory {
    base: u32,
    bytes: Vec<u8>,
    size: u32,
}

impl Memory {
    fn new(base: u32, size: u32) -> Self {
        Self {
            base,
            bytes: Vec::new(),
            size,
        }
    }

    /// Puts the segments that carry bytes in place; code regions come back.
    fn load(&mut self, image: &Image, gate: Option<u32>) -> Result<Vec<Region>, FirmwareError> {
        let mut regions = Vec::new();
        for segment in image.segments.iter().filter(|part| !part.bytes.is_empty()) {
            let outside = FirmwareError::Outside {
                address: segment.address,
                bytes: segment.bytes.len(),
                first: self.base,
                last: self.base + self.size - 1,
            };
            let start = match segment.address.checked_sub(self.base) {
                Some(start) if start as usize + segment.bytes.len() <= self.size as usize => {
                    start as usize
                }
                _ => return Err(outside),
            };
            let end = start + segment.bytes.len();
            if self.bytes.len() < end {
                self.bytes.resize(end, 0);
            }
            self.bytes[start..end].copy_from_slice(&segment.bytes);
            if segment.executable {
                let mut bytes = segment.bytes.clone();
                bytes.resize(bytes.len().next_multiple_of(2), 0);
                regions.push(Region {
                    base: segment.address,
                    bytes,
                    gate,
                });
            }
        }
        Ok(regions)
    }
}

impl Program {
    /// The program in `elf`, beside the cipher ROM in `cipher` if its processor has one.
    ///
    /// # Errors
    /// Not a program for this processor, or not inside its program memory.
    pub fn new(elf: &[u8], cipher: Option<&[u8]>) -> Result<Self, FirmwareError> {
        let image = Image::elf(elf)?;
        let mut program = Memory::new(map::ROM_BASE, map::ROM_BYTES);
        let mut regions = program.load(&image, None)?;
        let mut symbols = image.functions.all().to_vec();
        let mut rom = Memory::new(map::CIPHER_BASE, map::CIPHER_BYTES);
        if let Some(cipher) = cipher {
            let image = Image::elf(cipher)?;
            regions.extend(rom.load(&image, Some(map::CIPHER_BASE))?);
            symbols.extend(image.functions.all().iter().cloned());
        }
        let reset = map::ROM_BASE + map::RESET_OFFSET;
        Ok(Self {
            code: Arc::new(CodeMap::new(reset, regions)?),
            rom: Arc::new(Rom {
                program: program.bytes,
                cipher: rom.bytes,
            }),
            symbols: Arc::new(Symbols::new(symbols)),
        })
    }

    /// The bytes of its memories, each with the address of its first byte; without a cipher ROM the second is empty.
    #[must_use]
    pub fn memories(&self) -> [(u32, &[u8]); 2] {
        [
            (map::ROM_BASE, &self.rom.program),
            (map::CIPHER_BASE, &self.rom.cipher),
        ]
    }
}

const MODULE: &[u8] = include_bytes!("../firmware/images/module.elf");
const METER: &[u8] = include_bytes!("../firmware/images/meter.elf");
const SINGLE: &[u8] = include_bytes!("../firmware/images/single.elf");
const CIPHER_TABLE: &[u8] = include_bytes!("../firmware/images/cipher-table.elf");
const CIPHER_COMPACT: &[u8] = include_bytes!("../firmware/images/cipher-compact.elf");

fn cipher_rom(code: CipherCode) -> &'static [u8] {
    match code {
        CipherCode::Table => CIPHER_TABLE,
        CipherCode::Compact => CIPHER_COMPACT,
    }
}

impl Firmware {
    /// The committed programs of the board that `strategy` runs on.
    ///
    /// # Errors
    /// None with the programs as committed; a test loads them all.
    pub fn committed(strategy: Strategy, cipher: CipherCode) -> Result<Self, FirmwareError> {
        match strategy {
            Strategy::Single => Self::single(cipher, None),
            _ => Self::dual(cipher, None, None),
        }
    }

    /// The committed programs of a board with two processors, or with `module` or `meter` in their place.
    ///
    /// # Errors
    /// A program given does not fit.
    pub fn dual(
        cipher: CipherCode,
        module: Option<&[u8]>,
        meter: Option<&[u8]>,
    ) -> Result<Self, FirmwareError> {
        let rom = cipher_rom(cipher);
        Ok(Self {
            module: Program::new(module.unwrap_or(MODULE), Some(rom))?,
            meter: Some(Program::new(meter.unwrap_or(METER), None)?),
        })
    }

    /// The committed program of the single-processor variant, or `program` in its place.
    ///
    /// # Errors
    /// The program given does not fit.
    pub fn single(cipher: CipherCode, program: Option<&[u8]>) -> Result<Self, FirmwareError> {
        Ok(Self {
            module: Program::new(program.unwrap_or(SINGLE), Some(cipher_rom(cipher)))?,
            meter: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_programs_load() {
        for cipher in [CipherCode::Table, CipherCode::Compact] {
            let dual = Firmware::dual(cipher, None, None).unwrap();
            assert!(dual.meter.is_some());
            assert!(Firmware::single(cipher, None).unwrap().meter.is_none());
        }
    }

    #[test]
    fn the_cipher_is_not_a_program() {
        let error = Program::new(CIPHER_TABLE, None).unwrap_err();
        assert!(matches!(error, FirmwareError::Outside { .. }), "{error}");
        assert!(Program::new(b"noise", None).is_err());
    }
}
