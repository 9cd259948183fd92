// One flip of any stored bit is seen: take any state, and any one bit of it; if the covers of the state without that flip all fit,
// then in the state with it `upset` is 1, if the register steers, or `spoils` is, if it carries data. A word of the working record is
// looked at when it is used, at four places: there, and from the time on that the record is filled, its flip is seen, by `spoils`, in
// the clock that looks at it. From there on see `restart`.

(* anyseq *) wire [11:0] f_which;
localparam F_ALL = 2 * F_STORED + 64 * F_WORDS;
wire [F_ALL - 1:0] f_struck = {{(F_ALL - 1){1'b0}}, 1'b1} << f_which;
wire [F_STORED - 1:0] f_stored_before, f_opposed_before;
wire [32 * F_WORDS - 1:0] f_words_before, f_words_n_before;
assign {f_words_n_before, f_words_before, f_opposed_before, f_stored_before}
    = {f_words_n, f_words, f_opposed, f_stored} ^ f_struck;
wire f_fitted = (f_stored_before == ~f_opposed_before) & (f_words_before == ~f_words_n_before);
wire f_of_a_register = f_which < 2 * F_STORED;
wire [F_WORDS - 1:0] f_looked = (1 << f_places[19:15]) | (1 << f_places[14:10]) | (1 << f_places[9:5]) | (1 << f_places[4:0]);
genvar f_k;
generate for (f_k = 0; f_k < F_WORDS; f_k = f_k + 1) begin: f_of
    wire here = (|f_struck[2 * F_STORED + 32 * f_k +: 32]) | (|f_struck[2 * F_STORED + 32 * (F_WORDS + f_k) +: 32]);
    always @(*) assert (!(f_fitted & here & f_filled & f_looked[f_k]) | f_spoils);
end endgenerate
wire f_of_data = f_carries != ~f_carries_opposed;
always @(*) assert (!(f_fitted & f_of_a_register) | (f_of_data ? f_spoils : f_upset));
