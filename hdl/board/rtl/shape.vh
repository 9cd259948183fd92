// How the unit lies on the wire. Generated from the lists of pins and registers; nobody edits this.
localparam [7:0] PROTOCOL = 8'd1;
localparam [7:0] INPUT_BYTES = 8'd15;
localparam [7:0] STATE_WORDS = 8'd73;
localparam [7:0] OUTPUT_WORDS = 8'd4;
localparam [15:0] STATE_BITS = 16'd2312;
localparam integer OUTPUT_BITS = 99;
localparam [31:0] LAYOUT = 32'h23cb211a;
localparam [255:0] UNIT_HASH = 256'h22b9ea94378359ee8c5b5b2154f0d099e01f23a4e017f8625ce97d8ea630f20f;
