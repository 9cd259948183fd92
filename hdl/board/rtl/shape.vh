// How the unit lies on the wire. Generated from the lists of pins and registers; nobody edits this.
localparam [7:0] PROTOCOL = 8'd1;
localparam [7:0] INPUT_BYTES = 8'd15;
localparam [7:0] STATE_WORDS = 8'd70;
localparam [7:0] OUTPUT_WORDS = 8'd4;
localparam [15:0] STATE_BITS = 16'd2216;
localparam integer OUTPUT_BITS = 99;
localparam [31:0] LAYOUT = 32'hd70cd0db;
localparam [255:0] UNIT_HASH = 256'hdd22dc64eee57d38c0e501e328e71b472b831a4dff12474b14c50aa034c43f84;
