//! The compiled unit and hundreds of mutants side by side, one in each lane of the circuit.
//!
//! A mutant that has not yet shown itself has had the same pins as the compiled unit all the time, so all of them can be driven by
//! what drives that one; the edge at which a mutant's pins differ kills it, and its lane is not looked at again. The rule that must
//! never break: a lane alive has had the very pins, flips and noise that the compiled unit had.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hdl::signals;
use hdl::state::FIELDS;
use hdl::{AccountingUnit, Backend, Phase, StateBit, UnitError, UnitIn, UnitOut, UnitState};

use crate::circuit::{Circuit, Net, Program, all};
use crate::flips::{AFTERMATH, Flips};

/// What inputs of the circuit begin with that say which mutant a lane is.
const SELECTOR: &str = "mutsel[";

/// What ends a run in which every mutant has been killed.
pub const NOBODY: &str = "no mutant is left";
/// What ends a run that has had the clocks it may have.
pub const ENOUGH: &str = "enough";

/// The circuit with the places of everything that the contract names.
pub struct Lanes {
    circuit: Circuit,
    /// Net of each bit of each input pin.
    inputs: Vec<Vec<Option<usize>>>,
    /// Latch of each bit of each output pin.
    outputs: Vec<Vec<usize>>,
    /// Latch of each bit of each field of the state list.
    fields: Vec<Vec<usize>>,
}

impl Lanes {
    /// Those of a circuit in a file.
    ///
    /// # Errors
    /// In words: the file, or a pin or register that the circuit has not.
    pub fn read(path: &std::path::Path) -> Result<Self, String> {
        let named = |why: String| format!("{}: {why}", path.display());
        let bytes = std::fs::read(path).map_err(|error| named(error.to_string()))?;
        let circuit = Circuit::read(&bytes, |name| name.starts_with(SELECTOR)).map_err(named)?;
        let bits = |name: &str, width: u32| -> Vec<String> {
            match width {
                1 => vec![name.to_owned()],
                _ => (0..width).map(|bit| format!("{name}[{bit}]")).collect(),
            }
        };
        let missing = |name: &str| named(format!("the circuit has no {name}"));
        let output = |name: &String| circuit.output(name).ok_or_else(|| missing(name));
        // Both banks have address and data from one port.
        let port = |name: &str| {
            let of_bank = name.strip_prefix("a_").or_else(|| name.strip_prefix("b_"));
            let shared =
                of_bank.filter(|rest| rest.starts_with("address") || rest.starts_with("data"));
            shared.unwrap_or(name).to_owned()
        };
        let latch = |name: &String| {
            let (word, bit) = name
                .split_once('[')
                .map_or((name.as_str(), ""), |(word, _)| (word, &name[word.len()..]));
            // A register behind an output pin goes by the name of the pin.
            let found = circuit.latch(name);
            let found = found.or_else(|| circuit.latch(&format!("{word}_o{bit}")));
            found.ok_or_else(|| missing(name))
        };
        let inputs = signals::INPUTS.iter().map(|pin| {
            let bits = bits(pin.name, pin.width);
            bits.iter().map(|name| circuit.input(name)).collect()
        });
        let outputs = signals::OUTPUTS.iter().map(|pin| {
            bits(&port(pin.name), pin.width)
                .iter()
                .map(output)
                .collect()
        });
        let fields = FIELDS.iter().map(|field| {
            bits(&field.holder(), field.width)
                .iter()
                .map(latch)
                .collect()
        });
        Ok(Self {
            inputs: inputs.collect(),
            outputs: outputs.collect::<Result<_, _>>()?,
            fields: fields.collect::<Result<_, _>>()?,
            circuit,
        })
    }

    /// Up to 64 mutants for each word, by their numbers, all alive; `clocks` is when to stop.
    pub fn field<const W: usize>(&self, mutants: &[u32], clocks: u64) -> Field<W> {
        let mut nets: Vec<Net<W>> = self.circuit.nets();
        for bit in 0..u32::BITS {
            let Some(input) = self.circuit.input(&format!("{SELECTOR}{bit}]")) else {
                continue;
            };
            for (lane, mutant) in mutants.iter().enumerate() {
                nets[input][lane / 64] |= u64::from(mutant >> bit & 1) << (lane % 64);
            }
        }
        let mut alive: Net<W> = all(false);
        for lane in 0..mutants.len() {
            alive[lane / 64] |= 1 << (lane % 64);
        }
        Field {
            program: self.circuit.program(nets),
            alive,
            clock: 0,
            clocks,
            killed: Vec::new(),
        }
    }
}

