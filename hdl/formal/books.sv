// What the proofs about money share: the unit as it stands, f_at[0], and as the next edge leaves it, f_at[1], in the words of the
// books; and a ghost, `f_old`, the record from which the working record is being made anew.
//
// Each of these proofs shows for its own part: if all parts hold, or at a reset, the edge leaves its part holding. Together that
// is an induction over the edges of a life.

reg [32 * F_WORDS - 1:0] f_old;
wire [32 * F_WORDS - 1:0] f_old_next = f_applies ? f_words : f_old;
always @(posedge clock) f_old <= f_old_next;

// A sum or difference of two amounts; the bit above says that it passed the end.
function [64:0] f_plus(input [63:0] a, input [63:0] b); f_plus = {1'b0, a} + {1'b0, b}; endfunction
function [64:0] f_minus(input [63:0] a, input [63:0] b); f_minus = {1'b0, a} - {1'b0, b}; endfunction

genvar f_t;
generate for (f_t = 0; f_t < 2; f_t = f_t + 1) begin: f_at
    // Registers.
    wire [7:0] state = f_t ? f_state_next : f_state;
    wire [2:0] job = f_t ? f_job_next : f_job;
    wire [4:0] index = f_t ? f_index_next : f_index;
    wire [3:0] command = f_t ? f_command_next : f_command;
    wire [3:0] action = f_t ? f_action_next : f_action;
    wire [63:0] value = f_t ? {f_value_hi_next, f_value_lo_next} : {f_value_hi, f_value_lo};
    wire [31:0] date_key = f_t ? f_date_key_next : f_date_key;
    wire [17:0] info = f_t ? f_info_next : f_info;
    wire [31:0] licence = f_t ? f_new_licence_next : f_new_licence;
    wire [23:0] flags = f_t ? f_flags_next : f_flags;
    wire [4:0] augend_at = f_t ? f_augend_at_next : f_augend_at;
    wire [4:0] rival_at = f_t ? f_rival_at_next : f_rival_at;
    wire busy = f_t ? f_busy_next : f_busy;
    wire home = f_t ? f_home_next : f_home;
    wire selected = f_t ? f_selected_next : f_selected;
    wire filled = f_t ? f_filled_next : f_filled;
    wire second = f_t ? f_second_next : f_second;
    wire [31:0] sum = f_t ? f_sum_next : f_sum;
    wire sum_carry = f_t ? f_sum_carry_next : f_sum_carry;
    wire [7:0] verdict = f_t ? f_verdict_next : f_verdict;
    wire carry = f_t ? f_carry_next : f_carry;
    wire alike = f_t ? f_alike_next : f_alike;
    wire above = f_t ? f_above_next : f_above;
    wire broken = f_t ? f_broken_next : f_broken;
    wire over_maximum = f_t ? f_over_maximum_next : f_over_maximum;
    wire over_limit = f_t ? f_over_limit_next : f_over_limit;
    wire too_short = f_t ? f_too_short_next : f_too_short;
    wire overflow = f_t ? f_overflow_next : f_overflow;
    wire other_intent = f_t ? f_other_intent_next : f_other_intent;
    wire funded = f_t ? f_funded_next : f_funded;
    wire count_end = f_t ? f_count_end_next : f_count_end;
    wire generation_end = f_t ? f_generation_end_next : f_generation_end;
    wire generation_near = f_t ? f_generation_near_next : f_generation_near;
    wire [32 * F_WORDS - 1:0] words = f_t ? f_words_next : f_words;
    wire [32 * F_WORDS - 1:0] old = f_t ? f_old_next : f_old;
    // Words of the record, and of the one before.
    wire [63:0] ascending = words[2 * 32 +: 64];
    wire [63:0] descending = words[4 * 32 +: 64];
    wire [63:0] control = words[6 * 32 +: 64];
    wire [31:0] count = words[8 * 32 +: 32];
    wire [31:0] generation = words[9 * 32 +: 32];
    wire [63:0] limit = words[10 * 32 +: 64];
    wire descends = words[1 * 32 + 1];
    wire [63:0] old_ascending = old[2 * 32 +: 64];
    wire [63:0] old_descending = old[4 * 32 +: 64];
    wire [63:0] old_control = old[6 * 32 +: 64];
    wire [31:0] old_count = old[8 * 32 +: 32];
    wire [31:0] old_generation = old[9 * 32 +: 32];
    wire [63:0] old_limit = old[10 * 32 +: 64];
    wire old_descends = old[1 * 32 + 1];

    // The sequencer.
    wire loads = state == LOAD;
    wire fetches = state == FETCH;
    wire checks = state == CHECK;
    wire applies = state == APPLY;
    wire commits = state == RETIRE | state == BODY | state == VERIFY | state == VALIDATE | state == PRUNE;
    wire makes = fetches | applies;
    wire commanded = job == JOB_COMMAND;
    wire whole = home | applies | (commits & job != JOB_RECOVERY) | (checks & (selected | job == JOB_PRINTED));
    wire at_work = loads | checks | makes | commits;
    wire passes = checks & index == 5'd8 & second & verdict == RESULT_OK;
    wire in_order =
        // A command at work waits for its answer, and ISSUE is not one of them.
        (!(at_work & commanded) | (busy & command != ACT_ISSUE))
        & (!checks | ((commanded | job == JOB_PRINTED) & index <= 5'd8))
        & (!makes | index <= 5'd18)
        & (!second | checks | applies)
        & (!applies | (commanded | job == JOB_PRINTED | job == JOB_LOCK))
        & (!(at_work & job == JOB_RECOVERY) | fetches | commits)
        & (at_work | applies | state == IDLE | state == SETTLE | state == MARKERS | state == SCAN | state == CHOOSE | state == COMPARE)
        & ((at_work & state != PRUNE) | makes | state == IDLE | job == JOB_RECOVERY)
        // The working record is whole where it is used.
        & (!home | state == IDLE | checks | (commits & job == JOB_TRAIL))
        & (!(checks & commanded & selected) | home)
        & (!(passes & commanded) | selected | action == ACT_SELECT | action == ACT_LOCK_DEVICE)
        & (!whole | filled)
        // What is done is what was asked.
        & (!((checks & (index > 5'd0 | second)) | applies | ((fetches | commits) & (commanded | job == JOB_PRINTED | job == JOB_LOCK)))
            | action == (job == JOB_LOCK ? ACT_LOCK_DEVICE
            : job == JOB_PRINTED ? ACT_PRINTED
            : (command == ACT_LOCK & info[17]) ? ACT_LOCK_DEVICE : command <= ACT_LOCK ? command : ACT_NONE));

    // What is kept beside the record is true of it, as far as it has been made.
    wire has_flags = whole | (makes & index > 5'd1);
    wire has_funds = whole ? !(applies & index == 5'd5) : makes & index > 5'd5;
    wire has_count = whole | (makes & index > 5'd8);
    wire has_generation = whole | (makes & index > 5'd9);
    wire kept = (!has_flags | flags == words[1 * 32 +: 24])
        & (!has_funds | funded == (|descending))
        & (!(makes & index == 5'd5) | funded == (|descending[31:0]))
        & (!has_count | count_end == (&count))
        & (!has_generation | (generation_end == (&generation) & generation_near == (&generation[31:1])));
end endgenerate
