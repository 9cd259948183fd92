module arrays (
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
    output reg  [7:0] last,
    output reg  [7:0] sum,
    output reg  [7:0] picked
);

    // Registers.
    reg [7:0] held_0;
    reg [7:0] held_1;
    reg [7:0] held_2;
    reg [7:0] held_3;

    // What they take at the next edge.
    reg [7:0] held_0_d;
    reg [7:0] held_1_d;
    reg [7:0] held_2_d;
    reg [7:0] held_3_d;

    // Wires.
    reg [7:0] stage_0;
    reg [7:0] stage_1;
    reg [7:0] stage_2;
    reg [7:0] stage_3;

    always @(*) begin
        held_0_d = held_0;
        stage_0 = held_0 + a;
        held_1_d = held_1;
        stage_1 = held_1 + a;
        held_2_d = held_2;
        stage_2 = held_2 + a;
        held_3_d = held_3;
        stage_3 = held_3 + a;
        sum = 8'd0;
        picked = b;
        sum = sum + stage_0;
        if (n == 3'd0) begin
            picked = stage_0;
            held_0_d = b ^ stage_3;
        end
        if (c[0] & (stage_0[3:0] == 4'd3)) begin
            held_0_d = held_0 + 8'd1;
        end
        sum = sum + stage_1;
        if (n == 3'd1) begin
            picked = stage_1;
            held_1_d = b ^ stage_3;
        end
        if (c[1] & (stage_1[4:1] == 4'd3)) begin
            held_1_d = held_0 + 8'd1;
        end
        sum = sum + stage_2;
        if (n == 3'd2) begin
            picked = stage_2;
            held_2_d = b ^ stage_3;
        end
        if (c[2] & (stage_2[5:2] == 4'd3)) begin
            held_2_d = held_0 + 8'd1;
        end
        sum = sum + stage_3;
        if (n == 3'd3) begin
            picked = stage_3;
            held_3_d = b ^ stage_3;
        end
        if (c[3] & (stage_3[6:3] == 4'd3)) begin
            held_3_d = held_0 + 8'd1;
        end
        last = stage_3;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            held_0 <= 8'h0;
            held_1 <= 8'h0;
            held_2 <= 8'h0;
            held_3 <= 8'h0;
        end else begin
            held_0 <= held_0_d;
            held_1 <= held_1_d;
            held_2 <= held_2_d;
            held_3 <= held_3_d;
        end
    end
endmodule
