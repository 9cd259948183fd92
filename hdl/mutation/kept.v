// What the unit keeps to, from a reset on and from edge to edge, but where it restarts, a cover being unfit or the state impossible: read by
// kept.py, which makes a module of it with the registers as its inputs and the constants of the unit. Each wire `keeps_x` is one claim;
// together they are shown to be kept by every edge. Covers of data are unfit for a clock before the unit restarts, and a claim about data
// says so.

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

// Seen, and answered with a restart: what no state is, and a word of a bank under way that nobody asks for.
wire impossible = !(in_idle | in_settle | scans | loads | fetches | checks | applies | commits)
    | handshake > HANDSHAKE_FAILED | leg > LEG_READ | job > JOB_HOMING | window != commits;
wire hushed = scan[1] ? silent_b : silent_a;
wire compares = valid[scan] & good[scan] & scan != best;
wire asks = ((state == MARKERS | state == SCAN) & !hushed) | (state == COMPARE & compares) | loads | fetches | commits;
wire unasked = handshake != HANDSHAKE_ASK & !asks;

// What it is about.
wire recovers = for_recovery & !in_idle & !in_settle;
wire decides = checks & index == DECISION;
wire patient = in_settle | (handshake != HANDSHAKE_ASK & handshake <= HANDSHAKE_WAIT);

// Places and numbers that are no more than there are.
wire keeps_places = index <= LAST_WORD & rival_at <= LAST_WORD & looked_at <= LAST_WORD;
wire keeps_patience = patience <= LAST_PATIENCE | !patient;

// The sequencer does for each job what belongs to it.
wire keeps_recovery = (!(in_settle | scans | state == PRUNE) | for_recovery)
    & !(for_recovery & (loads | checks | applies));
wire keeps_checks = !checks | ((for_command | for_printed) & index <= DECISION);
wire keeps_second = !second | checks | applies;
wire keeps_applies = !applies | for_command | for_printed | job == JOB_LOCK;
wire keeps_trail = job != JOB_TRAIL | in_idle | (commits & bank);
wire keeps_homing = job != JOB_HOMING | in_idle | loads | fetches;
wire keeps_legs = (leg == LEG_WRITE | commits) & (leg != LEG_PROGRAM | bank);
wire keeps_a_unpaged = !a_program;

// What has happened has its order.
wire keeps_ready = ready == !(for_recovery & !in_idle);
wire keeps_before_ready = !(selected | permit | printed_pending | unreported) | ready;
wire keeps_home = (!home | selected) & !(home & (loads | fetches | applies | (for_command & commits)))
    & (!(job == JOB_HOMING & (loads | fetches)) | selected);
wire keeps_busy = (!(for_command & !in_idle) & !issue_judged) | busy;
wire keeps_found = !recovers | state == MARKERS | (found ? good[best] & valid[best] : state == SCAN | state == CHOOSE);
wire keeps_lock = (device_locked | lock_reason == REASON_NONE | lock_reason != ~lock_reason_n)
    & (!lock_pending | device_locked) & (!permit | !device_locked);
wire keeps_action = !decides | ((action == ACT_PRINTED) == for_printed & action <= ACT_PRINTED);
wire keeps_filled = (!(commits | state == COMPARE | home | (checks & (selected | for_printed))) | filled)
    & (!(checks & for_command & selected) | home);
wire keeps_silence = (!silent_a | failed_a) & (!silent_b | failed_b)
    & (!in_settle | (silent_a == failed_a & silent_b == failed_b));

// Registers that are written before they are read again, as long as that: what they hold then is nothing to the unit. Each wire `dead_x` says so
// of the bits of register x.

wire acts = second & !decides;
wire heard = handshake == HANDSHAKE_DONE;
wire dead_as_expected = !heard | state == SCAN | fetches | state == BODY | (commits & state != VERIFY & leg != LEG_READ);
wire dead_code_fits = !(heard & index == LAST_WORD & (state == SCAN | state == COMPARE | fetches));
wire [31:0] dead_sum = {32{!acts}};
wire dead_sum_carry = !acts;
wire [7:0] dead_verdict = {8{!(issue_judged | (decides & second))}};
wire [31:0] dead_crc = {32{!(state == SCAN | state == COMPARE | fetches | applies)}};
wire dead_carry = second | !(applies & index != 5'd0 | checks & index[0]);
wire dead_alike = !(checks & index[0]);
wire dead_above = dead_alike;
wire dead_other_intent = !(checks & index != 5'd0) | (decides & second);
wire dead_overflow = !(checks & index >= 5'd2) | (decides & second);
wire dead_over_maximum = !(checks & index >= 5'd4) | (decides & second);
wire dead_over_limit = dead_over_maximum;
wire dead_broken = !(checks & index >= 5'd6) | (decides & second);
wire dead_too_short = !(decides & !second);
wire [3:0] dead_action = {4{!(applies | decides | (fetches & !for_recovery))}};
wire [1:0] dead_scan = {2{!(state == MARKERS | state == SCAN | state == COMPARE)}};
wire [3:0] dead_good = {4{state == MARKERS | !(recovers | state == COMPARE)}};
wire dead_found = dead_good[0];
wire dead_differs = state != COMPARE;
wire dead_as_new = !(state == COMPARE & index > GENERATION_WORD);
wire dead_bank = !(loads | fetches | commits);
wire dead_slot = dead_bank;
wire dead_again = !(loads | fetches) | for_recovery;
wire dead_a_lost = !commits | for_recovery;
wire [6:0] dead_patience = {7{!patient}};
wire [2:0] dead_target = {3{in_idle | in_settle}};
wire dead_funded = !filled & !((fetches | applies) & index > 5'd4);
wire dead_count_end = !filled & !((fetches | applies) & index > 5'd8);
wire dead_generation_end = !filled & !((fetches | applies) & index > 5'd9);
wire dead_generation_near = dead_generation_end;
