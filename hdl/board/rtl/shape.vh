// How the unit lies on the wire. Generated from the lists of pins and registers; nobody edits this.
localparam [7:0] PROTOCOL = 8'd1;
localparam [7:0] INPUT_BYTES = 8'd15;
localparam [7:0] STATE_WORDS = 8'd54;
localparam [7:0] OUTPUT_WORDS = 8'd3;
localparam [15:0] STATE_BITS = 16'd1726;
localparam integer OUTPUT_BITS = 89;
localparam [31:0] LAYOUT = 32'h3d18b926;
localparam [255:0] UNIT_HASH = 256'hac4b240ea8989a1b1cd01bd47b38ad28a3d46297ae7e8bab841a77b952c219ef;
