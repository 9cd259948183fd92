// The unit beside its two banks, as far as one record sees them, and what a bank does with what it is asked. A life is cut into legs: in
// one the unit stands idle, with a selected record that is not home yet and a DEBIT to do; in the others, `f_recovers_i`, it is reset
// first, beside banks that hold what a cut has left, `f_start_i`.
//
// The banks answer at once. At a cut a word in flight in A, and each word of a page in flight in B, is as it was, or written, or
// torn: a torn marker reads as VALID or not; a torn body reads as anything that does not fit its check code, or as the cells have it.
// Which, `f_reads_i` says, for one recovery.

localparam [1:0] SHUT = 2'd0, OPEN = 2'd1, TORN = 2'd2;

// The other pins.
wire timebase_i = 1'b0;
wire printed_i = 1'b0, printed_n_i = 1'b1;
wire psel_i = 1'b0, penable_i = 1'b0, pwrite_i = 1'b0;
wire [7:0] paddr_i = 8'd0;
wire [31:0] pwdata_i = 32'd0;
wire a_error_i = 1'b0, b_error_i = 1'b0;
reg f_began = 1'b0;
always @(posedge clock) f_began <= 1'b1;
wire reset_i = f_recovers_i & !f_began;

// The idle unit. Registers that are not named here may hold anything.
wire f_a_high = f_case_i[0], f_b_high = f_case_i[1], f_empty = f_case_i[2];
initial begin
    state = IDLE; handshake = HANDSHAKE_ASK; leg = LEG_WRITE; second = 1'b0; window = 1'b0; window_n = 1'b1;
    a_read = 1'b0; a_write = 1'b0; a_program = 1'b0; b_read = 1'b0; b_write = 1'b0; b_program = 1'b0;
    ready = 1'b1; busy = 1'b1; command = ACT_DEBIT; value_lo = 32'd55; value_hi = 32'd0; date_key = 32'd77; info = 18'd1;
    selected = 1'b1; selected_set = 3'd0; home = 1'b0;
    device_locked = 1'b0; lock_pending = 1'b0; printed_pending = 1'b0; permit = 1'b0; unusable = 4'd0;
    failed_a = 1'b0; failed_b = 1'b0; silent_a = 1'b0; silent_b = 1'b0; peer_differs = 1'b0;
end

// What the banks hold: markers and cells of the slots A0, A1, B0, B1, and which cells are torn; and of the claim: the record that was and
// the new one, whether there is one, and whether its command was answered.
localparam F_N = LAST_WORD + 1;
localparam F_BITS = 32 * F_N;
function [31:0] f_check_of(input [F_BITS - 1:0] words);
    integer i;
    begin
        f_check_of = ONES;
        for (i = 0; i < F_BITS - 32; i = i + 1) begin
            if (i % 32 == 0) f_check_of = f_check_of ^ words[i +: 32];
            f_check_of = (f_check_of >> 1) ^ (f_check_of[0] ? POLYNOMIAL : ZERO);
        end
        f_check_of = ~f_check_of;
    end
endfunction
// Words of any kind, but for flags and generation.
function [F_BITS - 1:0] f_record_of(input [31:0] number, input [31:0] flags);
    integer i;
    begin
        for (i = 0; i < LAST_WORD; i = i + 1)
            f_record_of[32 * i +: 32] = i == GENERATION_WORD ? number : i == 1 ? flags : (number << 8) + i;
        f_record_of[32 * LAST_WORD +: 32] = 32'd0;
        f_record_of[32 * LAST_WORD +: 32] = f_check_of(f_record_of);
    end
