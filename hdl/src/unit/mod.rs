//! The accounting unit as hardware: one module, described for Rust-HDL.
//!
//! Its registers are those of the state list, its rules are cut into parts of one screen each. The parts are executed in
//! the order of `parts!`, like statements of one Verilog `always @(*)` block: a later assignment to a
//! register input wins. The rule that must never break: what a kernel means stands in its syntax tree, from which every
//! product is made.

#![allow(clippy::collapsible_match, reason = "a kernel knows no match guards")]

mod access;
mod apply;
mod commit;
mod constants;
mod decode;
mod judge;
mod load;
mod part;
mod port;
mod recovery;
mod sequence;
mod upset;
mod working_record;

use emit::widgets::{Pair, Stored, Wire, Word};
use rust_hdl::core::prelude::*;

use crate::checks::CHECKS;
use crate::record::{RECORDS, SETS, WORDS};
use crate::state::state_list;
use constants::Constants;

macro_rules! parts {
    ($($name:ident)*) => {
        $(struct $name;)*

        impl Logic for Unit {
            fn update(&mut self) {
                $(<Self as part::Part<$name>>::update(self);)*
            }

            fn connect(&mut self) {
                $(<Self as part::Part<$name>>::connect(self);)*
            }

            fn hdl(&self) -> Verilog {
                let parts = [$((stringify!($name), <Self as part::Part<$name>>::hdl(self))),*];
                Verilog::Combinatorial(parts.into_iter().flat_map(statements).collect())
            }
        }
    };
}

/// The statements of a part, under its name as a heading.
fn statements((name, part): (&str, Verilog)) -> Vec<ast::VerilogStatement> {
    let mut heading = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !heading.is_empty() {
            heading.push(' ');
            heading.extend(letter.to_lowercase());
        } else {
            heading.push(letter);
        }
    }
    let mut statements = vec![ast::VerilogStatement::Comment(heading + ".")];
    if let Verilog::Combinatorial(block) = part {
        statements.extend(block);
    }
    statements
}

parts! {
    Looks Watch Decode Hold Outputs Masks Action Calm Status PortRead PortAnswer PortWrite Operands Adder Sums Conditions Refusal
    Request Access Pulse Loss Idle Settle Decision NewFlags Amounts Rewrite Successor Apply Load Loaded
    Markers Scan Choose Compare NotLoaded Steps Renewal Body Lost Effect Judgement Crc Fault Store Keep Begin Printed
    Lock Clear Restart
}

macro_rules! pair {
    (bool, $width:tt) => { Pair<Bit> };
    (u32, $width:tt) => { Pair<Bits<$width>> };
}

/// The part that clears every register of the list, whatever the parts before it have made of it.
macro_rules! clear {
    ([$($cleared:ident = ($($zero:tt)*);)*]) => {
        impl part::Part<Clear> for Unit {
            #[hdl_gen]
            fn update(&mut self) {
                if self.restarts.val() {
                    $(self.$cleared.d.next = $($zero)*;)*
                }
            }
        }
    };
    ([$($cleared:tt)*] $name:ident: bool; $($rest:tt)*) => {
        clear! { [$($cleared)* $name = (false);] $($rest)* }
    };
    ([$($cleared:tt)*] $name:ident: u32; $($rest:tt)*) => {
        clear! { [$($cleared)* $name = (0.into());] $($rest)* }
    };
}

/// The part that compares every register of the list with its complement: one that carries data is judged a clock later.
macro_rules! watch {
    ([$($watched:ident)*] [$($data:ident)*]) => {
        impl part::Part<Watch> for Unit {
            #[hdl_gen]
            fn update(&mut self) {
                self.upset.next = self.spoiled.q.val();
                $(self.upset.next = self.upset.val() | self.$watched.differs.val();)*
                self.spoils.next = self.miscovered.val();
                $(self.spoils.next = self.spoils.val() | self.$data.differs.val();)*
            }
        }
    };
    ([$($watched:tt)*] [$($data:tt)*] $name:ident: $kind:ident, $width:tt; $($rest:tt)*) => {
        watch! { [$($watched)* $name] [$($data)*] $($rest)* }
    };
    ([$($watched:tt)*] [$($data:tt)*] $name:ident: $kind:ident, $width:tt, data; $($rest:tt)*) => {
        watch! { [$($watched)*] [$($data)* $name] $($rest)* }
    };
}

