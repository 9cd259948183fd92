module reassigned (
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
    output reg  [7:0] early,
    output reg  [7:0] late,
    output reg  one_bit
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    // Wires.
    reg [7:0] work;
    reg [7:0] whole_1;
    reg [7:0] whole_2;

    always @(*) begin
        work = a;
        early = work + b;
        whole_1 = work + r;
        one_bit = whole_1[3];
        work = work ^ c;
        late = work + b;
        r_d = b;
        r_d = r_d - work;
        work = early;
        whole_2 = work + late;
        if (whole_2[0]) begin
            r_d = r_d + work;
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
