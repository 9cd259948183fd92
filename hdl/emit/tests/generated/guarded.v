module guarded (
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
    output reg  [7:0] intact
);

    // Registers.
    reg [7:0] words_0;
    reg [7:0] words_1;
    reg [7:0] words_2;
    reg [7:0] parity;

    // What they take at the next edge.
    reg [7:0] words_0_d;
    reg [7:0] words_1_d;
    reg [7:0] words_2_d;
    reg [7:0] parity_d;

    // Wires.
    reg misfits;

    always @(*) begin
        misfits = parity != (words_0 ^ words_1 ^ words_2);
        words_0_d = words_0;
        if (n == 3'd0) begin
            words_0_d = words_2 + a;
        end
        words_1_d = words_1;
        if (n == 3'd1) begin
            words_1_d = words_2 + a;
        end
        words_2_d = words_2;
        if (n == 3'd2) begin
            words_2_d = words_2 + a;
        end
        if (misfits) begin
            words_0_d = 8'd0;
        end
        parity_d = words_0_d ^ words_1_d ^ words_2_d;
        intact = words_0;
        if (misfits) begin
            intact = 8'd1;
        end
    end

    always @(posedge clock) begin
        if (reset_i) begin
            words_0 <= 8'h0;
            words_1 <= 8'h0;
            words_2 <= 8'h0;
            parity <= 8'h0;
        end else begin
            words_0 <= words_0_d;
            words_1 <= words_1_d;
            words_2 <= words_2_d;
            parity <= parity_d;
        end
    end
endmodule