endfunction
localparam [F_BITS - 1:0] F_OLD = f_record_of(32'd9, 32'h103);
localparam [F_BITS - 1:0] F_BEFORE = f_record_of(32'd8, 32'h113);
// The other slot of each bank holds the record before; where a recovery came before, it is INVALID, and holds that one or the same
// as the first, whole, or, after two cuts, torn.
wire [F_BITS - 1:0] f_other_a = f_case_i[3] ? F_OLD : F_BEFORE, f_other_b = f_case_i[4] ? F_OLD : F_BEFORE;
wire [F_N - 1:0] f_torn_a = {F_N{f_case_i[5]}}, f_torn_b = {F_N{f_case_i[6]}};
localparam [F_N - 1:0] F_SOUND = 0;
wire f_makes_sense = (f_empty | f_case_i[4:3] == 2'd0) & ((f_empty & F_TWICE) | f_case_i[6:5] == 2'd0);
wire [1:0] f_other_mark = f_empty ? SHUT : OPEN;
localparam F_CELLS = 8, F_TORN = F_CELLS + 4 * F_BITS, F_WAS = F_TORN + 4 * F_N, F_IS = F_WAS + F_BITS, F_ALL = F_IS + F_BITS + 2;
wire [F_BITS - 1:0] f_none = 0;
wire [F_ALL - 1:0] f_at_first = {2'b00, f_none, F_OLD,
    f_b_high ? {F_SOUND, f_torn_b} : {f_torn_b, F_SOUND}, f_a_high ? {F_SOUND, f_torn_a} : {f_torn_a, F_SOUND},
    f_b_high ? {F_OLD, f_other_b} : {f_other_b, F_OLD}, f_a_high ? {F_OLD, f_other_a} : {f_other_a, F_OLD},
    f_b_high ? {OPEN, f_other_mark} : {f_other_mark, OPEN}, f_a_high ? {OPEN, f_other_mark} : {f_other_mark, OPEN}};
reg [F_ALL - 1:0] f_held;
wire [F_ALL - 1:0] f_holds = f_began ? f_held : f_recovers_i ? f_start_i[F_ALL - 1:0] : f_at_first;
wire [7:0] f_marks = f_holds[7:0];
wire [4 * F_BITS - 1:0] f_cells = f_holds[F_TORN - 1:F_CELLS];
wire [4 * F_N - 1:0] f_torn = f_holds[F_WAS - 1:F_TORN];
wire [F_BITS - 1:0] f_old = f_holds[F_IS - 1:F_WAS], f_new = f_holds[F_ALL - 3:F_IS];
wire f_changes = f_holds[F_ALL - 2], f_stands = f_holds[F_ALL - 1];
wire f_slot_a_now = f_began ? f_slots_a[0] : f_a_high, f_slot_b_now = f_began ? f_slots_b[0] : f_b_high;

