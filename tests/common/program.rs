//! The smallest programs that `imprint exec` runs, made here so that no compiler is needed.
//!
//! Each is one segment at the start of RAM with the symbols of the riscv-tests convention.

/// A program and the symbols that name its places.
pub struct Program<'a> {
    pub words: &'a [u32],
    pub symbols: &'a [(&'a str, u32)],
}

pub const BASE: u32 = 0x8000_0000;

/// The smallest ELF file that holds a program: one segment, a symbol table, and the sections it needs.
pub fn elf(program: &Program<'_>) -> Vec<u8> {
    let code: Vec<u8> = program
        .words
        .iter()
        .flat_map(|word| word.to_le_bytes())
        .collect();
    let mut names = vec![0];
    let mut symbols = vec![0; 16];
    for (name, address) in program.symbols {
        symbols.extend((names.len() as u32).to_le_bytes());
        symbols.extend(address.to_le_bytes());
        symbols.extend([0, 0, 0, 0, 0x10, 0, 1, 0]);
        names.extend(name.bytes().chain([0]));
    }
    let mut file = vec![
        0x7f, b'E', b'L', b'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 243, 0,
    ];
    names.resize(names.len().next_multiple_of(4), 0);
    let code_at = 52 + 32;
    let symbols_at = code_at + code.len();
    let names_at = symbols_at + symbols.len();
    let sections_at = names_at + names.len();
    let words = |file: &mut Vec<u8>, values: &[usize]| {
        file.extend(
            values
                .iter()
                .flat_map(|value| (*value as u32).to_le_bytes()),
        );
    };
    words(&mut file, &[1, BASE as usize, 52, sections_at, 0]);
    file.extend([52, 0, 32, 0, 1, 0, 40, 0, 4, 0, 3, 0]);
    words(
        &mut file,
        &[
            1,
            code_at,
            BASE as usize,
            BASE as usize,
            code.len(),
            code.len(),
            7,
            4,
        ],
    );
    file.extend(&code);
    file.extend(&symbols);
    file.extend(&names);
    words(&mut file, &[0; 10]);
    words(
        &mut file,
        &[0, 1, 6, BASE as usize, code_at, code.len(), 0, 0, 4, 0],
    );
    words(
        &mut file,
        &[0, 2, 0, 0, symbols_at, symbols.len(), 3, 1, 4, 16],
    );
    words(&mut file, &[0, 3, 0, 0, names_at, names.len(), 0, 0, 1, 0]);
    file
}

/// Stores `status` to tohost, 0x40 above its start, after filling the signature at 0x50 with 1 and 2.
pub fn storing(status: u32) -> Vec<u32> {
    let mut words = vec![
        0x0000_0517, // auipc a0, 0
        0x0010_0593, // li a1, 1
        0x04b5_2823, // sw a1, 0x50(a0)
        0x0020_0593, // li a1, 2
        0x04b5_2a23, // sw a1, 0x54(a0)
        status << 20 | 0x0593,
        0x04b5_2023, // sw a1, 0x40(a0)
        0x0000_006f, // j .
    ];
    words.resize(24, 0);
    words
}

pub const SYMBOLS: [(&str, u32); 4] = [
    ("_start", BASE),
    ("tohost", BASE + 0x40),
    ("begin_signature", BASE + 0x50),
    ("end_signature", BASE + 0x58),
];
