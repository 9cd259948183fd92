// The master of the register port keeps to APB3: a transfer's access phase follows its setup phase, with the same address,
// direction and data. Nothing is assumed of the other pins.

reg f_set_up = 1'b0;
reg f_wrote = 1'b0;
reg [7:0] f_address_before = 8'd0;
reg [31:0] f_data_before = 32'd0;
always @(posedge clock) begin
    f_set_up <= psel_i & !(penable_i & pready_o);
    f_wrote <= pwrite_i;
    f_address_before <= paddr_i;
    f_data_before <= pwdata_i;
end
always @(*) begin
    assume (!penable_i | psel_i);
    assume (!(psel_i & penable_i) | (f_set_up & pwrite_i == f_wrote & paddr_i == f_address_before & pwdata_i == f_data_before));
end
