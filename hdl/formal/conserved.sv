// What follows for the money, from what was booked (see `booked.sv`): of every record that a command makes and that goes to a bank.
//
// A record is sound when ascending and descending add up to the control sum, and a set without descending register holds no funds
// and stays within its limit.

genvar f_c;
generate for (f_c = 0; f_c < 2; f_c = f_c + 1) begin: f_money
    wire adds_up = f_plus(f_at[f_c].ascending, f_at[f_c].descending) == {1'b0, f_at[f_c].control};
    wire within = f_at[f_c].descends | (f_at[f_c].descending == 64'd0 & f_at[f_c].ascending <= f_at[f_c].limit);
    wire was_within = f_at[f_c].old_descends | (f_at[f_c].old_descending == 64'd0 & f_at[f_c].old_ascending <= f_at[f_c].old_limit);
    wire [3:0] action = f_at[f_c].action;
    wire opens = action == ACT_OPEN;
    wire debits = action == ACT_DEBIT;
    wire withdraws = action == ACT_WITHDRAW;
    wire locks = action == ACT_LOCK | action == ACT_LOCK_DEVICE;
    wire still = f_at[f_c].ascending == f_at[f_c].old_ascending & f_at[f_c].descending == f_at[f_c].old_descending
        & f_at[f_c].control == f_at[f_c].old_control & f_at[f_c].limit == f_at[f_c].old_limit;
    wire holds =
        // Conservation.
        (!(was_within | opens) | (within & (adds_up | locks)))
        & (!locks | still)
        // Monotonic, under one licence.
        & (opens | (f_at[f_c].ascending >= f_at[f_c].old_ascending & f_at[f_c].count >= f_at[f_c].old_count))
        & (f_at[f_c].generation > f_at[f_c].old_generation | (action == ACT_LOCK_DEVICE & &f_at[f_c].old_generation))
        // Solvent: what a debit adds here it takes there, and there is as much.
        & (!debits | f_at[f_c].ascending > f_at[f_c].old_ascending)
        & (!(debits & f_at[f_c].descends) | (f_at[f_c].descending <= f_at[f_c].old_descending
            & f_at[f_c].ascending - f_at[f_c].old_ascending == f_at[f_c].old_descending - f_at[f_c].descending))
        & (!(debits & !f_at[f_c].descends) | f_at[f_c].ascending <= f_at[f_c].limit)
        & (!(withdraws & f_at[f_c].descends) | f_at[f_c].descending <= f_at[f_c].old_descending);
    wire made = f_at[f_c].commits & f_at[f_c].job != JOB_RECOVERY;
end endgenerate

always @(*) if (f_legal)
    assert (!(reset_i | (f_at[0].in_order & f_at[0].kept & f_booked[0].holds & (!f_money[0].made | f_money[0].holds)))
        | !f_money[1].made | f_money[1].holds);
