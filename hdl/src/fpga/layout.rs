//! How the unit lies on the wire: its input pins as a row of bytes, its registers and output pins as a row of words.
//!
//! Everything follows from the lists of pins and registers, for this program and, through the generated files that
//! [`shape`] and [`connections`] print, for the board. The rule that must never break: [`fingerprint`] changes when a
//! place in a row does, so that two ends with different rows never talk.

use std::fmt::Write as _;
use std::sync::LazyLock;

use super::frame::check_code;
use crate::contract::UnitState;
use crate::description::unit_hash;
use crate::pins::{BankIn, TwoRail, UnitIn, UnitOut};
use crate::products;
use crate::signals::{self, INPUTS, OUTPUTS};
use crate::state::{FIELDS, Field, mask};

/// Version of the protocol that is spoken on the wire.
pub(super) const PROTOCOL: u8 = 1;

/// Pins that both banks get from the same registers, and that [`OUTPUTS`] lists for each bank.
const SHARED: [&str; 3] = ["address_o", "address_n_o", "data_o"];

/// The unit does not look at it.
const UNSEEN: &str = "power_good_i";

/// Where each stored field is: registers one behind the other, then each word of a memory in a word of its own.
struct Row {
    /// The lowest bit of each field of the state list.
    places: Vec<u32>,
    words: usize,
}

static ROW: LazyLock<Row> = LazyLock::new(|| {
    let module = products::module();
    let in_memory = products::in_memory(&module);
    let mut places = vec![0; FIELDS.len()];
    let mut bits = 0;
    let fields = || FIELDS.iter().zip(0..);
    for (field, place) in fields().filter(|(field, _)| !in_memory.contains(field.name)) {
        places[place] = bits;
        bits += field.width;
    }
    for (_, place) in fields().filter(|(field, _)| in_memory.contains(field.name)) {
        bits = bits.next_multiple_of(32);
        places[place] = bits;
        bits += 32;
    }
    let words = bits.div_ceil(32) as usize;
    Row { places, words }
});

/// Words of the registers.
pub(super) fn register_words() -> usize {
    ROW.words
}

/// Bits of the registers.
fn register_bits() -> u32 {
    FIELDS.iter().map(|field| field.width).sum()
}

/// The unit's input ports, the lowest bits first, with the value of each.
fn inputs(pins: &UnitIn) -> impl Iterator<Item = (Field, u32)> {
    let values = signals::inputs(pins);
    let all = INPUTS.into_iter().zip(values);
    all.filter(|(pin, _)| pin.name != UNSEEN)
}

/// The unit's output ports, the lowest bits first.
fn outputs() -> impl Iterator<Item = Field> {
    OUTPUTS.into_iter().filter_map(|pin| {
        let (bank, port) = pin.name.split_at(2);
        match bank {
            "a_" | "b_" if SHARED.contains(&port) => {
                (bank == "a_").then_some(Field { name: port, ..pin })
            }
            _ => Some(pin),
        }
    })
}

/// Words of the output pins.
pub(super) fn output_words() -> usize {
    outputs().map(|pin| pin.width).sum::<u32>().div_ceil(32) as usize
}

/// Writes a value of that width into zeroes, its lowest bit at that place.
fn write(words: &mut [u32], place: u32, width: u32, value: u32) {
    let value = u64::from(value & mask(width)) << (place % 32);
    let at = place as usize / 32;
    words[at] |= value as u32;
    if place % 32 + width > 32 {
        words[at + 1] |= (value >> 32) as u32;
    }
}

/// Reads it.
fn read(words: &[u32], place: u32, width: u32) -> u32 {
    let at = place as usize / 32;
    let above = words.get(at + 1).copied().unwrap_or_default();
    let both = u64::from(above) << 32 | u64::from(words[at]);
    (both >> (place % 32)) as u32 & mask(width)
}

/// Input pins as the board takes them, the lowest byte first.
pub(super) fn input_bytes(pins: &UnitIn) -> Vec<u8> {
    let (mut words, mut place) = (vec![0; input_length().div_ceil(4)], 0);
    for (pin, value) in inputs(pins) {
        write(&mut words, place, pin.width, value);
        place += pin.width;
    }
    let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    bytes.truncate(input_length());
    bytes
}

/// Bytes of the input pins.
fn input_length() -> usize {
    let widths = inputs(&UnitIn::IDLE).map(|(pin, _)| pin.width);
    widths.sum::<u32>().div_ceil(8) as usize
}

/// Registers as words.
pub(super) fn state_words(state: &UnitState) -> Vec<u32> {
    let mut words = vec![0; ROW.words];
    let fields = FIELDS.iter().zip(&ROW.places).zip(&state.0);
    for ((field, place), value) in fields {
        write(&mut words, *place, field.width, *value);
    }
    words
}

/// Words as registers.
pub(super) fn state_of(words: &[u32]) -> UnitState {
    let fields = FIELDS.iter().zip(&ROW.places);
    let values = fields.map(|(field, place)| read(words, *place, field.width));
    UnitState(values.collect())
}