// What they answer.
(* anyseq *) wire [31:0] f_any;
wire f_on_set = address_o[9:7] == 3'd0;
wire f_on_mark = address_o[5];
wire [4:0] f_word = address_o[4:0];
wire [3:0] f_weak;
// A torn body may read otherwise when it is fetched or compared than when it was scanned.
wire [3:0] f_reads_well = f_scanning ? f_reads_i[7:4] : f_reads_i[11:8];
wire [31:0] f_answer [0:3];
genvar f_s, f_k;
generate for (f_s = 0; f_s < 4; f_s = f_s + 1) begin: f_of
    wire [1:0] mark = f_marks[2 * f_s +: 2];
    wire reads = mark == OPEN | (mark == TORN & f_reads_i[f_s]);
    assign f_weak[f_s] = |f_torn[F_N * f_s +: F_N];
    wire [31:0] of [0:F_N];
    assign of[0] = 32'd0;
    for (f_k = 0; f_k < F_N; f_k = f_k + 1)
        assign of[f_k + 1] = of[f_k] | (f_word == f_k ? f_cells[F_BITS * f_s + 32 * f_k +: 32] : 32'd0);
    wire torn = f_weak[f_s] & !f_reads_well[f_s];
    assign f_answer[f_s] = !f_on_set ? f_any : !f_on_mark ? (torn ? f_any : of[F_N]) : reads ? MARKER_VALID : MARKER_INVALID;
end endgenerate
wire [31:0] a_data_i = address_o[6] ? f_answer[1] : f_answer[0];
wire [31:0] b_data_i = address_o[6] ? f_answer[3] : f_answer[2];
wire [1:0] f_read_from = {f_ask_bank, address_o[6]};
wire f_fits = !(f_on_set & f_weak[f_read_from] & !f_reads_well[f_read_from]) & f_got == f_final;
wire [11:0] f_relevant = {f_weak, f_weak, f_marks[7:6] == TORN, f_marks[5:4] == TORN, f_marks[3:2] == TORN, f_marks[1:0] == TORN};

// What they do: a pulse, a clock of work, and it is done.
reg f_busy_a = 1'b0, f_busy_b = 1'b0, f_writing_a = 1'b0, f_programming_b = 1'b0;
reg f_loaded_mark = 1'b0;  // the page buffer of B
reg [F_N - 1:0] f_loaded = 0;
reg [F_BITS - 1:0] f_buffer;
reg [1:0] f_buffered_mark;
wire a_busy_i = f_busy_a, b_busy_i = f_busy_b;
integer f_i;
wire [1:0] f_mark_out = data_o == MARKER_VALID ? OPEN : data_o == MARKER_INVALID ? SHUT : TORN;
always @(posedge clock) begin
    f_busy_a <= a_read_o | a_write_o | a_program_o;
    f_busy_b <= b_read_o | b_write_o | b_program_o;
    f_writing_a <= a_write_o;
    f_programming_b <= b_program_o;
    if (b_write_o & f_on_mark) begin
        f_buffered_mark <= f_mark_out;
        f_loaded_mark <= 1'b1;
    end
    for (f_i = 0; f_i < F_N; f_i = f_i + 1)
        if (b_write_o & !f_on_mark & f_word == f_i) begin
            f_buffer[32 * f_i +: 32] <= data_o;
            f_loaded[f_i] <= 1'b1;
        end
    if (f_programming_b) {f_loaded_mark, f_loaded} <= 0;
end
wire f_in_flight = f_on_set & (f_writing_a | f_programming_b | a_write_o | b_program_o);
wire f_lands = f_on_set & (f_writing_a | f_programming_b);
wire f_in_b = f_programming_b | b_program_o;
wire [7:0] f_marks_put, f_marks_cut;
wire [4 * F_BITS - 1:0] f_cells_put;
wire [4 * F_N - 1:0] f_torn_put, f_torn_cut;
generate for (f_s = 0; f_s < 4; f_s = f_s + 1) begin: f_into
    wire here = {f_in_b, address_o[6]} == f_s;
    wire [1:0] mark = f_in_b ? (f_loaded_mark ? f_buffered_mark : TORN) : f_mark_out;
    assign f_marks_put[2 * f_s +: 2] = here & f_on_mark ? mark : f_marks[2 * f_s +: 2];
    assign f_marks_cut[2 * f_s +: 2] = here & f_on_mark ? TORN : f_marks[2 * f_s +: 2];
    for (f_k = 0; f_k < F_N; f_k = f_k + 1) begin: word
        wire put = here & !f_on_mark & (f_in_b ? f_loaded[f_k] & f_word[4] == f_k / 16 : f_word == f_k);
        wire cut = here & !f_on_mark & (f_in_b ? f_word[4] == f_k / 16 : f_word == f_k);
        assign f_cells_put[F_BITS * f_s + 32 * f_k +: 32]
            = put ? (f_in_b ? f_buffer[32 * f_k +: 32] : data_o) : f_cells[F_BITS * f_s + 32 * f_k +: 32];
        assign f_torn_put[F_N * f_s + f_k] = f_torn[F_N * f_s + f_k] & !put;
        assign f_torn_cut[F_N * f_s + f_k] = f_torn[F_N * f_s + f_k] | cut;
    end
end endgenerate
