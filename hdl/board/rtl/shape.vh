// How the unit lies on the wire. Generated from the lists of pins and registers; nobody edits this.
localparam [7:0] PROTOCOL = 8'd1;
localparam [7:0] INPUT_BYTES = 8'd15;
localparam [7:0] STATE_WORDS = 8'd70;
localparam [7:0] OUTPUT_WORDS = 8'd4;
localparam [15:0] STATE_BITS = 16'd2214;
localparam integer OUTPUT_BITS = 99;
localparam [31:0] LAYOUT = 32'h30c20ba6;
localparam [255:0] UNIT_HASH = 256'hbe983e9edcfde129027d3567a5a81291ba97df6b9d1f32fa208ba4c6f1431f60;
