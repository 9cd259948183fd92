// What a command makes of the record: word by word, the new one is what the books say of the old one, `f_old`, and of the operands;
// the words from `index` on are still the old ones. And why it may: what was true of the old record when it was decided.

function [31:0] f_flags_of(input [3:0] action, input [31:0] old, input [17:0] info);
    case (action)
        ACT_OPEN: f_flags_of = {16'd0, info[15:8], 6'd0, info[16], 1'b1};
        ACT_CLOSE: f_flags_of = {old[31:1], 1'b0};
        ACT_DEBIT: f_flags_of = {old[31:5], 2'b10, old[2:0]};
        ACT_INTENT: f_flags_of = {old[31:5], 2'b01, old[2:0]};
        ACT_CLEAR: f_flags_of = {old[31:4], 1'b0, old[2:0]};
        ACT_PRINTED: f_flags_of = {old[31:5], 1'b0, old[3:0]};
        ACT_LOCK, ACT_LOCK_DEVICE: f_flags_of = {old[31:24], 8'd0, old[15:3], 1'b1, old[1:0]};  // but for its reason
        default: f_flags_of = old;
    endcase
endfunction

genvar f_b, f_w;
generate for (f_b = 0; f_b < 2; f_b = f_b + 1) begin: f_booked
    wire [4:0] step = f_at[f_b].index;
    wire [3:0] action = f_at[f_b].action;
    wire [63:0] value = f_at[f_b].value;
    wire [32 * F_WORDS - 1:0] old = f_at[f_b].old;
    wire descends = f_at[f_b].old_descends;
    wire opens = action == ACT_OPEN;
    wire debits = action == ACT_DEBIT;
    wire credits = action == ACT_CREDIT;
    wire withdraws = action == ACT_WITHDRAW;
    wire intends = action == ACT_INTENT;
    wire forgets = opens | debits | action == ACT_CLEAR;
    wire locks = action == ACT_LOCK | action == ACT_LOCK_DEVICE;
    wire [31:0] piece = {f_at[f_b].info[7:0], value[23:0]};

    // The books.
    wire [63:0] ascending = opens ? 64'd0 : debits ? f_at[f_b].old_ascending + value : f_at[f_b].old_ascending;
    wire [63:0] descending = opens ? (f_at[f_b].info[16] ? value : 64'd0) : !descends ? f_at[f_b].old_descending
        : (debits | withdraws) ? f_at[f_b].old_descending - value
        : credits ? f_at[f_b].old_descending + value : f_at[f_b].old_descending;
    wire [63:0] control = opens ? (f_at[f_b].info[16] ? value : 64'd0)
        : (descends ? credits : debits) ? f_at[f_b].old_control + value
        : (descends & withdraws) ? f_at[f_b].old_control - value : f_at[f_b].old_control;
    wire [63:0] limit = opens ? (f_at[f_b].info[16] ? 64'd0 : value) : descends ? f_at[f_b].old_limit
        : credits ? f_at[f_b].old_limit + value : withdraws ? f_at[f_b].old_limit - value : f_at[f_b].old_limit;
    wire [31:0] count = opens ? 32'd0 : f_at[f_b].old_count + debits;
    wire [31:0] generation = f_at[f_b].old_generation + 32'd1;
    wire [63:0] predicted = f_at[f_b].old_ascending + value;
    wire [32 * 18 - 1:0] books = {
        opens ? 32'd0 : debits ? f_at[f_b].date_key : old[17 * 32 +: 32],
        opens ? 32'd0 : debits ? piece : old[16 * 32 +: 32],
        forgets ? 32'd0 : intends ? f_at[f_b].date_key : old[15 * 32 +: 32],
        forgets ? 64'd0 : intends ? predicted : old[13 * 32 +: 64],
        forgets ? 32'd0 : intends ? piece : old[12 * 32 +: 32],
        limit, generation, count, control, descending, ascending,
        f_flags_of(action, old[1 * 32 +: 32], f_at[f_b].info),
        opens ? f_at[f_b].licence : old[0 +: 32]};
    wire [32 * 18 - 1:0] unsaid = {{16 * 32{1'b0}}, 8'd0, {8{locks}}, 16'd0, 32'd0};  // the reason of a lock
    wire [17:0] right;
    for (f_w = 0; f_w < 18; f_w = f_w + 1) begin: of
        wire [31:0] due = f_w < step ? books[32 * f_w +: 32] : old[32 * f_w +: 32];
        wire [31:0] free = f_w < step ? unsaid[32 * f_w +: 32] : 32'd0;
        assign right[f_w] = (f_at[f_b].words[32 * f_w +: 32] | free) == (due | free);
    end
    // What is added, taken away or counted. The sum that a step makes in its first clock stands until its second, the carry of a low half
    // until the step after.
    wire [1:0] half = step == 5'd2 | step == 5'd4 | step == 5'd6 | step == 5'd10 | step == 5'd13 ? 2'd1
        : step == 5'd3 | step == 5'd5 | step == 5'd7 | step == 5'd11 | step == 5'd14 ? 2'd2 : 2'd0;
    wire [3:0] pair = step[4:1];
    wire [31:0] first = pair == 4'd2 ? f_at[f_b].old_descending[31:0] : pair == 4'd3 ? f_at[f_b].old_control[31:0]
        : pair == 4'd5 ? f_at[f_b].old_limit[31:0] : f_at[f_b].old_ascending[31:0];
    wire takes = withdraws | (debits & pair == 4'd2);
    wire sums = half != 2'd0 & (pair == 4'd1 ? debits
        : pair == 4'd2 ? descends & (debits | credits | withdraws)
        : pair == 4'd3 ? (descends ? credits | withdraws : debits)
        : pair == 4'd5 ? !descends & (credits | withdraws) : intends);
    wire [32:0] low = takes ? {1'b0, first} - {1'b0, value[31:0]} : {1'b0, first} + {1'b0, value[31:0]};
    wire [31:0] sum = pair == 4'd1 ? (step[0] ? ascending[63:32] : ascending[31:0])
        : pair == 4'd2 ? (step[0] ? descending[63:32] : descending[31:0])
        : pair == 4'd3 ? (step[0] ? control[63:32] : control[31:0])
        : pair == 4'd5 ? (step[0] ? limit[63:32] : limit[31:0])
        : step == 5'd8 ? count : step == 5'd9 ? generation : step == 5'd13 ? predicted[31:0] : predicted[63:32];
    wire counts = step == 5'd9 | (step == 5'd8 & debits);
    wire summed = !f_at[f_b].second | ((!(sums | counts) | f_at[f_b].sum == sum)
        & (!(sums & half == 2'd1) | f_at[f_b].sum_carry == low[32]));
    wire carried = (!(sums & half == 2'd2) | f_at[f_b].carry == low[32])
        & (step != 5'd13 | f_at[f_b].augend_at == 5'd2) & (step != 5'd14 | f_at[f_b].augend_at == 5'd3);

    // Why: the record as it is when the rows have passed it, and the old record ever after, beside VALUE.
    wire [32 * F_WORDS - 1:0] taken = f_at[f_b].applies ? old : f_at[f_b].words;
    wire [31:0] taken_flags = taken[1 * 32 +: 32];
    wire [63:0] taken_ascending = taken[2 * 32 +: 64];
    wire [63:0] taken_descending = taken[4 * 32 +: 64];
    wire [63:0] taken_control = taken[6 * 32 +: 64];
    wire [31:0] taken_count = taken[8 * 32 +: 32];
    wire [31:0] taken_generation = taken[9 * 32 +: 32];
    wire [63:0] taken_limit = taken[10 * 32 +: 64];
    wire has_descending = taken_flags[1];
    wire [64:0] total = f_plus(taken_ascending, taken_descending);
    wire [64:0] spent = f_plus(taken_ascending, value);
    wire [64:0] credited = f_plus(has_descending ? taken_control : taken_limit, value);
    wire spends = debits | intends;
    wire only_looks = action == ACT_SELECT | action == ACT_READ | action == ACT_REPRINT;
    wire writes = !only_looks & action != ACT_NONE & action != ACT_ISSUE & action < NO_COMMAND;
    wire permitted = (locks | total == {1'b0, taken_control})
        & (action == ACT_LOCK_DEVICE | !(&taken_generation))
        & (!spends | (spent <= {1'b0, MAXIMUM_HI, ONES}
            & !(&taken_count) & value != 64'd0 & value <= {32'd0, MAXIMUM_IMPRINT}))
        & (!(spends | withdraws) | !has_descending | taken_descending >= value)
        & (!spends | has_descending | spent <= {1'b0, taken_limit})
        & (!withdraws | has_descending | (taken_limit >= value & taken_limit - value >= taken_ascending))
        & (!credits | !credited[64])
        & (!opens | (f_at[f_b].info[15:8] > taken_flags[15:8] & !taken_flags[0]))
        & (action != ACT_CLOSE | (taken_descending == 64'd0 & !taken_flags[3]));
    wire decided = !f_at[f_b].passes | only_looks | (writes & permitted);
    wire holds = decided & (!f_at[f_b].applies | ((&right) & carried & summed & writes & permitted));
end endgenerate
