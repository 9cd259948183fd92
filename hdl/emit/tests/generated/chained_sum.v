module chained_sum (
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
    output reg  [7:0] sum,
    output reg  below,
    output reg  [7:0] half,
    output reg  [7:0] double
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    always @(*) begin
        sum = a + b + c;
        below = (a + b + c) < 8'h64;
        half = (a + b) >> 1'b1;
        double = ((a - b) << 1'b1) >> 1'b1;
        r_d = r - (a - (b - c));
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 8'h0;
        end else begin
            r <= r_d;
        end
    end
endmodule
