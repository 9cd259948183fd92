module paired_steps (
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
    output reg  [7:0] shown_o
);

    // Registers.
    (* keep *) reg [2:0] step;
    (* keep *) reg [2:0] step_n;
    (* keep *) reg [7:0] data;
    (* keep *) reg [7:0] data_n;
    (* keep *) reg ready;
    (* keep *) reg ready_n;

    // What they take at the next edge.
    reg [2:0] step_d;
    reg [7:0] data_d;
    reg ready_d;

    // Whether they take it.
    reg step_we;
    reg data_we;
    reg ready_we;

    // Whether a pair has lost its opposition.
    wire step_differs = step != ~step_n;
    wire data_differs = data != ~data_n;
    wire ready_differs = ready != ~ready_n;

    // Wires.
    reg disturbed;

    always @(*) begin
        step_d = 3'bx;
        step_we = 1'b0;
        data_d = 8'bx;
        data_we = 1'b0;
        ready_d = 1'bx;
        ready_we = 1'b0;
        disturbed = step_differs | data_differs | ready_differs;
        if (f) begin
            case (step)
                3'd1: begin
                    step_d = 3'd2;
                    step_we = 1'b1;
                    data_d = data_n - a;
                    data_we = 1'b1;
                end
                3'd2: begin
                    ready_d = g;
                    ready_we = 1'b1;
                    if (g | (data < b)) begin
                        step_d = 3'd4;
                        step_we = 1'b1;
                    end
                end
                default: begin
                    step_d = 3'd1;
                    step_we = 1'b1;
                end
            endcase
        end else if (ready & (data != c)) begin
            data_d = c;
            data_we = 1'b1;
        end
        if (disturbed) begin
            step_d = 3'd0;
            step_we = 1'b1;
            data_d = 8'd0;
            data_we = 1'b1;
            ready_d = 1'b0;
            ready_we = 1'b1;
        end
        shown_o = data;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            step <= 3'h1;
            step_n <= 3'h6;
            data <= 8'h0;
            data_n <= 8'hff;
            ready <= 1'b0;
            ready_n <= 1'b1;
        end else begin
            if (step_we) begin
                step <= step_d;
            end
            step_n <= step_we ? ~step_d : ~step;
            if (data_we) begin
                data <= data_d;
            end
            data_n <= data_we ? ~data_d : ~data;
            if (ready_we) begin
                ready <= ready_d;
            end
            ready_n <= ready_we ? ~ready_d : ~ready;
        end
    end
endmodule
