//! A module as a model of many lanes: the sound edge, for all lanes in the same case at once.
//!
//! Lanes at which something rare happens are handed back untouched, to be taken over the edge one by one. The rule that must never
//! break: a lane is either taken over the edge whole or not touched.

use super::dispatch::Known;
use super::lane_printer::print;
use super::lane_values::Shape;
use super::ticks::Part;
use super::{Case, Cut, Model, Sound, check_names};
use crate::expression::rust_type;
use crate::module::{Kind, Module, SignalId};

/// A function, by its name, and the signals that are known in it.
type Function = (Known, String);

/// Prints the model of many lanes for `module`, whose own model stands in the same scope under the name `Registers`.
///
/// # Panics
/// When a name in `sound` is not what it is there for, or a word is shifted by a value of more than 32 bits.
#[must_use]
pub fn rust_lanes(module: &Module, head: &str, sound: &Sound) -> String {
    check_names(module, sound);
    let model = Model::new(module, None, Some(sound));
    let mut text = format!("{head}\n");
    model.lane_structs(&mut text);
    text += "impl Lanes {\n";
    model.lane_access(&mut text);
    model.lane_ticks(sound, &mut text);
    text += "}\n";
    for (place, columns) in model.maps.borrow().iter().enumerate() {
        let columns: Vec<String> = columns
            .iter()
            .map(|column| format!("{column:#x}"))
            .collect();
        let columns = columns.join(", ");
        text += &format!("\nstatic LINEAR_{place}: Tables = tables([{columns}]);\n");
    }
    text
}

