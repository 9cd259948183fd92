//! Many compiled units side by side, for campaigns that run one life with many faults.
//!
//! Lanes in the same state are taken over an edge together, whatever else they hold; a lane at which something rare
//! happens, whose cover does not fit, or with few others in its state, is taken over it by itself. The rule that must never break: every lane
//! holds after every edge exactly what a unit of its own would hold.

use emit::lanes::{ALL, LANES, Mask, Planes, Words, bit, every, set_bit};

use super::Compiled;
use super::lanes::{LaneInputs, Lanes};
use super::model::Guards;
use crate::contract::{AccountingUnit, StateBit, UnitError, UnitState};
use crate::pins::{ADDRESSES, BankIn, BankOut, TwoRail, UnitIn, UnitOut};

/// The input pins of every lane.
#[derive(Clone, Debug)]
pub struct LanePins(LaneInputs);

impl LanePins {
    /// Every lane with the same pins.
    #[must_use]
    pub fn all(pins: &UnitIn) -> Self {
        Self(LaneInputs {
            reset_i: every(pins.reset),
            timebase_i: every(pins.timebase),
            printed_i: every(pins.printed.rail),
            printed_n_i: every(pins.printed.complement),
            psel_i: every(pins.psel),
            penable_i: every(pins.penable),
            pwrite_i: every(pins.pwrite),
            paddr_i: Planes::number(u64::from(pins.paddr)),
            pwdata_i: Words::number(pins.pwdata),
            a_data_i: Words::number(pins.bank_a.data),
            a_busy_i: every(pins.bank_a.busy),
            a_error_i: every(pins.bank_a.error),
            b_data_i: Words::number(pins.bank_b.data),
            b_busy_i: every(pins.bank_b.busy),
            b_error_i: every(pins.bank_b.error),
        })
    }

    /// Sets the pins of one lane.
    ///
    /// # Panics
    /// When there is no such lane.
    pub fn set(&mut self, lane: usize, pins: &UnitIn) {
        let Self(all) = self;
        set_bit(&mut all.reset_i, lane, pins.reset);
        set_bit(&mut all.timebase_i, lane, pins.timebase);
        set_bit(&mut all.printed_i, lane, pins.printed.rail);
        set_bit(&mut all.printed_n_i, lane, pins.printed.complement);
        set_bit(&mut all.psel_i, lane, pins.psel);
        set_bit(&mut all.penable_i, lane, pins.penable);
        set_bit(&mut all.pwrite_i, lane, pins.pwrite);
        all.paddr_i.set_lane(lane, u64::from(pins.paddr));
        all.pwdata_i.set_lane(lane, pins.pwdata);
        self.set_banks(lane, pins.bank_a, pins.bank_b);
    }

    /// Sets what the banks of one lane drive.
    ///
    /// # Panics
    /// When there is no such lane.
    pub fn set_banks(&mut self, lane: usize, a: BankOut, b: BankOut) {
        let Self(all) = self;
        all.a_data_i.set_lane(lane, a.data);
        set_bit(&mut all.a_busy_i, lane, a.busy);
        set_bit(&mut all.a_error_i, lane, a.error);
        all.b_data_i.set_lane(lane, b.data);
        set_bit(&mut all.b_busy_i, lane, b.busy);
        set_bit(&mut all.b_error_i, lane, b.error);
    }

    /// The pins of one lane.
    fn lane(&self, lane: usize) -> UnitIn {
        let Self(all) = self;
        UnitIn {
            reset: bit(all.reset_i, lane),
            timebase: bit(all.timebase_i, lane),
            printed: TwoRail {
                rail: bit(all.printed_i, lane),
                complement: bit(all.printed_n_i, lane),
            },
            psel: bit(all.psel_i, lane),
            penable: bit(all.penable_i, lane),
            pwrite: bit(all.pwrite_i, lane),
            paddr: all.paddr_i.lane(lane) as u32,
            pwdata: all.pwdata_i.lane(lane),
            bank_a: BankOut {
                data: all.a_data_i.lane(lane),
                busy: bit(all.a_busy_i, lane),
                error: bit(all.a_error_i, lane),
            },
            bank_b: BankOut {
                data: all.b_data_i.lane(lane),
                busy: bit(all.b_busy_i, lane),
                error: bit(all.b_error_i, lane),
            },
            ..UnitIn::IDLE
        }
    }
}

