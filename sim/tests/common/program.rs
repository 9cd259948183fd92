//! The smallest program file for a board with one processor.

/// Where a board with one processor starts its program.
const RESET: u32 = sim::map::ROM_BASE + sim::map::RESET_OFFSET;

/// The least ELF file that holds `words` at the reset address: file header, one program header, the words.
pub fn elf(words: &[u32]) -> Vec<u8> {
    const HEADERS: u32 = 52 + 32;
    let length = 4 * words.len() as u32;
    // Class, byte order and version; an executable for RISC-V; no sections.
    let mut file = vec![0x7f, b'E', b'L', b'F', 1, 1, 1];
    file.resize(16, 0);
    for half in [2_u16, 243] {
        file.extend(half.to_le_bytes());
    }
    for word in [1, RESET, 52, 0, 0] {
        file.extend(word.to_le_bytes());
    }
    for half in [52_u16, 32, 1, 40, 0, 0] {
        file.extend(half.to_le_bytes());
    }
    // Loadable, from where to where, readable and executable.
    for word in [1, HEADERS, RESET, RESET, length, length, 5, 4] {
        file.extend(word.to_le_bytes());
    }
    file.extend(words.iter().flat_map(|word| word.to_le_bytes()));
    file
}
