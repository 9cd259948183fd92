// One cut, and no life before it that knew two.
localparam F_TWICE = 1'b0;
