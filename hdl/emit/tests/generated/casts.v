module casts (
    input  wire clock,
    input  wire reset_i,
    input  wire [7:0] a,
    input  wire [7:0] b,
    input  wire [7:0] c,
    input  wire [2:0] n,
    input  wire f,
    input  wire g,
    input  wire [31:0] v,
    input  wire [31:0] w,
    input  wire [47:0] x,
    input  wire [47:0] y,
    input  wire [63:0] p,
    input  wire [63:0] q,
    output reg  [63:0] up,
    output reg  down,
    output reg  [7:0] same,
    output reg  [47:0] over_the_word,
    output reg  [31:0] under_the_word,
    output reg  [7:0] back,
    output reg  [7:0] number
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    // Wires.
    reg [7:0] whole_1;
    reg [47:0] whole_2;
    reg [63:0] whole_3;

    always @(*) begin
        up = {56'd0, a} + {16'd0, x};
        whole_1 = a + b;
        down = whole_1[0];
        same = a + b;
        over_the_word = {16'd0, w + v} << 4'd8;
        whole_2 = x >> 5'd16;
        under_the_word = whole_2[31:0];
        whole_3 = {56'd0, a - b} >> 1'b1;
        back = whole_3[7:0];
        number = 8'd7 + a;
        r_d = {5'd0, n} + r;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 8'h0;
        end else begin
            r <= r_d;
        end
    end
endmodule
