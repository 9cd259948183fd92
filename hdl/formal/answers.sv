// One result for each accepted command: a command is accepted on the port, and from then on RESULT says RUNNING until it takes one
// other value, once, with an interrupt. RESULT changes at no other time.

wire f_accepted = psel_i & penable_i & pwrite_i & pready_o & !pslverr_o & (paddr_i == AT_COMMAND) & !reset_i;
reg f_open = 1'b0;
reg f_answered = 1'b0;
reg [7:0] f_result_before = 8'd0;
always @(posedge clock) begin
    f_result_before <= f_result;
    f_answered <= !reset_i & f_open & (f_result_next != RESULT_RUNNING);
    if (reset_i) f_open <= 1'b0;
    else if (f_accepted) f_open <= 1'b1;
    else if (f_result_next != RESULT_RUNNING) f_open <= 1'b0;
end
always @(*) if (f_began & !f_was_reset) begin
    assert (f_open == f_busy);
    assert (f_open == (f_result == RESULT_RUNNING));
    assert (!f_accepted | !f_open);
    assert ((f_result == f_result_before) | f_open | f_answered);
    assert (!f_answered | irq_o);
end
