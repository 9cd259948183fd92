module cleared (
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
    (* keep *) reg [7:0] steps;
    (* keep *) reg [7:0] steps_n;
    (* keep *) reg [7:0] data;
    (* keep *) reg [7:0] data_n;
    (* keep *) reg told;
    (* keep *) reg told_n;

    // What they take at the next edge.
    reg [7:0] steps_d;
    reg [7:0] data_d;
    reg told_d;

    // Whether they take it.
    reg steps_we;
    reg data_we;
    reg told_we;

    // Whether a pair has lost its opposition.
    wire steps_differs = steps != ~steps_n;
    wire told_differs = told != ~told_n;

    // Wires.
    reg upset;
    reg clears;

    always @(*) begin
        steps_d = 8'bx;
        steps_we = 1'b0;
        data_d = 8'bx;
        data_we = 1'b0;
        told_d = 1'bx;
        told_we = 1'b0;
        upset = steps_differs;
        upset = upset | told_differs;
        out = data + steps;
        if (f) begin
            steps_d = steps + a;
            steps_we = 1'b1;
            told_d = 1'b0;
            told_we = 1'b1;
        end
        if (g) begin
            data_d = b ^ steps;
            data_we = 1'b1;
        end
        clears = upset | ((a & 8'd3) == 8'd3);
        if (clears) begin
            told_d = 1'b0;
            told_we = 1'b1;
        end
        if (clears) begin
            told_d = 1'b1;
            told_we = 1'b1;
        end
    end

    always @(posedge clock) begin
        if (reset_i) begin
            steps <= 8'h5;
            steps_n <= 8'hfa;
            data <= 8'h0;
            data_n <= 8'hff;
            told <= 1'b0;
            told_n <= 1'b1;
        end else begin
            if (told_we) begin
                told <= told_d;
                told_n <= ~told_d;
            end
            if (clears) begin
                steps <= 8'h5;
                steps_n <= 8'hfa;
                data <= 8'h0;
                data_n <= 8'hff;
            end else begin
                if (steps_we) begin
                    steps <= steps_d;
                    steps_n <= ~steps_d;
                end
                if (data_we) begin
                    data <= data_d;
                end
                data_n <= data_we ? ~data_d : ~data;
            end
        end
    end
endmodule
