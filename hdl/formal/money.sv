// What follows for the money, word by word while a command makes its record (`booked.sv`), and of the record it made for as long as
// that is on its way into the banks: `f_old` is the record before, the words below `made` are the new one's.
//
// A record is sound when ascending and descending add up to the control sum, and a set without descending register holds no funds
// and stays within its limit.

genvar f_m;
generate for (f_m = 0; f_m < 2; f_m = f_m + 1) begin: f_money
    wire under_way = f_at[f_m].applies | (f_at[f_m].commits & f_at[f_m].job != JOB_RECOVERY);
    wire [4:0] made = f_at[f_m].applies ? f_at[f_m].index : 5'd18;
    wire [3:0] action = f_at[f_m].action;
    wire opens = action == ACT_OPEN;
    wire debits = action == ACT_DEBIT;
    wire withdraws = action == ACT_WITHDRAW;
    wire locks = action == ACT_LOCK | action == ACT_LOCK_DEVICE;
    wire descends = f_at[f_m].old_descends;
    wire [63:0] value = f_at[f_m].value;

    // Conservation. A lock takes a record as it is, unsound or not.
    wire was_within = opens | descends
        | (f_at[f_m].old_descending == 64'd0 & f_at[f_m].old_ascending <= f_at[f_m].old_limit);
    wire adds_up = f_plus(f_at[f_m].ascending, f_at[f_m].descending) == {1'b0, f_at[f_m].control};
    wire within = f_at[f_m].descends
        | (f_at[f_m].descending == 64'd0 & (made <= 5'd11 | f_at[f_m].ascending <= f_at[f_m].limit));
    wire still = f_at[f_m].ascending == f_at[f_m].old_ascending & f_at[f_m].descending == f_at[f_m].old_descending
        & f_at[f_m].control == f_at[f_m].old_control & f_at[f_m].limit == f_at[f_m].old_limit;
    wire moved = f_plus(f_at[f_m].ascending, f_at[f_m].descending) == {1'b0, f_at[f_m].old_control};
    wire conserved = !under_way | !was_within | (
        (made <= 5'd5 | !(debits & descends) | moved)
        & (made <= 5'd7 | (within & (adds_up | locks) & (still | !locks))));

    // Monotonic: nothing that counts goes down under one licence, and every record has a generation of its own, but for the lock of
    // a device in its last one.
    wire monotonic = !under_way | (
        (made <= 5'd3 | opens | f_at[f_m].ascending >= f_at[f_m].old_ascending)
        & (made <= 5'd8 | opens | f_at[f_m].count == f_at[f_m].old_count + debits)
        & (made <= 5'd8 | opens | f_at[f_m].count >= f_at[f_m].old_count)
        & (made <= 5'd9 | f_at[f_m].generation == f_at[f_m].old_generation + 32'd1)
        & (made <= 5'd9 | f_at[f_m].generation > f_at[f_m].old_generation
            | (action == ACT_LOCK_DEVICE & (&f_at[f_m].old_generation))));

    // Solvent: a debit passes the checks, and begins, only where there is enough; what it adds to ascending it takes from descending,
    // and no more than was there; without a descending register it stays within the limit. A withdrawal takes no more than was there.
    wire enough = f_booked[f_m].has_descending ? f_booked[f_m].taken_descending >= value
        : f_booked[f_m].spent <= {1'b0, f_booked[f_m].taken_limit};
    wire begins = f_at[f_m].passes | f_at[f_m].applies;
    wire [63:0] added = f_at[f_m].ascending - f_at[f_m].old_ascending;
    wire [63:0] taken = f_at[f_m].old_descending - f_at[f_m].descending;
    wire solvent = (!begins | !debits | (enough & value != 64'd0)) & (!under_way | (
        (made <= 5'd3 | !debits | f_at[f_m].ascending > f_at[f_m].old_ascending)
        & (made <= 5'd3 | !debits | descends | f_at[f_m].ascending <= f_at[f_m].old_limit)
        & (made <= 5'd5 | !debits | !descends | (f_at[f_m].descending <= f_at[f_m].old_descending & added == taken))
        & (made <= 5'd5 | !withdraws | !descends | f_at[f_m].descending <= f_at[f_m].old_descending)));
end endgenerate
wire f_booked_well = f_at[0].in_order & f_at[0].kept & f_judged[0].holds & f_booked[0].holds;
