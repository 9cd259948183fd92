module part_of_sum (
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
    output reg  top,
    output reg  [2:0] middle,
    output reg  nested
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    // Wires.
    reg [7:0] whole_1;
    reg [7:0] whole_2;
    reg [7:0] whole_3;
    reg [3:0] whole_4;
    reg [7:0] whole_5;
    reg [7:0] whole_6;
    reg [7:0] whole_7;

    always @(*) begin
        whole_7 = 8'd0;
        whole_1 = a + b;
        top = whole_1[7];
        whole_2 = a - b;
        middle = whole_2[4:2];
        whole_3 = a + b;
        whole_4 = whole_3[7:4] + {3'd0, f};
        nested = whole_4[3];
        r_d = r;
        whole_5 = r + a;
        whole_6 = r ^ c;
        if (whole_5[7]) begin
            r_d = b;
        end else if (whole_6[0]) begin
            whole_7 = b - c;
            if (whole_7[1]) begin
                r_d = c;
            end
        end else begin
            r_d = r + 8'd1;
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
