// Frames from bytes: delimited and escaped as in RFC 1055 (SLIP), with a CRC-32 behind the content. What is damaged, too long
// or comes while the board is at work is dropped without an answer.
module frame_receiver (
    input  wire clock,
    input  wire byte_valid_i,
    input  wire [7:0] byte_i,
    // The board is at work with the frame before.
    input  wire hold_i,
    // A sound frame has come; it stands until the next one does.
    output reg  frame_o,
    // Its bytes without the check code.
    output reg  [8:0] length_o,
    // One of them, asked for at the edge before.
    input  wire [8:0] at_i,
    output reg  [7:0] byte_o
);
    localparam [7:0] END = 8'hc0;
    localparam [7:0] ESCAPE = 8'hdb;
    localparam [7:0] ESCAPED_END = 8'hdc;
    localparam [7:0] ESCAPED_ESCAPE = 8'hdd;
    // What the check code leaves behind a sound frame. Source: IEEE Std 802.3, 3.2.9.
    localparam [31:0] RESIDUE = 32'hdebb20e3;
    // Number, command and check code.
    localparam [9:0] SHORTEST = 10'd6;

    reg [7:0] content [0:511];
    reg [9:0] count;
    reg escaped;
    reg bad;

    initial begin
        frame_o = 1'b0;
        length_o = 9'd0;
        byte_o = 8'd0;
        count = 10'd0;
        escaped = 1'b0;
        bad = 1'b0;
    end

    wire ends = byte_valid_i & (byte_i == END);
    wire escapes = byte_valid_i & (byte_i == ESCAPE);
    wire carries = byte_valid_i & !ends & !escapes;
    wire [7:0] value = !escaped ? byte_i : (byte_i == ESCAPED_END) ? END : ESCAPE;
    wire illegal = escaped & (byte_i != ESCAPED_END) & (byte_i != ESCAPED_ESCAPE);
    wire taken = carries & !illegal & !bad & !hold_i & !count[9];

    wire [31:0] crc;
    crc32 check (
        .clock(clock), .clear_i(ends), .byte_valid_i(taken), .byte_i(value), .crc_o(crc)
    );

    always @(posedge clock) begin
        byte_o <= content[at_i];
        if (taken) content[count[8:0]] <= value;
    end

    always @(posedge clock) begin
        frame_o <= 1'b0;
        if (ends) begin
            if (!bad & !escaped & !hold_i & (count >= SHORTEST) & (crc == RESIDUE)) begin
                frame_o <= 1'b1;
                length_o <= count[8:0] - 9'd4;
            end
            count <= 10'd0;
            escaped <= 1'b0;
            bad <= 1'b0;
        end else if (byte_valid_i) begin
            escaped <= escapes;
            if (hold_i | (escapes & escaped) | (carries & !taken)) bad <= 1'b1;
            if (taken) count <= count + 10'd1;
        end
    end
endmodule
