//! Encodings of the registers that steer the unit's sequencer.
//!
//! Every back-end uses these numbers, so a flipped bit means the same in all of them. The state codes are the
//! non-zero words of the extended Hamming code (8,4): one to three flipped bits never make another state, and
//! a word that is not in the list locks the device.

/// States of the sequencer.
pub mod state {
    /// Nothing at work.
    pub const IDLE: u32 = 0xb1;
    /// After reset, or after an impossible state: wait until neither bank is at work.
    pub const SETTLE: u32 = 0xd2;
    /// Recovery: read the four markers of a record, each once.
    pub const MARKERS: u32 = 0x63;
    /// Recovery: read every valid slot, check its code, remember the newest.
    pub const SCAN: u32 = 0xe4;
    /// Recovery: decide whether the newest slot may be trusted.
    pub const CHOOSE: u32 = 0x55;
    /// Recovery: compare the other good slots with the chosen record.
    pub const COMPARE: u32 = 0x36;
    /// Read the marker of a record's current slot.
    pub const LOAD: u32 = 0x87;
    /// Read a record from a slot into the working record.
    pub const FETCH: u32 = 0x78;
    /// Eight clocks of sums, then one of decision.
    pub const CHECK: u32 = 0xc9;
    /// Walk the working record, one word per clock, and make it the new one.
    pub const APPLY: u32 = 0xaa;
    /// Commit step 1: marker of the older slot becomes INVALID.
    pub const RETIRE: u32 = 0x1b;
    /// Commit step 2: body and check code.
    pub const BODY: u32 = 0x9c;
    /// Commit step 3: read back and compare.
    pub const VERIFY: u32 = 0x2d;
    /// Commit step 4: marker becomes VALID.
    pub const VALIDATE: u32 = 0x4e;
    /// Recovery: marker of the bank's other slot becomes INVALID.
    pub const PRUNE: u32 = 0xff;

    /// Every state.
    pub const ALL: [u32; 15] = [
        IDLE, SETTLE, MARKERS, SCAN, CHOOSE, COMPARE, LOAD, FETCH, CHECK, APPLY, RETIRE, BODY,
        VERIFY, VALIDATE, PRUNE,
    ];

    /// The states of a commit: in these, and in no other, the write window stands open.
    pub const COMMITS: [u32; 5] = [RETIRE, BODY, VERIFY, VALIDATE, PRUNE];
}

/// What the sequencer works for.
pub mod job {
    /// Recovery after reset.
    pub const RECOVERY: u32 = 0;
    /// The latched command, until its answer.
    pub const COMMAND: u32 = 1;
    /// Bank B follows a commit verified in bank A.
    pub const TRAIL: u32 = 2;
    /// The record of a printed piece.
    pub const PRINTED: u32 = 3;
    /// The device record of a lock that no command asked for.
    pub const LOCK: u32 = 4;
    /// The selected set's record comes back into the working record.
    pub const HOMING: u32 = 5;
}

/// Steps of one bank access.
pub mod handshake {
    /// Drive the pulse.
    pub const ASK: u32 = 0;
    /// The bank samples the pulse now.
    pub const SENT: u32 = 1;
    /// The bank must show busy now.
    pub const HEARD: u32 = 2;
    /// Wait until it is not busy; its answer is compared.
    pub const WAIT: u32 = 3;
    /// It has answered.
    pub const DONE: u32 = 4;
    /// It is missing, has reported an error, or has been busy for too long.
    pub const FAILED: u32 = 5;
}

/// Parts of a commit step.
pub mod leg {
    /// Write a word.
    pub const WRITE: u32 = 0;
    /// Start the page write (bank B only).
    pub const PROGRAM: u32 = 1;
    /// Read the word back.
    pub const READ: u32 = 2;
}

/// Timebase pulses after which a busy bank counts as failed.
/// `Assumed:` with a timebase of 1 ms, several times the longest page write of a serial EEPROM (5 ms).
pub const PATIENCE: u32 = 64;

/// Last step of [`state::CHECK`]: the decision. The steps before are the sums.
pub const DECISION: u32 = 8;

#[cfg(test)]
mod tests {
    use super::state::ALL;

    #[test]
    fn three_flipped_bits_never_make_another_state() {
        for (i, a) in ALL.iter().enumerate() {
            for b in &ALL[i + 1..] {
                assert!((a ^ b).count_ones() >= 4, "{a:#x} and {b:#x} are too close");
            }
        }
    }
}
