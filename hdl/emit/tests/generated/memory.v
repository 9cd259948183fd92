module memory (
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
    output reg  [31:0] found,
    output reg  [31:0] other
);

    // Registers.
    (* keep *) reg [3:0] index;
    (* keep *) reg [3:0] index_n;
    reg [3:0] second;

    // Memories.
    reg [31:0] record [0:10];

    // What they take at the next edge.
    reg [3:0] index_d;
    reg [3:0] second_d;

    // Whether a pair has lost its opposition.
    wire index_differs = index != ~index_n;

    // Which word they put at the next edge.
    reg record_put;
    reg [3:0] record_at;
    reg [31:0] record_d;

    // Wires.
    reg [31:0] this_word;
    reg [31:0] that_word;

    always @(*) begin
        index_d = index;
        second_d = second;
        record_put = 1'b0;
        record_at = 4'bx;
        record_d = 32'bx;
        this_word = v;
        if (index < 4'd11) begin
            this_word = record[index];
        end
        that_word = this_word ^ w;
        if (second < 4'd11) begin
            that_word = record[second];
        end
        if (f) begin
            record_put = index < 4'd11;
            record_at = index;
            record_d = that_word + v;
            second_d = index;
        end
        if (g) begin
            index_d = index + 4'd1;
        end else if (a[7]) begin
            index_d = a[3:0];
            if (index_differs) begin
                index_d = 4'd0;
            end
        end
        found = this_word;
        other = that_word + 32'd1;
    end

    always @(posedge clock) begin
        if (reset_i) begin
            index <= 4'h3;
            index_n <= 4'hc;
            second <= 4'h0;
        end else begin
            index <= index_d;
            index_n <= ~index_d;
            second <= second_d;
            if (record_put) begin
                record[record_at] <= record_d;
            end
        end
    end
endmodule
