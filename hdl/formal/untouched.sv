// A refused command has not been at work: it is refused where it is checked, or, ISSUE, where it is asked; from the edge at which a
// command goes to work (loads, applies, commits) it stays at work until it is answered, and then not by a check. What the
// edges of the check itself do is proof `refused`.

wire [1:0] f_works, f_in_turn;
genvar f_u;
generate for (f_u = 0; f_u < 2; f_u = f_u + 1) begin: f_at_work
    assign f_works[f_u] = f_at[f_u].commanded & f_at[f_u].busy
        & (f_at[f_u].loads | f_at[f_u].fetches | f_at[f_u].applies | f_at[f_u].commits);
    // A command's record goes to bank A, and to bank B before the answer only if A has failed.
    assign f_in_turn[f_u] = !(f_at[f_u].commits & f_at[f_u].commanded) | !(f_u ? f_bank_next : f_bank)
        | (f_u ? f_a_lost_next : f_a_lost);
end endgenerate
reg f_worked;  // the command that waits for its answer has been at work
wire f_worked_next = !reset_i & f_at[1].busy & ((f_worked & f_busy) | f_works[1]);
always @(posedge clock) f_worked <= f_worked_next;

// No check finds what only a command that has been at work can end in.
wire f_judged = f_verdict != RESULT_BANK_FAILED;
wire f_judged_next = f_verdict_next != RESULT_BANK_FAILED;

wire f_steady = f_at[0].in_order & f_in_turn[0] & f_judged & (!f_worked | f_works[0]);

wire f_answered = !reset_i & f_busy & !f_busy_next;
// The results of a command that has been at work: done, done in one bank only, or its record could not be read.
wire f_done = f_result_next == RESULT_OK | f_result_next == RESULT_BANK_FAILED
    | (f_result_next == RESULT_DAMAGED & (f_loading | f_fetching));
wire f_begins = f_idle & !reset_i & f_at[1].checks & f_at[1].commanded;
always @(*) begin
    assert (!(reset_i | f_steady) | (f_in_turn[1] & f_judged_next & (!f_worked_next | f_works[1])));
    if (f_steady & f_answered & !f_done) begin
        assert (!f_worked & !f_works[0]);
        assert ((f_checking & f_for_command) | f_command == ACT_ISSUE);
        assert (f_latches_next == f_latches);
        assert (!f_permit_next | f_permit);
        assert (f_device_locked_next == f_device_locked | f_alarms);
    end
    if (f_steady & f_answered & ((f_checking & f_for_command) | f_command == ACT_ISSUE))
        assert (f_result_next != RESULT_BANK_FAILED);
    // The edge before its first check, too, leaves everything as it is.
    if (f_begins) begin
        assert (f_books_next == f_books);
        assert (f_words_next == f_words);
        assert (f_permit_next == f_permit | f_head_reports | f_alarms | f_device_locked);
    end
end
