//! The last clocks of the units of a case as a waveform: VCD for every viewer, FST for large ones, the same content in both.
//!
//! Each unit is a scope, with its inputs, outputs and registers in scopes below. Edge number `n` stands at `10 n` ns, where `clock`
//! rises and outputs and registers change; inputs change half a clock before. `failed` rises with the edge behind which the case
//! broke. The rule that must never break: both files are written from one list of changes.
//! Source: IEEE Std 1364-2001, clause 18 (value change dump files).

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use anyhow::Context as _;
use fst_writer::{
    FstFileType, FstHeaderWriter, FstInfo, FstScopeType, FstSignalType, FstVarDirection, FstVarType,
};
use hdl::state::Field;
use suite::window::{Clocks, Group};
use vcd::{TimescaleUnit, Value, Writer};

/// From one rising edge to the next, ns.
const PERIOD: u64 = 10;

/// Signals and their changes.
pub struct Waveform {
    /// Names of the units, each with its signals.
    units: Vec<(String, Vec<(Group, Field)>)>,
    /// Instant, place of the signal, value; in order of time. Signals 0 and 1 are `clock` and `failed`, then each unit's in turn.
    changes: Vec<(u64, usize, u32)>,
}

/// A line of the hierarchy.
enum Item<'a> {
    Open(&'a str),
    Wire(Field),
    Close,
}

/// What stands beside the units.
const OWN: [Field; 2] = [
    Field {
        name: "clock",
        width: 1,
    },
    Field {
        name: "failed",
        width: 1,
    },
];

/// A unit's name as that of a scope, which no viewer takes apart: a unit of one's own has the path of its map in it.
fn scope_of(unit: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    unit.replace(|c| !plain(c), "_")
}

/// The scope of a group of signals.
fn scope(group: Group) -> &'static str {
    match group {
        Group::Inputs => "inputs",
        Group::Outputs => "outputs",
        Group::Registers => "registers",
    }
}

impl Waveform {
    /// Of these units' last clocks; `failed` is the edge behind which the case broke, if it did.
    #[must_use]
    pub fn of(units: &BTreeMap<String, Clocks>, failed: Option<u64>) -> Self {
        let mut changes = Vec::new();
        let edges = units.values().flat_map(|clocks| &clocks.edges);
        let numbers = edges.map(|clock| clock.number);
        let (first, last) = (numbers.clone().min(), numbers.max());
        for number in first
            .into_iter()
            .zip(last)
            .flat_map(|(first, last)| first..=last)
        {
            changes.push((PERIOD * number - PERIOD / 2, 0, 0));
            changes.push((PERIOD * number, 0, 1));
            changes.push((
                PERIOD * number,
                1,
                u32::from(failed.is_some_and(|clock| clock <= number)),
            ));
        }
        let mut offset = OWN.len();
        for clocks in units.values() {
            let groups: Vec<Group> = clocks.signals().map(|(group, _)| group).collect();
            let mut before: Vec<Option<u32>> = vec![None; groups.len()];
            for clock in &clocks.edges {
                for (signal, value) in clock.values().enumerate() {
                    if before[signal].replace(value) == Some(value) {
                        continue;
                    }
                    let early = if groups[signal] == Group::Inputs {
                        PERIOD / 2
                    } else {
                        0
                    };
                    changes.push((PERIOD * clock.number - early, offset + signal, value));
                }
            }
            offset += groups.len();
        }
        // A stable order: what changes at one instant stays in the order of the signals.
        changes.sort_by_key(|(at, signal, _)| (*at, *signal));
        Self {
            units: units
                .iter()
                .map(|(name, clocks)| (scope_of(name), clocks.signals().collect()))
                .collect(),
            changes,
        }
    }

