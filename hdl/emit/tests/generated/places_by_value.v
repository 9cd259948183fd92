module places_by_value (
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
    output reg  one_bit,
    output reg  of_sum,
    output reg  [7:0] part,
    output reg  [39:0] wide_part,
    output reg  [15:0] bits_of_difference
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    // Wires.
    reg [7:0] whole_1;
    reg [7:0] whole_2;
    reg [31:0] whole_3;
    reg [47:0] whole_4;
    reg [63:0] whole_5;
    reg [7:0] whole_6;

    always @(*) begin
        whole_1 = a >> n;
        one_bit = whole_1[0];
        whole_2 = (a + b) >> n;
        of_sum = whole_2[0];
        whole_3 = w >> n;
        part = whole_3[7:0];
        whole_4 = x >> n;
        wide_part = whole_4[39:0];
        whole_5 = (p - q) >> n;
        bits_of_difference = whole_5[15:0];
        r_d = r;
        whole_6 = r >> n;
        if (whole_6[0]) begin
            r_d = a;
        end else begin
            r_d = ~r;
        end
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 8'h0;
        end else begin
            r <= r_d;
        end
    end
endmodule
