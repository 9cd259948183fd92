// What the properties call the insides of the unit. No other file here names one, but for the port pins and the vectors
// of registers that `prove` makes (f_stored, f_paired, f_opposed, f_words and what the next edge brings to them).

wire f_upset = upset;
wire f_impossible = impossible;
wire f_restarts = restarts;
wire f_idle = in_idle;
wire f_settling = in_settle;
wire f_checking = in_check;
wire f_applying = in_apply;
wire f_loading = in_load;
wire f_fetching = in_fetch;
wire f_retiring = in_retire;
wire f_body = in_body;
wire f_verifying = in_verify;
wire f_validating = in_validate;
wire f_pruning = in_prune;
wire f_commits = in_retire | in_body | in_verify | in_validate | in_prune;
wire f_window = window;
wire f_strobes_a = a_write | a_program;
wire f_strobes_b = b_write | b_program;
wire f_reads = a_read | b_read;
wire f_for_recovery = job == JOB_RECOVERY;
wire f_for_command = job == JOB_COMMAND;
wire f_for_printed = job == JOB_PRINTED;
wire [7:0] f_command = command[7:0];
wire [31:0] f_command_whole = command;
wire f_busy = busy;
wire f_ready = ready;
wire f_locked = device_locked;
wire f_printed_pending = printed_pending;
wire f_selected = selected;
wire [2:0] f_selected_set = selected_set;
wire [2:0] f_target = target;
wire [4:0] f_index = index;
wire f_bank = bank;
wire f_slot = slot;
wire [2:0] f_permit_set = permit_set;
