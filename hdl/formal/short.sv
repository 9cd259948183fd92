// The short unit beside its two banks: one record of three words (generation, flags, check code), and what a bank does with what it
// is asked. A life of it is cut into legs: in one it stands idle, with a selected record that is not home yet and a DEBIT to do;
// in the other, `f_recovers_i`, it is reset first, beside banks that hold what a cut has left, `f_start_i`.
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
    state = IDLE; handshake = HANDSHAKE_ASK; leg = LEG_WRITE; window = 1'b0; window_n = 1'b1;
    a_read = 1'b0; a_write = 1'b0; a_program = 1'b0; b_read = 1'b0; b_write = 1'b0; b_program = 1'b0;
    ready = 1'b1; busy = 1'b1; command = ACT_DEBIT; selected = 1'b1; selected_set = 3'd0; home = 1'b0;
    device_locked = 1'b0; lock_pending = 1'b0; printed_pending = 1'b0; permit = 1'b0; unusable = 4'd0;
    failed_a = 1'b0; failed_b = 1'b0; silent_a = 1'b0; silent_b = 1'b0;
end

// What the banks hold: markers and cells of the slots A0, A1, B0, B1, and which cells are torn; and of the claim: the record that was and
// the new one, whether there is one, and whether its command was answered.
function [31:0] f_check_of(input [31:0] first, input [31:0] second);
    integer i;
    begin
        f_check_of = ONES ^ first;
        for (i = 0; i < 64; i = i + 1) begin
            if (i == 32) f_check_of = f_check_of ^ second;
            f_check_of = (f_check_of >> 1) ^ (f_check_of[0] ? POLYNOMIAL : ZERO);
        end
        f_check_of = ~f_check_of;
    end
endfunction
localparam [95:0] F_OLD = {f_check_of(32'd9, 32'h103), 32'h103, 32'd9};
localparam [95:0] F_BEFORE = {f_check_of(32'd8, 32'h113), 32'h113, 32'd8};
// The other slot of each bank holds the record before; where a recovery came before, it is INVALID, and holds that one or the same
// as the first, whole or torn.
wire [95:0] f_other_a = f_case_i[3] ? F_OLD : F_BEFORE, f_other_b = f_case_i[4] ? F_OLD : F_BEFORE;
wire [2:0] f_torn_a = {3{f_case_i[5]}}, f_torn_b = {3{f_case_i[6]}};
wire f_makes_sense = f_empty | f_case_i[6:3] == 4'd0;
wire [1:0] f_other_mark = f_empty ? SHUT : OPEN;
wire [597:0] f_at_first = {2'b00, 96'd0, F_OLD,
    f_b_high ? {3'd0, f_torn_b} : {f_torn_b, 3'd0}, f_a_high ? {3'd0, f_torn_a} : {f_torn_a, 3'd0},
    f_b_high ? {F_OLD, f_other_b} : {f_other_b, F_OLD}, f_a_high ? {F_OLD, f_other_a} : {f_other_a, F_OLD},
    f_b_high ? {OPEN, f_other_mark} : {f_other_mark, OPEN}, f_a_high ? {OPEN, f_other_mark} : {f_other_mark, OPEN}};
reg [597:0] f_held;
wire [597:0] f_holds = f_began ? f_held : f_recovers_i ? f_start_i : f_at_first;
wire [7:0] f_marks = f_holds[7:0];
wire [383:0] f_cells = f_holds[391:8];
wire [11:0] f_torn = f_holds[403:392];
wire [95:0] f_old = f_holds[499:404], f_new = f_holds[595:500];
wire f_changes = f_holds[596], f_stands = f_holds[597];
wire f_slot_a_now = f_began ? f_slots_a[0] : f_a_high, f_slot_b_now = f_began ? f_slots_b[0] : f_b_high;

