module shifts (
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
    output reg  [7:0] left,
    output reg  [7:0] right,
    output reg  [7:0] far_left,
    output reg  [31:0] far_right,
    output reg  [47:0] wide_left,
    output reg  [63:0] wide_right,
    output reg  [7:0] all_out,
    output reg  [7:0] by_sum
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    always @(*) begin
        left = a << n;
        right = (a + b) >> n;
        far_left = a << (b & 8'd15);
        far_right = w >> (b & 8'd63);
        wide_left = x << b;
        wide_right = p >> b;
        all_out = (a << 4'd8) | (b >> 4'd9) | c;
        by_sum = a >> (n + 3'd3);
        r_d = (r << 1'b1) ^ (a >> 1'b1);
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 8'h0;
        end else begin
            r <= r_d;
        end
    end
endmodule
