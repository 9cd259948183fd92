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
    // The carry from the low half to the high one.
    wire [32:0] sum_low = {1'b0, step == 5'd5 ? f_at[f_b].old_descending[31:0] : step == 5'd7 ? f_at[f_b].old_control[31:0]
        : step == 5'd11 ? f_at[f_b].old_limit[31:0] : f_at[f_b].old_ascending[31:0]} + {1'b0, value[31:0]};
    wire [32:0] rest_low = {1'b0, step == 5'd5 ? f_at[f_b].old_descending[31:0] : step == 5'd7 ? f_at[f_b].old_control[31:0]
        : f_at[f_b].old_limit[31:0]} - {1'b0, value[31:0]};
    wire adds = (step == 5'd3 & debits) | (step == 5'd5 & descends & credits) | (step == 5'd7 & (descends ? credits : debits))
        | (step == 5'd11 & !descends & credits) | (step == 5'd14 & intends);
    wire takes = (step == 5'd5 & descends & (debits | withdraws)) | (step == 5'd7 & descends & withdraws)
        | (step == 5'd11 & !descends & withdraws);
    wire carried = (!adds | f_at[f_b].carry == sum_low[32]) & (!takes | f_at[f_b].carry == rest_low[32])
        & (step != 5'd13 | f_at[f_b].augend_at == 5'd2) & (step != 5'd14 | f_at[f_b].augend_at == 5'd3);

    // Why: the old record, and VALUE, as they were decided upon.
    wire [64:0] total = f_plus(f_at[f_b].old_ascending, f_at[f_b].old_descending);
    wire [64:0] credited = f_plus(descends ? f_at[f_b].old_control : f_at[f_b].old_limit, value);
    wire spends = debits | intends;
    wire permitted = action != ACT_NONE & action != ACT_SELECT & action != ACT_READ & action != ACT_ISSUE & action != ACT_REPRINT
        & action < NO_COMMAND
        & (locks | total == {1'b0, f_at[f_b].old_control})
        & (action == ACT_LOCK_DEVICE | !(&f_at[f_b].old_generation))
        & (!spends | (f_plus(f_at[f_b].old_ascending, value) <= {1'b0, MAXIMUM_HI, ONES}
            & !(&f_at[f_b].old_count) & value != 64'd0 & value <= {32'd0, MAXIMUM_IMPRINT}))
        & (!(spends | withdraws) | !descends | f_at[f_b].old_descending >= value)
        & (!spends | descends | f_plus(f_at[f_b].old_ascending, value) <= {1'b0, f_at[f_b].old_limit})
        & (!withdraws | descends | (f_at[f_b].old_limit >= value & f_at[f_b].old_limit - value >= f_at[f_b].old_ascending))
        & (!credits | !credited[64])
        & (!opens | (f_at[f_b].info[15:8] > old[1 * 32 + 8 +: 8] & !old[1 * 32]))
        & (action != ACT_CLOSE | (f_at[f_b].old_descending == 64'd0 & !old[1 * 32 + 3]));
    wire holds = !f_at[f_b].applies | ((&right) & carried & permitted);
end endgenerate
