//! A module as a Rust model: plain registers, and functions that take them over an edge.
//!
//! `tick` is the whole unit, whatever stands in its registers. `tick_sound` is the same edge under the assumption
//! that the guards fit, cut into one function for each state, so that each computes only what can matter there; it leaves the
//! guards to their definition, and what is rare to `tick`. The rule that must never break: where it does not leave the edge
//! to `tick`, both leave the same registers and say the same about change.

mod dispatch;
mod lane_printer;
mod lane_values;
mod lanes;
mod printer;
mod statements;
mod ticks;

use std::cell::RefCell;

pub use lanes::rust_lanes;

use crate::expression::{literal, rust_type};
use crate::linear::Columns;
use crate::module::{Kind, Module, SignalId};

/// What the fast function of a model may rest on.
#[derive(Clone, Debug, Default)]
pub struct Sound {
    /// Registers without complement that only guard others: what they hold follows from those.
    pub guards: Vec<String>,
    /// Wires that are zero when the guards fit.
    pub zero: Vec<String>,
    /// Wires of one bit that are seldom set: when one is, the edge is left to `tick`.
    pub rare: Vec<String>,
    /// Registers that never hold more than this. That an edge leaves them so is seen from what it puts there.
    pub within: Vec<(String, u64)>,
    /// Pins that nearly always have this value: when one has another, the edge is left to `tick`.
    pub usual: Vec<(String, u64)>,
    /// How it is cut into functions.
    pub cut: Cut,
}

/// A function, or one for each of some values of a register or a pin, each cut again.
#[derive(Clone, Debug, Default)]
pub enum Cut {
    /// One function.
    #[default]
    Whole,
    /// By the signal of that name, into these cases. Other values are left to `tick`.
    By(String, Vec<Case>),
}

/// A value, its name, and how what has it is cut.
pub type Case = (u64, String, Cut);

/// A stored value of the model.
struct Cell {
    name: String,
    width: u32,
    /// Zero where it keeps what it holds.
    after_reset: u64,
    kept: bool,
    source: SignalId,
    guards: bool,
}

impl Cell {
    /// Where it stands, when the registers are called `registers`.
    fn path(&self, registers: &str) -> String {
        let holder = if self.guards { "guards" } else { registers };
        format!("{holder}.{}", self.name)
    }
}

/// The type that carries the input pins into a model, when it is not one of the model's own.
#[derive(Clone, Copy, Debug)]
pub struct Pins {
    /// Name of the type.
    pub name: &'static str,
    /// How the pin of that name is written in terms of `pins`, a reference to it.
    pub path: fn(&str) -> &'static str,
}

/// Holds the names in `sound` against the module: one that is lost would only make the model slow, and nobody would see.
fn check_names(module: &Module, sound: &Sound) {
    let find = |name: &String| {
        let found = module.signals.iter().find(|signal| signal.name == *name);
        found.unwrap_or_else(|| panic!("`{name}` is no signal of {}", module.name))
    };
    for (name, _) in &sound.within {
        let holds = matches!(find(name).kind, Kind::Present(_));
        assert!(
            holds && !sound.guards.contains(name),
            "`{name}` is no register of the fast way"
        );
    }
    for name in &sound.guards {
        let guards = matches!(find(name).kind, Kind::Present(_));
        assert!(guards, "`{name}` is no register");
    }
    for name in sound.zero.iter().chain(&sound.rare) {
        assert!(find(name).kind == Kind::Wire, "`{name}` is no wire");
    }
    for (name, value) in &sound.usual {
        let pin = find(name);
        assert!(pin.kind == Kind::Input, "`{name}` is no input pin");
        assert!(
            *value <= crate::mask(pin.width),
            "`{name}` is never {value:#x}"
        );
    }
    for name in &sound.rare {
        assert!(find(name).width == 1, "`{name}` has more than one bit");
    }
}

/// Prints `module`; with `sound` it has a `tick_sound` besides. `head` is what stands at its top: comments and uses.
///
/// # Panics
/// When a name in `sound` is not what it is there for.
#[must_use]
pub fn rust(module: &Module, head: &str, pins: Option<Pins>, sound: Option<&Sound>) -> String {
    let model = Model::new(module, pins, sound);
    let mut text = format!("{head}\n");
    model.structs(&mut text);
    text += "impl Registers {\n";
    model.constants(&mut text);
    model.tick(&mut text);
    model.words(&mut text);
    model.complements(&mut text);
    if let Some(sound) = sound {
        check_names(module, sound);
        model.within(sound, &mut text);
    }
    text += "}\n";
    if let Some(sound) = sound {
        model.tick_sound(sound, &mut text);
    }
    model.put(&mut text);
    model.tables(&mut text);
    text
}

