//! The edge of a sound unit, cut into one function for each case.
//!
//! The rule that must never break: a function that is cut assumes exactly what the dispatch before it has asked.

use super::dispatch::{Dispatch, Known};
use super::printer::{HELD, Program};
use super::{Cut, Model, Sound};
use crate::expression::literal;
use crate::graph::{Graph, NodeId};
use crate::module::Kind;
use crate::plan::{Plan, plan};
use crate::symbolic::{Assumptions, execute};

/// What stands before the functions of a sound unit.
const HOST: &str = "
/// Who has the registers, and what becomes of an edge.
pub trait Host {
    /// What is known when the edge is over.
    type Outcome;
    /// Where they stand.
    fn registers(&mut self) -> &mut Registers;
    /// The edge is done, and `changed` says whether a register changed.
    fn done(&mut self, changed: bool) -> Self::Outcome;
    /// Nothing has happened: the edge is left to `tick`.
    fn whole(&mut self, pins: &INPUTS) -> Self::Outcome;
}

/// The registers alone: whether one changed, and nothing when the edge is left to `tick`.
impl Host for Registers {
    type Outcome = Option<bool>;

    #[inline]
    fn registers(&mut self) -> &mut Registers {
        self
    }

    #[inline]
    fn done(&mut self, changed: bool) -> Option<bool> {
        Some(changed)
    }

    #[inline]
    fn whole(&mut self, _pins: &INPUTS) -> Option<bool> {
        None
    }
}
";

impl Model<'_> {
    pub(super) fn tick_sound(&self, sound: &Sound, text: &mut String) {
        let inputs = self.inputs();
        *text += &HOST.replace("INPUTS", inputs);
        *text += "\n/// One edge of a unit whose guards fit; they will fit again.\n#[inline]\n";
        *text += &format!(
            "pub fn tick_sound<H: Host>(host: &mut H, pins: &{inputs}) -> H::Outcome {{\n"
        );
        let known = self.usual(sound);
        let unusual: Vec<String> = known.iter().map(|known| self.differs(known)).collect();
        if !unusual.is_empty() {
            *text += &format!(
                "    if {} {{\n        return host.whole(pins);\n    }}\n",
                unusual.join(" | ")
            );
        }
        let name = match sound.cut {
            Cut::Whole => "whole",
            Cut::By(..) => "in",
        };
        let mut dispatch = Dispatch {
            model: self,
            text,
            functions: Vec::new(),
        };
        dispatch.by(&sound.cut, &known, name, 1);
        let functions = dispatch.functions;
        *text += "}\n";
        for (known, name) in functions {
            self.function(sound, known, &name, text);
        }
    }

    /// That a pin does not have its usual value.
    fn differs(&self, (pin, value): &(String, u64)) -> String {
        let id = self.module.find(pin).expect("checked: a pin of the module");
        let (width, pin) = (self.module.signal(id).width, self.pin(id));
        match (width, value) {
            (1, 0) => pin,
            (1, _) => format!("!{pin}"),
            _ => format!("({pin} != {})", literal(width, *value)),
        }
    }

    /// What pins are nearly always. A reset that the unit makes itself is no pin.
    pub(super) fn usual(&self, sound: &Sound) -> Known {
        let reset = self.module.signal(self.module.reset);
        let reset = (reset.kind == Kind::Input).then(|| (reset.name.clone(), 0));
        reset.into_iter().chain(sound.usual.clone()).collect()
    }

    /// A function for an edge at which these signals have these values.
    fn function(&self, sound: &Sound, known: Known, name: &str, text: &mut String) {
        let part = Part::new(self, sound, known);
        let paths: Vec<String> = part
            .fields
            .iter()
            .map(|field| format!("{HELD}.{field}"))
            .collect();
        let inputs = self.inputs();
        *text += &format!(
            "\n#[inline(never)]\nfn {name}<H: Host>(host: &mut H, pins: &{inputs}) -> H::Outcome {{\n"
        );
        *text += &format!("    let {HELD} = host.registers();\n    let mut changed = false;\n");
        let program = Program {
            model: self,
            graph: &part.graph,
            plan: &part.plan,
            paths: &paths,
            present: &part.present,
        };
        *text += &program.print();
        *text += "    host.done(changed)\n}\n";
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
    ///
    /// # Panics
    /// When it cannot be seen that a register stays within its bounds.
    pub fn new(model: &Model<'_>, sound: &Sound, known: Known) -> Self {
        // A reset that the unit makes itself is set rarely enough.
        let reset = model.module.signal(model.module.reset);
        let own_reset = (reset.kind != Kind::Input).then(|| reset.name.clone());
        let assumptions = Assumptions {
            known,
            zero: sound.zero.clone(),
            within: sound.within.clone(),
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
            let limit = sound.within.iter().find(|(of, _)| *of == register.name);
            let passes = limit.is_some_and(|(_, most)| graph.most(next) > *most);
            assert!(
                !passes,
                "`{}` may become more than it is to be",
                register.name
            );
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
