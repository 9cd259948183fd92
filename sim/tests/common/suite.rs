//! Programs of the public suites, on the bare machine and on the bench of the real core.

use std::path::Path;
use std::sync::Arc;

use super::scenario::{Completion, Completions};
use sim::cpu::{BEYOND, BareMachine, End, Image, Timing};

/// Cycles after which a program that does not end is left alone.
const CYCLES_MOST: u64 = 200_000;

/// One program and what the model made of it.
pub struct Program {
    pub name: String,
    pub image: Image,
    pub trace: Vec<Completion>,
    pub end: Option<End>,
    cycles: u64,
}

impl Program {
    pub fn run(file: &Path) -> Self {
        let name = file
            .file_name()
            .expect("a file")
            .to_string_lossy()
            .into_owned();
        let image = Image::elf(&std::fs::read(file).expect("readable")).expect("an ELF file");
        let mut machine = BareMachine::new(&image, Arc::new(Timing::ibex())).expect("fits");
        let (mut trace, mut end) = (Vec::new(), None);
        while end.is_none() && machine.cpu().cycle() < CYCLES_MOST {
            let mut done = Completions::default();
            let until = machine.cpu().cycle() + 1;
            end = machine.run(&mut done, until);
            trace.extend(
                done.lines
                    .into_iter()
                    .map(|line| (line, *machine.cpu().registers())),
            );
        }
        let cycles = machine.cpu().cycle();
        Self {
            name,
            image,
            trace,
            end,
            cycles,
        }
    }

    /// The program as the bench reads it. The bench resets 0x80 above a multiple of 256.
    pub fn for_bench(&self) -> String {
        let (base, end) = self.image.span();
        assert_eq!(
            (base & 0xff, self.image.entry & 0xff),
            (0, 0x80),
            "{}",
            self.name
        );
        let mut text = format!("name {}\nat {:x}\n", self.name, self.image.entry & !0xff);
        text += &format!(
            "ram {base:x} {:x}\nwait 0 0\n",
            end - u64::from(base) + BEYOND
        );
        for segment in &self.image.segments {
            for (at, word) in segment.bytes.chunks(4).enumerate() {
                let value = word
                    .iter()
                    .rev()
                    .fold(0u32, |value, byte| value << 8 | u32::from(*byte));
                text += &format!("word {:x} {value:x}\n", segment.address + 4 * at as u32);
            }
        }
        text + &format!("run {:x}\n", self.cycles)
    }
}
