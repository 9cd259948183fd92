module exchange (
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
    output reg  ahead
);

    // Registers.
    reg [1:0] turn;
    reg [63:0] low;
    reg [63:0] high;
    reg [47:0] held;

    // What they take at the next edge.
    reg [1:0] turn_d;
    reg [63:0] low_d;
    reg [63:0] high_d;
    reg [47:0] held_d;

    // Wires.
    reg same;
    reg [63:0] whole_1;

    always @(*) begin
        whole_1 = 64'd0;
        low_d = low;
        high_d = high;
        held_d = held;
        turn_d = turn + 2'd1;
        same = p == q;
        case (turn)
            2'd0: begin
                low_d = high;
                high_d = low;
            end
            2'd1: begin
                low_d = low + p;
                high_d = high ^ (low + p);
            end
            2'd2: begin
                whole_1 = low - high;
                held_d = whole_1[47:0];
                if (held > x) begin
                    low_d = {16'd0, held} << 4'd9;
                    high_d = low >> n;
                end
            end
            default: begin
            end
        endcase
        if (same) begin
            held_d = 48'd0;
            turn_d = turn;
        end
        ahead = low < high;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            turn <= 2'h0;
            low <= 64'h0;
            high <= 64'h8000000000000001;
            held <= 48'h0;
        end else begin
            turn <= turn_d;
            low <= low_d;
            high <= high_d;
            held <= held_d;
        end
    end
endmodule
