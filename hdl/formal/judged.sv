// While a command is checked, step by step: each comparison that is done is true of the record and of VALUE, in whole numbers of
// 64 bits and no end passed; and so is the sum that a step makes in its first clock and compares in its second.

genvar f_j;
generate for (f_j = 0; f_j < 2; f_j = f_j + 1) begin: f_judged
    wire [4:0] step = f_at[f_j].index;
    wire [63:0] value = f_at[f_j].value;
    wire [63:0] funds = f_at[f_j].descends ? f_at[f_j].control : f_at[f_j].limit;
    wire [63:0] source = f_at[f_j].descends ? f_at[f_j].descending : f_at[f_j].limit;
    wire [64:0] credited = f_plus(funds, value);
    wire [64:0] spent = f_plus(f_at[f_j].ascending, value);
    wire [64:0] total = f_plus(f_at[f_j].ascending, f_at[f_j].descending);
    wire [64:0] left = f_minus(source, value);
    // The same of the low halves.
    wire [32:0] credited_low = funds[31:0] + value[31:0];
    wire [32:0] spent_low = f_at[f_j].ascending[31:0] + value[31:0];
    wire [32:0] total_low = f_at[f_j].ascending[31:0] + f_at[f_j].descending[31:0];
    wire [32:0] left_low = {1'b0, source[31:0]} - {1'b0, value[31:0]};
    wire [1:0] pair = step[2:1];
    wire [32:0] low = pair == 2'd0 ? credited_low : pair == 2'd1 ? spent_low : pair == 2'd2 ? total_low : left_low;
    wire [64:0] full = pair == 2'd0 ? credited : pair == 2'd1 ? spent : pair == 2'd2 ? total : left;
    wire [31:0] rival = step == 5'd3 ? f_at[f_j].limit[31:0] : step == 5'd5 ? f_at[f_j].control[31:0] : f_at[f_j].ascending[31:0];
    wire [31:0] piece = {f_at[f_j].info[7:0], value[23:0]};
    wire [4:0] augend_at = pair == 2'd0 ? (f_at[f_j].descends ? 5'd6 : 5'd10)
        : pair == 2'd3 ? (f_at[f_j].descends ? 5'd4 : 5'd10) : 5'd2;
    wire [4:0] rival_at = step[2:0] == 3'd0 ? 5'd12 : step[2:0] == 3'd1 ? 5'd15
        : (pair == 2'd1 ? 5'd10 : pair == 2'd2 ? 5'd6 : 5'd2) + step[0];
    wire halves = step == 5'd1 | step == 5'd3 | step == 5'd5 | step == 5'd7;
    wire true_sum = f_at[f_j].whole & f_at[f_j].checks;
    wire places = !true_sum | step > 5'd7 | (f_at[f_j].augend_at == augend_at + step[0] & f_at[f_j].rival_at == rival_at);
    // The control sum is compared for everyone, the rest on behalf of a command.
    wire sound = !(true_sum & step > 5'd5) | f_at[f_j].broken == (total[64] | total[63:0] != f_at[f_j].control);
    wire sound_low = !(true_sum & step == 5'd5) | (f_at[f_j].carry == low[32] & f_at[f_j].alike == (low[31:0] == rival));
    wire asked = true_sum & f_at[f_j].commanded;
    wire lows = !(asked & halves) | (f_at[f_j].carry == low[32]
        & (step == 5'd1 | (f_at[f_j].alike == (low[31:0] == rival) & f_at[f_j].above == (low[31:0] > rival))));
    wire due = f_at[f_j].second & step <= 5'd7 & (asked | (true_sum & pair == 2'd2));
    wire summed = !due | {f_at[f_j].sum_carry, f_at[f_j].sum} == (step[0] ? full[64:32] : low);
    wire answers =
        (!(asked & step == 5'd1) | f_at[f_j].other_intent == (f_at[f_j].words[12 * 32 +: 32] != piece))
        & (!(asked & step > 5'd1) | (f_at[f_j].overflow == credited[64]
            & f_at[f_j].other_intent == (f_at[f_j].words[12 * 32 +: 32] != piece | f_at[f_j].words[15 * 32 +: 32] != f_at[f_j].date_key)))
        & (!(asked & step > 5'd3) | (f_at[f_j].over_maximum == (spent > {1'b0, MAXIMUM_HI, ONES})
            & f_at[f_j].over_limit == (spent > {1'b0, f_at[f_j].limit})))
        & (!(asked & step > 5'd7) | f_at[f_j].too_short == (f_at[f_j].descends ? f_at[f_j].descending < value
            : f_at[f_j].limit < value | left[63:0] < f_at[f_j].ascending));
    wire holds = places & sound & sound_low & lows & summed & answers;
end endgenerate
