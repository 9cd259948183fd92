//! Many compiled units are many units: one random life, lived by every lane at another time.
//!
//! Lane 0 lives it beside the specification; lane n gets the same pins, flips and states n steps later, so the lanes are
//! spread over all that a unit does, and must hold what lane 0 held then.

use std::collections::VecDeque;

use hdl::state::FIELDS;
use hdl::{
    AccountingUnit, Compiled, CompiledLanes, LanePins, Lockstep, Phase, Reference, StateBit,
    UnitError, UnitIn, UnitOut, UnitState,
};
use suite::Subject;
use suite::bench::random::live;

/// Clocks of the ordinary run, for each seed.
const CYCLES: u64 = 60_000;
/// Clocks from one time to the next at which lanes live. `Assumed:` prime to the length of a bank access.
const BEHIND: usize = 7;

/// What went into lane 0 at one edge, and what it held after it.
struct Edge {
    forced: Option<UnitState>,
    pins: UnitIn,
    after: UnitState,
    out: UnitOut,
    quiet: bool,
}

/// Lane 0 as a unit, with the others behind it.
struct Crowd {
    /// How many lanes live at the same time.
    abreast: usize,
    fewest: u32,
    lanes: CompiledLanes,
    forced: Option<UnitState>,
    /// The latest edge first.
    edges: VecDeque<Edge>,
}

impl Crowd {
    fn new(abreast: usize, fewest: u32) -> Self {
        Self {
            abreast,
            fewest,
            lanes: CompiledLanes::new(&Compiled::new()).in_groups_of(fewest),
            forced: None,
            edges: VecDeque::new(),
        }
    }

    /// The edge that a lane has just come to.
    fn edge(&self, lane: usize) -> Option<&Edge> {
        self.edges.get(lane / self.abreast * BEHIND)
    }

    fn compare(&self) {
        for lane in 0..CompiledLanes::COUNT {
            if let Some(edge) = self.edge(lane) {
                assert_eq!(self.lanes.state(lane), edge.after, "lane {lane}");
                assert_eq!(self.lanes.quiet(lane), edge.quiet, "lane {lane}");
                assert_eq!(self.lanes.out(lane), edge.out, "lane {lane}");
                let banks = [edge.out.bank_a, edge.out.bank_b];
                let asks = banks.map(|bank| bank.read | bank.write.rail | bank.program.rail);
                let asking = self.lanes.asking() >> lane & 1 == 1;
                assert_eq!(asking, asks[0] | asks[1], "lane {lane}");
            }
        }
    }
}

impl AccountingUnit for Crowd {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        self.edges.push_front(Edge {
            forced: self.forced.take(),
            pins,
            after: UnitState(Vec::new()),
            out: self.lanes.out(0),
            quiet: false,
        });
        let mut all = LanePins::all(&UnitIn::IDLE);
        for lane in 0..CompiledLanes::COUNT {
            let Some(edge) = self.edges.get(lane / self.abreast * BEHIND) else {
                continue;
            };
            all.set(lane, &edge.pins);
            if let (1.., Some(state)) = (lane, &edge.forced) {
                self.lanes.set_state(lane, state).expect("a unit's state");
            }
        }
        self.lanes.tick(&all);
        self.edges[0].after = self.lanes.state(0);
        self.edges[0].out = self.lanes.out(0);
        self.edges[0].quiet = self.lanes.quiet(0);
        self.compare();
        self.edges.truncate(CompiledLanes::COUNT * BEHIND);
        self.lanes.out(0)
    }

    fn out(&self) -> UnitOut {
        self.lanes.out(0)
    }

    fn quiet(&self) -> bool {
        self.lanes.quiet(0)
    }

    fn phase(&self) -> Phase {
        self.lanes.unit(0).phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.lanes.flip(0, bit)?;
        self.forced = Some(self.lanes.state(0));
        Ok(())
    }

    fn state(&self) -> UnitState {
        self.lanes.state(0)
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.lanes.set_state(0, state)?;
        self.forced = Some(state.clone());
        Ok(())
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        let mut same = Self::new(self.abreast, self.fewest);
        same.set_state(&self.state()).expect("a state of a unit");
        Box::new(same)
    }
}

/// Lane 0 beside the specification, and the others beside what it was.
fn live_abreast(abreast: usize, fewest: u32, seed: u64) {
    let units = || -> Box<dyn AccountingUnit> {
        let crowd = Crowd::new(abreast, fewest);
        let units: [(&str, Box<dyn AccountingUnit>); 2] = [
            ("reference", Box::new(Reference::new())),
            ("lanes", Box::new(crowd)),
        ];
        Box::new(Lockstep::new(
            units.map(|(name, unit)| (name.to_owned(), unit)).into(),
        ))
    };
    live(&Subject::new(&units), seed, CYCLES);
}

#[test]
fn every_lane_lives_the_life_of_one_unit_at_a_time_of_its_own() {
    // Each lane goes with the others that are in its state, however few.
    live_abreast(1, 1, 0);
}

#[test]
fn lanes_that_part_and_meet_again_live_the_life_of_one_unit() {
    live_abreast(20, 16, 1);
}

#[test]
fn a_flip_strikes_one_lane_alone() {
    let mut unit = Compiled::new();
    unit.tick(UnitIn {
        reset: true,
        ..UnitIn::IDLE
    });
    let mut lanes = CompiledLanes::new(&unit);
    let place = |name| FIELDS.iter().position(|field| field.name == name);
    let field = place("date_key").expect("a field of the state list");
    lanes.flip(5, StateBit { field, bit: 3 }).unwrap();
    let beyond = StateBit { field, bit: 32 };
    assert_eq!(lanes.flip(6, beyond), Err(UnitError::NoSuchBit(beyond)));
    let mut struck = unit.state();
    struck.0[field] ^= 8;
    assert_eq!(lanes.state(5), struck);
    let all = LanePins::all(&UnitIn::IDLE);
    // Data is acted on at the second edge.
    for _ in 0..2 {
        unit.tick(UnitIn::IDLE);
        lanes.tick(&all);
    }
    let locked = place("device_locked").expect("a field of the state list");
    for lane in 0..CompiledLanes::COUNT {
        assert_eq!(lanes.state(lane) == unit.state(), lane != 5, "lane {lane}");
        assert_eq!(lanes.state(lane).0[locked] == 1, lane == 5, "lane {lane}");
    }
}
