//! The numbers of the board: clocks, memories, supply, mechanics, people. One table with one default each.
//!
//! The rule that must never break: every default says where it is from or that it is ours.

use serde::{Deserialize, Serialize};

use crate::scenario::ScenarioError;

macro_rules! parameters {
    ($($name:ident: $default:literal, $least:literal to $most:literal, $doc:literal;)*) => {
        /// Parameters of the board, all whole numbers.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Parameters { $(#[doc = $doc] pub $name: u64,)* }

        impl Default for Parameters {
            fn default() -> Self {
                Self { $($name: $default),* }
            }
        }

        impl Parameters {
            /// Name, default and origin of every row.
            pub const TABLE: &'static [(&'static str, u64, &'static str)] =
                &[$((stringify!($name), $default, $doc)),*];

            /// Gives the parameter `key` the value in `text`, a decimal number; underscores may group its digits.
            ///
            /// # Errors
            /// No such parameter, not a number, or out of range; with what is allowed.
            pub fn set(&mut self, key: &str, text: &str) -> Result<(), ScenarioError> {
                match key {
                    $(stringify!($name) => {
                        self.$name = text.replace('_', "").parse().map_err(|_| {
                            let what = format!("is {text:?}; allowed are {} to {}", $least, $most);
                            ScenarioError::setting(key, what)
                        })?;
                    })*
                    _ => return Err(ScenarioError::setting(key, "is no number of the board")),
                }
                self.check()
            }

            /// Checks every number against its range.
            ///
            /// # Errors
            /// The first row out of range, with what is allowed.
            pub fn check(&self) -> Result<(), ScenarioError> {
                $(if !($least..=$most).contains(&self.$name) {
                    let what = format!("is {}; allowed are {} to {}", self.$name, $least, $most);
                    return Err(ScenarioError::setting(stringify!($name), what));
                })*
                Ok(())
            }
        }
    };
}

parameters! {
    module_hz: 16_000_000, 100_000 to 1_000_000_000, "Clock of the module's processor. Assumed: a microcontroller of the family's time.";
    meter_hz: 16_000_000, 100_000 to 1_000_000_000, "Clock of the meter's processor. Assumed: the same kind as the module's.";
    meter_phase_ps: 0, 0 to 1_000_000_000, "First edge of the meter's clock. Assumed: none.";
    unit_divider: 1, 1 to 1024, "The accounting unit runs at the module's clock divided by this. Assumed: none.";
    link_byte_us: 10, 1 to 1_000_000, "Time of one byte on the link. Assumed: 1 Mbit/s, ten bits a byte.";
    link_fifo_bytes: 32, 27 to 1_024, "Bytes in each FIFO of the link. Assumed: the module takes none while it is inside the cipher, and the meter sends up to 27 meanwhile.";
    uncertain_crossings: 0, 0 to 1, "1: every clock crossing may take one cycle more, drawn from the seed. Assumed: none.";
    timebase_us: 1_000, 1 to 1_000_000, "Period of the unit's slow timebase. Assumed: its 64 pulses then last longer than any page write.";
    bank_a_wait: 0, 0 to 1_000, "Wait states of bank A in unit clocks. Assumed: fast SRAM.";
    bank_b_wait: 0, 0 to 1_000, "Wait states of bank B's reads and page buffer in unit clocks. Assumed: as bank A.";
    page_write_us: 5_000, 1 to 1_000_000, "Page write of bank B. Assumed: 5 ms as common serial EEPROMs promise at most.";
    print_buffer_wait: 0, 0 to 100, "Wait states of the print buffer. Assumed: on-chip memory.";
    power_up_us: 10_000, 1 to 10_000_000, "From supply to power-good. Assumed: a common reset supervisor's order.";
    hold_up_us: 200, 0 to 1_000_000, "From power-good's fall to the loss of supply. Assumed: longer than any word, shorter than a page write.";
    erase_word_ns: 500, 1 to 1_000_000, "Hardware erase of one protected word on battery. Assumed: the whole area in about half a millisecond.";
    belt_mil_s: 24_000, 100 to 1_000_000, "Transport speed in mil (1/1000 inch) a second. Source: Pitney Bowes DM300c/DM400c/DM475 service manual SV61801, transport 24 in/s.";
    pitch_mil: 11_000, 1_000 to 100_000, "Lead edge to lead edge. Source: SV61801, fixed pitch 11 in.";
    letter_mil: 9_500, 1_000 to 100_000, "Length of a letter. Assumed: a number 10 envelope.";
    feeder_mil: 500, 1 to 100_000, "From the feeder's rest to the feed sensor. Assumed: the sensor follows the feeder's rollers.";
    feed_to_trip_mil: 4_000, 1 to 100_000, "From feed sensor to trip sensor. Assumed: both and the head lie within one pitch.";
    trip_to_head_mil: 3_000, 1 to 100_000, "From trip sensor to print head. Source: SV61801, debit within about 3 in of paper travel.";
    print_offset_mil: 250, 0 to 10_000, "From the letter's edge to the first column. Assumed: a margin that any envelope leaves.";
    head_dpi: 300, 50 to 2_400, "Columns an inch. Assumed: ink-jet heads of the time.";
    trip_window_us: 110_000, 1 to 10_000_000, "The debit must be done this long after the trip. Source: SV61801, 110 ms.";
    key_ms: 150, 1 to 100_000, "From key to key. Assumed: a practised operator.";
    weigh_ms: 800, 1 to 100_000, "From laying a letter on the scale to the stable weight. Assumed: a load cell that swings out.";
    insert_ms: 400, 1 to 100_000, "From the end of entry to the letter in the feeder. Assumed: the letter is already in hand.";
    next_ms: 200, 1 to 100_000, "From a printed letter to the next entry. Assumed: the next letter is already in sight.";
    recover_ms: 500, 1 to 100_000, "From the return of supply to the operator's next act. Assumed: longer than the machine's start.";
    host_word_us: 500, 1 to 1_000_000, "From batch entry to batch entry on the host line. Assumed: four bytes at 115200 bit/s and a pause.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_set_by_name_within_its_range() {
        let mut parameters = Parameters::default();
        parameters.set("link_byte_us", "1_000").unwrap();
        assert_eq!(parameters.link_byte_us, 1_000);
        let mut refused = |key, text| parameters.set(key, text).unwrap_err().to_string();
        assert!(refused("link_byte_ms", "1").contains("link_byte_ms"));
        assert!(refused("link_byte_us", "fast").contains("1 to 1000000"));
        assert!(refused("link_byte_us", "0").contains("allowed are 1 to 1000000"));
    }

    #[test]
    fn every_row_says_where_its_default_is_from() {
        for (name, _, origin) in Parameters::TABLE {
            let sourced = ["Source: ", "Assumed: "]
                .iter()
                .any(|word| origin.split(word).nth(1).is_some_and(|why| why.len() > 3));
            assert!(sourced, "{name}: {origin}");
        }
    }
}
