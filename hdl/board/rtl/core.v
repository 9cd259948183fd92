// Everything between the bytes of the line and the unit.
module core (
    input  wire clock,
    input  wire byte_valid_i,
    input  wire [7:0] byte_i,
    output wire byte_valid_o,
    output wire [7:0] byte_o,
    input  wire ready_i,
    output wire busy_o
);
    wire request;
    wire [8:0] request_length;
    wire [8:0] request_at;
    wire [7:0] request_byte;
    frame_receiver receiver (
        .clock(clock), .byte_valid_i(byte_valid_i), .byte_i(byte_i), .hold_i(busy_o), .frame_o(request),
        .length_o(request_length), .at_i(request_at), .byte_o(request_byte)
    );

    wire answer_write;
    wire [7:0] answer_byte;
    wire [10:0] answer_length;
    wire send;
    wire sending;
    frame_transmitter transmitter (
        .clock(clock), .write_i(answer_write), .at_i(answer_length), .byte_i(answer_byte), .send_i(send),
        .length_i(answer_length), .sending_o(sending), .byte_valid_o(byte_valid_o), .byte_o(byte_o), .ready_i(ready_i)
    );

    stepper steps (
        .clock(clock), .request_i(request), .request_length_i(request_length), .request_at_o(request_at),
        .request_byte_i(request_byte), .answer_write_o(answer_write), .answer_byte_o(answer_byte),
        .answer_length_o(answer_length), .send_o(send), .sending_i(sending), .busy_o(busy_o)
    );
endmodule
