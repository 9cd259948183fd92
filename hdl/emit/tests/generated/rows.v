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

    // The word that a memory takes at the next edge.
    reg full_put;
    reg [2:0] full_place;
    reg [7:0] full_word;
    reg flags_put;
    reg [1:0] flags_place;
    reg flags_word;
    reg lone_put;
    reg lone_place;
    reg [47:0] lone_word;

    // Wires.
    reg restarts;

    always @(*) begin
        restarts = reset_i | (a == b);
        full_put = 1'b0;
        full_place = 3'd0;
        full_word = 8'd0;
        flags_put = 1'b0;
        flags_place = 2'd0;
        flags_word = 1'b0;
        lone_put = 1'b0;
        lone_place = 1'b0;
        lone_word = 48'd0;
        out = a;
        out = full[n];
        flag = f;
        if (n < 3'd3) begin
            flag = flags[n[1:0]];
        end
        if (f) begin
            full_put = 1'b1;
            full_place = n;
            full_word = out + c;
        end
        flags_put = n < 3'd3;
        flags_place = n[1:0];
        flags_word = flag ^ g;
        lone_put = n < 3'd1;
        lone_place = n[0];
        lone_word = x;
    end

    always @(posedge clock) begin
        if (restarts) begin
        end else begin
            if (full_put) begin
                full[full_place] <= full_word;
            end
            if (flags_put) begin
                flags[flags_place] <= flags_word;
            end
            if (lone_put) begin
                lone[lone_place] <= lone_word;
            end
        end
    end
endmodule
