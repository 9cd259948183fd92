module lights (
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
    output reg  may_go,
    output reg  mark_o
);

    // Constants.
    localparam [1:0] LIGHT_AMBER = 2'h2;
    localparam [1:0] LIGHT_GREEN = 2'h1;
    localparam [1:0] LIGHT_RED = 2'h0;
    localparam MARK_BLUE = 1'b0;
    localparam MARK_RED = 1'b1;

    // Registers.
    reg [1:0] light;

    // What they take at the next edge.
    reg [1:0] light_d;

    // Wires.
    reg mark;

    always @(*) begin
        light_d = light;
        mark = MARK_BLUE;
        case (light)
            2'd0: begin
                if (f) begin
                    light_d = LIGHT_GREEN;
                end
            end
            2'd1: begin
                light_d = LIGHT_AMBER;
            end
            2'd2: begin
                light_d = LIGHT_RED;
                mark = MARK_RED;
            end
            default: begin
            end
        endcase
        may_go = (light == LIGHT_GREEN) | (mark != MARK_BLUE);
        mark_o = mark;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            light <= 2'h2;
        end else begin
            light <= light_d;
        end
    end
endmodule
