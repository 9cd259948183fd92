// Bytes to a serial line: one start bit, eight bits with the lowest first, one stop bit.
module uart_transmitter #(
    // Clocks of one bit, 4 at least.
    parameter integer DIVISOR = 24
) (
    input  wire clock,
    input  wire byte_valid_i,
    input  wire [7:0] byte_i,
    // The byte is taken at an edge with both valid and ready.
    output wire ready_o,
    output wire line_o
);
    localparam integer WIDTH = $clog2(DIVISOR + 1);

    reg [WIDTH-1:0] wait_left;
    reg [3:0] bits_left;
    // The bit on the line is the lowest; ones follow from above.
    reg [9:0] bits;

    initial begin
        wait_left = 0;
        bits_left = 4'd0;
        bits = 10'h3ff;
    end

    assign ready_o = bits_left == 4'd0;
    assign line_o = bits[0];

    always @(posedge clock) begin
        if (bits_left == 4'd0) begin
            if (byte_valid_i) begin
                bits <= {1'b1, byte_i, 1'b0};
                bits_left <= 4'd10;
                wait_left <= DIVISOR[WIDTH-1:0] - 1'b1;
            end
        end else if (wait_left != 0) begin
            wait_left <= wait_left - 1'b1;
        end else begin
            wait_left <= DIVISOR[WIDTH-1:0] - 1'b1;
            bits <= {1'b1, bits[9:1]};
            bits_left <= bits_left - 4'd1;
        end
    end
endmodule