    /// The hierarchy, with every signal in order.
    fn items(&self) -> Vec<Item<'_>> {
        let mut items = vec![Item::Open("case")];
        items.extend(OWN.map(Item::Wire));
        for (unit, signals) in &self.units {
            items.push(Item::Open(unit));
            for group in [Group::Inputs, Group::Outputs, Group::Registers] {
                let of_group = signals.iter().filter(|(of, _)| *of == group);
                items.push(Item::Open(scope(group)));
                items.extend(of_group.map(|(_, field)| Item::Wire(*field)));
                items.push(Item::Close);
            }
            items.push(Item::Close);
        }
        items.push(Item::Close);
        items
    }

    /// As value change dump.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn vcd(&self, to: impl Write) -> anyhow::Result<()> {
        self.write_vcd(to).context("cannot write the waveform")
    }

    fn write_vcd(&self, to: impl Write) -> std::io::Result<()> {
        let mut writer = Writer::new(to);
        writer.timescale(1, TimescaleUnit::NS)?;
        let mut signals = Vec::new();
        for item in self.items() {
            match item {
                Item::Open(scope) => writer.add_module(scope)?,
                Item::Close => writer.upscope()?,
                Item::Wire(Field { name, width }) => {
                    signals.push((writer.add_wire(width, name)?, width));
                }
            }
        }
        writer.enddefinitions()?;
        let mut now = None;
        for (at, signal, value) in &self.changes {
            if now != Some(at) {
                writer.timestamp(*at)?;
                now = Some(at);
            }
            let bit = |place: u32| Value::from(value >> place & 1 == 1);
            match signals[*signal] {
                (code, 1) => writer.change_scalar(code, bit(0))?,
                (code, width) => writer.change_vector(code, (0..width).rev().map(bit))?,
            }
        }
        writer.flush()
    }

    /// As fast signal trace.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn fst(&self, mut to: impl Write) -> anyhow::Result<()> {
        let bytes = self.fst_bytes().context("cannot make the waveform")?;
        to.write_all(&bytes).context("cannot write the waveform")
    }

    fn fst_bytes(&self) -> fst_writer::Result<Vec<u8>> {
        let start = self.changes.first().map_or(0, |(at, ..)| *at);
        let info = FstInfo {
            start_time: start,
            timescale_exponent: -9,
            version: concat!("imprint ", env!("CARGO_PKG_VERSION")).to_owned(),
            // The same failure gives the same file, whenever.
            date: String::new(),
            file_type: FstFileType::Verilog,
        };
        let mut header = FstHeaderWriter::new(Cursor::new(Vec::new()), &info)?;
        let mut signals = Vec::new();
        for item in self.items() {
            match item {
                Item::Open(scope) => header.scope(scope, "", FstScopeType::Module)?,
                Item::Close => header.up_scope()?,
                Item::Wire(Field { name, width }) => {
                    let kind = FstSignalType::bit_vec(width);
                    let (wire, direction) = (FstVarType::Wire, FstVarDirection::Implicit);
                    let code = header.var(name, kind, wire, direction, None)?;
                    signals.push((code, width as usize));
                }
            }
        }
        let mut body = header.finish()?;
        let mut now = None;
        for (at, signal, value) in &self.changes {
            if now != Some(at) {
                body.time_change(*at)?;
                now = Some(at);
            }
            let (code, width) = signals[*signal];
            body.signal_change(code, format!("{value:0width$b}").as_bytes())?;
        }
        Ok(body.finish()?.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hdl::{Backend, UnitIn};
    use suite::window::Window;
    use wellen::simple::{Waveform as Read, read};

    /// Two units of different lives, seen over their last twenty clocks.
    fn recorded() -> BTreeMap<String, Clocks> {
        let window = Window::new(20);
        for (name, clocks) in [("reference", 60), ("compiled", 50)] {
            let unit = hdl::unit(Backend::default()).unwrap();
            let mut unit = window.record(name, unit);
            for clock in 0..clocks {
                unit.tick(UnitIn {
                    reset: clock < 2,
                    pwdata: clock,
                    ..UnitIn::IDLE
                });
            }
        }
        window.clocks()
    }

    /// The value of a signal at an instant, as a viewer shows it.
    fn value(wave: &mut Read, path: &[&str], name: &str, at: u64) -> (u32, String) {
        let hierarchy = wave.hierarchy();
        let var = hierarchy.lookup_var(path, name).expect("the signal");
        let (width, signal) = (
            hierarchy[var].length().unwrap(),
            hierarchy[var].signal_ref(),
        );
        let place = wave.time_table().partition_point(|time| *time <= at) - 1;
        wave.load_signals(&[signal]);
        let signal = wave.get_signal(signal).unwrap();
        let offset = signal.get_offset(place as u32).expect("a value by then");
        (width, signal.get_value_at(&offset, 0).to_string())
    }

    #[test]
    fn both_files_show_every_unit_every_signal_and_the_failing_clock() {
        let units = recorded();
        let wave = Waveform::of(&units, Some(59));
        let folder = tempfile::tempdir().unwrap();
        let (vcd, fst) = (folder.path().join("w.vcd"), folder.path().join("w.fst"));
        wave.vcd(std::fs::File::create(&vcd).unwrap()).unwrap();
        wave.fst(std::fs::File::create(&fst).unwrap()).unwrap();
        for path in [vcd, fst] {
            let mut wave = read(&path).unwrap();
            assert_eq!(
                wave.hierarchy().iter_vars().count(),
                2 + 2 * units["reference"].signals().count()
            );
            let failed = |wave: &mut _, clock: u64| value(wave, &["case"], "failed", 10 * clock).1;
            assert_eq!(failed(&mut wave, 58), "0");
            assert_eq!(failed(&mut wave, 59), "1");
            for (unit, clocks) in &units {
                assert_eq!(clocks.edges.len(), 20);
                let last = clocks.edges.back().unwrap();
                let at = 10 * last.number;
                for ((group, field), expected) in clocks.signals().zip(last.values()) {
                    let path = ["case", unit, scope(group)];
                    let (width, shown) = value(&mut wave, &path, field.name, at);
                    assert_eq!(width, field.width, "{path:?} {}", field.name);
                    let shown = u32::from_str_radix(&shown, 2).unwrap();
                    assert_eq!(shown, expected, "{path:?} {}", field.name);
                }
                // An input stands half a clock before the edge that takes it, and no earlier.
                let inputs = ["case", unit, "inputs"];
                let given = |wave: &mut _, at| value(wave, &inputs, "pwdata_i", at).1;
                let word = |number: u64| format!("{:032b}", number - 1);
                assert_eq!(given(&mut wave, at - 5), word(last.number));
                assert_eq!(given(&mut wave, at - 6), word(last.number - 1));
            }
        }
    }
}
