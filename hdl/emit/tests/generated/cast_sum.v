module cast_sum (
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
    output reg  [3:0] narrow,
    output reg  [15:0] wide,
    output reg  [15:0] complement,
    output reg  [7:0] there_and_back
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    // Wires.
    reg [7:0] whole_1;
    reg [7:0] whole_2;
    reg [15:0] whole_3;

    always @(*) begin
        whole_1 = a + b;
        narrow = whole_1[3:0];
        wide = {8'd0, a + b};
        complement = {8'd0, ~a} + {8'd0, b};
        whole_2 = a - b;
        there_and_back = {4'd0, whole_2[3:0]} + c;
        whole_3 = ({8'd0, a} + {8'd0, b}) >> 1'b1;
        r_d = whole_3[7:0];
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 8'h0;
        end else begin
            r <= r_d;
        end
    end
endmodule