fn cells(module: &Module, guards: &[String]) -> Vec<Cell> {
    let mut cells = Vec::new();
    for register in &module.registers {
        let (width, kept) = (register.width, register.after_reset.is_none());
        let after_reset = register.after_reset.unwrap_or_default();
        cells.push(Cell {
            name: register.name.clone(),
            width,
            after_reset,
            kept,
            source: register.present,
            guards: guards.contains(&register.name),
        });
        if let Some((complement, _)) = register.pair {
            cells.push(Cell {
                name: format!("{}_n", register.name),
                width,
                after_reset: !after_reset & crate::mask(width),
                kept,
                source: complement,
                guards: true,
            });
        }
    }
    cells
}

struct Model<'a> {
    /// Linear maps met so far; their tables are printed last.
    maps: RefCell<Vec<Columns>>,
    module: &'a Module,
    pins: Option<Pins>,
    cells: Vec<Cell>,
}

impl Model<'_> {
    fn new<'a>(module: &'a Module, pins: Option<Pins>, sound: Option<&Sound>) -> Model<'a> {
        let guards = sound.map_or(&[][..], |sound| &sound.guards);
        Model {
            maps: RefCell::default(),
            module,
            pins,
            cells: cells(module, guards),
        }
    }

    /// Name of the tables of a linear map.
    fn map_name(&self, columns: &Columns) -> String {
        let mut maps = self.maps.borrow_mut();
        let known = maps.iter().position(|map| map == columns);
        let place = known.unwrap_or_else(|| {
            maps.push(columns.clone());
            maps.len() - 1
        });
        format!("LINEAR_{place}")
    }

    fn inputs(&self) -> &'static str {
        self.pins.map_or("Inputs", |pins| pins.name)
    }

    fn pin(&self, signal: SignalId) -> String {
        let name = &self.module.signal(signal).name;
        match self.pins {
            Some(pins) => (pins.path)(name).to_owned(),
            None => format!("pins.{name}"),
        }
    }

    /// Where a register or its complement stands.
    fn path(&self, source: SignalId) -> String {
        let cell = self.cells.iter().find(|cell| cell.source == source);
        cell.map_or_else(String::new, |cell| cell.path("self"))
    }

    fn structs(&self, text: &mut String) {
        let pins = |kind: Kind| {
            let signals = self.module.signals.iter().enumerate();
            signals
                .filter(move |(place, signal)| {
                    signal.kind == kind && SignalId(*place) != self.module.clock
                })
                .map(|(_, signal)| (signal.name.clone(), signal.width))
                .collect::<Vec<_>>()
        };
        let cells = |guards: bool| {
            let cells = self.cells.iter().filter(move |cell| cell.guards == guards);
            cells
                .map(|cell| (cell.name.clone(), cell.width))
                .collect::<Vec<_>>()
        };
        let own = [(
            "Inputs",
            "The input pins, without the clock.",
            pins(Kind::Input),
        )];
        let own = own.into_iter().filter(|_| self.pins.is_none());
        for (name, what, fields) in own.chain([
            ("Outputs", "The output pins.", pins(Kind::Output)),
            ("Registers", "What the unit holds.", cells(false)),
            (
                "Guards",
                "What guards it: complements and check codes.",
                cells(true),
            ),
        ]) {
            *text += &format!("/// {what}\n");
            *text += "#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]\n";
            *text += &format!("pub struct {name} {{\n");
            for (field, width) in fields {
                *text += &format!("    pub {field}: {},\n", rust_type(width));
            }
            *text += "}\n\n";
        }
    }

    fn constants(&self, text: &mut String) {
        for (guards, constant, kind) in [
            (false, "AFTER_RESET", "Self"),
            (true, "GUARDS_AFTER_RESET", "Guards"),
        ] {
            *text += &format!(
                "    /// After an edge with reset.\n    pub const {constant}: {kind} = {kind} {{\n"
            );
            for cell in self.cells.iter().filter(|cell| cell.guards == guards) {
                let value = literal(cell.width, cell.after_reset);
                *text += &format!("        {}: {value},\n", cell.name);
            }
            *text += "    };\n\n";
        }
    }

    /// Every cell: those with a complement, the complements, the others.
    fn order(&self) -> Vec<&Cell> {
        let is_complement =
            |cell: &Cell| matches!(self.module.signal(cell.source).kind, Kind::Complement(_));
        let has_complement = |cell: &Cell| {
            let mut registers = self.module.registers.iter();
            registers.any(|register| register.present == cell.source && register.pair.is_some())
        };
        let mut order: Vec<&Cell> = self.cells.iter().collect();
        order.sort_by_key(|cell| match (has_complement(cell), is_complement(cell)) {
            (true, _) => 0,
            (_, true) => 1,
            _ => 2,
        });
        order
    }

    fn words(&self, text: &mut String) {
        let order = self.order();
        let count = order.len();
        *text += &format!(
            "    /// How many registers there are.\n    pub const COUNT: usize = {count};\n\n"
        );
        *text += "    /// Every register: those with a complement, the complements, the others.\n    #[must_use]\n";
        *text += "    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {\n        [\n";
        for cell in &order {
            let path = cell.path("self");
            let value = match rust_type(cell.width) {
                "u64" => path,
                _ => format!("u64::from({path})"),
            };
            *text += &format!("            {value},\n");
        }
        *text += "        ]\n    }\n\n";
        *text += "    /// Sets every register; bits beyond a width are lost.\n";
        *text +=
            "    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {\n";
        for (place, cell) in order.iter().enumerate() {
            let value = match cell.width {
                1 => format!("words[{place}] & 1 == 1"),
                width => format!(
                    "(words[{place}] & {:#x}) as {}",
                    crate::mask(width),
                    rust_type(width)
                ),
            };
            *text += &format!("        {} = {value};\n", cell.path("self"));
        }
        *text += "    }\n\n";
    }

    fn complements(&self, text: &mut String) {
        *text += "    /// The complements of what the registers hold; other guards are zero.\n    #[must_use]\n";
        *text += "    pub fn complements(&self) -> Guards {\n        Guards {\n";
        let paired = self.module.registers.iter();
        for register in paired.filter(|register| register.pair.is_some()) {
            let name = &register.name;
            let value = match crate::mask(register.width) {
                1 => format!("!self.{name}"),
                all => format!("self.{name} ^ {}", literal(register.width, all)),
            };
            *text += &format!("            {name}_n: {value},\n");
        }
        *text += "            ..Guards::default()\n        }\n    }\n";
    }

    /// Says whether the registers are within what the fast way rests on.
    fn within(&self, sound: &Sound, text: &mut String) {
        if sound.within.is_empty() {
            return;
        }
        let bounds = sound.within.iter().map(|(name, most)| {
            let cell = self.cells.iter().find(|cell| cell.name == *name);
            let cell = cell.expect("checked: a register of the module");
            assert!(
                cell.after_reset <= *most,
                "`{name}` is more than {most} after reset"
            );
            format!("self.{name} <= {}", literal(cell.width, *most))
        });
        let bounds = bounds.collect::<Vec<_>>().join(" && ");
        *text += "\n    /// No register holds more than `tick_sound` expects; it leaves them so.\n    #[must_use]\n";
        *text += &format!("    pub fn within(&self) -> bool {{\n        {bounds}\n    }}\n");
    }

    fn put(&self, text: &mut String) {
        *text += "\n/// Puts `value` into `place`; says whether that changed anything.\n#[inline(always)]\n";
        *text += "fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {\n";
        *text += "    let changes = *place != value;\n    *place = value;\n    changes\n}\n";
    }

    /// One table for each byte of a word that a linear map takes.
    fn tables(&self, text: &mut String) {
        let maps = self.maps.borrow();
        if maps.is_empty() {
            return;
        }
        *text += "\n/// Tables of a linear map: what each byte of a word contributes.\n";
        *text += "type Tables = [[u32; 256]; 4];\n\n";
        *text += "/// The tables of the map with these columns.\n";
        *text += "const fn tables(columns: [u32; 32]) -> Tables {\n";
        *text += "    let mut tables = [[0; 256]; 4];\n    let mut place = 0;\n";
        *text += "    while place < 4 * 256 * 8 {\n";
        *text += "        let (bit, byte, table) = (place % 8, place / 8 % 256, place / 2048);\n";
        *text += "        if byte >> bit & 1 == 1 {\n";
        *text += "            tables[table][byte] ^= columns[8 * table + bit];\n        }\n";
        *text += "        place += 1;\n    }\n    tables\n}\n\n";
        *text += "/// What the map makes of a word.\n#[inline(always)]\n";
        *text += "fn linear(tables: &Tables, word: u32) -> u32 {\n";
        *text += "    let [a, b, c, d] = word.to_le_bytes();\n";
        *text += "    tables[0][a as usize] ^ tables[1][b as usize] ^ tables[2][c as usize] ^ tables[3][d as usize]\n}\n";
        for (place, columns) in maps.iter().enumerate() {
            let columns: Vec<String> = columns
                .iter()
                .map(|column| format!("{column:#x}"))
                .collect();
            *text += &format!(
                "\nstatic LINEAR_{place}: Tables = tables([{}]);\n",
                columns.join(", ")
            );
        }
    }
}
