module wide_64 (
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
    output reg  [63:0] sum,
    output reg  carries,
    output reg  opposite,
    output reg  [31:0] upper,
    output reg  all
);

    // Registers.
    reg [63:0] total;

    // What they take at the next edge.
    reg [63:0] total_d;

    // Wires.
    reg [63:0] whole_1;

    always @(*) begin
        sum = p + q;
        carries = (p + q) < p;
        opposite = p == ~q;
        whole_1 = p - q;
        upper = whole_1[63:32];
        all = &(p ^ q);
        total_d = total;
        if (total <= (total + q)) begin
            total_d = total + q;
        end
    end

    always @(posedge clock) begin
        if (reset_i) begin
            total <= 64'h0;
        end else begin
            total <= total_d;
        end
    end
endmodule
