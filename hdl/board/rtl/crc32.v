// The CRC-32 of IEEE Std 802.3, one byte at each clock, low bit first; not complemented at the end.
module crc32 (
    input  wire clock,
    input  wire clear_i,
    input  wire byte_valid_i,
    input  wire [7:0] byte_i,
    output reg  [31:0] crc_o
);
    localparam [31:0] POLYNOMIAL = 32'hedb88320;

    function [31:0] after;
        input [31:0] crc;
        input [7:0] data;
        integer place;
        begin
            after = crc ^ {24'd0, data};
            for (place = 0; place < 8; place = place + 1)
                after = {1'b0, after[31:1]} ^ (after[0] ? POLYNOMIAL : 32'd0);
        end
    endfunction

    initial crc_o = 32'hffffffff;
    always @(posedge clock) begin
        if (clear_i) crc_o <= 32'hffffffff;
        else if (byte_valid_i) crc_o <= after(crc_o, byte_i);
    end
endmodule
