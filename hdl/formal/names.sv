// What the properties call the insides of the unit. No other file here names one, but for pins and constants, and what `prove`
// makes of the registers: f_x and f_x_next, what register x holds and what the next edge brings, and vectors of them.

wire f_upset = upset;
wire f_spoils = spoils;
wire f_impossible = impossible;
wire f_unasked = unasked;
wire f_restarts = restarts;
wire f_possible = !impossible & !unasked;  // as proof `states` shows
wire f_idle = in_idle;
wire f_settling = in_settle;
wire f_checking = in_check;
wire f_applying = in_apply;
wire f_loading = in_load;
wire f_fetching = in_fetch;
wire f_validating = in_validate;
wire f_idle_next = f_state_next == IDLE;
wire f_fetching_next = f_state_next == FETCH;
wire f_applying_next = f_state_next == APPLY;
wire f_commits = in_retire | in_body | in_verify | in_validate | in_prune;
wire f_for_recovery = job == JOB_RECOVERY;
wire f_for_command = job == JOB_COMMAND;
wire f_for_printed = job == JOB_PRINTED;
wire f_decides = in_check & deciding & second;
wire f_alarms = alarm != REASON_NONE;
wire f_head_reports = reports & !printed_before;
wire [31:0] f_books = {issued, slots_a, slots_b, selected, selected_set, permit_set, unusable};
wire [31:0] f_books_next = {f_issued_next, f_slots_a_next, f_slots_b_next, f_selected_next, f_selected_set_next,
    f_permit_set_next, f_unusable_next};
wire [6:0] f_latches = {issued, permit_set};
wire [6:0] f_latches_next = {f_issued_next, f_permit_set_next};

// The working record: whether it is filled, whether a word is put into it, and the four places that are looked at.
wire f_puts = !reset_i & (record_put | record_n_put);
wire [19:0] f_places = {index, 1'b0, augend_at, rival_at, looked_at};

// The edge at which a record begins to be made anew.
wire f_applies = applies & !reset_i & !restarts;

// What a recovery finds and what a commit goes through.
wire f_ends_recovery = recovered;
wire f_condemns = condemns | discards;
wire f_loses = loses;
wire f_at_last_word = at_last_word;
wire f_locks_device = locks_device;
wire f_ask_bank = ask_bank;
wire [31:0] f_got = got;
wire [31:0] f_final = final_crc;
wire f_not_here = not_here;
wire f_scanning = in_scan;
