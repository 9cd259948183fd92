module machine (
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
    output reg  busy
);

    // Registers.
    reg [4:0] state;
    reg [7:0] count;
    reg [7:0] last;
    reg [47:0] total;

    // What they take at the next edge.
    reg [4:0] state_d;
    reg [7:0] count_d;
    reg [7:0] last_d;
    reg [47:0] total_d;

    // Wires.
    reg alarm;

    always @(*) begin
        state_d = state;
        count_d = count;
        last_d = last;
        total_d = total;
        alarm = a == b;
        busy = state != 5'd3;
        case (state)
            5'd3: begin
                if (f) begin
                    state_d = 5'd12;
                    count_d = a;
                end else if (g) begin
                    last_d = b;
                end
            end
            5'd12: begin
                count_d = count - 8'd1;
                total_d = total + x;
                if (count[1:0] == 2'd0) begin
                    state_d = 5'd21;
                end else if ((count + a) < 8'd40) begin
                    state_d = 5'd26;
                    last_d = count;
                end
            end
            5'd21: begin
                case (n)
                    3'd0: begin
                        last_d = count;
                    end
                    3'd1: begin
                        last_d = last ^ a;
                        count_d = last;
                    end
                    3'd5: begin
                        total_d = total >> 2'd3;
                    end
                    default: begin
                        state_d = 5'd3;
                    end
                endcase
            end
            default: begin
                state_d = 5'd3;
                last_d = 8'd0;
            end
        endcase
        if (alarm) begin
            count_d = 8'hff;
        end
    end

    always @(posedge clock) begin
        if (reset_i) begin
            state <= 5'h3;
            count <= 8'h0;
            last <= 8'h0;
            total <= 48'h0;
        end else begin
            count <= count_d;
            last <= last_d;
            total <= total_d;
            if (alarm) begin
                state <= 5'h3;
            end else begin
                state <= state_d;
            end
        end
    end
endmodule
