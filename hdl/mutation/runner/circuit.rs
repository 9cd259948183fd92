//! A circuit of AND gates and inverters, as Yosys writes it (AIGER), for many lanes at once: one bit of each word is one lane.
//!
//! Source: Biere, "The AIGER And-Inverter Graph (AIG) Format", 2007. Literal 2v is variable v, 2v + 1 its inverse; variable 0 is
//! constant zero; inputs come first, then latches, then gates, each after its operands. The rule that must never break: every
//! input, latch and output is found by its name, and none is guessed.

use std::collections::HashMap;

/// One net, in 64 lanes for each of its words.
pub type Net<const W: usize> = [u64; W];

/// A net that is the same in all lanes.
pub fn all<const W: usize>(bit: bool) -> Net<W> {
    [if bit { u64::MAX } else { 0 }; W]
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
            let latch = latch.filter(|latch| *latch < latches && literal.is_multiple_of(2));
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
    pub fn nets<const W: usize>(&self) -> Vec<Net<W>> {
        vec![all(false); self.variables]
    }

    /// Latches, all zero.
    pub fn registers<const W: usize>(&self) -> Vec<Net<W>> {
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

    /// What is left to do at each edge once the steady inputs stand in `nets`: a gate with a constant is none, and most mutants are
    /// in no lane.
    pub fn program<const W: usize>(&self, mut nets: Vec<Net<W>>) -> Program<W> {
        for gate in &self.steady {
            let [a, b] = [gate.a, gate.b].map(|literal| value(&nets, literal));
            nets[gate.out as usize] = both(a, b);
        }
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
            let out = gate.out;
            match (a.min(b), a.max(b)) {
                (0, _) => means[out as usize] = 0,
                (1, other) => means[out as usize] = other,
                (a, b) if a == b => means[out as usize] = a,
                (a, b) if a == b ^ 1 => means[out as usize] = 0,
                _ => gates.push(Gate { a, b, out }),
            }
        }
        let next: Vec<u32> = self
            .next
            .iter()
            .map(|next| meaning(&means, *next))
            .collect();
        self.packed(&nets, gates, next)
    }

    /// Without gates that nobody reads, and with the nets of the others side by side in memory.
    fn packed<const W: usize>(
        &self,
        nets: &[Net<W>],
        mut gates: Vec<Gate>,
        mut next: Vec<u32>,
    ) -> Program<W> {
        let mut read = vec![false; self.variables];
        next.iter().for_each(|next| read[*next as usize / 2] = true);
        for gate in gates.iter().rev() {
            if read[gate.out as usize] {
                read[gate.a as usize / 2] = true;
                read[gate.b as usize / 2] = true;
            }
        }
        gates.retain(|gate| read[gate.out as usize]);
        let leaves = self.first_latch + self.next.len();
        let mut place: Vec<u32> = (0..self.variables as u32).collect();
        let mut kept = nets[..leaves].to_vec();
        for gate in self.steady.iter().filter(|gate| read[gate.out as usize]) {
            place[gate.out as usize] = kept.len() as u32;
            kept.push(nets[gate.out as usize]);
        }
        let first_gate = kept.len();
        for (at, gate) in gates.iter().enumerate() {
            place[gate.out as usize] = (first_gate + at) as u32;
        }
        kept.resize(first_gate + gates.len(), all(false));
        let renamed = |literal: u32| (2 * place[literal as usize / 2]) | (literal & 1);
        let gates = gates
            .iter()
            .map(|gate| [gate.a, gate.b].map(renamed))
            .collect();
        next.iter_mut().for_each(|next| *next = renamed(*next));
        Program {
            gates,
            next,
            nets: kept,
            first_latch: self.first_latch,
            first_gate,
        }
    }
}

/// What an edge takes in some lanes.
pub struct Program<const W: usize> {
    /// Two literals for each gate, whose own net stands behind that of the gate before.
    gates: Vec<[u32; 2]>,
    next: Vec<u32>,
    /// Inputs stand here before an edge.
    pub nets: Vec<Net<W>>,
    first_latch: usize,
    first_gate: usize,
}

impl<const W: usize> Program<W> {
    /// One edge.
    pub fn tick(&mut self, registers: &mut [Net<W>]) {
        self.nets[self.first_latch..][..registers.len()].copy_from_slice(registers);
        for (at, [a, b]) in self.gates.iter().enumerate() {
            let net = both(value(&self.nets, *a), value(&self.nets, *b));
            self.nets[self.first_gate + at] = net;
        }
        for (register, next) in registers.iter_mut().zip(&self.next) {
            *register = value(&self.nets, *next);
        }
    }
}

/// The net of a literal.
#[inline]
fn value<const W: usize>(nets: &[Net<W>], literal: u32) -> Net<W> {
    let invert = u64::from(literal & 1).wrapping_neg();
    nets[literal as usize / 2].map(|word| word ^ invert)
}

/// An AND gate.
#[inline]
fn both<const W: usize>(mut a: Net<W>, b: Net<W>) -> Net<W> {
    for (word, other) in a.iter_mut().zip(b) {
        *word &= other;
    }
    a
}
