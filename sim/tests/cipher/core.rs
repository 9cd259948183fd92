//! A processor with nothing but a cipher ROM, work RAM and the protected area: calls the gate and returns its answer.

use std::sync::Arc;

use sim::cpu::{Access, Bus, CodeMap, Cpu, IBEX, Region, Stop, Timing, Trap, Width};
use sim::map::{
    CIPHER_BASE, CIPHER_BYTES, PROTECTED_BASE, PROTECTED_BYTES, RAM_BASE, RAM_BYTES, gate, keys,
};

/// The two committed cipher ROMs.
pub const TABLE: &[u8] = include_bytes!("../../firmware/images/cipher-table.elf");
/// See [`TABLE`].
pub const COMPACT: &[u8] = include_bytes!("../../firmware/images/cipher-compact.elf");

/// Where the caller waits for the gate to return: a jump to itself.
const CALLER: u32 = 0;
/// Where blocks are handed over in work RAM.
pub const BLOCK: u32 = RAM_BASE + 0x100;

/// Memory as the processor's data side sees it.
pub struct Memory {
    pub ram: Vec<u8>,
    pub protected: Vec<u8>,
    rom: Vec<u8>,
}

impl Memory {
    fn place(&mut self, address: u32, width: Width, gated: bool) -> Option<&mut [u8]> {
        let at = |base: u32, bytes: u32| {
            let offset = address.checked_sub(base)?;
            (offset + width.bytes() <= bytes).then_some(offset as usize)
        };
        let length = width.bytes() as usize;
        if let Some(at) = at(RAM_BASE, RAM_BYTES) {
            return Some(&mut self.ram[at..at + length]);
        }
        if let Some(at) = at(PROTECTED_BASE, PROTECTED_BYTES) {
            return gated.then(|| &mut self.protected[at..at + length]);
        }
        at(CIPHER_BASE, CIPHER_BYTES).map(|at| &mut self.rom[at..at + length])
    }
}

impl Bus for Memory {
    fn load(&mut self, _: u64, address: u32, width: Width, gated: bool) -> Access {
        match self.place(address, width, gated) {
            Some(bytes) => Access::Done {
                value: bytes
                    .iter()
                    .rev()
                    .fold(0, |value, byte| value << 8 | u32::from(*byte)),
                wait: 0,
            },
            None => Access::Fault,
        }
    }

    fn store(&mut self, _: u64, address: u32, width: Width, value: u32, gated: bool) -> Access {
        match self.place(address, width, gated) {
            Some(bytes) => {
                let length = bytes.len();
                bytes.copy_from_slice(&value.to_le_bytes()[..length]);
                Access::Done { value: 0, wait: 0 }
            }
            None => Access::Fault,
        }
    }
}

/// Loadable segments of an ELF file: address and bytes. The files are the project's own, so no care is taken.
fn segments(elf: &[u8]) -> Vec<(u32, &[u8])> {
    let word = |at: usize| u32::from_le_bytes(elf[at..at + 4].try_into().unwrap());
    let headers = word(28) as usize;
    let count = usize::from(u16::from_le_bytes([elf[44], elf[45]]));
    (0..count)
        .map(|header| headers + 32 * header)
        .filter(|at| word(*at) == 1)
        .map(|at| {
            let (from, length) = (word(at + 4) as usize, word(at + 16) as usize);
            (word(at + 12), &elf[from..from + length])
        })
        .collect()
}

/// The processor and its memory.
pub struct Core {
    pub cpu: Cpu,
    pub memory: Memory,
}

