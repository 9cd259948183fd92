// The board on an Olimex iCE40HX8K-EVB: an oscillator of 100 MHz, a serial line on the connector PGM1, a light.
//
// Source of the pins: Olimex, iCE40HX8K-EVB revision B1, netlist and schematic (HARDWARE/REV-B1 in the maker's repository).
module olimex (
    input  wire oscillator_i,
    input  wire line_i,
    output wire line_o,
    output wire light_o
);
    wire clock;
    // 100 MHz to 23.96 MHz, as `icepll -i 100 -o 24` has it: 24 clocks of a bit are 0.998 Mbaud, 0.2 % off.
    SB_PLL40_CORE #(
        .FEEDBACK_PATH("SIMPLE"),
        .DIVR(4'd2),
        .DIVF(7'd22),
        .DIVQ(3'd5),
        .FILTER_RANGE(3'd3)
    ) pll (
        .REFERENCECLK(oscillator_i), .PLLOUTGLOBAL(clock), .RESETB(1'b1), .BYPASS(1'b0)
    );

    board #(.DIVISOR(24)) wrapper (
        .clock(clock), .line_i(line_i), .line_o(line_o), .busy_o(light_o)
    );
endmodule
