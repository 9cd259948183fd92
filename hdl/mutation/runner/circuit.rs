//! A circuit of AND gates and inverters, as Yosys writes it (AIGER), for many lanes at once: one bit of each word is one lane.
//!
//! Source: Biere, "The AIGER And-Inverter Graph (AIG) Format", 2007. Literal 2v is variable v, 2v + 1 its inverse; variable 0 is
//! constant zero; inputs come first, then latches, then gates, each after its operands. The rule that must never break: every
//! input, latch and output is found by its name, and none is guessed.

use std::collections::HashMap;

/// Words of 64 lanes. `Assumed:` as many as keep a unit's nets within a processor's cache.
const WORDS: usize = 8;
/// Units side by side.
pub const LANES: usize = 64 * WORDS;

/// One net, in every lane.
pub type Net = [u64; WORDS];
/// A net that is the same in all lanes.
pub fn all(bit: bool) -> Net {
    [if bit { u64::MAX } else { 0 }; WORDS]
}

/// A gate: two literals and the variable it drives.
#[derive(Clone, Copy)]
struct Gate {
    a: u32,
    b: u32,
    out: u32,
}

/// The gates, and who is who.
pub struct Circuit {
    variables: usize,
    inputs: HashMap<String, u32>,
    latches: HashMap<String, usize>,
    outputs: HashMap<String, usize>,
    /// What each latch takes at an edge, as a literal.
    next: Vec<u32>,
    first_latch: usize,
    /// Gates that hang on steady inputs alone, and all others.
    steady: Vec<Gate>,
    moving: Vec<Gate>,
}

/// Reads a file from its beginning.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn line(&mut self) -> Result<String, String> {
        let end = self.0.iter().position(|byte| *byte == b'\n');
        let end = end.ok_or("the circuit ends early")?;
        let text = String::from_utf8_lossy(&self.0[..end]).into_owned();
        self.0 = &self.0[end + 1..];
        Ok(text)
    }

    fn numbers(&mut self) -> Result<Vec<u32>, String> {
        let line = self.line()?;
        let read = |word: &str| {
            let number = word.parse();
            number.map_err(|_| format!("`{line}` in the circuit is no number"))
        };
        line.split_whitespace().map(read).collect()
    }

    /// A number in groups of seven bits, the lowest first.
    fn delta(&mut self) -> Result<u32, String> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let (byte, rest) = self.0.split_first().ok_or("the circuit ends early")?;
            self.0 = rest;
            number |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err("a gate of the circuit is no gate".to_owned())
    }
}

impl Circuit {
    /// The circuit of an AIGER file in its binary form; `steady` are the inputs that stand while lanes run.
    ///
    /// # Errors
    /// In words: it is none, or an output is not a register.
    pub fn read(bytes: &[u8], steady: impl Fn(&str) -> bool) -> Result<Self, String> {
        let mut reader = Reader(bytes);
        let head = reader.line()?;
        let sizes: Vec<usize> = head
            .split_whitespace()
            .skip(1)
            .filter_map(|size| size.parse().ok())
            .collect();
        let [variables, inputs, latches, outputs, gates] = sizes[..] else {
            return Err(format!("`{head}` begins no circuit"));
        };
        let mut circuit = Self {
            variables: variables + 1,
            inputs: HashMap::new(),
            latches: HashMap::new(),
            outputs: HashMap::new(),
            next: Vec::new(),
            first_latch: inputs + 1,
            steady: Vec::new(),
            moving: Vec::new(),
        };
        for _ in 0..latches {
            let next = reader.numbers()?.first().copied();
            circuit.next.push(next.ok_or("a latch takes nothing")?);
        }
        let mut drivers = Vec::new();
        for _ in 0..outputs {
            let literal = reader.numbers()?.first().copied().unwrap_or(0) as usize;
            let latch = (literal / 2).checked_sub(circuit.first_latch);
            let latch = latch.filter(|latch| *latch < latches && literal % 2 == 0);
            drivers.push(latch.ok_or("an output of the circuit is no register")?);
        }
        let mut all = Vec::new();
        for gate in 0..gates {
            let out = (inputs + latches + 1 + gate) as u32;
            let wrong = || "a gate of the circuit is no gate".to_owned();
            let a = (2 * out).checked_sub(reader.delta()?).ok_or_else(wrong)?;
            let b = a.checked_sub(reader.delta()?).ok_or_else(wrong)?;
            all.push(Gate { a, b, out });
        }
        circuit.name(&mut reader, &drivers);
        circuit.sort(&all, steady);
        Ok(circuit)
    }