/// How many lanes go together at least. `Assumed:` as many edges one by one take as long as one of a group.
const FEWEST: u32 = 16;

/// Edges after which lanes that have gone by themselves try to join others. `Assumed:` rare enough to cost little.
const MUSTER: u32 = 256;

/// Sixty-four compiled units.
///
/// For fault campaigns: the units live one life, each with a fault of its own. [`flip`](Self::flip) strikes one
/// lane, the others go on. Lanes in the same state of the sequencer go together and cost little each, whatever
/// data they hold; a lane that has parted from the others costs as much as a unit of its own.
#[derive(Clone, Debug)]
pub struct CompiledLanes {
    /// What the lanes that are not `apart` hold.
    together: Box<Lanes>,
    /// The lanes that are `apart`.
    units: Vec<Compiled>,
    apart: Mask,
    /// Lanes that stay apart until the next muster.
    strays: Mask,
    changed: Mask,
    fewest: u32,
    /// Edges until the next muster.
    left: u32,
}

impl CompiledLanes {
    /// How many there are.
    pub const COUNT: usize = LANES;

    /// Every lane as `unit`.
    #[must_use]
    pub fn new(unit: &Compiled) -> Self {
        Self {
            together: Box::new(Lanes::all(&unit.registers)),
            units: vec![unit.clone(); LANES],
            apart: ALL,
            strays: 0,
            changed: ALL,
            fewest: FEWEST,
            left: MUSTER,
        }
    }

    /// How many lanes in the same state go together at least, 1 to 64; 16 unless told. It changes how long an edge takes, and
    /// nothing else.
    #[must_use]
    pub fn in_groups_of(mut self, fewest: u32) -> Self {
        self.fewest = fewest;
        self
    }

    /// One rising edge of every lane.
    pub fn tick(&mut self, pins: &LanePins) {
        self.changed = 0;
        let together = !self.apart;
        let left = (self.together).tick(&pins.0, together, self.fewest, &mut self.changed);
        for lane in lanes_of(left.rare | left.few) {
            self.units[lane] = Compiled {
                registers: self.together.lane(lane),
                guards: Guards::default(),
                sound: true,
                quiet: false,
            };
        }
        self.apart |= left.rare | left.few;
        self.strays |= left.few;
        for lane in lanes_of(self.apart) {
            let unit = &mut self.units[lane];
            unit.tick(pins.lane(lane));
            set_bit(&mut self.changed, lane, !unit.quiet);
        }
        self.left -= 1;
        if self.left == 0 {
            self.left = MUSTER;
            self.strays = 0;
        }
        for lane in lanes_of(self.apart & !self.strays) {
            let unit = &self.units[lane];
            if unit.sound {
                self.together.set_lane(lane, &unit.registers);
                set_bit(&mut self.apart, lane, false);
            }
        }
    }

    /// The output registers of one lane.
    ///
    /// # Panics
    /// When there is no such lane; so do all that take a lane.
    #[must_use]
    pub fn out(&self, lane: usize) -> UnitOut {
        if bit(self.apart, lane) {
            return self.units[lane].out();
        }
        let r = &self.together;
        let (address, data) = (r.address.lane(lane) as u32, r.data.lane(lane));
        let bank = |read, write, program| BankIn {
            address,
            address_n: address ^ ADDRESSES,
            data,
            read: bit(read, lane),
            write: TwoRail::of(bit(write, lane)),
            program: TwoRail::of(bit(program, lane)),
        };
        UnitOut {
            pready: bit(r.pready, lane),
            pslverr: bit(r.pslverr, lane),
            prdata: r.prdata.lane(lane),
            irq: bit(r.irq, lane),
            permit: TwoRail::of(bit(r.permit, lane)),
            bank_a: bank(r.a_read, r.a_write, r.a_program),
            bank_b: bank(r.b_read, r.b_write, r.b_program),
        }
    }

