module truth (
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
    output reg  either,
    output reg  both,
    output reg  one,
    output reg  mixed,
    output reg  inverted,
    output reg  lazy
);

    // Registers.
    reg r;

    // What they take at the next edge.
    reg r_d;

    always @(*) begin
        either = f | (g & (|a));
        both = f & !g & (a > b);
        one = f ^ (g & r);
        mixed = f == (g | r);
        inverted = (!(f ^ g)) & !r;
        lazy = (f & g) | (a == b);
        r_d = r ^ (f & g);
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 1'b1;
        end else begin
            r <= r_d;
        end
    end
endmodule
