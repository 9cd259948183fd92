//! The edge of a sound unit, cut into one function for each case.
//!
//! The rule that must never break: a function that is cut assumes exactly what the dispatch before it has asked.

use super::printer::Program;
use super::{Cut, Model, Sound};
use crate::graph::{Graph, NodeId};
use crate::module::Kind;
use crate::plan::{Plan, plan};
use crate::symbolic::{Assumptions, execute};

impl Model<'_> {
    pub(super) fn tick_sound(&self, sound: &Sound, text: &mut String) {
        *text += "    /// One edge of a unit whose guards fit; they will fit again. Says whether a register changed; nothing has\n";
        *text += "    /// happened when it says nothing: the edge is then left to `tick`.\n";
        *text += "    #[inline]\n";
        let inputs = self.inputs();
        *text += &format!("    pub fn tick_sound(&mut self, pins: &{inputs}) -> Option<bool> {{\n");
        let reset = self.module.signal(self.module.reset);
        let mut known = Vec::new();
        if reset.kind == Kind::Input {
            let pin = self.pin(self.module.reset);
            *text += &format!("        if {pin} {{\n            return None;\n        }}\n");
            known.push((reset.name.clone(), 0));
        }
        let mut functions = Vec::new();
        let name = match sound.cut {
            Cut::Whole => "whole",
            Cut::By(..) => "in",
        };
        self.dispatch(&sound.cut, &known, name, 2, text, &mut functions);
        *text += "    }\n\n";
        for (known, name) in functions {
            self.function(sound, known, &name, text);
        }
    }

    /// Calls the function for the values that stand, and lists the functions needed.
    fn dispatch(
        &self,
        cut: &Cut,
        known: &[(String, u64)],
        name: &str,
        depth: usize,
        text: &mut String,
        functions: &mut Vec<(Vec<(String, u64)>, String)>,
    ) {
        let indent = "    ".repeat(depth);
        let Cut::By(signal, cases) = cut else {
            *text += &format!("{indent}self.{name}(pins)\n");
            functions.push((known.to_vec(), name.to_owned()));
            return;
        };
        let id = self
            .module
            .find(signal)
            .expect("a cut is by a signal of the module");
        let subject = match self.module.signal(id).kind {
            Kind::Input => self.pin(id),
            _ => format!("self.{signal}"),
        };
        let width = self.module.signal(id).width;
        let low = low_bits(cases, width);
        let place = match low {
            Some(low) => format!("{subject} & {low:#x}"),
            None => subject.clone(),
        };
        *text += &format!("{indent}match {place} {{\n");
        for (value, label, rest) in cases {
            let pattern = match low {
                Some(low) => format!("{:#x} if {subject} == {value:#x}", value & low),
                None if width == 1 => (*value == 1).to_string(),
                None => format!("{value:#x}"),
            };
            *text += &format!("{indent}    {pattern} => {{\n");
            let mut known = known.to_vec();
            known.push((signal.clone(), *value));
            self.dispatch(
                rest,
                &known,
                &format!("{name}_{label}"),
                depth + 2,
                text,
                functions,
            );
            *text += &format!("{indent}    }}\n");
        }
        if width > 1 || cases.len() < 2 {
            *text += &format!("{indent}    _ => None,\n");
        }
        *text += &format!("{indent}}}\n");
    }

    /// A function for an edge at which these signals have these values.
    fn function(&self, sound: &Sound, known: Vec<(String, u64)>, name: &str, text: &mut String) {
        let part = Part::new(self, sound, known);
        let paths: Vec<String> = part
            .fields
            .iter()
            .map(|field| format!("self.{field}"))
            .collect();
        let inputs = self.inputs();
        *text += &format!("    fn {name}(&mut self, pins: &{inputs}) -> Option<bool> {{\n");
        *text += "        let mut changed = false;\n";
        let program = Program {
            model: self,
            graph: &part.graph,
            plan: &part.plan,
            paths: &paths,
            present: &part.present,
        };
        *text += &program.print();
        *text += "        Some(changed)\n    }\n\n";
    }
}

/// What happens at an edge of a sound unit at which some signals have known values.
pub(super) struct Part {
    pub graph: Graph,
    pub plan: Plan,
    /// The registers that the plan writes to, by place.
    pub fields: Vec<String>,
    /// What each of them held before.
    pub present: Vec<NodeId>,
}

impl Part {
    /// Nothing happens in it when something rare does.
    pub fn new(model: &Model<'_>, sound: &Sound, known: Vec<(String, u64)>) -> Self {
        // A reset that the unit makes itself is set rarely enough.
        let reset = model.module.signal(model.module.reset);
        let own_reset = (reset.kind != Kind::Input).then(|| reset.name.clone());
        let assumptions = Assumptions {
            known,
            zero: sound.zero.clone(),
            rare: sound.rare.iter().cloned().chain(own_reset).collect(),
        };
        let mut graph = Graph::default();
        let meaning = execute(model.module, &assumptions, &mut graph);
        let (mut roots, mut present, mut fields) = (Vec::new(), Vec::new(), Vec::new());
        for (register, next) in model.module.registers.iter().zip(meaning.next) {
            if sound.guards.contains(&register.name) {
                continue;
            }
            let known = assumptions
                .known
                .iter()
                .find(|(of, _)| *of == register.name);
            roots.push((roots.len(), next));
            present.push(match known {
                Some((_, value)) => graph.constant(register.width, *value),
                None => graph.source(register.width, register.present),
            });
            fields.push(register.name.clone());
        }
        let plan = plan(&mut graph, roots, &present, meaning.rare);
        Self {
            graph,
            plan,
            fields,
            present,
        }
    }
}

/// The lowest bits that tell sparse values apart: a compiler makes a table of few bits, but not of scattered values.
fn low_bits(cases: &[(u64, String, Cut)], width: u32) -> Option<u64> {
    let few = cases.len().next_power_of_two().trailing_zeros();
    let low = crate::mask(few.max(1));
    let distinct: std::collections::BTreeSet<u64> = cases.iter().map(|case| case.0 & low).collect();
    (few + 1 < width && distinct.len() == cases.len()).then_some(low)
}
