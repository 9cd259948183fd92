module planes (
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
    output reg  [7:0] shown
);

    // Registers.
    reg [7:0] narrow_0;
    reg [7:0] narrow_1;
    reg [7:0] narrow_2;
    reg [7:0] narrow_3;
    reg [7:0] narrow_4;
    reg [7:0] narrow_5;
    reg [7:0] narrow_6;
    reg [7:0] narrow_7;
    reg [7:0] narrow_8;
    reg [7:0] narrow_9;
    reg [7:0] narrow_10;
    reg [7:0] narrow_11;
    reg [7:0] narrow_12;
    reg [7:0] narrow_13;
    reg [47:0] wide_0;
    reg [47:0] wide_1;
    reg [47:0] wide_2;
    reg [47:0] wide_3;
    reg [47:0] wide_4;
    reg [47:0] wide_5;
    reg [47:0] wide_6;
    reg [47:0] wide_7;
    reg [47:0] wide_8;
    reg bit_0;
    reg bit_1;
    reg bit_2;
    reg bit_3;
    reg bit_4;
    reg bit_5;
    reg bit_6;
    reg bit_7;
    reg bit_8;
    reg bit_9;
    reg bit_10;

    // What they take at the next edge.
    reg [7:0] narrow_0_d;
    reg [7:0] narrow_1_d;
    reg [7:0] narrow_2_d;
    reg [7:0] narrow_3_d;
    reg [7:0] narrow_4_d;
    reg [7:0] narrow_5_d;
    reg [7:0] narrow_6_d;
    reg [7:0] narrow_7_d;
    reg [7:0] narrow_8_d;
    reg [7:0] narrow_9_d;
    reg [7:0] narrow_10_d;
    reg [7:0] narrow_11_d;
    reg [7:0] narrow_12_d;
    reg [7:0] narrow_13_d;
    reg [47:0] wide_0_d;
    reg [47:0] wide_1_d;
    reg [47:0] wide_2_d;
    reg [47:0] wide_3_d;
    reg [47:0] wide_4_d;
    reg [47:0] wide_5_d;
    reg [47:0] wide_6_d;
    reg [47:0] wide_7_d;
    reg [47:0] wide_8_d;
    reg bit_0_d;
    reg bit_1_d;
    reg bit_2_d;
    reg bit_3_d;
    reg bit_4_d;
    reg bit_5_d;
    reg bit_6_d;
    reg bit_7_d;
    reg bit_8_d;
    reg bit_9_d;
    reg bit_10_d;

    // Wires.
    reg [7:0] picked;
    reg [63:0] whole_1;

    always @(*) begin
        narrow_0_d = a + b;
        narrow_1_d = a - b;
        narrow_2_d = ~a & b;
        narrow_3_d = a | narrow_0;
        narrow_4_d = a ^ 8'd90;
        narrow_5_d = a << (b & 8'd15);
        narrow_6_d = a >> n;
        narrow_7_d = (a << 2'd3) ^ (b >> 3'd5);
        narrow_8_d = {5'd0, n + 3'd5};
        narrow_9_d = v[20:13];
        narrow_10_d = v[7:0] & 8'd7;
        narrow_11_d = p[47:40];
        narrow_12_d = 8'd1;
        if (f) begin
            narrow_12_d = b;
        end else if (a == b) begin
            narrow_12_d = narrow_11;
        end
        case (n)
            3'd0: begin
                picked = a;
            end
            3'd1: begin
                picked = b;
            end
            3'd5: begin
                picked = narrow_3;
            end
            default: begin
                picked = narrow_4;
            end
        endcase
        shown = picked;
        narrow_13_d = picked + a;
        wide_0_d = x + y;
        wide_1_d = x - y;
        wide_2_d = x + {16'd0, v};
        wide_3_d = {40'd0, a} << c;
        wide_4_d = x >> (b & 8'd63);
        wide_5_d = p[58:11];
        wide_6_d = {16'd0, {16'd0, v[18:3]} * {16'd0, w[15:0]}};
        wide_7_d = x ^ wide_0;
        whole_1 = p + q;
        wide_8_d = whole_1[47:0];
        bit_0_d = a == b;
        bit_1_d = a < b;
        bit_2_d = a >= 8'h80;
        bit_3_d = (^a) ^ f;
        bit_4_d = (&b) | !g;
        bit_5_d = x < y;
        bit_6_d = p == q;
        bit_7_d = x[47];
        bit_8_d = (a & 8'd7) == 8'd7;
        bit_9_d = n == 3'd2;
        bit_10_d = picked < b;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            narrow_0 <= 8'h0;
            narrow_1 <= 8'h0;
            narrow_2 <= 8'h0;
            narrow_3 <= 8'h0;
            narrow_4 <= 8'h0;
            narrow_5 <= 8'h0;
            narrow_6 <= 8'h0;
            narrow_7 <= 8'h0;
            narrow_8 <= 8'h0;
            narrow_9 <= 8'h0;
            narrow_10 <= 8'h0;
            narrow_11 <= 8'h0;
            narrow_12 <= 8'h0;
            narrow_13 <= 8'h0;
            wide_0 <= 48'h0;
            wide_1 <= 48'h0;
            wide_2 <= 48'h0;
            wide_3 <= 48'h0;
            wide_4 <= 48'h0;
            wide_5 <= 48'h0;
            wide_6 <= 48'h0;
            wide_7 <= 48'h0;
            wide_8 <= 48'h0;
            bit_0 <= 1'b0;
            bit_1 <= 1'b0;
            bit_2 <= 1'b0;
            bit_3 <= 1'b0;
            bit_4 <= 1'b0;
            bit_5 <= 1'b0;
            bit_6 <= 1'b0;
            bit_7 <= 1'b0;
            bit_8 <= 1'b0;
            bit_9 <= 1'b0;
            bit_10 <= 1'b0;
        end else begin
            narrow_0 <= narrow_0_d;
            narrow_1 <= narrow_1_d;
            narrow_2 <= narrow_2_d;
            narrow_3 <= narrow_3_d;
            narrow_4 <= narrow_4_d;
            narrow_5 <= narrow_5_d;
            narrow_6 <= narrow_6_d;
            narrow_7 <= narrow_7_d;
            narrow_8 <= narrow_8_d;
            narrow_9 <= narrow_9_d;
            narrow_10 <= narrow_10_d;
            narrow_11 <= narrow_11_d;
            narrow_12 <= narrow_12_d;
            narrow_13 <= narrow_13_d;
            wide_0 <= wide_0_d;
            wide_1 <= wide_1_d;
            wide_2 <= wide_2_d;
            wide_3 <= wide_3_d;
            wide_4 <= wide_4_d;
            wide_5 <= wide_5_d;
            wide_6 <= wide_6_d;
            wide_7 <= wide_7_d;
            wide_8 <= wide_8_d;
            bit_0 <= bit_0_d;
            bit_1 <= bit_1_d;
            bit_2 <= bit_2_d;
            bit_3 <= bit_3_d;
            bit_4 <= bit_4_d;
            bit_5 <= bit_5_d;
            bit_6 <= bit_6_d;
            bit_7 <= bit_7_d;
            bit_8 <= bit_8_d;
            bit_9 <= bit_9_d;
            bit_10 <= bit_10_d;
        end
    end
endmodule
