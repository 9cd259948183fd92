// A life begins with a reset, and a reset may come at any edge afterwards.

reg f_began = 1'b0;
always @(posedge clock) f_began <= 1'b1;
always @(*) if (!f_began) assume (reset_i);
reg f_was_reset = 1'b1;
always @(posedge clock) f_was_reset <= reset_i;
