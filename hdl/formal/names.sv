// What the properties call the insides of the unit. No other file here names one, but for pins and constants, the vectors of
// registers that `prove` makes (f_stored, f_paired, f_opposed, f_words and what the next edge brings to them), and
// `fits.sv`, which is about the code over the working record and names what makes it.

wire f_upset = upset;
wire f_impossible = impossible;
wire f_idle = in_idle;
wire f_settling = in_settle;
wire f_checking = in_check;
wire f_applying = in_apply;
wire f_loading = in_load;
wire f_fetching = in_fetch;
wire f_commits = in_retire | in_body | in_verify | in_validate | in_prune;
wire f_window = window;
wire f_for_recovery = job == JOB_RECOVERY;
wire f_for_command = job == JOB_COMMAND;
wire [7:0] f_command = command[7:0];
wire f_busy = busy;
wire f_ready = ready;
wire f_locked = device_locked;
wire f_selected = selected;
wire [2:0] f_target = target;
wire f_bank = bank;
wire f_decides = in_check & deciding;
wire f_permit = permit;
wire f_permit_next = permit_d;
wire f_locked_next = device_locked_d;
wire [7:0] f_result = result;
wire [7:0] f_result_next = result_d;
wire f_busy_next = busy_d;
wire [7:0] f_reason = lock_reason;
wire f_lock_pending = lock_pending;
wire f_alarms = alarm != REASON_NONE;
wire f_head_reports = reports & !printed_before;
wire [31:0] f_books = {issued, slots_a, slots_b, selected, selected_set, permit_set, unusable};
wire [31:0] f_books_next = {issued_d, slots_a_d, slots_b_d, selected_d, selected_set_d, permit_set_d, unusable_d};
wire [6:0] f_latches = {issued, permit_set};
wire [6:0] f_latches_next = {issued_d, permit_set_d};
