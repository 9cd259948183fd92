module cases (
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
    output reg  [7:0] chosen,
    output reg  [7:0] counted
);

    // Registers.
    reg [7:0] r;

    // What they take at the next edge.
    reg [7:0] r_d;

    // Wires.
    reg [7:0] whole_1;

    always @(*) begin
        case (n)
            3'd0: begin
                chosen = a;
            end
            3'd1: begin
                chosen = b;
            end
            3'd5: begin
                if (f) begin
                    chosen = c;
                end else begin
                    chosen = a + b;
                end
            end
            default: begin
                chosen = 8'hff;
            end
        endcase
        counted = r;
        whole_1 = a + b;
        case (whole_1[7:6])
            2'd0: begin
                counted = counted + 8'd1;
            end
            2'd1: begin
            end
            2'd3: begin
                counted = counted + c;
            end
            default: begin
                counted = 8'd0;
            end
        endcase
        r_d = counted;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            r <= 8'h0;
        end else begin
            r <= r_d;
        end
    end
endmodule
