//! What is made of the hardware description: Verilog, and the compiled model.
//!
//! The texts are committed beside their users and tested to be current. The rule that must never break: nothing is said
//! about the unit here, only how its products are cut.

use std::collections::HashSet;

use emit::{Cut, Module, Pins, Sound};

use crate::codes::{handshake, state};
use crate::description::hash_of;
use crate::record::WORDS;
use crate::state::FIELDS;
use crate::unit::Unit;

/// The description as a module, from which every product is made.
///
/// # Panics
/// When the description has a construct without exact meaning.
#[must_use]
pub fn module() -> Module {
    let words = FIELDS.iter().map(|field| field.name);
    let words: Vec<_> = words.filter(|name| name.starts_with("record_")).collect();
    let rename = |path: &str| {
        let place = |head: &str| path.strip_prefix(head)?.parse::<usize>().ok();
        let place = place("record$").or(place("record_n$").map(|place| WORDS + place))?;
        words.get(place).map(|name| (*name).to_owned())
    };
    emit::read(&Unit::new(), "accounting_unit", &rename)
        .unwrap_or_else(|refused| panic!("the description cannot be read: {refused}"))
}

/// The unit as Verilog, as it stands in `rtl/unit.v`.
#[must_use]
pub fn verilog() -> String {
    let text = emit::verilog(&module());
    format!(
        "// The accounting unit. Made from its description in hdl/src/unit by hdl/emit: do not edit.\n\
         // SHA-256 of the module below: {}\n\n{text}",
        hash_of(&text)
    )
}

/// The number of the unit that is described now, whether or not `rtl/unit.v` is current.
pub(crate) fn unit_hash() -> String {
    hash_of(&emit::verilog(&module()))
}

/// The unit with its clock held and its registers in a chain, as it stands in `rtl/stepped.v`.
#[must_use]
pub fn stepped() -> String {
    let head = format!(
        "// The accounting unit for a board that steps its clock. Made from its description in hdl/src/unit by hdl/emit: do not edit.\n\
         // SHA-256 of the unit as Verilog: {}\n\n",
        unit_hash()
    );
    let module = module();
    let in_memory = in_memory(&module);
    let names = FIELDS.iter().map(|field| field.name);
    let order: Vec<_> = names.filter(|name| !in_memory.contains(*name)).collect();
    head + &emit::stepped(&module, &order)
}

/// The names of the registers that are words of a memory.
pub(crate) fn in_memory(module: &Module) -> HashSet<&str> {
    let words = module
        .memories
        .iter()
        .flat_map(|memory| memory.words.clone());
    words.map(|word| &*module.registers[word].name).collect()
}

/// The unit as Rust, as it stands in `src/compiled/model.rs`.
#[must_use]
pub fn model() -> String {
    let head = head("The accounting unit as Rust") + "use crate::pins::UnitIn;\n";
    let pins = Pins {
        name: "UnitIn",
        path: pin,
    };
    // An edge of a port transfer is long in any case: it is not cut by the handshake.
    let case = |value, name: &str, cut| (value, name.to_owned(), cut);
    let port = vec![
        case(0, "setup", by_state(&Cut::Whole, &|_| Cut::Whole)),
        case(1, "access", by_state(&Cut::Whole, &|_| Cut::Whole)),
    ];
    let cut = Cut::By(
        "psel_i".into(),
        vec![
            case(0, "alone", by_state(&by_handshake(), &by_word)),
            case(1, "port", Cut::By("penable_i".into(), port)),
        ],
    );
    emit::rust(&module(), &head, Some(pins), Some(&sound(cut)))
}

/// The unit many times side by side, as it stands in `src/compiled/lanes.rs`.
#[must_use]
pub fn lanes() -> String {
    let head = head("Many accounting units as Rust")
        + "use emit::lanes::*;\n\nuse super::model::Registers;\n";
    // Transfers at the port are rare enough to be one function.
    let alone = by_state(&by_handshake(), &|_| Cut::Whole);
    let cases = vec![
        (0, "alone".to_owned(), alone),
        (1, "port".to_owned(), Cut::Whole),
    ];
    let cut = Cut::By("psel_i".into(), cases);
    emit::rust_lanes(&module(), &head, &sound(cut))
}

