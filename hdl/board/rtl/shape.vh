// How the unit lies on the wire. Generated from the lists of pins and registers; nobody edits this.
localparam [7:0] PROTOCOL = 8'd1;
localparam [7:0] INPUT_BYTES = 8'd15;
localparam [7:0] STATE_WORDS = 8'd69;
localparam [7:0] OUTPUT_WORDS = 8'd4;
localparam [15:0] STATE_BITS = 16'd2208;
localparam integer OUTPUT_BITS = 99;
localparam [31:0] LAYOUT = 32'he76bf664;
localparam [255:0] UNIT_HASH = 256'h5c83c75664c5823e109b674e088ced6bddede702e226f06a06b450badd8becf3;
