// How the unit lies on the wire. Generated from the lists of pins and registers; nobody edits this.
localparam [7:0] PROTOCOL = 8'd1;
localparam [7:0] INPUT_BYTES = 8'd15;
localparam [7:0] STATE_WORDS = 8'd70;
localparam [7:0] OUTPUT_WORDS = 8'd4;
localparam [15:0] STATE_BITS = 16'd2216;
localparam integer OUTPUT_BITS = 99;
localparam [31:0] LAYOUT = 32'hd70cd0db;
localparam [255:0] UNIT_HASH = 256'h15f5ed2ffc289869758c22c4a505ad64bfab94ac2328f0551c4e9adb4b8dcac9;
