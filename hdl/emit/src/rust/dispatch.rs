//! The choice of the function that takes a sound unit over an edge.
//!
//! It costs as much as a small function, so two registers are asked in one jump. The rule that must never break: a
//! function is called only where all that it assumes stands.

use std::collections::BTreeMap;

use super::printer::HELD;
use super::{Case, Cut, Model};
use crate::module::{Kind, Signal};

/// Most bits on which one jump may depend. `Assumed:` a table of as many entries stays in the nearest cache.
const FEW_BITS: u32 = 8;

/// Signals that have these values.
pub(super) type Known = Vec<(String, u64)>;

/// Prints the choice of a function, and gathers the functions to choose from.
pub(super) struct Dispatch<'a> {
    pub model: &'a Model<'a>,
    pub text: &'a mut String,
    pub functions: Vec<(Known, String)>,
}

impl Dispatch<'_> {
    /// Calls the function for the values that stand.
    pub fn by(&mut self, cut: &Cut, known: &Known, name: &str, depth: usize) {
        let Cut::By(signal, cases) = cut else {
            let call = self.call(known, name);
            return self.line(depth, &call);
        };
        let id = self.model.module.find(signal);
        let id = id.expect("a cut is by a signal of the module");
        let Signal { kind, width, .. } = *self.model.module.signal(id);
        if kind != Kind::Input {
            return self.by_register(signal, width, cases, known, name, depth);
        }
        let pin = self.model.pin(id);
        self.line(depth, &format!("match {pin} {{"));
        for (value, label, rest) in cases {
            let pattern = match width {
                1 => (*value == 1).to_string(),
                _ => format!("{value:#x}"),
            };
            let known = with(known, signal, *value);
            self.arm(
                &pattern,
                rest,
                &known,
                &format!("{name}_{label}"),
                depth + 1,
            );
        }
        if width > 1 || cases.len() < 2 {
            self.line(depth + 1, "_ => host.whole(pins),");
        }
        self.line(depth, "}");
    }

    /// The same for a register; one by which most cases are cut again is asked in the same breath.
    fn by_register(
        &mut self,
        signal: &str,
        width: u32,
        cases: &[Case],
        known: &Known,
        name: &str,
        depth: usize,
    ) {
        let low = low_bits(cases, width);
        let bits = low.map_or(width, u64::count_ones);
        let second = self.second(cases, bits);
        let first = match low {
            Some(low) => format!("{HELD}.{signal} & {low:#x}"),
            None => format!("{HELD}.{signal}"),
        };
        let mut key = format!("u32::from({first})");
        if let Some((second, _)) = &second {
            key += &format!(" | u32::from({HELD}.{second}) << {bits}");
        }
        self.line(depth, &format!("let {HELD} = host.registers();"));
        self.line(depth, &format!("match {key} {{"));
        for (value, label, rest) in cases {
            let low = low.map(|low| value & low);
            let guard = low.map_or_else(String::new, |_| {
                format!(" if {HELD}.{signal} == {value:#x}")
            });
            let low = low.unwrap_or(*value);
            let (known, name) = (with(known, signal, *value), format!("{name}_{label}"));
            match (&second, rest) {
                (Some((second, _)), Cut::By(signal, inner)) if signal == second => {
                    for (value, label, rest) in inner {
                        let pattern = format!("{:#x}{guard}", low | value << bits);
                        let known = with(&known, second, *value);
                        self.arm(
                            &pattern,
                            rest,
                            &known,
                            &format!("{name}_{label}"),
                            depth + 1,
                        );
                    }
                }
                (Some((_, any)), _) => {
                    let patterns =
                        (0..=crate::mask(*any)).map(|any| format!("{:#x}", low | any << bits));
                    let patterns: Vec<String> = patterns.collect();
                    let pattern = patterns.join(" | ") + &guard;
                    self.arm(&pattern, rest, &known, &name, depth + 1);
                }
                (None, _) => self.arm(&format!("{low:#x}{guard}"), rest, &known, &name, depth + 1),
            }
        }
        self.line(depth + 1, "_ => host.whole(pins),");
        self.line(depth, "}");
    }

    /// The register, with its width, by which most of these cases are cut again, if few bits tell all of it apart.
    fn second(&self, cases: &[Case], bits: u32) -> Option<(String, u32)> {
        let mut uses: BTreeMap<&String, usize> = BTreeMap::new();
        for (_, _, rest) in cases {
            if let Cut::By(signal, _) = rest {
                *uses.entry(signal).or_default() += 1;
            }
        }
        let (signal, _) = uses.into_iter().max_by_key(|(_, uses)| *uses)?;
        let found = self.model.module.signal(self.model.module.find(signal)?);
        let few = found.kind != Kind::Input && found.width + bits <= FEW_BITS;
        few.then(|| (signal.clone(), found.width))
    }

    /// The call of a function, which is now needed.
    fn call(&mut self, known: &Known, name: &str) -> String {
        self.functions.push((known.clone(), name.to_owned()));
        format!("{name}(host, pins)")
    }

    /// One arm of a match.
    fn arm(&mut self, pattern: &str, rest: &Cut, known: &Known, name: &str, depth: usize) {
        if matches!(rest, Cut::Whole) {
            let call = self.call(known, name);
            return self.line(depth, &format!("{pattern} => {call},"));
        }
        self.line(depth, &format!("{pattern} => {{"));
        self.by(rest, known, name, depth + 1);
        self.line(depth, "}");
    }

    fn line(&mut self, depth: usize, line: &str) {
        *self.text += &format!("{}{line}\n", "    ".repeat(depth));
    }
}

/// `known`, and one more.
fn with(known: &Known, signal: &str, value: u64) -> Known {
    let more = [(signal.to_owned(), value)];
    known.iter().cloned().chain(more).collect()
}

/// The lowest bits that tell sparse values apart: a compiler makes a table of few bits, but not of scattered values.
fn low_bits(cases: &[Case], width: u32) -> Option<u64> {
    let few = cases.len().next_power_of_two().trailing_zeros();
    let low = crate::mask(few.max(1));
    let distinct: std::collections::BTreeSet<u64> = cases.iter().map(|case| case.0 & low).collect();
    (few + 1 < width && distinct.len() == cases.len()).then_some(low)
}
