// Whatever is cut: a recovery ends with the record that was, or with the one that the command made of it, whole; with the new one once the
// command was answered; and both banks hold it, each once, and nothing else that reads as VALID. No record is condemned, no bank blamed.
// A record that a recovery gave up never returns: from there on the one it found is the one that was.

reg f_ended = 1'b0;  // the recovery has ended
wire f_here = f_target == 3'd0;
wire f_starts_commit = f_applying & f_at_last_word & f_second & f_here;
wire f_answers = !f_recovers_i & f_began & f_busy & !f_busy_next;
wire f_recovered = f_ends_recovery & f_for_recovery & f_here;
// What was scanned does not load: the recovery begins anew, with the banks as they were, so the runs that read otherwise are its going on.
wire f_retries = f_fetching & f_for_recovery & f_here & f_not_here;
reg f_wrote = 1'b0;
always @(posedge clock) f_wrote <= f_wrote | a_write_o | b_program_o;
wire [F_BITS - 1:0] f_work = f_words[F_BITS - 1:0];
wire f_done = f_recovers_i ? f_ended : f_began & f_idle & !f_busy & f_home;

// What a cut leaves now: with the word in flight as it was, torn (over what was to be written, or over what was there), or written.
wire [2 * F_BITS + 1:0] f_books_of_it = {f_stands, f_changes, f_new, f_old};
wire [F_ALL - 1:0] f_left = {f_books_of_it, f_torn, f_cells, f_marks};
wire [F_ALL - 1:0] f_left_torn = {f_books_of_it, f_torn_cut, f_cells_put, f_marks_cut};
wire [F_ALL - 1:0] f_left_torn_over = {f_books_of_it, f_torn_cut, f_cells, f_marks_cut};
wire [F_ALL - 1:0] f_left_written = {f_books_of_it, f_torn_put, f_cells_put, f_marks_put};
always @(posedge clock) begin
    f_held <= f_lands ? f_left_written : f_left;
    if (f_starts_commit) f_held[F_ALL - 2:F_IS] <= {1'b1, f_words_next[F_BITS - 1:0]};
    if (f_answers & f_changes) f_held[F_ALL - 1] <= 1'b1;
    if (f_retries) f_ended <= 1'b1;
    if (f_recovered) {f_ended, f_held[F_ALL - 1:F_ALL - 2], f_held[F_IS - 1:F_WAS]} <= {1'b1, 2'b00, f_work};
end

wire [3:0] f_copies, f_shut, f_before;
generate for (f_s = 0; f_s < 4; f_s = f_s + 1) begin: f_in
    wire [F_BITS - 1:0] cells = f_cells[F_BITS * f_s +: F_BITS];
    assign f_copies[f_s] = f_marks[2 * f_s +: 2] == OPEN & !f_weak[f_s] & cells == f_work;
    assign f_before[f_s] = cells[32 * GENERATION_WORD +: 32] + 32'd1 == f_work[32 * GENERATION_WORD +: 32];
    // INVALID, over the same record or the one before, whole or torn, or over a torn body that never fits.
    assign f_shut[f_s] = f_marks[2 * f_s +: 2] == SHUT & (f_weak[f_s] == 1'b0 | F_TWICE) & (cells == f_work | f_before[f_s]
        | (F_TWICE & f_weak[f_s] & f_check_of(cells) != cells[F_BITS - 1:F_BITS - 32]));
end endgenerate
wire f_once_in_a = (f_copies[0] & f_shut[1]) | (f_copies[1] & f_shut[0]);
wire f_once_in_b = (f_copies[2] & f_shut[3]) | (f_copies[3] & f_shut[2]);
wire f_rests = (f_copies | f_before) == 4'd15 & f_marks == {OPEN, OPEN, OPEN, OPEN} & f_weak == 4'd0 & !f_vacant[0]
    & (^f_copies[1:0]) & (^f_copies[3:2]) & f_slots_a[0] == f_copies[1] & f_slots_b[0] == f_copies[3];
always @(*) if (f_began & !f_ended) begin
    assert (!f_here | !(f_condemns | f_loses));
    assert (!f_recovered | f_work == f_old | (f_changes & f_work == f_new));
    assert (!f_recovered | !f_stands | f_work == f_new);
    assert (!f_retries | !f_wrote);
    // The command's leg is a whole one.
    assert (f_recovers_i | !f_done | (f_stands & f_work == f_new & f_rests));
    // What it all goes on from is one of the cases that a life begins with.
    assert (!f_recovered | (f_slots_a_next[0] == f_copies[1] & f_slots_b_next[0] == f_copies[3] & f_vacant_next[0]));
    assert (!f_recovered | (f_once_in_a & f_once_in_b));
end
