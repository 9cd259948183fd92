//! Programs as files hold them: ELF for RV32, or flat bytes. Bytes in, segments and symbols out.
//!
//! The rule that must never break: no input makes this panic or allocate more than it brings along; whatever
//! is wrong with a file is said in one sentence.

use std::collections::BTreeMap;

use object::elf::{EF_RISCV_FLOAT_ABI, EM_RISCV, PT_LOAD, SHF_EXECINSTR};
use object::read::elf::{ElfFile32, FileHeader, ProgramHeader};
use object::{Endianness, Object, ObjectSection, ObjectSymbol, SectionFlags, SymbolKind};

use super::symbols::{Symbol, Symbols};

/// What is wrong with a program file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImageError {
    /// Not an ELF file, or a broken one.
    #[error("not a readable 32-bit ELF file: {0}")]
    Unreadable(String),
    /// An ELF for something else.
    #[error(
        "this ELF is not a little-endian RISC-V executable for RV32 without floating point ({0})"
    )]
    Foreign(String),
    /// Nothing to load.
    #[error("this ELF has no loadable segments; link it first")]
    Empty,
    /// A segment whose bytes or addresses do not exist.
    #[error("the ELF segment at {0:#010x} reaches outside the file or the address space")]
    Segment(u32),
    /// An entry point at an odd address.
    #[error("the entry point {0:#010x} is not an instruction address")]
    Entry(u32),
}

/// One loadable stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where the bytes stand in memory (load address).
    pub address: u32,
    /// Where the program expects them (run address); the same unless the program copies them itself.
    pub run_address: u32,
    /// The bytes in the file.
    pub bytes: Vec<u8>,
    /// Length in memory at the run address; what exceeds the bytes is zero.
    pub length: u32,
    /// It may hold code.
    pub executable: bool,
}

/// A program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Address of the first instruction.
    pub entry: u32,
    /// In file order.
    pub segments: Vec<Segment>,
    /// Functions, for names in messages and profiles.
    pub functions: Symbols,
    /// Every named address, functions or not.
    pub addresses: BTreeMap<String, u32>,
}

impl Image {
    /// A flat image: `bytes` at `base`, started at `entry`, without symbols.
    #[must_use]
    pub fn flat(base: u32, entry: u32, bytes: Vec<u8>) -> Self {
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        let segment = Segment {
            address: base,
            run_address: base,
            bytes,
            length,
            executable: true,
        };
        Self {
            entry,
            segments: vec![segment],
            functions: Symbols::default(),
            addresses: BTreeMap::new(),
        }
    }

    /// Reads an ELF executable.
    ///
    /// # Errors
    /// Anything but a well-formed RV32 executable without floating-point calling convention.
    pub fn elf(data: &[u8]) -> Result<Self, ImageError> {
        let unreadable = |error: object::Error| ImageError::Unreadable(error.to_string());
        let file = ElfFile32::<Endianness>::parse(data).map_err(unreadable)?;
        let (header, endian) = (file.elf_header(), file.endian());
        if endian != Endianness::Little || header.e_machine(endian) != EM_RISCV {
            return Err(ImageError::Foreign(format!(
                "machine {}",
                header.e_machine(endian)
            )));
        }
        if header.e_flags(endian) & EF_RISCV_FLOAT_ABI != 0 {
            return Err(ImageError::Foreign(
                "floating-point calling convention".into(),
            ));
        }
        let entry = header.e_entry(endian);
        if entry & 1 != 0 {
            return Err(ImageError::Entry(entry));
        }
        let loadable = file
            .elf_program_headers()
            .iter()
            .filter(|header| header.p_type(endian) == PT_LOAD);
        let segments = loadable
            .filter(|header| header.p_memsz(endian) != 0)
            .map(|header| segment(header, endian, data))
            .collect::<Result<Vec<_>, _>>()?;
        if segments.is_empty() {
            return Err(ImageError::Empty);
        }
        let (functions, addresses) = names(&file);
        Ok(Self {
            entry,
            segments,
            functions,
            addresses,
        })
    }

    /// First and one past the last address the program occupies, load and run addresses both.
    #[must_use]
    pub fn span(&self) -> (u32, u64) {
        let ends = self.segments.iter().flat_map(|segment| {
            let loaded = u64::from(segment.address) + segment.bytes.len() as u64;
            [
                loaded,
                u64::from(segment.run_address) + u64::from(segment.length),
            ]
        });
        let starts = self
            .segments
            .iter()
            .map(|segment| segment.address.min(segment.run_address));
        (starts.min().unwrap_or(0), ends.max().unwrap_or(0))
    }
}

fn segment<H: ProgramHeader<Endian = Endianness, Word = u32>>(
    header: &H,
    endian: Endianness,
    data: &[u8],
) -> Result<Segment, ImageError> {
    let (address, run_address) = (header.p_paddr(endian), header.p_vaddr(endian));
    let (in_file, length) = (header.p_filesz(endian), header.p_memsz(endian));
    let fits = |start: u32, length: u32| u64::from(start) + u64::from(length) <= 1 << 32;
    let bytes = header
        .data(endian, data)
        .map_err(|()| ImageError::Segment(address))?
        .to_vec();
    if in_file > length || !fits(address, in_file) || !fits(run_address, length) {
        return Err(ImageError::Segment(address));
    }
    let executable = header.p_flags(endian) & object::elf::PF_X != 0;
    Ok(Segment {
        address,
        run_address,
        bytes,
        length,
        executable,
    })
}

fn names(file: &ElfFile32<'_, Endianness>) -> (Symbols, BTreeMap<String, u32>) {
    let mut functions = Vec::new();
    let mut addresses = BTreeMap::new();
    for symbol in file.symbols() {
        let Ok(name) = symbol.name() else { continue };
        // Local labels and the assembler's mapping symbols are no names.
        if name.is_empty() || name.starts_with(['$', '.']) || symbol.is_undefined() {
            continue;
        }
        let name = format!("{:#}", rustc_demangle::demangle(name));
        let (address, size) = (symbol.address() as u32, symbol.size() as u32);
        let in_code = symbol
            .section_index()
            .and_then(|index| file.section_by_index(index).ok())
            .is_some_and(|section| matches!(section.flags(), SectionFlags::Elf { sh_flags } if sh_flags & u64::from(SHF_EXECINSTR) != 0));
        if symbol.kind() == SymbolKind::Text || (symbol.kind() == SymbolKind::Unknown && in_code) {
            functions.push(Symbol {
                address,
                size,
                name: name.clone(),
            });
        }
        addresses.insert(name, address);
    }
    (Symbols::new(functions), addresses)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_refused_and_never_panics() {
        assert!(matches!(Image::elf(b""), Err(ImageError::Unreadable(_))));
        assert!(matches!(
            Image::elf(&[0x7f; 4096]),
            Err(ImageError::Unreadable(_))
        ));
        let mut noise = vec![0u8; 2048];
        for seed in 0..2000u32 {
            let mut state = seed | 1;
            for byte in &mut noise {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *byte = (state >> 24) as u8;
            }
            noise[..20].copy_from_slice(&[
                0x7f, b'E', b'L', b'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 243, 0,
            ]);
            // Plausible tables at absurd places.
            noise[40..44].copy_from_slice(&[52, 0, 32, 0]);
            let _ = Image::elf(&noise);
        }
    }

    #[test]
    fn a_flat_image_spans_its_bytes() {
        assert_eq!(
            Image::flat(0x100, 0x180, vec![0; 16]).span(),
            (0x100, 0x110)
        );
    }
}
