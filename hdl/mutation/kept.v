// What the unit keeps to, from a reset on and from edge to edge, while no cover is unfit and no state impossible: read by kept.py, which
// makes a module of it with the registers as its inputs and the constants of the unit. Each wire `keeps_x` is one claim; together they
// are shown to be kept by every edge.

wire for_recovery = job == JOB_RECOVERY;
wire for_command = job == JOB_COMMAND;
wire for_printed = job == JOB_PRINTED;
wire in_idle = state == IDLE;
wire in_settle = state == SETTLE;
wire loads = state == LOAD;
wire fetches = state == FETCH;
wire checks = state == CHECK;
wire applies = state == APPLY;
wire scans = state == MARKERS | state == SCAN | state == CHOOSE | state == COMPARE;
wire commits = state == RETIRE | state == BODY | state == VERIFY | state == VALIDATE | state == PRUNE;

// Seen, and answered with a restart.
wire impossible = !(in_idle | in_settle | scans | loads | fetches | checks | applies | commits)
    | leg > LEG_READ | job > JOB_HOMING | window != commits;

// Places and numbers that are no more than there are.
wire keeps_places = index <= LAST_WORD & rival_at <= LAST_WORD & looked_at <= LAST_WORD;
wire keeps_sets = target <= DEVICE & selected_set <= DEVICE & permit_set <= DEVICE;
wire keeps_patience = patience <= LAST_PATIENCE;

// The sequencer does for each job what belongs to it.
wire keeps_recovery = (!(in_settle | scans | state == PRUNE) | for_recovery)
    & !(for_recovery & (loads | checks | applies));
wire keeps_checks = !checks | ((for_command | for_printed) & index <= DECISION);
wire keeps_applies = !applies | for_command | for_printed | job == JOB_LOCK;
wire keeps_trail = job != JOB_TRAIL | in_idle | (commits & bank);
wire keeps_homing = job != JOB_HOMING | in_idle | loads | fetches;
wire keeps_legs = (leg == LEG_WRITE | commits) & (leg != LEG_PROGRAM | bank);
wire keeps_a_unpaged = !a_program;

// What has happened has its order.
wire keeps_ready = ready == !(for_recovery & !in_idle);
wire keeps_before_ready = !(selected | permit | printed_pending | unreported) | ready;
wire keeps_home = (!home | selected) & (!(loads | fetches | applies) | !home)
    & (!(job == JOB_HOMING & (loads | fetches)) | selected);
wire keeps_lock = (device_locked | lock_reason == REASON_NONE) & (!lock_pending | device_locked) & (!permit | !device_locked);
wire keeps_action = !(checks & index != 5'd0) | ((action == ACT_PRINTED) == for_printed & action <= ACT_PRINTED);
wire keeps_filled = (!(commits | applies | state == COMPARE | home | (checks & (selected | for_printed))) | filled)
    & (!(checks & for_command & selected) | home);
wire keeps_silence = (!silent_a | failed_a) & (!silent_b | failed_b)
    & (!in_settle | (silent_a == failed_a & silent_b == failed_b));

// Registers that are written before they are read again, as long as that: what they hold then is nothing to the unit. Each wire `dead_x` says so
// of the bits of register x.

wire recovers = for_recovery & !in_idle & !in_settle;
wire judges = checks | applies;
wire [31:0] dead_crc = {32{!(state == SCAN | state == COMPARE | fetches | applies)}};
wire dead_carry = !(judges & index != 5'd0);
wire dead_alike = !(checks & index != 5'd0);
wire dead_above = dead_alike;
wire dead_other_intent = dead_alike;
wire dead_overflow = !(checks & index >= 5'd2);
wire dead_over_maximum = !(checks & index >= 5'd4);
wire dead_over_limit = dead_over_maximum;
wire dead_broken = !(checks & index >= 5'd6);
wire dead_too_short = !(checks & index >= 5'd8);
wire [3:0] dead_action = {4{!(applies | (checks & index != 5'd0) | (fetches & !for_recovery))}};
wire [1:0] dead_scan = {2{!(state == MARKERS | state == SCAN | state == COMPARE)}};
wire [3:0] dead_good = {4{!recovers | state == MARKERS}};
wire dead_found = dead_good[0];
wire dead_differs = state != COMPARE;
wire dead_bank = !(loads | fetches | commits);
wire dead_slot = dead_bank;
wire dead_again = !(loads | fetches) | for_recovery;
wire dead_a_lost = !commits | for_recovery;
wire [6:0] dead_patience = {7{!in_settle & handshake == HANDSHAKE_ASK}};
wire [2:0] dead_target = {3{in_idle | in_settle}};
wire dead_funded = !filled & !(fetches & index > 5'd4);
wire dead_count_end = !filled & !(fetches & index > 5'd8);
wire dead_generation_end = !filled & !(fetches & index > 5'd9);
wire dead_generation_near = dead_generation_end;
