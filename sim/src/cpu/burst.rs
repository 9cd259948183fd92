//! The execution loop: decoded instructions from one code region, one after another, up to a deadline.
//!
//! Everything that needs more than registers and the bus (CSRs, traps, change of region) leaves the loop and
//! is settled in `run.rs`. The rule that must never break: leaving and coming back at any instruction boundary
//! changes nothing, so a run in one piece and cycle by cycle are the same.

use super::bus::{Access, Bus, Width};
use super::code::Code;
use super::observer::{Observer, StallClass, Transfer};
use super::op::{Kind, Op, SINK};
use super::timing::Cycles;

/// The general registers, indexed by any `u8` so that no access needs a bounds check: 0 to 31 are x0 to x31,
/// 32 takes the writes to x0, the rest is unused.
pub(super) type Registers = [u32; 256];

/// Why the loop was left. The pc then stands at the instruction named, or at the next one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Exit {
    /// The deadline is reached.
    Deadline,
    /// The pc has left the region or what is decoded of it, by a jump or by running on.
    Left { jumped: bool },
    /// This instruction must be executed outside the loop.
    Special(Op),
    /// This access goes to a device.
    Device(Op),
    /// This access was refused.
    Refused(Op),
}

/// Registers and position of a processor while it executes.
pub(super) struct Burst<'a> {
    pub x: &'a mut Registers,
    pub costs: &'a Cycles,
    /// First byte of the region.
    pub base: u32,
    /// The region has a gate.
    pub gated: bool,
    /// Next instruction, in half words from `base`.
    pub at: u32,
    /// The cycle it starts in.
    pub cycle: u64,
    pub retired: u64,
    /// The cycle the last change of flow led to, and its bubble.
    pub flow: (u64, u32),
    /// Where the instruction just executed has stored.
    pub written: Option<u32>,
}

/// What a data access cost beside the instruction itself.
struct Served {
    value: u32,
    wait: u32,
}

/// What one instruction cost.
type Cost = (u32, StallClass);

