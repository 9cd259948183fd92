module words (
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
    output reg  [31:0] shown
);

    // Registers.
    reg [31:0] word_0;
    reg [31:0] word_1;
    reg [31:0] word_2;
    reg [31:0] word_3;
    reg [31:0] word_4;
    reg [31:0] word_5;
    reg [31:0] word_6;
    reg [31:0] word_7;
    reg [31:0] word_8;
    reg [31:0] word_9;
    reg [31:0] word_10;
    reg [31:0] word_11;
    reg [31:0] word_12;
    reg [19:0] narrow_0;
    reg [19:0] narrow_1;
    reg [19:0] narrow_2;
    reg [19:0] narrow_3;
    reg [19:0] narrow_4;
    reg [19:0] narrow_5;
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
    reg bit_11;
    reg bit_12;
    reg bit_13;
    reg bit_14;

    // What they take at the next edge.
    reg [31:0] word_0_d;
    reg [31:0] word_1_d;
    reg [31:0] word_2_d;
    reg [31:0] word_3_d;
    reg [31:0] word_4_d;
    reg [31:0] word_5_d;
    reg [31:0] word_6_d;
    reg [31:0] word_7_d;
    reg [31:0] word_8_d;
    reg [31:0] word_9_d;
    reg [31:0] word_10_d;
    reg [31:0] word_11_d;
    reg [31:0] word_12_d;
    reg [19:0] narrow_0_d;
    reg [19:0] narrow_1_d;
    reg [19:0] narrow_2_d;
    reg [19:0] narrow_3_d;
    reg [19:0] narrow_4_d;
    reg [19:0] narrow_5_d;
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
    reg bit_11_d;
    reg bit_12_d;
    reg bit_13_d;
    reg bit_14_d;

    // Wires.
    reg [31:0] picked;
    reg [31:0] whole_1;

    always @(*) begin
        word_0_d = v + w;
        word_1_d = v - w;
        word_2_d = ~v & w;
        word_3_d = v | word_0;
        word_4_d = v ^ 32'h12345678;
        word_5_d = v << (b & 8'd63);
        word_6_d = w >> n;
        word_7_d = (w << 2'd3) ^ (v >> 3'd5);
        word_8_d = {24'd0, v[23:16]};
        word_9_d = {24'd0, a + b} << 4'd8;
        word_10_d = x[40:9];
        word_11_d = 32'h77;
        if (f) begin
            word_11_d = w;
        end else if (v == w) begin
            word_11_d = word_10;
        end
        case (n)
            3'd0: begin
                picked = v;
            end
            3'd1: begin
                picked = w;
            end
            3'd5: begin
                picked = word_3;
            end
            default: begin
                picked = word_4;
            end
        endcase
        shown = picked;
        word_12_d = picked + v;
        narrow_0_d = v[26:7] + w[19:0];
        narrow_1_d = v[31:12] - w[31:12];
        narrow_2_d = ~w[24:5];
        narrow_3_d = v[22:3] << n;
        whole_1 = v >> a;
        narrow_4_d = whole_1[19:0];
        narrow_5_d = {17'd0, n};
        bit_0_d = v[31:24] == 8'd0;
        bit_1_d = v[31:24] == w[31:24];
        bit_2_d = v[23:16] < w[15:8];
        bit_3_d = v == w;
        bit_4_d = v < w;
        bit_5_d = v == 32'd1;
        bit_6_d = w > 32'h70000000;
        bit_7_d = (v & 32'd16) == 32'd0;
        bit_8_d = ^v;
        bit_9_d = |w;
        bit_10_d = &w;
        bit_11_d = v[31];
        bit_12_d = (v & 32'h70) == 32'd0;
        bit_13_d = narrow_2[19];
        bit_14_d = picked < w;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            word_0 <= 32'h0;
            word_1 <= 32'h0;
            word_2 <= 32'h0;
            word_3 <= 32'h0;
            word_4 <= 32'h0;
            word_5 <= 32'h0;
            word_6 <= 32'h0;
            word_7 <= 32'h0;
            word_8 <= 32'h0;
            word_9 <= 32'h0;
            word_10 <= 32'h0;
            word_11 <= 32'h0;
            word_12 <= 32'h0;
            narrow_0 <= 20'h0;
            narrow_1 <= 20'h0;
            narrow_2 <= 20'h0;
            narrow_3 <= 20'h0;
            narrow_4 <= 20'h0;
            narrow_5 <= 20'h0;
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
            bit_11 <= 1'b0;
            bit_12 <= 1'b0;
            bit_13 <= 1'b0;
            bit_14 <= 1'b0;
        end else begin
            word_0 <= word_0_d;
            word_1 <= word_1_d;
            word_2 <= word_2_d;
            word_3 <= word_3_d;
            word_4 <= word_4_d;
            word_5 <= word_5_d;
            word_6 <= word_6_d;
            word_7 <= word_7_d;
            word_8 <= word_8_d;
            word_9 <= word_9_d;
            word_10 <= word_10_d;
            word_11 <= word_11_d;
            word_12 <= word_12_d;
            narrow_0 <= narrow_0_d;
            narrow_1 <= narrow_1_d;
            narrow_2 <= narrow_2_d;
            narrow_3 <= narrow_3_d;
            narrow_4 <= narrow_4_d;
            narrow_5 <= narrow_5_d;
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
            bit_11 <= bit_11_d;
            bit_12 <= bit_12_d;
            bit_13 <= bit_13_d;
            bit_14 <= bit_14_d;
        end
    end
endmodule
