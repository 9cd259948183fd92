// The unit behind a serial line, whatever the board is: one clock, two wires, a light.
module board #(
    // Clocks of one bit on the line.
    parameter integer DIVISOR = 24
) (
    input  wire clock,
    input  wire line_i,
    output wire line_o,
    // At work with a request.
    output wire busy_o
);
    wire heard;
    wire [7:0] heard_byte;
    wire said;
    wire [7:0] said_byte;
    wire ready;
    wire at_work;
    uart_receiver #(.DIVISOR(DIVISOR)) receiver (
        .clock(clock), .line_i(line_i), .byte_valid_o(heard), .byte_o(heard_byte)
    );
    core center (
        .clock(clock), .byte_valid_i(heard), .byte_i(heard_byte), .byte_valid_o(said), .byte_o(said_byte),
        .ready_i(ready), .busy_o(at_work)
    );
    uart_transmitter #(.DIVISOR(DIVISOR)) transmitter (
        .clock(clock), .byte_valid_i(said), .byte_i(said_byte), .ready_o(ready), .line_o(line_o)
    );
    // The last byte is still on its way when it has left the frame.
    assign busy_o = at_work | !ready;
endmodule
