// The unit between two shift registers, so that a part with few pins can hold it and every path runs from register to
// register: what it takes beyond the unit is the shift registers, no logic.
module harness (
    input  wire clock,
    input  wire serial_i,
    input  wire keep_i,
    output wire serial_o
);
`include "shape.vh"
    reg [8*INPUT_BYTES-1:0] inputs;
    reg [OUTPUT_BITS-1:0] shown;
    wire [OUTPUT_BITS-1:0] outputs;
    assign serial_o = shown[0];

    always @(posedge clock) begin
        inputs <= {inputs[8*INPUT_BYTES-2:0], serial_i};
        shown <= keep_i ? {1'b0, shown[OUTPUT_BITS-1:1]} : outputs;
    end

    accounting_unit unit (
`include "connections.vh"
        .clock(clock)
    );
endmodule