/// What all copies of a pack share: who lives, and room for the nets of an edge.
pub struct Field<const W: usize> {
    program: Program<W>,
    alive: Net<W>,
    /// Edges of all copies together.
    clock: u64,
    clocks: u64,
    /// Lanes and the clocks at which they showed themselves.
    pub killed: Vec<(usize, u64)>,
}

/// The compiled unit and a lane for each mutant.
pub struct Pack<const W: usize> {
    lanes: Arc<Lanes>,
    shared: Arc<Mutex<Field<W>>>,
    sound: Box<dyn AccountingUnit>,
    registers: Vec<Net<W>>,
    flips: Option<Flips>,
}

impl<const W: usize> Pack<W> {
    /// A pack as after power-up.
    pub fn new(lanes: &Arc<Lanes>, shared: &Arc<Mutex<Field<W>>>, flips: Option<Flips>) -> Self {
        Self {
            lanes: Arc::clone(lanes),
            shared: Arc::clone(shared),
            sound: hdl::unit(Backend::Compiled).expect("a back-end of every build"),
            registers: lanes.circuit.registers(),
            flips,
        }
    }

    /// The field is whole after each edge, whoever ended the run there.
    fn shared(&self) -> MutexGuard<'_, Field<W>> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Flips the bits whose turn it is, each in a copy of this moment, and looks at the edges behind it.
    fn strike(&mut self, pins: UnitIn) {
        let bits = self
            .flips
            .map_or_else(Vec::new, |flips| flips.bits(&*self.sound));
        let registers = self.registers.clone();
        for bit in bits {
            let mut sound = self.sound.boxed_clone();
            sound.flip(bit).expect("a bit of the list");
            self.registers.copy_from_slice(&registers);
            self.invert(bit);
            for _ in 0..AFTERMATH {
                let out = sound.tick(pins);
                self.edge(&pins, &out);
            }
        }
        self.registers = registers;
    }

    fn invert(&mut self, bit: StateBit) {
        let latch = self.lanes.fields[bit.field][bit.bit as usize];
        self.registers[latch] = self.registers[latch].map(|word| !word);
    }

    /// One edge of every lane; those whose pins are not `out` are killed.
    fn edge(&mut self, pins: &UnitIn, out: &UnitOut) {
        let Self {
            lanes,
            shared,
            registers,
            ..
        } = self;
        let mut field = shared.lock().unwrap_or_else(PoisonError::into_inner);
        let field = &mut *field;
        for (value, nets) in signals::inputs(pins).iter().zip(&lanes.inputs) {
            for (bit, net) in nets.iter().enumerate() {
                if let Some(net) = net {
                    field.program.nets[*net] = all(value >> bit & 1 == 1);
                }
            }
        }
        field.program.tick(registers);
        let mut same = field.alive;
        for (value, latches) in signals::outputs(out).iter().zip(&lanes.outputs) {
            for (bit, latch) in latches.iter().enumerate() {
                let wanted: Net<W> = all(value >> bit & 1 == 1);
                for (word, (there, wanted)) in
                    same.iter_mut().zip(registers[*latch].iter().zip(wanted))
                {
                    *word &= !(there ^ wanted);
                }
            }
        }
        if same != field.alive {
            let clock = field.clock;
            for lane in 0..64 * W {
                let bit = |net: &Net<W>| net[lane / 64] >> (lane % 64) & 1 == 1;
                if bit(&field.alive) && !bit(&same) {
                    field.killed.push((lane, clock));
                }
            }
            field.alive = same;
        }
        assert!(field.alive != all(false), "{NOBODY}");
    }
}

impl<const W: usize> AccountingUnit for Pack<W> {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        {
            let mut field = self.shared();
            field.clock += 1;
            assert!(field.clock <= field.clocks, "{ENOUGH}");
        }
        if self.flips.as_mut().is_some_and(Flips::due) {
            self.strike(pins);
        }
        let out = self.sound.tick(pins);
        self.edge(&pins, &out);
        out
    }

    fn out(&self) -> UnitOut {
        self.sound.out()
    }

    fn quiet(&self) -> bool {
        self.sound.quiet()
    }

    fn phase(&self) -> Phase {
        self.sound.phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.sound.flip(bit)?;
        self.invert(bit);
        Ok(())
    }

    fn state(&self) -> UnitState {
        self.sound.state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.sound.set_state(state)?;
        for (word, latches) in state.0.iter().zip(&self.lanes.fields) {
            for (bit, latch) in latches.iter().enumerate() {
                self.registers[*latch] = all(word >> bit & 1 == 1);
            }
        }
        Ok(())
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(Self {
            lanes: Arc::clone(&self.lanes),
            shared: Arc::clone(&self.shared),
            sound: self.sound.boxed_clone(),
            registers: self.registers.clone(),
            flips: self.flips,
        })
    }
}
