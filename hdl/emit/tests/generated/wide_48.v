module wide_48 (
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
    output reg  zero,
    output reg  less,
    output reg  far,
    output reg  [23:0] half,
    output reg  odd
);

    // Registers.
    reg [47:0] total;

    // What they take at the next edge.
    reg [47:0] total_d;

    // Wires.
    reg [47:0] whole_1;

    always @(*) begin
        zero = (x + y) == 48'd0;
        less = (x + y) < x;
        far = (x - y) > 48'h800000000000;
        whole_1 = x ^ y;
        half = whole_1[43:20];
        odd = ^x;
        total_d = total + y + {47'd0, f};
    end

    always @(posedge clock) begin
        if (reset_i) begin
            total <= 48'hfffffffffff0;
        end else begin
            total <= total_d;
        end
    end
endmodule