impl Burst<'_> {
    /// Executes instructions that start before `until`.
    pub fn run<C: Code, B: Bus, O: Observer>(
        &mut self,
        code: &mut C,
        bus: &mut B,
        observer: &mut O,
        until: u64,
    ) -> Exit {
        while self.cycle < until {
            let Some(op) = code.op(self.at) else { break };
            let (at, started) = (self.at, self.cycle);
            let target = self.x[usize::from(op.rs1)].wrapping_add(op.imm);
            self.at = at.wrapping_add(u32::from(op.size));
            let mut wait = 0;
            match self.step(op, code, bus, &mut wait) {
                Ok((cycles, class)) => {
                    self.retired += 1;
                    if O::FOLLOWS_DATA {
                        self.report(op, target, wait, observer);
                    }
                    if let Some(address) = self.written.take() {
                        code.written(address);
                    }
                    self.cycle += u64::from(cycles) + u64::from(wait);
                    observer.retire(started, self.pc(at), cycles, class);
                    if wait != 0 {
                        let after = started + u64::from(cycles);
                        observer.spend(after, self.pc(at), u64::from(wait), StallClass::BusWait);
                    }
                }
                Err(exit) => {
                    self.at = at;
                    return exit;
                }
            }
        }
        if code.decoded(self.at) {
            Exit::Deadline
        } else {
            self.left()
        }
    }

    /// Says what the instruction has moved, over `address` if it is a load or store, and written.
    #[inline(always)]
    fn report<O: Observer>(&self, op: &Op, address: u32, wait: u32, observer: &mut O) {
        if let Some((width, write)) = op.access() {
            let register = if write { op.rs2 } else { op.rd };
            observer.transfer(&Transfer {
                at: self.cycle,
                address,
                bytes: width.bytes(),
                write,
                value: self.x[usize::from(register)] & width.mask(),
                wait,
                error: false,
            });
        }
        if op.rd != SINK {
            observer.wrote(op.rd, self.x[usize::from(op.rd)]);
        }
    }

    /// There is nothing to execute here. Every instruction takes a cycle, so only the last one can have led to
    /// this very cycle by a change of flow.
    fn left(&self) -> Exit {
        Exit::Left {
            jumped: self.flow.0 == self.cycle,
        }
    }

    #[inline(always)]
    fn pc(&self, at: u32) -> u32 {
        self.base.wrapping_add(at << 1)
    }

    #[inline(always)]
    fn step<C: Code, B: Bus>(
        &mut self,
        op: &Op,
        code: &C,
        bus: &mut B,
        wait: &mut u32,
    ) -> Result<Cost, Exit> {
        let a = self.x[usize::from(op.rs1)];
        let r = self.x[usize::from(op.rs2)];
        let b = r.wrapping_add(op.imm);
        let (signed_a, signed_b) = (a as i32, b as i32);
        match op.kind {
            Kind::Add => self.plain(op, a.wrapping_add(b)),
            Kind::Sub => self.plain(op, a.wrapping_sub(b)),
            Kind::Sll => self.plain(op, a.wrapping_shl(b)),
            Kind::Slt => self.plain(op, u32::from(signed_a < signed_b)),
            Kind::Sltu => self.plain(op, u32::from(a < b)),
            Kind::Xor => self.plain(op, a ^ b),
            Kind::Srl => self.plain(op, a.wrapping_shr(b)),
            Kind::Sra => self.plain(op, signed_a.wrapping_shr(b) as u32),
            Kind::Or => self.plain(op, a | b),
            Kind::And => self.plain(op, a & b),
            Kind::Mul | Kind::Mulh | Kind::Mulhsu | Kind::Mulhu => Ok(self.multiply(op, a, b)),
            Kind::Div | Kind::Divu | Kind::Rem | Kind::Remu => Ok(self.divide(op, a, b)),
            Kind::Lb => self.load(op, a, Width::Byte, bus, wait, |v| v as i8 as u32),
            Kind::Lh => self.load(op, a, Width::Half, bus, wait, |v| v as i16 as u32),
            Kind::Lw => self.load(op, a, Width::Word, bus, wait, |v| v),
            Kind::Lbu => self.load(op, a, Width::Byte, bus, wait, |v| v & 0xff),
            Kind::Lhu => self.load(op, a, Width::Half, bus, wait, |v| v & 0xffff),
            Kind::Sb => self.store(op, (a, r & 0xff), Width::Byte, bus, wait),
            Kind::Sh => self.store(op, (a, r & 0xffff), Width::Half, bus, wait),
            Kind::Sw => self.store(op, (a, r), Width::Word, bus, wait),
            Kind::Beq => Ok(self.branch(op, a == r, code)),
            Kind::Bne => Ok(self.branch(op, a != r, code)),
            Kind::Blt => Ok(self.branch(op, signed_a < r as i32, code)),
            Kind::Bge => Ok(self.branch(op, signed_a >= r as i32, code)),
            Kind::Bltu => Ok(self.branch(op, a < r, code)),
            Kind::Bgeu => Ok(self.branch(op, a >= r, code)),
            Kind::Jal => {
                let target = self
                    .at
                    .wrapping_sub(u32::from(op.size))
                    .wrapping_add(op.imm);
                Ok(self.jump(op, target, code))
            }
            Kind::Jalr => Ok(self.jump(
                op,
                a.wrapping_add(op.imm).wrapping_sub(self.base) >> 1,
                code,
            )),
            Kind::Csr
            | Kind::Ecall
            | Kind::Ebreak
            | Kind::Mret
            | Kind::Wfi
            | Kind::FenceI
            | Kind::Illegal
            | Kind::Truncated => Err(Exit::Special(*op)),
            Kind::Undecoded => Err(self.left()),
        }
    }

    #[inline(always)]
    fn plain(&mut self, op: &Op, value: u32) -> Result<Cost, Exit> {
        self.x[usize::from(op.rd)] = value;
        Ok((self.costs.execute, StallClass::Execute))
    }

    #[inline(always)]
    fn multiply(&mut self, op: &Op, a: u32, b: u32) -> Cost {
        let (signed_a, signed_b) = (i64::from(a as i32), i64::from(b as i32));
        let (value, cycles) = match op.kind {
            Kind::Mulh => ((signed_a * signed_b) >> 32, self.costs.mulh),
            Kind::Mulhsu => ((signed_a * i64::from(b)) >> 32, self.costs.mulh),
            Kind::Mulhu => (
                ((u64::from(a) * u64::from(b)) >> 32) as i64,
                self.costs.mulh,
            ),
            _ => {
                let bits = 32 - b.leading_zeros();
                (
                    signed_a * signed_b,
                    self.costs.mul + self.costs.mul_per_bit * bits,
                )
            }
        };
        self.x[usize::from(op.rd)] = value as u32;
        (cycles, StallClass::Multiply)
    }

    #[inline(always)]
    fn divide(&mut self, op: &Op, a: u32, b: u32) -> Cost {
        let (signed_a, signed_b) = (a as i32, b as i32);
        self.x[usize::from(op.rd)] = match op.kind {
            Kind::Div if b == 0 => u32::MAX,
            Kind::Div => signed_a.wrapping_div(signed_b) as u32,
            Kind::Rem if b == 0 => a,
            Kind::Rem => signed_a.wrapping_rem(signed_b) as u32,
            Kind::Divu => a.checked_div(b).unwrap_or(u32::MAX),
            _ => a.checked_rem(b).unwrap_or(a),
        };
        let cycles = if b == 0 {
            self.costs.div_by_zero
        } else {
            self.costs.div
        };
        (cycles, StallClass::Divide)
    }

    #[inline(always)]
    fn load<B: Bus>(
        &mut self,
        op: &Op,
        base: u32,
        width: Width,
        bus: &mut B,
        wait: &mut u32,
        extend: impl FnOnce(u32) -> u32,
    ) -> Result<Cost, Exit> {
        let address = base.wrapping_add(op.imm);
        if width.crosses(address) {
            return Err(Exit::Special(*op));
        }
        let served = self.served(op, bus.load(self.cycle, address, width, self.gated))?;
        self.x[usize::from(op.rd)] = extend(served.value);
        *wait = served.wait;
        Ok((self.costs.load, StallClass::Load))
    }

    #[inline(always)]
    fn store<B: Bus>(
        &mut self,
        op: &Op,
        (base, value): (u32, u32),
        width: Width,
        bus: &mut B,
        wait: &mut u32,
    ) -> Result<Cost, Exit> {
        let address = base.wrapping_add(op.imm);
        if width.crosses(address) {
            return Err(Exit::Special(*op));
        }
        *wait = self
            .served(op, bus.store(self.cycle, address, width, value, self.gated))?
            .wait;
        self.written = Some(address);
        Ok((self.costs.store, StallClass::Store))
    }

    #[inline(always)]
    fn served(&self, op: &Op, access: Access) -> Result<Served, Exit> {
        match access {
            Access::Done { value, wait } => Ok(Served {
                value,
                wait: wait + self.costs.memory_wait,
            }),
            Access::Device => Err(Exit::Device(*op)),
            Access::Fault => Err(Exit::Refused(*op)),
        }
    }

    #[inline(always)]
    fn branch<C: Code>(&mut self, op: &Op, taken: bool, code: &C) -> Cost {
        if !taken {
            return (self.costs.branch, StallClass::Execute);
        }
        self.at = self
            .at
            .wrapping_sub(u32::from(op.size))
            .wrapping_add(op.imm);
        self.flow(self.costs.branch_taken, self.costs.branch_bubble, code)
    }

    #[inline(always)]
    fn jump<C: Code>(&mut self, op: &Op, target: u32, code: &C) -> Cost {
        self.x[usize::from(op.rd)] = self.pc(self.at);
        self.at = target;
        self.flow(self.costs.jump, 0, code)
    }

    /// The cost of a change of flow to `self.at`, with what its alignment adds.
    #[inline(always)]
    fn flow<C: Code>(&mut self, cycles: u32, bubble: u32, code: &C) -> Cost {
        let straddle = match code.op(self.at) {
            Some(target) if target.straddles => self.costs.straddle,
            _ => 0,
        };
        self.flow = (self.cycle + u64::from(cycles + straddle), bubble + straddle);
        (cycles + straddle, StallClass::Branch)
    }
}
