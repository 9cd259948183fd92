module carry_in (
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
    output reg  zero,
    output reg  [47:0] condition
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    always @(*) begin
        sum = a + b + {7'd0, f};
        zero = (a + {7'd0, f}) == 8'd0;
        condition = x + {47'd0, a < b};
        r_d = r + {7'd0, !f};
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 8'h0;
        end else begin
            r <= r_d;
        end
    end
endmodule
