// Bytes from frames: delimited and escaped as in RFC 1055 (SLIP), with a CRC-32 behind the content. The content stays, so that
// it can be sent once more.
module frame_transmitter (
    input  wire clock,
    // The content, byte by byte, while nothing is sent.
    input  wire write_i,
    input  wire [10:0] at_i,
    input  wire [7:0] byte_i,
    // Sends as many bytes of it.
    input  wire send_i,
    input  wire [10:0] length_i,
    output wire sending_o,
    // A byte is taken at an edge with both valid and ready.
    output wire byte_valid_o,
    output reg  [7:0] byte_o,
    input  wire ready_i
);
    localparam [7:0] END = 8'hc0;
    localparam [7:0] ESCAPE = 8'hdb;
    localparam [7:0] ESCAPED_END = 8'hdc;
    localparam [7:0] ESCAPED_ESCAPE = 8'hdd;

    localparam [2:0] IDLE = 3'd0;
    localparam [2:0] OPEN = 3'd1;
    localparam [2:0] CONTENT = 3'd2;
    localparam [2:0] CHECK = 3'd3;
    localparam [2:0] CLOSE = 3'd4;

    reg [7:0] content [0:2047];
    reg [7:0] stored;
    reg [2:0] state;
    reg [10:0] at;
    reg escaped;

    initial begin
        stored = 8'd0;
        state = IDLE;
        at = 11'd0;
        escaped = 1'b0;
    end

    wire [31:0] crc;
    wire [31:0] code = ~crc;
    wire [7:0] value = (state == CONTENT) ? stored : code[{at[1:0], 3'd0} +: 8];
    wire special = (value == END) | (value == ESCAPE);
    wire carrying = (state == CONTENT) | (state == CHECK);
    wire taken = byte_valid_o & ready_i;
    // The byte has left, escape and all.
    wire done = taken & carrying & (!special | escaped);
    wire last = (state == CONTENT) ? at == length_i - 11'd1 : at == 11'd3;
    wire [10:0] at_next = !done ? at : last ? 11'd0 : at + 11'd1;

    assign byte_valid_o = state != IDLE;
    assign sending_o = send_i | (state != IDLE);

    always @(*) begin
        byte_o = END;
        if (carrying) begin
            byte_o = value;
            if (special & !escaped) byte_o = ESCAPE;
            else if (special) byte_o = (value == END) ? ESCAPED_END : ESCAPED_ESCAPE;
        end
    end

    crc32 check (
        .clock(clock), .clear_i(state == OPEN), .byte_valid_i(done & (state == CONTENT)), .byte_i(value), .crc_o(crc)
    );

    always @(posedge clock) begin
        stored <= content[at_next];
        if (write_i) content[at_i] <= byte_i;
    end

    always @(posedge clock) begin
        at <= at_next;
        if (taken) escaped <= carrying & special & !escaped;
        case (state)
            IDLE: if (send_i) state <= OPEN;
            OPEN: if (taken) state <= CONTENT;
            CONTENT: if (done & last) state <= CHECK;
            CHECK: if (done & last) state <= CLOSE;
            default: if (taken) state <= IDLE;
        endcase
    end
endmodule