/// Words as output pins.
pub(super) fn out_of(words: &[u32]) -> UnitOut {
    let mut place = 0;
    let named = outputs().map(|pin| {
        place += pin.width;
        (pin.name, read(words, place - pin.width, pin.width))
    });
    let named: Vec<_> = named.collect();
    let word = |name: &str| {
        let found = named.iter().find(|(pin, _)| *pin == name);
        found.expect("a pin of the list").1
    };
    let bit = |name: &str| word(name) != 0;
    let rails = |rail: &str, complement: &str| TwoRail {
        rail: bit(rail),
        complement: bit(complement),
    };
    let bank = |read, write: [&str; 2], program: [&str; 2]| BankIn {
        address: word("address_o"),
        address_n: word("address_n_o"),
        data: word("data_o"),
        read: bit(read),
        write: rails(write[0], write[1]),
        program: rails(program[0], program[1]),
    };
    UnitOut {
        pready: bit("pready_o"),
        pslverr: bit("pslverr_o"),
        prdata: word("prdata_o"),
        irq: bit("irq_o"),
        permit: rails("permit_o", "permit_n_o"),
        bank_a: bank(
            "a_read_o",
            ["a_write_o", "a_write_n_o"],
            ["a_program_o", "a_program_n_o"],
        ),
        bank_b: bank(
            "b_read_o",
            ["b_write_o", "b_write_n_o"],
            ["b_program_o", "b_program_n_o"],
        ),
    }
}

/// One number for every place in the rows.
pub(super) fn fingerprint() -> u32 {
    let mut list = String::new();
    let pins = inputs(&UnitIn::IDLE).map(|(pin, _)| pin);
    for pin in pins.chain(outputs()) {
        let _ = writeln!(list, "{} {}", pin.name, pin.width);
    }
    for (field, place) in FIELDS.iter().zip(&ROW.places) {
        let _ = writeln!(list, "{} {} {place}", field.name, field.width);
    }
    check_code(list.as_bytes())
}

/// What the board must say it is.
pub(super) fn identity() -> Vec<u8> {
    let mut bytes = vec![
        PROTOCOL,
        input_length() as u8,
        register_words() as u8,
        output_words() as u8,
    ];
    bytes.extend((register_bits() as u16).to_be_bytes());
    bytes.extend(fingerprint().to_be_bytes());
    let hash = unit_hash();
    let digits = hash.as_bytes().chunks(2);
    let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    bytes.extend(digits.filter_map(byte));
    bytes
}

/// The rows' lengths and the unit's name as Verilog, as in `board/rtl/shape.vh`.
#[must_use]
pub fn shape() -> String {
    let output_bits: u32 = outputs().map(|pin| pin.width).sum();
    format!(
        "// How the unit lies on the wire. Generated from the lists of pins and registers; nobody edits this.\n\
         localparam [7:0] PROTOCOL = 8'd{PROTOCOL};\n\
         localparam [7:0] INPUT_BYTES = 8'd{};\n\
         localparam [7:0] STATE_WORDS = 8'd{};\n\
         localparam [7:0] OUTPUT_WORDS = 8'd{};\n\
         localparam [15:0] STATE_BITS = 16'd{};\n\
         localparam integer OUTPUT_BITS = {output_bits};\n\
         localparam [31:0] LAYOUT = 32'h{:x};\n\
         localparam [255:0] UNIT_HASH = 256'h{};\n",
        input_length(),
        register_words(),
        output_words(),
        register_bits(),
        fingerprint(),
        products::unit_hash()
    )
}

/// Each pin's place in the rows as Verilog, as in `board/rtl/connections.vh`.
#[must_use]
pub fn connections() -> String {
    let mut text =
        "// Every pin but clock and scan chain. Generated from the list of pins; nobody edits this.\n"
            .to_owned();
    let pins = inputs(&UnitIn::IDLE).map(|(pin, _)| pin);
    for (row, pins) in [
        ("inputs", pins.collect::<Vec<_>>()),
        ("outputs", outputs().collect()),
    ] {
        let mut place = 0;
        for Field { name, width } in pins {
            let last = place + width - 1;
            let range = if width == 1 {
                place.to_string()
            } else {
                format!("{last}:{place}")
            };
            let _ = writeln!(text, ".{name}({row}[{range}]),");
            place += width;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_hold_what_they_are_given() {
        let word = |place: usize| (place as u32 + 1).wrapping_mul(0x9e37_79b9);
        let fitting = FIELDS.iter().enumerate();
        let state = UnitState(
            fitting
                .map(|(place, field)| word(place) & mask(field.width))
                .collect(),
        );
        let words = state_words(&state);
        assert_eq!(words.len(), register_words());
        assert_eq!(state_of(&words), state);
    }

    #[test]
    fn the_rows_are_short_enough_for_the_board() {
        // Four words of pins, an index in one byte, a whole row in one request.
        assert!(output_words() <= 4);
        assert!(register_words() + output_words() < 0x7f);
        assert!(2 + 5 * register_words() + 4 <= 512);
        assert_eq!(identity().len(), 42);
    }

    #[test]
    fn every_port_of_the_unit_is_connected_once() {
        let module = crate::products::module();
        let clock = module.signal(module.clock).name.clone();
        let ports = module.signals.iter();
        let ports = ports.filter(|signal| {
            matches!(signal.kind, emit::Kind::Input | emit::Kind::Output) && signal.name != clock
        });
        let mut ports: Vec<_> = ports.map(|port| (port.name.clone(), port.width)).collect();
        let pins = inputs(&UnitIn::IDLE).map(|(pin, _)| pin).chain(outputs());
        let mut connected: Vec<_> = pins.map(|pin| (pin.name.to_owned(), pin.width)).collect();
        ports.sort();
        connected.sort();
        assert_eq!(connected, ports);
    }
}
