module rows (
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
    output reg  [7:0] out,
    output reg  flag
);

    // Memories.
    reg [7:0] full [0:7];
    reg flags [0:2];
    reg [47:0] lone [0:0];

    // Which word they put at the next edge.
    reg full_put;
    reg [2:0] full_at;
    reg [7:0] full_d;
    reg flags_put;
    reg [1:0] flags_at;
    reg flags_d;
    reg lone_put;
    reg lone_at;
    reg [47:0] lone_d;

    // Wires.
    reg restarts;

    always @(*) begin
        restarts = reset_i | (a == b);
        full_put = 1'b0;
        full_at = 3'bx;
        full_d = 8'bx;
        flags_put = 1'b0;
        flags_at = 2'bx;
        flags_d = 1'bx;
        lone_put = 1'b0;
        lone_at = 1'bx;
        lone_d = 48'bx;
        out = a;
        out = full[n];
        flag = f;
        if (n < 3'd3) begin
            flag = flags[n[1:0]];
        end
        if (f) begin
            full_put = 1'b1;
            full_at = n;
            full_d = out + c;
        end
        flags_put = n < 3'd3;
        flags_at = n[1:0];
        flags_d = flag ^ g;
        lone_put = n < 3'd1;
        lone_at = n[0];
        lone_d = x;
    end

    always @(posedge clock) begin
        if (restarts) begin
        end else begin
            if (full_put) begin
                full[full_at] <= full_d;
            end
            if (flags_put) begin
                flags[flags_at] <= flags_d;
            end
            if (lone_put) begin
                lone[lone_at] <= lone_d;
            end
        end
    end
endmodule