// What they answer.
(* anyseq *) wire [31:0] f_any;
wire f_on_set = address_o[9:7] == 3'd0;
wire f_on_mark = address_o[5];
wire [3:0] f_weak = {|f_torn[11:9], |f_torn[8:6], |f_torn[5:3], |f_torn[2:0]};
// A torn body may read otherwise when it is fetched or compared than when it was scanned.
wire [3:0] f_reads_well = f_scanning ? f_reads_i[7:4] : f_reads_i[11:8];
wire [31:0] f_answer [0:3];
genvar f_s;
generate for (f_s = 0; f_s < 4; f_s = f_s + 1) begin: f_of
    wire [1:0] mark = f_marks[2 * f_s +: 2];
    wire reads = mark == OPEN | (mark == TORN & f_reads_i[f_s]);
    wire [31:0] word = address_o[1] ? f_cells[96 * f_s + 64 +: 32]
        : address_o[0] ? f_cells[96 * f_s + 32 +: 32] : f_cells[96 * f_s +: 32];
    wire torn = f_weak[f_s] & !f_reads_well[f_s];
    assign f_answer[f_s] = !f_on_set ? f_any : !f_on_mark ? (torn ? f_any : word) : reads ? MARKER_VALID : MARKER_INVALID;
end endgenerate
wire [31:0] a_data_i = address_o[6] ? f_answer[1] : f_answer[0];
wire [31:0] b_data_i = address_o[6] ? f_answer[3] : f_answer[2];
wire [1:0] f_read_from = {f_ask_bank, address_o[6]};
wire f_fits = !(f_on_set & f_weak[f_read_from] & !f_reads_well[f_read_from]) & f_got == f_final;
wire [11:0] f_relevant = {f_weak, f_weak, f_marks[7:6] == TORN, f_marks[5:4] == TORN, f_marks[3:2] == TORN, f_marks[1:0] == TORN};

// What they do: a pulse, a clock of work, and it is done.
reg f_busy_a = 1'b0, f_busy_b = 1'b0, f_writing_a = 1'b0, f_programming_b = 1'b0;
reg [3:0] f_loaded = 4'd0;  // words of the page buffer of B, and a marker
reg [95:0] f_buffer;
reg [1:0] f_buffered_mark;
wire a_busy_i = f_busy_a, b_busy_i = f_busy_b;
wire [1:0] f_mark_out = data_o == MARKER_VALID ? OPEN : data_o == MARKER_INVALID ? SHUT : TORN;
always @(posedge clock) begin
    f_busy_a <= a_read_o | a_write_o | a_program_o;
    f_busy_b <= b_read_o | b_write_o | b_program_o;
    f_writing_a <= a_write_o;
    f_programming_b <= b_program_o;
    if (b_write_o & f_on_mark) f_buffered_mark <= f_mark_out;
    if (b_write_o & !f_on_mark) f_buffer <= {address_o[1] ? data_o : f_buffer[95:64], address_o[0] ? data_o : f_buffer[63:32],
        !(|address_o[1:0]) ? data_o : f_buffer[31:0]};
    if (b_write_o) f_loaded <= f_loaded | (f_on_mark ? 4'd8 : address_o[1] ? 4'd4 : address_o[0] ? 4'd2 : 4'd1);
    if (f_programming_b) f_loaded <= 4'd0;
end
wire f_in_flight = f_on_set & (f_writing_a | f_programming_b | a_write_o | b_program_o);
wire f_lands = f_on_set & (f_writing_a | f_programming_b);
wire f_in_b = f_programming_b | b_program_o;
wire [7:0] f_marks_put, f_marks_cut;
wire [383:0] f_cells_put;
wire [11:0] f_torn_put, f_torn_cut;
genvar f_k;
generate for (f_s = 0; f_s < 4; f_s = f_s + 1) begin: f_into
    wire here = {f_in_b, address_o[6]} == f_s;
    wire [1:0] mark = f_in_b ? (f_loaded[3] ? f_buffered_mark : TORN) : f_mark_out;
    assign f_marks_put[2 * f_s +: 2] = here & f_on_mark ? mark : f_marks[2 * f_s +: 2];
    assign f_marks_cut[2 * f_s +: 2] = here & f_on_mark ? TORN : f_marks[2 * f_s +: 2];
    for (f_k = 0; f_k < 3; f_k = f_k + 1) begin: word
        wire put = here & !f_on_mark & (f_in_b ? f_loaded[f_k] : address_o[1:0] == f_k);
        wire cut = here & !f_on_mark & (f_in_b | address_o[1:0] == f_k);
        assign f_cells_put[96 * f_s + 32 * f_k +: 32]
            = put ? (f_in_b ? f_buffer[32 * f_k +: 32] : data_o) : f_cells[96 * f_s + 32 * f_k +: 32];
        assign f_torn_put[3 * f_s + f_k] = f_torn[3 * f_s + f_k] & !put;
        assign f_torn_cut[3 * f_s + f_k] = f_torn[3 * f_s + f_k] | cut;
    end
end endgenerate