impl Core {
    /// A core with this cipher ROM; the protected area is erased.
    pub fn new(elf: &[u8]) -> Self {
        let mut rom = vec![0; CIPHER_BYTES as usize];
        for (address, bytes) in segments(elf) {
            if let Some(at) = address.checked_sub(CIPHER_BASE) {
                rom[at as usize..at as usize + bytes.len()].copy_from_slice(bytes);
            }
        }
        let regions = vec![
            Region {
                base: CALLER,
                bytes: vec![0x6f, 0, 0, 0],
                gate: None,
            },
            Region {
                base: CIPHER_BASE,
                bytes: rom.clone(),
                gate: Some(CIPHER_BASE),
            },
        ];
        let program = CodeMap::new(CALLER, regions).unwrap();
        let timing = Timing::from_toml(IBEX).unwrap();
        let mut ram = vec![0; RAM_BYTES as usize];
        // Work RAM is arbitrary after power-up.
        ram.iter_mut()
            .enumerate()
            .for_each(|(at, byte)| *byte = at as u8 ^ 0x5a);
        Self {
            cpu: Cpu::new(Arc::new(program), Arc::new(timing)),
            memory: Memory {
                ram,
                protected: vec![0; PROTECTED_BYTES as usize],
                rom,
            },
        }
    }

    /// Presets a key as commissioning does, with the check value given.
    pub fn preset(&mut self, entry: usize, indicator: u8, key: &[u8], check_value: [u8; 3]) {
        let at = entry * keys::ENTRY_BYTES as usize;
        let bytes = &mut self.memory.protected[at..at + keys::ENTRY_BYTES as usize];
        bytes.fill(0);
        bytes[0] = indicator;
        bytes[1] = (key.len() / 8) as u8;
        bytes[4..7].copy_from_slice(&check_value);
        bytes[8..8 + key.len()].copy_from_slice(key);
    }

    /// Runs until the caller is reached again; answers the trap if one happened.
    pub fn run(&mut self) -> Result<(), Trap> {
        let end = self.cpu.cycle() + 10_000_000;
        while self.cpu.cycle() < end {
            let next = self.cpu.cycle() + 1;
            let stop = self.cpu.run(&mut self.memory, &mut (), next);
            if let Some(trap) = self.cpu.last_trap() {
                return Err(trap);
            }
            assert_eq!(stop, Stop::Deadline);
            if self.cpu.pc() == CALLER {
                return Ok(());
            }
        }
        panic!("the gate did not return, pc {:#x}", self.cpu.pc());
    }

    /// Calls the gate; the answer and the cycles it took.
    pub fn call(&mut self, operation: u32, a1: u32, a2: u32, a3: u32) -> (u32, u64) {
        let before = self.cpu.cycle();
        for (register, value) in [(1, CALLER), (2, RAM_BASE + RAM_BYTES)] {
            self.cpu.set_register(register, value);
        }
        for (register, value) in [(10, operation), (11, a1), (12, a2), (13, a3)] {
            self.cpu.set_register(register, value);
        }
        self.cpu.set_pc(CIPHER_BASE);
        self.run().unwrap_or_else(|trap| panic!("{trap:?}"));
        (self.cpu.registers()[10], self.cpu.cycle() - before)
    }

    /// Schedules all parts of a key and checks it; the gate's last answer.
    pub fn use_key(&mut self, indicator: u8, parts: u32) -> u32 {
        for part in 0..parts {
            assert_eq!(
                self.call(gate::SCHEDULE, u32::from(indicator), part, 0).0,
                0
            );
        }
        self.call(gate::CHECK_KEY, 0, 0, 0).0
    }

    /// destination := E(source xor block); the gate's answer and its cycles.
    pub fn chain(&mut self, destination: u32, source: u32, block: u64) -> (u32, u64) {
        let at = (BLOCK - RAM_BASE) as usize;
        self.memory.ram[at..at + 8].copy_from_slice(&block.to_be_bytes());
        self.call(gate::CHAIN, destination, source, BLOCK)
    }

    /// Takes eight bytes out of a slot and clears it.
    pub fn issue(&mut self, slot: u32) -> Result<u64, u32> {
        match self.call(gate::ISSUE, slot, BLOCK, 8).0 {
            0 => {
                let at = (BLOCK - RAM_BASE) as usize;
                Ok(u64::from_be_bytes(
                    self.memory.ram[at..at + 8].try_into().unwrap(),
                ))
            }
            error => Err(error),
        }
    }
}
