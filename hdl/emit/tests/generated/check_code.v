module check_code (
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
    output reg  [31:0] code_o
);

    // Constants.
    localparam [31:0] POLYNOMIAL = 32'hedb88320;
    localparam [31:0] START = 32'hffffffff;

    // Registers.
    reg [31:0] check;
    reg [7:0] many;

    // What they take at the next edge.
    reg [31:0] check_d;
    reg [7:0] many_d;

    // Wires.
    reg [31:0] code;
    reg lowest;

    always @(*) begin
        check_d = check;
        many_d = many;
        code = check;
        lowest = code[0];
        if (f) begin
            code = code ^ v;
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            lowest = code[0];
            code = code >> 1'b1;
            if (lowest) begin
                code = code ^ POLYNOMIAL;
            end
            check_d = code;
            many_d = many + 8'd1;
        end else if (w == v) begin
            check_d = START;
        end
        code_o = ~check;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            check <= 32'hffffffff;
            many <= 8'h0;
        end else begin
            check <= check_d;
            many <= many_d;
        end
    end
endmodule
