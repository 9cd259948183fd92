// Every cover fits after an edge when it fitted before, from any state, under any pins: so `spoils` and `upset` are 0 until a bit flips.
//
// A register's cover is its complement. A word's is too, from the time on that the working record is filled; while it is
// being filled, from word 0 on, the words that stand in it already have theirs.

wire [F_WORDS - 1:0] f_fitting, f_fitting_next;
genvar f_k;
generate for (f_k = 0; f_k < F_WORDS; f_k = f_k + 1) begin: f_to
    wire in_order = f_filled | ((f_fetching | f_applying) & f_k < f_index);
    wire in_order_next = f_filled_next | ((f_fetching_next | f_applying_next) & f_k < f_index_next);
    assign f_fitting[f_k] = !in_order | (f_words[32 * f_k +: 32] == ~f_words_n[32 * f_k +: 32]);
    assign f_fitting_next[f_k] = !in_order_next | (f_words_next[32 * f_k +: 32] == ~f_words_n_next[32 * f_k +: 32]);
end endgenerate

// What `upset` is: a register that steers unlike its complement, or what `spoils` was at the edge before. What `spoils` is: a register
// that carries data unlike its complement, or one of the four words that are looked at unlike its own.
wire f_fit = f_stored == ~f_opposed;
function f_unlike(input [4:0] at);
    f_unlike = at < F_WORDS & (f_words[32 * at +: 32] != ~f_words_n[32 * at +: 32]);
endfunction
wire f_looked_at_unlike = f_unlike(f_places[19:15]) | f_unlike(f_places[14:10]) | f_unlike(f_places[9:5]) | f_unlike(f_places[4:0]);
always @(*) assert (f_upset == ((f_steers != ~f_steers_opposed) | f_spoiled));
always @(*) assert (f_spoils == ((f_carries != ~f_carries_opposed) | (f_filled & f_looked_at_unlike)));
always @(*) assert (f_spoiled_next == (f_spoils & !reset_i & !f_restarts));
always @(*) assert (!f_fit | (f_stored_next == ~f_opposed_next));
always @(*) assert (!(&f_fitting) | (&f_fitting_next));