    /// The lanes in which a bank is asked for something, lane 0 the lowest bit: a board with banks for each lane need look at no
    /// others.
    #[must_use]
    pub fn asking(&self) -> u64 {
        let r = &self.together;
        let reads = r.a_read | r.b_read;
        let writes = r.a_write | r.b_write | r.a_program | r.b_program;
        let mut asking = reads | writes;
        for lane in lanes_of(self.apart) {
            let out = self.units[lane].out();
            set_bit(&mut asking, lane, out.bank_a.asks() | out.bank_b.asks());
        }
        asking
    }

    /// The last tick changed no stored bit of that lane; false after a flip or a new state.
    #[must_use]
    pub fn quiet(&self, lane: usize) -> bool {
        assert!(lane < LANES, "there is no lane {lane}");
        !bit(self.changed, lane)
    }

    /// Inverts one stored bit of one lane.
    ///
    /// # Errors
    /// The bit does not exist.
    pub fn flip(&mut self, lane: usize, bit: StateBit) -> Result<(), UnitError> {
        self.part(lane).flip(bit)
    }

    /// Every stored bit of one lane.
    #[must_use]
    pub fn state(&self, lane: usize) -> UnitState {
        self.unit(lane).state()
    }

    /// Sets every stored bit of one lane.
    ///
    /// # Errors
    /// The shape is wrong.
    pub fn set_state(&mut self, lane: usize, state: &UnitState) -> Result<(), UnitError> {
        self.part(lane).set_state(state)
    }

    /// One lane as a unit of its own.
    #[must_use]
    pub fn unit(&self, lane: usize) -> Compiled {
        if bit(self.apart, lane) {
            return self.units[lane].clone();
        }
        Compiled {
            registers: self.together.lane(lane),
            guards: Guards::default(),
            sound: true,
            quiet: self.quiet(lane),
        }
    }

    /// Parts a lane from the others, to be changed.
    fn part(&mut self, lane: usize) -> &mut Compiled {
        self.units[lane] = self.unit(lane);
        set_bit(&mut self.apart, lane, true);
        set_bit(&mut self.changed, lane, true);
        &mut self.units[lane]
    }
}

/// The lanes of a mask, by number.
fn lanes_of(mut mask: Mask) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lane = mask.trailing_zeros() as usize;
        mask &= mask.wrapping_sub(1);
        (lane < LANES).then_some(lane)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Registers;

    /// Which lanes go together cannot be seen from outside, but in time.
    #[test]
    fn lanes_in_one_state_go_together_again() {
        let mut unit = Compiled::new();
        let fitting = Registers::default().to_state();
        unit.set_state(&fitting).expect("a state of a unit");
        let reset = UnitIn {
            reset: true,
            ..UnitIn::IDLE
        };
        unit.tick(reset);
        let mut lanes = CompiledLanes::new(&unit);
        let idle = LanePins::all(&UnitIn::IDLE);
        let bit = StateBit { field: 0, bit: 0 };
        for lane in 0..LANES {
            lanes.flip(lane, bit).expect("a stored bit");
        }
        assert_eq!(lanes.apart, ALL);
        lanes.tick(&idle);
        assert_eq!(lanes.apart, 0, "all were struck and have restarted");
        // One is far ahead of the others, until its reset and theirs.
        let begin = unit.registers.state;
        while unit.registers.state == begin {
            unit.tick(UnitIn::IDLE);
        }
        lanes
            .set_state(9, &unit.state())
            .expect("a state of a unit");
        for _ in 0..2 {
            lanes.tick(&idle);
        }
        assert_eq!((lanes.apart, lanes.strays), (1 << 9, 1 << 9));
        for _ in 0..MUSTER {
            lanes.tick(&LanePins::all(&reset));
        }
        assert_eq!(lanes.apart, 0, "all are in reset");
    }
}
