module own_reset (
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
    output reg  runs
);

    // Registers.
    reg [7:0] count;
    reg seen;

    // What they take at the next edge.
    reg [7:0] count_d;
    reg seen_d;

    // Wires.
    reg restarts;

    always @(*) begin
        restarts = reset_i | ((a + b) < 8'd16);
        count_d = count + 8'd1;
        seen_d = seen | (a == b);
        runs = !restarts;
    end

    always @(posedge clock) begin
        if (restarts) begin
            count <= 8'hf0;
            seen <= 1'b0;
        end else begin
            count <= count_d;
            seen <= seen_d;
        end
    end
endmodule
