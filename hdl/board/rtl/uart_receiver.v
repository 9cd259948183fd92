// Bytes from a serial line: one start bit, eight bits with the lowest first, one stop bit.
// A byte without its stop bit is lost; the check code of its frame tells.
module uart_receiver #(
    // Clocks of one bit, 4 at least.
    parameter integer DIVISOR = 24
) (
    input  wire clock,
    input  wire line_i,
    output reg  byte_valid_o,
    output reg  [7:0] byte_o
);
    localparam integer WIDTH = $clog2(DIVISOR + 1);

    // The line is asynchronous: two flip-flops before anything looks at it.
    reg [1:0] settled;
    reg [WIDTH-1:0] wait_left;
    // Bits still to come: start, eight of data, stop; 0 between bytes.
    reg [3:0] bits_left;

    initial begin
        settled = 2'b11;
        wait_left = 0;
        bits_left = 4'd0;
        byte_valid_o = 1'b0;
        byte_o = 8'd0;
    end

    always @(posedge clock) begin
        settled <= {settled[0], line_i};
        byte_valid_o <= 1'b0;
        if (bits_left == 4'd0) begin
            // The start bit is looked at in its middle, and each other one bit later.
            if (!settled[1]) begin
                bits_left <= 4'd10;
                wait_left <= DIVISOR[WIDTH-1:0] / 2;
            end
        end else if (wait_left != 0) begin
            wait_left <= wait_left - 1'b1;
        end else begin
            wait_left <= DIVISOR[WIDTH-1:0] - 1'b1;
            bits_left <= bits_left - 4'd1;
            if (bits_left == 4'd10) begin
                // Noise, if it did not last.
                if (settled[1]) bits_left <= 4'd0;
            end else if (bits_left == 4'd1) begin
                byte_valid_o <= settled[1];
            end else begin
                byte_o <= {settled[1], byte_o[7:1]};
            end
        end
    end
endmodule
