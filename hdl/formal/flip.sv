// One flip of any stored bit is seen: take any state, and any one bit of it; if the covers of the state without that flip all fit,
// `upset` is 1 in the state with it. From there on see `restart`.

(* anyseq *) wire [11:0] f_which;
localparam F_ALL = F_STORED + F_PAIRED;
wire [F_ALL - 1:0] f_struck = {{(F_ALL - 1){1'b0}}, 1'b1} << f_which;
wire [F_ALL - 1:0] f_before = {f_opposed, f_stored} ^ f_struck;
wire [F_PAIRED - 1:0] f_paired_before = f_before[F_PAIRED - 1:0];
wire [F_STORED - F_PAIRED - 1:0] f_record_before = f_before[F_STORED - 1:F_PAIRED];
wire [F_PAIRED - 1:0] f_opposed_before = f_before[F_ALL - 1:F_STORED];
// The working record, word 0 lowest, then its code: rows, columns.
genvar f_k;
generate for (f_k = 0; f_k <= 19; f_k = f_k + 1) begin: f_sum
    wire [31:0] columns_before;
    wire [19:0] rows_before;
    if (f_k == 0) begin
        assign rows_before = f_record_before[19 * 32 +: 20];
        assign columns_before = f_record_before[19 * 32 + 20 +: 32];
    end else begin
        assign columns_before = f_sum[f_k - 1].columns_before ^ f_record_before[32 * f_k - 32 +: 32];
        assign rows_before = f_sum[f_k - 1].rows_before
            ^ ((^f_record_before[32 * f_k - 32 +: 32]) ? (20'h80000 | (20'h1 << (f_k - 1))) : 20'd0);
    end
end endgenerate
wire f_fitted = (f_paired_before == ~f_opposed_before)
    & !(|f_sum[19].columns_before) & !(|f_sum[19].rows_before);
always @(*) assert (!(f_fitted & f_which < F_ALL) | f_upset);
