module places (
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
    output reg  [7:0] out
);

    // Registers.
    reg [7:0] last;

    // Memories.
    reg [7:0] wide [0:8];

    // What they take at the next edge.
    reg [7:0] last_d;

    // Which word they put at the next edge.
    reg wide_put;
    reg [3:0] wide_at;
    reg [7:0] wide_d;

    // Wires.
    reg [31:0] whole_1;

    always @(*) begin
        whole_1 = 32'd0;
        wide_put = 1'b0;
        wide_at = 4'bx;
        wide_d = 8'bx;
        last_d = c;
        if (a < 8'd9) begin
            last_d = wide[a[3:0]];
        end
        out = last;
        case (n)
            3'd0: begin
                wide_put = a < 8'd9;
                wide_at = a[3:0];
                wide_d = b ^ out;
            end
            default: begin
                if (g) begin
                    wide_put = 1'b1;
                    wide_at = {1'b0, n};
                    whole_1 = v - w;
                    wide_d = whole_1[7:0];
                end else begin
                    last_d = a & 8'd15;
                end
            end
        endcase
    end

    always @(posedge clock) begin
        if (reset_i) begin
            last <= 8'h3c;
        end else begin
            last <= last_d;
            if (wide_put) begin
                wide[wide_at] <= wide_d;
            end
        end
    end
endmodule
