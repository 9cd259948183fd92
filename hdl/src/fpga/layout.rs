//! How the unit lies on the wire: its input pins as a row of bytes, its registers and output pins as a row of words.
//!
//! Everything follows from the lists of pins and registers, for this program and, through the generated files that
//! [`shape`] and [`connections`] print, for the board. The rule that must never break: [`fingerprint`] changes when a
//! place in a row does, so that two ends with different rows never talk.

use std::fmt::Write as _;

use super::frame::check_code;
use crate::contract::UnitState;
use crate::description::unit_hash;
use crate::pins::{BankIn, TwoRail, UnitIn, UnitOut};
use crate::signals::{self, INPUTS, OUTPUTS};
use crate::state::{FIELDS, Field, mask};

/// Version of the protocol that is spoken on the wire.
pub(super) const PROTOCOL: u8 = 1;

/// Pins that both banks get from the same registers, and that [`OUTPUTS`] lists for each bank.
const SHARED: [&str; 3] = ["address_o", "address_n_o", "data_o"];

/// The unit does not look at it.
const UNSEEN: &str = "power_good_i";

/// Bits of the registers.
const STATE_BITS: u32 = bits(FIELDS);

/// Words of the registers.
pub(super) const STATE_WORDS: usize = STATE_BITS.div_ceil(32) as usize;

/// The lowest bits of words that do not fill the last one.
const fn bits(fields: &[Field]) -> u32 {
    let (mut bits, mut place) = (0, 0);
    while place < fields.len() {
        bits += fields[place].width;
        place += 1;
    }
    bits
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

/// Values side by side, the first one lowest.
fn packed(values: impl Iterator<Item = (u32, u32)>) -> Vec<u32> {
    let (mut words, mut filled, mut rest) = (Vec::new(), 0, 0u64);
    for (width, value) in values {
        rest |= u64::from(value & mask(width)) << filled;
        filled += width;
        if filled >= 32 {
            words.push(rest as u32);
            rest >>= 32;
            filled -= 32;
        }
    }
    if filled > 0 {
        words.push(rest as u32);
    }
    words
}

/// The values of these widths in words that [`packed`] made.
fn unpacked(words: &[u32], widths: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut place = 0;
    let value = |width: u32| {
        let at = place as usize / 32;
        let above = words.get(at + 1).copied().unwrap_or_default();
        let both = u64::from(above) << 32 | u64::from(words[at]);
        let value = (both >> (place % 32)) as u32 & mask(width);
        place += width;
        value
    };
    widths.map(value).collect()
}

/// Input pins as the board takes them, the lowest byte first.
pub(super) fn input_bytes(pins: &UnitIn) -> Vec<u8> {
    let words = packed(inputs(pins).map(|(pin, value)| (pin.width, value)));
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
    let widths = FIELDS.iter().map(|field| field.width);
    packed(widths.zip(state.0.iter().copied()))
}

/// Words as registers.
pub(super) fn state_of(words: &[u32]) -> UnitState {
    UnitState(unpacked(words, FIELDS.iter().map(|field| field.width)))
}

/// Words as output pins.
pub(super) fn out_of(words: &[u32]) -> UnitOut {
    let values = unpacked(words, outputs().map(|pin| pin.width));
    let named: Vec<_> = outputs().map(|pin| pin.name).zip(values).collect();
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
    for field in pins.chain(FIELDS.iter().copied()).chain(outputs()) {
        let _ = writeln!(list, "{} {}", field.name, field.width);
    }
    check_code(list.as_bytes())
}

/// What the board must say it is.
pub(super) fn identity() -> Vec<u8> {
    let mut bytes = vec![
        PROTOCOL,
        input_length() as u8,
        STATE_WORDS as u8,
        output_words() as u8,
    ];
    bytes.extend((STATE_BITS as u16).to_be_bytes());
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
         localparam [7:0] STATE_WORDS = 8'd{STATE_WORDS};\n\
         localparam [7:0] OUTPUT_WORDS = 8'd{};\n\
         localparam [15:0] STATE_BITS = 16'd{STATE_BITS};\n\
         localparam integer OUTPUT_BITS = {output_bits};\n\
         localparam [31:0] LAYOUT = 32'h{:x};\n\
         localparam [255:0] UNIT_HASH = 256'h{};\n",
        input_length(),
        output_words(),
        fingerprint(),
        unit_hash()
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
        assert_eq!(words.len(), STATE_WORDS);
        assert_eq!(state_of(&words), state);
    }

    #[test]
    fn the_rows_are_short_enough_for_the_board() {
        // Four words of pins, an index in one byte, a whole row in one request.
        assert!(output_words() <= 4);
        assert!(STATE_WORDS + output_words() < 0x7f);
        assert!(2 + 5 * STATE_WORDS + 4 <= 512);
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
