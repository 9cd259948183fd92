// Every cover fits after an edge when it fitted before, from any state, under any pins: so `upset` is 0 until a bit flips.
//
// The code over the working record is followed word by word, because parities over the whole of it are more than a solver
// sees through at once: the sums over words 0 to k after an edge are those before it, and what changed.

localparam F_WORDS = 19;
wire f_changes = stores & (index < F_WORDS);
wire [31:0] f_change = f_changes ? word_change : 32'd0;
wire [19:0] f_row_change = (f_changes & (^word_change)) ? (20'h80000 | (20'h1 << index)) : 20'd0;
genvar f_k;
generate for (f_k = 0; f_k <= F_WORDS; f_k = f_k + 1) begin: f_to
    wire [31:0] columns_now, columns_then, columns_due;
    wire [19:0] rows_now, rows_then, rows_due;
    if (f_k == 0) begin
        assign columns_now = columns;
        assign columns_then = columns_d;
        assign columns_due = columns_now ^ f_change;
        assign rows_now = rows;
        assign rows_then = rows_d;
        assign rows_due = rows_now ^ f_row_change;
    end else begin
        assign columns_now = f_to[f_k - 1].columns_now ^ f_words[32 * f_k - 32 +: 32];
        assign columns_then = f_to[f_k - 1].columns_then ^ f_words_next[32 * f_k - 32 +: 32];
        assign columns_due = columns_now ^ (index < f_k ? 32'd0 : f_change);
        assign rows_now = f_to[f_k - 1].rows_now
            ^ ((^f_words[32 * f_k - 32 +: 32]) ? (20'h80000 | (20'h1 << (f_k - 1))) : 20'd0);
        assign rows_then = f_to[f_k - 1].rows_then
            ^ ((^f_words_next[32 * f_k - 32 +: 32]) ? (20'h80000 | (20'h1 << (f_k - 1))) : 20'd0);
        assign rows_due = rows_now ^ (index < f_k ? 20'd0 : f_row_change);
    end
    always @(*) assert (columns_then == (restarts ? 32'd0 : columns_due));
    always @(*) assert (rows_then == (restarts ? 20'd0 : rows_due));
end endgenerate

// What `upset` is: a register unlike its complement, or sums that are not zero.
always @(*) assert (f_upset == ((f_paired != ~f_opposed)
    | (|f_to[F_WORDS].columns_now) | (|f_to[F_WORDS].rows_now)));
// Whatever stands, after a restart every cover fits; without one it fits if it did before.
always @(*) assert (f_upset | !((|f_to[F_WORDS].columns_then) | (|f_to[F_WORDS].rows_then)));
