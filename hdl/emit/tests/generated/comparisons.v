module comparisons (
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
    output reg  equal,
    output reg  unequal,
    output reg  less,
    output reg  at_most,
    output reg  more,
    output reg  at_least,
    output reg  number_left,
    output reg  of_flags,
    output reg  of_comparisons
);

    // Registers.
    reg r;

    // What they take at the next edge.
    reg r_d;

    always @(*) begin
        equal = a == b;
        unequal = a != b;
        less = a < 8'h80;
        at_most = w <= v;
        more = x > y;
        at_least = p >= q;
        number_left = 8'h64 < a;
        of_flags = f == 1'b1;
        of_comparisons = (a < b) != (b < c);
        r_d = (a == c) == r;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 1'b0;
        end else begin
            r <= r_d;
        end
    end
endmodule
