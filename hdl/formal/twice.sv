// Two cuts before a recovery has ended, in the lives before too.
localparam F_TWICE = 1'b1;
