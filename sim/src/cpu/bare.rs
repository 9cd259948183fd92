//! A bare machine: one processor and one flat memory that holds a program, for running other people's suites.
//!
//! It ends as riscv-tests do, by a store to `tohost`. The rule that must never break: the memory a program sees
//! is exactly its segments, zeros up to 1 MiB beyond the last, and nothing else.

use std::sync::Arc;

use super::bus::{Access, Bus, Width};
use super::code::CodeMap;
use super::image::Image;
use super::observer::Observer;
use super::timing::Timing;
use super::trap::Trap;
use super::{Cpu, Stop};

/// Memory beyond the program's end, in bytes.
pub const BEYOND: u64 = 1 << 20;
/// Most memory a program may span, in bytes. Assumed: any program that needs more is linked wrongly.
pub const SPAN_MOST: u64 = 1 << 30;

/// Why a program cannot be loaded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BareError {
    /// It spans too much.
    #[error(
        "the program spans {span} bytes from {first:#010x} on; the flat memory is at most {SPAN_MOST} bytes"
    )]
    Span {
        /// Lowest address.
        first: u32,
        /// Bytes from there to its end.
        span: u64,
    },
    /// It starts outside itself.
    #[error("the entry point {0:#010x} lies outside the program")]
    Entry(u32),
}

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It stored this to `tohost`: 1 is success, any other odd value twice its exit code and one.
    ToHost(u32),
    /// It trapped where nothing handles it.
    Dead(Trap),
    /// It sleeps, and nothing here ever interrupts.
    Asleep,
}

impl End {
    /// The exit code by the convention of riscv-tests; `None` unless the program said one.
    #[must_use]
    pub fn exit(self) -> Option<u32> {
        match self {
            Self::ToHost(value) if value & 1 == 1 => Some(value >> 1),
            _ => None,
        }
    }
}

struct Memory {
    base: u32,
    bytes: Vec<u8>,
    tohost: Option<u32>,
}

impl Memory {
    #[inline(always)]
    fn at<const N: usize>(&self, address: u32) -> Option<&[u8; N]> {
        let at = address.wrapping_sub(self.base) as usize;
        self.bytes.get(at..)?.first_chunk()
    }

    #[inline(always)]
    fn at_mut<const N: usize>(&mut self, address: u32) -> Option<&mut [u8; N]> {
        let at = address.wrapping_sub(self.base) as usize;
        self.bytes.get_mut(at..)?.first_chunk_mut()
    }

    fn fill(&mut self, address: u32, bytes: &[u8]) {
        let at = (address - self.base) as usize;
        self.bytes[at..at + bytes.len()].copy_from_slice(bytes);
    }
}

impl Bus for Memory {
    #[inline(always)]
    fn load(&mut self, _at: u64, address: u32, width: Width, _gated: bool) -> Access {
        let value = match width {
            Width::Byte => self.at::<1>(address).map(|bytes| u32::from(bytes[0])),
            Width::Half => self
                .at(address)
                .map(|bytes| u32::from(u16::from_le_bytes(*bytes))),
            Width::Word => self.at(address).map(|bytes| u32::from_le_bytes(*bytes)),
        };
        value.map_or(Access::Fault, |value| Access::Done { value, wait: 0 })
    }

    #[inline(always)]
    fn store(&mut self, _at: u64, address: u32, width: Width, value: u32, _gated: bool) -> Access {
        if self.tohost == Some(address) {
            return Access::Device;
        }
        let place = match width {
            Width::Byte => self
                .at_mut::<1>(address)
                .map(|bytes| *bytes = [value as u8]),
            Width::Half => self
                .at_mut(address)
                .map(|bytes| *bytes = (value as u16).to_le_bytes()),
            Width::Word => self
                .at_mut(address)
                .map(|bytes| *bytes = value.to_le_bytes()),
        };
        place.map_or(Access::Fault, |()| Access::Done { value: 0, wait: 0 })
    }

    fn fetch(&mut self, address: u32) -> Option<u16> {
        self.at(address).map(|bytes| u16::from_le_bytes(*bytes))
    }
}

/// One processor and its memory.
pub struct BareMachine {
    cpu: Cpu,
    memory: Memory,
    signature: Option<(u32, u32)>,
}

impl BareMachine {
    /// Loads a program; the processor stands in reset at its entry point.
    ///
    /// # Errors
    /// The program spans too much memory or starts outside itself.
    pub fn new(image: &Image, timing: Arc<Timing>) -> Result<Self, BareError> {
        let (first, end) = image.span();
        let base = first & !3;
        let span = end - u64::from(base);
        if span > SPAN_MOST {
            return Err(BareError::Span { first, span });
        }
        if image.entry < first || u64::from(image.entry) >= end {
            return Err(BareError::Entry(image.entry));
        }
        let bytes = (span + BEYOND).min((1 << 32) - u64::from(base)) & !3;
        let name = |name: &str| image.addresses.get(name).copied();
        let mut memory = Memory {
            base,
            bytes: vec![0; bytes as usize],
            tohost: name("tohost"),
        };
        for segment in &image.segments {
            memory.fill(segment.address, &segment.bytes);
        }
        // The last address of the space cannot be named in an exclusive range; nobody will miss its word.
        let code_end = (u64::from(base) + bytes).min(u64::from(u32::MAX) & !3) as u32;
        let cpu = Cpu::new(
            Arc::new(CodeMap::with_writable(image.entry, base..code_end)),
            timing,
        );
        let signature = name("begin_signature").zip(name("end_signature"));
        Ok(Self {
            cpu,
            memory,
            signature,
        })
    }

    /// The processor.
    #[must_use]
    pub fn cpu(&self) -> &Cpu {
        &self.cpu
    }

    /// Runs until cycle `until` or the program's end, whichever comes first.
    pub fn run<O: Observer>(&mut self, observer: &mut O, until: u64) -> Option<End> {
        loop {
            match self.cpu.run(&mut self.memory, observer, until) {
                Stop::Deadline => return None,
                Stop::Asleep => return Some(End::Asleep),
                Stop::Fault(trap) => return Some(End::Dead(trap)),
                Stop::Device(request) => {
                    let value = request.write.unwrap_or(0);
                    self.memory.fill(
                        request.address,
                        &value.to_le_bytes()[..request.width.bytes() as usize],
                    );
                    self.cpu
                        .complete(0, self.cpu.timing().cycles.memory_wait, observer);
                    // Zero clears it for the next message.
                    if value != 0 {
                        return Some(End::ToHost(value));
                    }
                }
            }
        }
    }

    /// The bytes between `begin_signature` and `end_signature`, `None` if the program does not name them in
    /// that order inside its memory.
    #[must_use]
    pub fn signature(&self) -> Option<&[u8]> {
        let (begin, end) = self.signature?;
        let at = |address: u32| address.wrapping_sub(self.memory.base) as usize;
        self.memory.bytes.get(at(begin)..at(end))
    }
}
