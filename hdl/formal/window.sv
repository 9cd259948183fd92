// What a bank is asked: at most one thing at a time, for one clock; nothing is written but through the window, which
// stands open in the states of a commit alone, and there only in the record at work; every two-rail pin has its two rails apart.

reg f_commits_before = 1'b0;
reg f_asked_before = 1'b0;
reg [2:0] f_target_before = 3'd0;
reg f_bank_before = 1'b0;
wire [5:0] f_pulses = {a_read_o, a_write_o, a_program_o, b_read_o, b_write_o, b_program_o};
wire f_writes_asked = a_write_o | a_program_o | b_write_o | b_program_o;
always @(posedge clock) begin
    f_commits_before <= f_commits & !reset_i;
    f_asked_before <= (|f_pulses) & !reset_i;
    f_target_before <= f_target;
    f_bank_before <= f_bank;
end
always @(*) if (f_began) begin
    assert (a_write_n_o == !a_write_o);
    assert (a_program_n_o == !a_program_o);
    assert (b_write_n_o == !b_write_o);
    assert (b_program_n_o == !b_program_o);
    assert (permit_n_o == !permit_o);
    assert (address_n_o == ~address_o);
    assert ((f_pulses & (f_pulses - 6'd1)) == 6'd0);
    assert (!(|f_pulses) | !f_asked_before);
    assert (!f_writes_asked | f_commits_before);
    assert (!f_writes_asked | (address_o[9:7] == f_target_before));
    assert (!f_writes_asked | ((b_write_o | b_program_o) == f_bank_before));
    assert (!a_program_o);
end