macro_rules! unit {
    (
        inputs { $($input:ident: $input_kind:ty;)* }
        outputs { $($output:ident: $output_kind:ty;)* }
        wires { $($wire_kind:ty: $($wire:ident)*;)* }
        state { $($(#[doc = $doc:literal])* $name:ident: $kind:ident, $width:tt $(, $data:ident)?;)* ; record $($word:literal)* }
    ) => {
        /// The accounting unit, clocked and driven by its pins.
        #[allow(missing_docs, reason = "pins as in the pin contract, registers as in the state list")]
        #[derive(LogicBlock, Clone, Debug, Default)]
        pub struct Unit {
            pub clock: Wire<In, Clock>,
            pub reset_i: Wire<In, Bit>,
            $(pub $input: Wire<In, $input_kind>,)*
            $(pub $output: Wire<Out, $output_kind>,)*
            $(pub $name: pair!($kind, $width),)*
            pub record: [Word<Bits<32>>; WORDS],
            pub record_n: [Word<Bits<32>>; WORDS],
            c: Constants,
            $($($wire: Wire<Local, $wire_kind>,)*)*
            holds: [Wire<Local, Bit>; CHECKS.len()],
        }

        impl part::Part<Hold> for Unit {
            #[hdl_gen]
            fn update(&mut self) {
                $(
                    self.$name.clock.next = self.clock.val();
                    self.$name.reset.next = self.reset_i.val();
                    self.$name.d.next = self.$name.q.val();
                )*
                for i in 0..19 {
                    self.record[i].clock.next = self.clock.val();
                    self.record[i].reset.next = self.reset_i.val();
                    self.record[i].d.next = self.record[i].q.val();
                }
                for i in 0..19 {
                    self.record_n[i].clock.next = self.clock.val();
                    self.record_n[i].reset.next = self.reset_i.val();
                    self.record_n[i].d.next = self.record_n[i].q.val();
                }
            }
        }

        watch! { [] [] $($name: $kind, $width $(, $data)?;)* }

        clear! { [] $($name: $kind;)* }

        impl Unit {
            /// Every register, in the order of the state list.
            pub fn words(&self) -> Vec<u32> {
                let mut words = vec![$(self.$name.q.val().to_word(),)* $(self.$name.n.val().to_word(),)*];
                let record = self.record.iter().chain(&self.record_n);
                words.extend(record.map(|word| word.q.val().to_word()));
                words
            }

            /// Sets every register; `words` has one word per field of the state list.
            pub fn set_words(&mut self, words: &[u32]) {
                let mut words = words.iter().copied();
                let mut next = || words.next().expect("one word per field");
                $(self.$name.q.next = Stored::from_word(next());)*
                $(
                    self.$name.n.next = Stored::from_word(next());
                    self.$name.compare();
                )*
                for word in self.record.iter_mut().chain(&mut self.record_n) {
                    word.q.next = Stored::from_word(next());
                }
            }
        }
    };
}

macro_rules! unit_with_state {
    ($($state:tt)*) => {
        unit! {
            inputs {
                timebase_i: Bit; printed_i: Bit; printed_n_i: Bit;
                psel_i: Bit; penable_i: Bit; pwrite_i: Bit; paddr_i: Bits<8>; pwdata_i: Bits<32>;
                a_data_i: Bits<32>; a_busy_i: Bit; a_error_i: Bit;
                b_data_i: Bits<32>; b_busy_i: Bit; b_error_i: Bit;
            }
            outputs {
                pready_o: Bit; pslverr_o: Bit; prdata_o: Bits<32>; irq_o: Bit; permit_o: Bit; permit_n_o: Bit;
                address_o: Bits<10>; address_n_o: Bits<10>; data_o: Bits<32>;
                a_read_o: Bit; a_write_o: Bit; a_write_n_o: Bit; a_program_o: Bit; a_program_n_o: Bit;
                b_read_o: Bit; b_write_o: Bit; b_write_n_o: Bit; b_program_o: Bit; b_program_n_o: Bit;
            }
            wires {
                Bit: miscovered this_differs augend_differs rival_differs port_differs spoils upset restarts unanswered unasked fills high_ones at_its_end near_its_end
                    in_idle in_settle in_markers in_scan in_choose in_compare in_load in_fetch
                    in_check in_apply in_retire in_body in_verify in_validate in_prune at_marker
                    commits_now impossible for_recovery for_command for_printed for_lock leg_writes leg_programs;
                Bit: is_open descends set_locked is_pending is_unprinted issued_here unusable_there slot_a slot_b
                    device_record here scan_bank scan_slot last_scan best_bank best_slot at_last_word at_generation high
                    opens_descending whole_device;
                Bit: asked_lock selects rereads opens closes debits credits withdraws intends clears reprints locks_set
                    locks_device records_print issue_asked issue_clear issues;
                Bit: answers loads starts_check applies copies copy_bank copy_slot recovers recovered keeps condemns permits
                    stores passes;
                Bit: works_alone work_due setup fetches_word in_record readable to_command to_set to_value_lo to_value_hi to_date_key to_info to_licence to_peer_check
                    to_irq_clear to_amount to_operand to_ready writable refuses answered written writes comparable differing;
                Bit: ceiling_pair limit_pair control_pair at_descending predicts_lo predicts_hi predicts takes_high adds_descending
                    subtracts carry_in either carries deciding alike_now above_now all_alike all_above sums judges issue_asks issue_due passes_checks is_known
                    may_end limited value_wide intent_differs refused;
                Bit: write_pulse program_pulse asks ask_bank ask_slot ask_writes ask_programs ask_reads scan_silent scan_valid scan_compares
                    bank_busy bank_error done failed pulses expires reads_back marked unmarked unequal loses;
                Bit: zeroes takes_operand counts takes_sum credits_funds opened_funds opened_limit forgets crc_low;
                Bit: waits_for_a waits_for_b renews renew_bank renew_slot low_good high_good low_valid high_valid prefers_high
                    cut_short bodies renewed vacant_here one_bank source_failed other_failed hushes fetches loaded not_here discards next_slot marks mark_valid bad_in_a many_bad harmless
                    differs_now verified takes_effect page_full advances books from_b reports locks;
                Bits<2>: check_pair low_ones;
                Bits<30>: high_part;
                Bits<3>: low_set load_target check_target recover_target permit_for;
                Bits<4>: low_state top_state due_state scan_bit scan_bits bad_slots fewer_bad other_bad word_pair page_index low_command asked judged;
                Bits<8>: target_bit selected_bit operand_bit wide_bits place_bits wide_slots_a wide_slots_b wide_vacant load_bit lock_code
                    layout alarm answer_code condemn_reason refusal value_top old_opening new_opening outcome next_state;
                Bits<10>: wide_index wide_target ask_place ask_address;
                Bits<16>: judged_bit judged_bits;
                Bits<5>: step looks_at;
                Bits<24>: flag_bits;
                Bits<28>: high_command;
                Bits<29>: high_set;
                Bits<32>: this_word_n augend_word augend_word_n rival_word rival_word_n port_word port_word_n stored_word_n final_crc this_word wide_layout high_layout low_value piece wide_set status_set
                    wide_reason status_reason status read_word addend augend partial total wanted ask_data got wide_info wide_code placed_code cleared_flags added_flags
                    kept_flags new_flags operand_word new_word stored_word passed_word crc_next;
            }
            state { $($state)* }
        }
    };
}

state_list!(unit_with_state);

impl part::Part<Outputs> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.pready_o.next = self.pready.q.val();
        self.pslverr_o.next = self.pslverr.q.val();
        self.prdata_o.next = self.prdata.q.val();
        self.irq_o.next = self.irq.q.val();
        self.permit_o.next = self.permit.q.val();
        self.permit_n_o.next = self.permit.n.val();
        self.address_o.next = self.address.q.val();
        self.address_n_o.next = self.address.n.val();
        self.data_o.next = self.data.q.val();
        self.a_read_o.next = self.a_read.q.val();
        self.a_write_o.next = self.a_write.q.val();
        self.a_write_n_o.next = self.a_write.n.val();
        self.a_program_o.next = self.a_program.q.val();
        self.a_program_n_o.next = self.a_program.n.val();
        self.b_read_o.next = self.b_read.q.val();
        self.b_write_o.next = self.b_write.q.val();
        self.b_write_n_o.next = self.b_write.n.val();
        self.b_program_o.next = self.b_program.q.val();
        self.b_program_n_o.next = self.b_program.n.val();
    }
}

impl Unit {
    /// The unit with its reset values; every register zero until the first reset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: Pair::new(u64::from(crate::codes::state::SETTLE).into()),
            ..Self::default()
        }
    }
}
