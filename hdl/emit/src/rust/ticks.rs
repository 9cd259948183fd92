//! The functions of a model: outputs, the whole edge, and the sound edge cut into many.
//!
//! The rule that must never break: a function that is cut assumes exactly what the dispatch before it has asked.

use super::printer::Program;
use super::{Cut, Model, Sound};
use crate::graph::{Graph, NodeId};
use crate::module::Kind;
use crate::plan::plan;
use crate::symbolic::{Assumptions, execute};

impl Model<'_> {
    pub(super) fn outputs(&self, text: &mut String) {
        let mut graph = Graph::default();
        let meaning = execute(self.module, &Assumptions::default(), &mut graph);
        let roots = meaning.outputs.iter().enumerate();
        let roots = roots.map(|(place, (_, value))| (place, *value)).collect();
        // No output is its own source, so each is written.
        let nowhere = vec![graph.constant(64, 0); meaning.outputs.len()];
        let plan = plan(&mut graph, roots, &nowhere, None);
        let paths = meaning
            .outputs
            .iter()
            .map(|(signal, _)| format!("outputs.{}", self.module.signal(*signal).name));
        *text += "    /// What the output pins show.\n";
        *text += "    #[must_use]\n    #[inline]\n";
        let inputs = self.inputs();
        *text +=
            &format!("    pub fn outputs(&self, guards: &Guards, pins: &{inputs}) -> Outputs {{\n");
        *text += "        let mut outputs = Outputs::default();\n";
        let program = Program {
            model: self,
            graph: &graph,
            plan: &plan,
            paths: &paths.collect::<Vec<_>>(),
            present: &nowhere,
            counts: false,
        };
        *text += &program.print();
        *text += "        outputs\n    }\n\n";
    }

    /// The whole edge, guards included.
    pub(super) fn tick(&self, text: &mut String) {
        let (reset, inputs) = (self.pin(self.module.reset), self.inputs());
        *text +=
            "    /// One edge, whatever the registers hold; says whether any of them changed.\n";
        *text += &format!(
            "    pub fn tick(&mut self, guards: &mut Guards, pins: &{inputs}) -> bool {{\n"
        );
        *text += &format!("        if {reset} {{\n");
        *text += "            return put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);\n        }\n";
        let mut graph = Graph::default();
        let meaning = execute(self.module, &Assumptions::default(), &mut graph);
        let mut roots = Vec::new();
        for (register, next) in self.module.registers.iter().zip(meaning.next) {
            roots.push((roots.len(), next));
            if register.pair.is_some() {
                let complement = graph.not(next);
                roots.push((roots.len(), complement));
            }
        }
        let present: Vec<NodeId> = (self.cells.iter())
            .map(|cell| graph.source(cell.width, cell.source))
            .collect();
        let plan = plan(&mut graph, roots, &present, None);
        let paths: Vec<String> = self.cells.iter().map(|cell| cell.path.clone()).collect();
        *text += "        let mut changed = false;\n";
        let program = Program {
            model: self,
            graph: &graph,
            plan: &plan,
            paths: &paths,
            present: &present,
            counts: true,
        };
        *text += &program.print();
        *text += "        changed\n    }\n\n";
    }

    pub(super) fn tick_sound(&self, sound: &Sound, text: &mut String) {
        let reset = &self.module.signal(self.module.reset).name;
        *text += "    /// One edge of a unit whose guards fit; they will fit again. Says whether a register changed.\n";
        *text += "    #[inline]\n";
        let pin = self.pin(self.module.reset);
        let inputs = self.inputs();
        *text += &format!("    pub fn tick_sound(&mut self, pins: &{inputs}) -> bool {{\n");
        *text += &format!(
            "        if {pin} {{\n            return put(Self::AFTER_RESET, self);\n        }}\n"
        );
        let mut functions = vec![(Vec::new(), "in_any".to_owned())];
        let known = [(reset.clone(), 0)];
        self.dispatch(&sound.cut, &known, "in", 2, text, &mut functions);
        *text += "    }\n\n";
        for (place, (mut known, name)) in functions.into_iter().enumerate() {
            let leaves = place > 0;
            known.push((reset.clone(), 0));
            self.function(sound, known, leaves, &name, text);
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
        *text += &format!("{indent}match {subject} {{\n");
        let width = self.module.signal(id).width;
        for (value, label, rest) in cases {
            let pattern = if width == 1 {
                (*value == 1).to_string()
            } else {
                format!("{value:#x}")
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
            *text += &format!("{indent}    _ => self.in_any(pins),\n");
        }
        *text += &format!("{indent}}}\n");
    }

    /// A function for an edge at which these signals have these values.
    fn function(
        &self,
        sound: &Sound,
        known: Vec<(String, u64)>,
        leaves: bool,
        name: &str,
        text: &mut String,
    ) {
        let assumptions = Assumptions {
            known,
            pairs_fit: true,
            zero: sound.zero.clone(),
            rare: if leaves {
                sound.rare.clone()
            } else {
                Vec::new()
            },
        };
        let mut graph = Graph::default();
        let meaning = execute(self.module, &assumptions, &mut graph);
        let (mut roots, mut present, mut paths) = (Vec::new(), Vec::new(), Vec::new());
        for (register, next) in self.module.registers.iter().zip(meaning.next) {
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
            paths.push(format!("self.{}", register.name));
        }
        let plan = plan(&mut graph, roots, &present, leaves.then_some(meaning.rare));
        let inputs = self.inputs();
        *text += &format!("    fn {name}(&mut self, pins: &{inputs}) -> bool {{\n");
        *text += "        let mut changed = false;\n";
        let program = Program {
            model: self,
            graph: &graph,
            plan: &plan,
            paths: &paths,
            present: &present,
            counts: true,
        };
        *text += &program.print();
        *text += "        changed\n    }\n\n";
    }
}
