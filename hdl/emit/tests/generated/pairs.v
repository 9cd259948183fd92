module pairs (
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
    output reg  [7:0] complement,
    output reg  [7:0] fits
);

    // Registers.
    (* keep *) reg flag;
    (* keep *) reg flag_n;
    (* keep *) reg [7:0] count;
    (* keep *) reg [7:0] count_n;
    (* keep *) reg [47:0] wide;
    (* keep *) reg [47:0] wide_n;

    // What they take at the next edge.
    reg flag_d;
    reg [7:0] count_d;
    reg [47:0] wide_d;

    // Whether a pair has lost its opposition.
    wire flag_differs = flag != ~flag_n;
    wire count_differs = count != ~count_n;
    wire wide_differs = wide != ~wide_n;

    always @(*) begin
        flag_d = flag ^ f;
        count_d = count + a + {7'd0, flag_n};
        wide_d = wide - x;
        complement = count_n - a;
        fits = b;
        if (flag_differs | count_differs | wide_differs) begin
            fits = 8'd0;
        end
    end

    always @(posedge clock) begin
        if (reset_i) begin
            flag <= 1'b1;
            flag_n <= 1'b0;
            count <= 8'h5a;
            count_n <= 8'ha5;
            wide <= 48'h0;
            wide_n <= 48'hffffffffffff;
        end else begin
            flag <= flag_d;
            flag_n <= ~flag_d;
            count <= count_d;
            count_n <= ~count_d;
            wide <= wide_d;
            wide_n <= ~wide_d;
        end
    end
endmodule
