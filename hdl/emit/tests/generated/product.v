module product (
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
    output reg  [31:0] product,
    output reg  [15:0] upper,
    output reg  [15:0] lower,
    output reg  is_large
);

    // Registers.
    reg [31:0] r;

    // What they take at the next edge.
    reg [31:0] r_d;

    // Wires.
    reg [15:0] factor;
    reg [31:0] whole_1;
    reg [31:0] whole_2;

    always @(*) begin
        factor = v[15:0];
        product = {16'd0, factor} * {16'd0, w[15:0]};
        whole_1 = ({16'd0, factor} * {16'd0, w[15:0]}) >> 5'd16;
        upper = whole_1[15:0];
        whole_2 = {16'd0, factor} * {16'd0, factor + 16'd1};
        lower = whole_2[15:0];
        is_large = ({16'd0, factor} * {16'd0, factor}) > 32'h40000000;
        r_d = r + ({16'd0, factor} * {16'd0, factor});
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 32'h0;
        end else begin
            r <= r_d;
        end
    end
endmodule
