module numbers (
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
    output reg  is_code,
    output reg  [63:0] placed,
    output reg  [3:0] part
);

    // Constants.
    localparam [7:0] CODE = 8'hc5;
    localparam [5:0] PLACE = 6'h28;
    localparam [63:0] TOP = 64'hffff000000000001;
    localparam ONE = 1'b1;

    // Registers.
    reg [63:0] r;

    // What they take at the next edge.
    reg [63:0] r_d;

    always @(*) begin
        is_code = (a ^ CODE) == b;
        placed = {56'd0, a + b} << PLACE;
        part = CODE[5:2] ^ a[6:3];
        r_d = (r ^ TOP) + {63'd0, ONE & f};
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 64'h8000000000000000;
        end else begin
            r <= r_d;
        end
    end
endmodule
