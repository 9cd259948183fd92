module branches (
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
    output reg  [7:0] way
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    // Wires.
    reg [7:0] depth;
    reg [7:0] whole_1;
    reg [7:0] whole_2;

    always @(*) begin
        whole_2 = 8'd0;
        depth = a;
        whole_1 = depth + b;
        if (whole_1[7]) begin
            depth = depth + 8'd1;
            whole_2 = depth + c;
            if (whole_2[4:3] == 2'd2) begin
                depth = depth << 1'b1;
            end else begin
                depth = depth - c;
            end
        end else if ((|(depth - c)) & f) begin
            depth = 8'd17;
        end else if (g) begin
            if (f) begin
                depth = b;
            end
        end else begin
            depth = ~depth;
        end
        way = depth;
        if (^(depth ^ r)) begin
            depth = depth + r;
        end
        r_d = depth;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 8'h0;
        end else begin
            r <= r_d;
        end
    end
endmodule