    /// Reads the table of names; a bit may have several.
    fn name(&mut self, reader: &mut Reader<'_>, drivers: &[usize]) {
        while let Ok(line) = reader.line() {
            let Some((place, names)) = line.split_once(' ') else {
                continue;
            };
            let Ok(number) = place[1..].parse::<usize>() else {
                return;
            };
            for name in names.split(' ').map(str::to_owned) {
                match &place[..1] {
                    "i" => drop(self.inputs.insert(name, number as u32 + 1)),
                    "l" => drop(self.latches.insert(name, number)),
                    "o" => drop(self.outputs.insert(name, drivers[number])),
                    _ => return,
                }
            }
        }
    }

    fn sort(&mut self, gates: &[Gate], steady: impl Fn(&str) -> bool) {
        let mut stands = vec![false; self.variables];
        stands[0] = true;
        for (name, input) in &self.inputs {
            stands[*input as usize] |= steady(name);
        }
        for gate in gates {
            let stand = stands[gate.a as usize / 2] && stands[gate.b as usize / 2];
            stands[gate.out as usize] = stand;
            if stand {
                self.steady.push(*gate);
            } else {
                self.moving.push(*gate);
            }
        }
    }

    /// Nets for every variable, all zero.
    pub fn nets(&self) -> Vec<Net> {
        vec![all(false); self.variables]
    }

    /// Latches, all zero.
    pub fn registers(&self) -> Vec<Net> {
        vec![all(false); self.next.len()]
    }

    /// The net of an input, if the circuit looks at it.
    pub fn input(&self, name: &str) -> Option<usize> {
        self.inputs.get(name).map(|input| *input as usize)
    }

    /// Place of a latch.
    pub fn latch(&self, name: &str) -> Option<usize> {
        self.latches.get(name).copied()
    }

    /// Place of the latch behind an output.
    pub fn output(&self, name: &str) -> Option<usize> {
        self.outputs.get(name).copied()
    }

    /// What hangs on steady inputs alone, once they stand in `nets`; and what is left to do at each edge: a gate with a constant is
    /// none, and most mutants are in no lane.
    pub fn settle(&self, nets: &mut [Net]) -> Program {
        run(&self.steady, nets);
        // What stands for a variable: itself, a constant, or what it equals.
        let mut means: Vec<u32> = (0..self.variables as u32).map(|v| 2 * v).collect();
        for gate in &self.steady {
            let net = nets[gate.out as usize];
            if net == all(false) || net == all(true) {
                means[gate.out as usize] = u32::from(net == all(true));
            }
        }
        let meaning = |means: &[u32], literal: u32| means[literal as usize / 2] ^ (literal & 1);
        let mut gates = Vec::new();
        for gate in &self.moving {
            let (a, b) = (meaning(&means, gate.a), meaning(&means, gate.b));
            match (a.min(b), a.max(b)) {
                (0, _) => means[gate.out as usize] = 0,
                (1, other) => means[gate.out as usize] = other,
                (a, b) if a == b => means[gate.out as usize] = a,
                (a, b) if a == b ^ 1 => means[gate.out as usize] = 0,
                _ => gates.push(Gate {
                    a,
                    b,
                    out: gate.out,
                }),
            }
        }
        let next = self
            .next
            .iter()
            .map(|next| meaning(&means, *next))
            .collect();
        let mut program = Program {
            gates,
            next,
            first_latch: self.first_latch,
        };
        program.prune(self.variables);
        program
    }
}

/// What an edge takes in a field of lanes.
pub struct Program {
    gates: Vec<Gate>,
    next: Vec<u32>,
    first_latch: usize,
}

impl Program {
    /// Drops gates that nobody reads.
    fn prune(&mut self, variables: usize) {
        let mut read = vec![false; variables];
        self.next
            .iter()
            .for_each(|next| read[*next as usize / 2] = true);
        for gate in self.gates.iter().rev() {
            if read[gate.out as usize] {
                read[gate.a as usize / 2] = true;
                read[gate.b as usize / 2] = true;
            }
        }
        self.gates.retain(|gate| read[gate.out as usize]);
    }

    /// One edge: inputs stand in `nets`.
    pub fn tick(&self, nets: &mut [Net], registers: &mut [Net]) {
        nets[self.first_latch..][..registers.len()].copy_from_slice(registers);
        run(&self.gates, nets);
        for (register, next) in registers.iter_mut().zip(&self.next) {
            *register = value(nets, *next);
        }
    }
}

/// The net of a literal.
#[inline]
fn value(nets: &[Net], literal: u32) -> Net {
    let invert = u64::from(literal & 1).wrapping_neg();
    nets[literal as usize / 2].map(|word| word ^ invert)
}

fn run(gates: &[Gate], nets: &mut [Net]) {
    for gate in gates {
        let (a, b) = (value(nets, gate.a), value(nets, gate.b));
        let mut out = a;
        for (word, other) in out.iter_mut().zip(b) {
            *word &= other;
        }
        nets[gate.out as usize] = out;
    }
}