impl Model<'_> {
    fn lane_structs(&self, text: &mut String) {
        let signals = self.module.signals.iter().enumerate();
        let pins = signals.filter(|(place, signal)| {
            signal.kind == Kind::Input && SignalId(*place) != self.module.clock
        });
        *text += "/// The input pins of every lane, without the clock.\n";
        *text += "#[derive(Clone, Debug, Default)]\npub struct LaneInputs {\n";
        for (_, signal) in pins {
            *text += &format!("    pub {}: {},\n", signal.name, Shape::name(signal.width));
        }
        *text += "}\n\n/// What the units hold.\n";
        *text += "#[derive(Clone, Debug)]\npub struct Lanes {\n";
        for cell in self.cells.iter().filter(|cell| !cell.guards) {
            let (field, shape) = (&cell.name, Shape::name(cell.width));
            *text += &format!("    pub {field}: {shape},\n");
        }
        *text += "}\n\n";
    }

    fn lane_access(&self, text: &mut String) {
        let cells = || self.cells.iter().filter(|cell| !cell.guards);
        *text += "    /// Every lane holding the same.\n    #[must_use]\n";
        *text += "    pub fn all(registers: &Registers) -> Self {\n        Self {\n";
        for cell in cells() {
            let field = &cell.name;
            *text += &match Shape::of(cell.width) {
                Shape::Bit => format!("            {field}: every(registers.{field}),\n"),
                Shape::Planes => {
                    format!("            {field}: Planes::number(registers.{field} as u64),\n")
                }
                Shape::Words => format!("            {field}: Words::number(registers.{field}),\n"),
            };
        }
        *text += "        }\n    }\n\n    /// What one lane holds.\n    #[must_use]\n";
        *text += "    pub fn lane(&self, lane: usize) -> Registers {\n        Registers {\n";
        for cell in cells() {
            let (field, kind) = (&cell.name, rust_type(cell.width));
            *text += &match Shape::of(cell.width) {
                Shape::Bit => format!("            {field}: bit(self.{field}, lane),\n"),
                _ => format!("            {field}: self.{field}.lane(lane) as {kind},\n"),
            };
        }
        *text += "        }\n    }\n\n    /// Sets what one lane holds.\n";
        *text += "    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {\n";
        for cell in cells() {
            let field = &cell.name;
            *text += &match Shape::of(cell.width) {
                Shape::Bit => {
                    format!("        set_bit(&mut self.{field}, lane, registers.{field});\n")
                }
                Shape::Planes => {
                    format!("        self.{field}.set_lane(lane, registers.{field} as u64);\n")
                }
                Shape::Words => {
                    format!("        self.{field}.set_lane(lane, registers.{field});\n")
                }
            };
        }
        *text += "    }\n\n";
    }

    fn lane_ticks(&self, sound: &Sound, text: &mut String) {
        *text += "    /// One edge of the lanes of `within`, whose guards fit; they will fit again. Adds to `changed` those in which\n";
        *text += "    /// a register changed; says which it has not touched. `fewest` lanes at least go together.\n";
        *text += "    pub fn tick(&mut self, pins: &LaneInputs, within: Mask, fewest: u32, changed: &mut Mask) -> Left {\n";
        *text += "        let mut left = Left::default();\n";
        let known = self.usual(sound);
        let unusual: Vec<String> = known.iter().map(|known| self.lane_differs(known)).collect();
        if !unusual.is_empty() {
            let unusual = unusual.join(" | ");
            *text += &format!("        left.rare = within & ({unusual});\n");
            *text += "        let within = within & !left.rare;\n";
        }
        let mut functions = Vec::new();
        let name = match sound.cut {
            Cut::Whole => "whole",
            Cut::By(..) => "in",
        };
        self.lane_dispatch(
            &sound.cut,
            (known, name.to_owned()),
            2,
            text,
            &mut functions,
        );
        *text += "        left\n    }\n\n";
        for (known, name) in functions {
            *text += &format!(
                "    fn {name}(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {{\n"
            );
            *text += &print(self, &Part::new(self, sound, known));
            *text += "    }\n\n";
        }
    }

    /// Where a pin does not have its usual value.
    fn lane_differs(&self, (pin, value): &(String, u64)) -> String {
        let id = self.module.find(pin).expect("checked: a pin of the module");
        match (self.module.signal(id).width, value) {
            (1, 0) => format!("pins.{pin}"),
            (1, _) => format!("!pins.{pin}"),
            _ => format!("!pins.{pin}.is_number({value:#x})"),
        }
    }

    /// Calls the function for each value that stands in a lane of `within`, and lists the functions needed. Lanes that are not
    /// over the edge yet still hold what they held, so what it asks of them is right.
    fn lane_dispatch(
        &self,
        cut: &Cut,
        (known, name): Function,
        depth: usize,
        text: &mut String,
        functions: &mut Vec<Function>,
    ) {
        let indent = "    ".repeat(depth);
        let Cut::By(signal, cases) = cut else {
            *text += &format!("{indent}if within.count_ones() < fewest {{\n");
            *text += &format!("{indent}    left.few |= within;\n");
            *text += &format!("{indent}}} else if within != 0 {{\n");
            *text += &format!("{indent}    left.rare |= self.{name}(pins, within, changed);\n");
            *text += &format!("{indent}}}\n");
            functions.push((known, name));
            return;
        };
        let id = self.module.find(signal);
        let id = id.expect("a cut is by a signal of the module");
        let subject = match self.module.signal(id).kind {
            Kind::Input => format!("pins.{signal}"),
            _ => format!("self.{signal}"),
        };
        let case = |(value, label, _): &Case| {
            let mut known = known.clone();
            known.push((signal.clone(), *value));
            (known, format!("{name}_{label}"))
        };
        if self.module.signal(id).width == 1 {
            *text += &format!("{indent}let subject = {subject};\n");
            for row in cases {
                let sign = if row.0 == 1 { "" } else { "!" };
                *text += &format!("{indent}{{\n{indent}    let within = within & {sign}subject;\n");
                self.lane_dispatch(&row.2, case(row), depth + 1, text, functions);
                *text += &format!("{indent}}}\n");
            }
            let listed = |value: u64| cases.iter().any(|row| row.0 == value);
            for (value, sign) in [(0, "!"), (1, "")] {
                if !listed(value) {
                    *text += &format!("{indent}left.rare |= within & {sign}subject;\n");
                }
            }
            return;
        }
        *text += &format!("{indent}let mut rest = within;\n{indent}while rest != 0 {{\n");
        *text += &format!("{indent}    let (within, value) = {subject}.alike(rest);\n");
        *text += &format!("{indent}    rest &= !within;\n{indent}    match value {{\n");
        for row in cases {
            *text += &format!("{indent}        {:#x} => {{\n", row.0);
            self.lane_dispatch(&row.2, case(row), depth + 3, text, functions);
            *text += &format!("{indent}        }}\n");
        }
        *text +=
            &format!("{indent}        _ => left.rare |= within,\n{indent}    }}\n{indent}}}\n");
    }
}