/// The comment above a model.
fn head(what: &str) -> String {
    format!(
        "//! {what}. Made from its description in `hdl/src/unit` by `hdl/emit`: do not edit.\n\
         //! SHA-256 of the unit as Verilog: {}\n\n",
        unit_hash()
    )
}

/// The complements of the working record's words, by name.
fn record_complements() -> impl Iterator<Item = &'static str> {
    let names = FIELDS.iter().map(|field| field.name);
    names.filter(|name| name.starts_with("record_") && name.ends_with("_n"))
}

fn sound(cut: Cut) -> Sound {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Sound {
        guards: record_complements().map(str::to_owned).collect(),
        zero: names(&["miscovered"]),
        rare: names(&["issues", "issue_asks", "restarts", "loses", "locks"]),
        // What the description takes for impossible in them, and restarts for.
        within: vec![
            ("job".into(), 5),
            ("leg".into(), 2),
            ("handshake".into(), 5),
        ],
        // A report of the print head is left to the whole unit, for as long as it lasts.
        usual: vec![("printed_i".into(), 0), ("printed_n_i".into(), 1)],
        cut,
    }
}

/// States that access a bank are cut further by `banked`, those that take word after word by `worded`, from how many words.
fn by_state(banked: &Cut, worded: &dyn Fn(u64) -> Cut) -> Cut {
    let alone = [
        (state::IDLE, "idle"),
        (state::SETTLE, "settle"),
        (state::CHOOSE, "choose"),
    ];
    // The sums over the working record, and the decision behind them; each word of the new record.
    let steps = [
        (state::CHECK, "check", 9),
        (state::APPLY, "apply", WORDS as u64),
    ];
    let accessing = [
        (state::MARKERS, "markers"),
        (state::SCAN, "scan"),
        (state::COMPARE, "compare"),
        (state::LOAD, "load"),
        (state::FETCH, "fetch"),
        (state::RETIRE, "retire"),
        (state::BODY, "body"),
        (state::VERIFY, "verify"),
        (state::VALIDATE, "validate"),
        (state::PRUNE, "prune"),
    ];
    let case =
        |(code, name): (u32, &str), cut: &Cut| (u64::from(code), name.to_owned(), cut.clone());
    let alone = alone.into_iter().map(|row| case(row, &Cut::Whole));
    let accessing = accessing.into_iter().map(|row| case(row, banked));
    let steps = steps.map(|(code, name, words)| case((code, name), &worded(words)));
    Cut::By(
        "state".into(),
        alone.chain(steps).chain(accessing).collect(),
    )
}

fn by_word(words: u64) -> Cut {
    let words = (0..words).map(|word| (word, word.to_string(), Cut::Whole));
    Cut::By("index".into(), words.collect())
}

fn by_handshake() -> Cut {
    let steps = [
        (handshake::ASK, "ask"),
        (handshake::SENT, "sent"),
        (handshake::HEARD, "heard"),
        (handshake::WAIT, "wait"),
        (handshake::DONE, "done"),
    ];
    let steps = steps.map(|(code, name)| (u64::from(code), name.to_owned(), Cut::Whole));
    Cut::By("handshake".into(), steps.into())
}

/// How an input pin of the description is written in terms of `pins: &UnitIn`.
fn pin(name: &str) -> &'static str {
    match name {
        "reset_i" => "pins.reset",
        "timebase_i" => "pins.timebase",
        "printed_i" => "pins.printed.rail",
        "printed_n_i" => "pins.printed.complement",
        "psel_i" => "pins.psel",
        "penable_i" => "pins.penable",
        "pwrite_i" => "pins.pwrite",
        "paddr_i" => "(pins.paddr as u8)",
        "pwdata_i" => "pins.pwdata",
        "a_data_i" => "pins.bank_a.data",
        "a_busy_i" => "pins.bank_a.busy",
        "a_error_i" => "pins.bank_a.error",
        "b_data_i" => "pins.bank_b.data",
        "b_busy_i" => "pins.bank_b.busy",
        "b_error_i" => "pins.bank_b.error",
        _ => panic!("{name} is no input pin of the unit"),
    }
}
