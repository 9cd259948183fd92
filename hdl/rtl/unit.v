// The accounting unit. Made from its description in hdl/src/unit by hdl/emit: do not edit.
// SHA-256 of the module below: 22b9ea94378359ee8c5b5b2154f0d099e01f23a4e017f8625ce97d8ea630f20f

module accounting_unit (
    input  wire clock,
    input  wire reset_i,
    input  wire timebase_i,
    input  wire printed_i,
    input  wire printed_n_i,
    input  wire psel_i,
    input  wire penable_i,
    input  wire pwrite_i,
    input  wire [7:0] paddr_i,
    input  wire [31:0] pwdata_i,
    input  wire [31:0] a_data_i,
    input  wire a_busy_i,
    input  wire a_error_i,
    input  wire [31:0] b_data_i,
    input  wire b_busy_i,
    input  wire b_error_i,
    output reg  pready_o,
    output reg  pslverr_o,
    output reg  [31:0] prdata_o,
    output reg  irq_o,
    output reg  permit_o,
    output reg  permit_n_o,
    output reg  [9:0] address_o,
    output reg  [9:0] address_n_o,
    output reg  [31:0] data_o,
    output reg  a_read_o,
    output reg  a_write_o,
    output reg  a_write_n_o,
    output reg  a_program_o,
    output reg  a_program_n_o,
    output reg  b_read_o,
    output reg  b_write_o,
    output reg  b_write_n_o,
    output reg  b_program_o,
    output reg  b_program_n_o
);

    // Constants.
    localparam [7:0] IDLE = 8'hb1;
    localparam [7:0] SETTLE = 8'hd2;
    localparam [7:0] MARKERS = 8'h63;
    localparam [7:0] SCAN = 8'he4;
    localparam [7:0] CHOOSE = 8'h55;
    localparam [7:0] COMPARE = 8'h36;
    localparam [7:0] LOAD = 8'h87;
    localparam [7:0] FETCH = 8'h78;
    localparam [7:0] CHECK = 8'hc9;
    localparam [7:0] APPLY = 8'haa;
    localparam [7:0] RETIRE = 8'h1b;
    localparam [7:0] BODY = 8'h9c;
    localparam [7:0] VERIFY = 8'h2d;
    localparam [7:0] VALIDATE = 8'h4e;
    localparam [7:0] PRUNE = 8'hff;
    localparam [2:0] JOB_RECOVERY = 3'h0;
    localparam [2:0] JOB_COMMAND = 3'h1;
    localparam [2:0] JOB_TRAIL = 3'h2;
    localparam [2:0] JOB_PRINTED = 3'h3;
    localparam [2:0] JOB_LOCK = 3'h4;
    localparam [2:0] JOB_HOMING = 3'h5;
    localparam [2:0] HANDSHAKE_ASK = 3'h0;
    localparam [2:0] HANDSHAKE_SENT = 3'h1;
    localparam [2:0] HANDSHAKE_HEARD = 3'h2;
    localparam [2:0] HANDSHAKE_WAIT = 3'h3;
    localparam [2:0] HANDSHAKE_DONE = 3'h4;
    localparam [2:0] HANDSHAKE_FAILED = 3'h5;
    localparam [1:0] LEG_WRITE = 2'h0;
    localparam [1:0] LEG_PROGRAM = 2'h1;
    localparam [1:0] LEG_READ = 2'h2;
    localparam [6:0] LAST_PATIENCE = 7'h3f;
    localparam [4:0] DECISION = 5'h8;
    localparam [7:0] AT_ID = 8'h0;
    localparam [7:0] AT_STATUS = 8'h4;
    localparam [7:0] AT_COMMAND = 8'h8;
    localparam [7:0] AT_RESULT = 8'hc;
    localparam [7:0] AT_SET = 8'h10;
    localparam [7:0] AT_VALUE_LO = 8'h14;
    localparam [7:0] AT_VALUE_HI = 8'h18;
    localparam [7:0] AT_DATE_KEY = 8'h1c;
    localparam [7:0] AT_INFO = 8'h20;
    localparam [7:0] AT_LICENCE = 8'h24;
    localparam [7:0] AT_PEER_CHECK = 8'h28;
    localparam [7:0] AT_IRQ_CLEAR = 8'h2c;
    localparam [31:0] IDENTITY = 32'h49500004;
    localparam [31:0] STATUS_READY = 32'h1;
    localparam [31:0] STATUS_BUSY = 32'h2;
    localparam [31:0] STATUS_BACKGROUND = 32'h4;
    localparam [31:0] STATUS_PERMIT = 32'h8;
    localparam [31:0] STATUS_LOCKED = 32'h10;
    localparam [31:0] STATUS_SELECTED = 32'h20;
    localparam [31:0] STATUS_ISSUED = 32'h40;
    localparam [31:0] STATUS_IRQ = 32'h80;
    localparam [31:0] STATUS_UNREPORTED = 32'h800;
    localparam [31:0] STATUS_HOME = 32'h1000;
    localparam [4:0] STATUS_SET = 5'h8;
    localparam [4:0] STATUS_REASON = 5'h10;
    localparam [3:0] ACT_NONE = 4'h0;
    localparam [3:0] ACT_SELECT = 4'h1;
    localparam [3:0] ACT_READ = 4'h2;
    localparam [3:0] ACT_OPEN = 4'h3;
    localparam [3:0] ACT_CLOSE = 4'h4;
    localparam [3:0] ACT_DEBIT = 4'h5;
    localparam [3:0] ACT_CREDIT = 4'h6;
    localparam [3:0] ACT_WITHDRAW = 4'h7;
    localparam [3:0] ACT_INTENT = 4'h8;
    localparam [3:0] ACT_ISSUE = 4'h9;
    localparam [3:0] ACT_CLEAR = 4'ha;
    localparam [3:0] ACT_REPRINT = 4'hb;
    localparam [3:0] ACT_LOCK = 4'hc;
    localparam [3:0] ACT_LOCK_DEVICE = 4'hd;
    localparam [3:0] ACT_PRINTED = 4'he;
    localparam [3:0] NO_COMMAND = 4'hf;
    localparam [2:0] NO_SET = 3'h7;
    localparam [1:0] PAIR_CEILING = 2'h0;
    localparam [1:0] PAIR_LIMIT = 2'h1;
    localparam [1:0] PAIR_CONTROL = 2'h2;
    localparam [1:0] PAIR_FUNDS = 2'h3;
    localparam [3:0] AT_ASCENDING_LO = 4'h2;
    localparam [3:0] AT_ASCENDING_HI = 4'h3;
    localparam [15:0] KNOWN = 16'h7ffe;
    localparam [15:0] LAST_GENERATION = 16'h7420;
    localparam [15:0] SPENDS = 16'h120;
    localparam [7:0] RESULT_OK = 8'h0;
    localparam [7:0] RESULT_UNKNOWN = 8'h1;
    localparam [7:0] RESULT_DAMAGED = 8'h5;
    localparam [7:0] RESULT_BROKEN = 8'h9;
    localparam [7:0] RESULT_BANK_FAILED = 8'h18;
    localparam [7:0] RESULT_OPEN = 8'h1a;
    localparam [7:0] RESULT_RUNNING = 8'hff;
    localparam [7:0] REASON_NONE = 8'h0;
    localparam [7:0] REASON_COMMAND = 8'h1;
    localparam [7:0] REASON_PEER = 8'h2;
    localparam [7:0] REASON_BANK = 8'h3;
    localparam [7:0] REASON_DAMAGED = 8'h4;
    localparam [7:0] REASON_DIFFER = 8'h5;
    localparam [7:0] REASON_BROKEN = 8'h6;
    localparam [7:0] REASON_ILLEGAL = 8'h7;
    localparam [7:0] REASON_UPSET = 8'hb;
    localparam [23:0] FLAG_OPEN = 24'h1;
    localparam [23:0] FLAG_DESCENDS = 24'h2;
    localparam [23:0] FLAG_LOCKED = 24'h4;
    localparam [23:0] FLAG_PENDING = 24'h8;
    localparam [23:0] FLAG_UNPRINTED = 24'h10;
    localparam [31:0] WIDE_OPEN = 32'h1;
    localparam [31:0] WIDE_DESCENDS = 32'h2;
    localparam [31:0] WIDE_LOCKED = 32'h4;
    localparam [31:0] WIDE_PENDING = 32'h8;
    localparam [31:0] WIDE_UNPRINTED = 32'h10;
    localparam [31:0] OPENING_BITS = 32'hff00;
    localparam [31:0] REASON_BITS = 32'hff0000;
    localparam [4:0] REASON_PLACE = 5'h10;
    localparam [4:0] LAYOUT_PLACE = 5'h18;
    localparam [31:0] LOW_24 = 32'hffffff;
    localparam [2:0] DEVICE = 3'h4;
    localparam [4:0] LAST_WORD = 5'h12;
    localparam [4:0] GENERATION_WORD = 5'h9;
    localparam [3:0] PAGE_END = 4'hf;
    localparam [9:0] MARKER_WORD = 10'h20;
    localparam [31:0] MARKER_VALID = 32'h5a3c96e1;
    localparam [31:0] MARKER_INVALID = 32'ha5c3691e;
    localparam [3:0] SET_SHIFT = 4'h7;
    localparam [9:0] SLOT_STRIDE = 10'h40;
    localparam [31:0] MAXIMUM_IMPRINT = 32'h18696;
    localparam [31:0] MAXIMUM_HI = 32'hff;
    localparam [31:0] ONES = 32'hffffffff;
    localparam [31:0] ZERO = 32'h0;
    localparam [31:0] POLYNOMIAL = 32'hedb88320;
    localparam [3:0] ONE_4 = 4'h1;
    localparam [7:0] ONE_8 = 8'h1;
    localparam [15:0] ONE_16 = 16'h1;
    localparam [3:0] STATE_LOW_0 = 4'h1;
    localparam [3:0] STATE_LOW_1 = 4'h2;
    localparam [3:0] STATE_LOW_2 = 4'h3;
    localparam [3:0] STATE_LOW_3 = 4'h4;
    localparam [3:0] STATE_LOW_4 = 4'h5;
    localparam [3:0] STATE_LOW_5 = 4'h6;
    localparam [3:0] STATE_LOW_6 = 4'h7;
    localparam [3:0] STATE_LOW_7 = 4'h8;
    localparam [3:0] STATE_LOW_8 = 4'h9;
    localparam [3:0] STATE_LOW_9 = 4'ha;
    localparam [3:0] STATE_LOW_10 = 4'hb;
    localparam [3:0] STATE_LOW_11 = 4'hc;
    localparam [3:0] STATE_LOW_12 = 4'hd;
    localparam [3:0] STATE_LOW_13 = 4'he;
    localparam [3:0] STATE_LOW_14 = 4'hf;
    localparam [3:0] STATE_HIGH_0 = 4'hb;
    localparam [3:0] STATE_HIGH_1 = 4'hd;
    localparam [3:0] STATE_HIGH_2 = 4'h6;
    localparam [3:0] STATE_HIGH_3 = 4'he;
    localparam [3:0] STATE_HIGH_4 = 4'h5;
    localparam [3:0] STATE_HIGH_5 = 4'h3;
    localparam [3:0] STATE_HIGH_6 = 4'h8;
    localparam [3:0] STATE_HIGH_7 = 4'h7;
    localparam [3:0] STATE_HIGH_8 = 4'hc;
    localparam [3:0] STATE_HIGH_9 = 4'ha;
    localparam [3:0] STATE_HIGH_10 = 4'h1;
    localparam [3:0] STATE_HIGH_11 = 4'h9;
    localparam [3:0] STATE_HIGH_12 = 4'h2;
    localparam [3:0] STATE_HIGH_13 = 4'h4;
    localparam [3:0] STATE_HIGH_14 = 4'hf;
    localparam [7:0] RECORD_ADDRESS_0 = 8'h80;
    localparam [7:0] RECORD_ADDRESS_1 = 8'h84;
    localparam [7:0] RECORD_ADDRESS_2 = 8'h88;
    localparam [7:0] RECORD_ADDRESS_3 = 8'h8c;
    localparam [7:0] RECORD_ADDRESS_4 = 8'h90;
    localparam [7:0] RECORD_ADDRESS_5 = 8'h94;
    localparam [7:0] RECORD_ADDRESS_6 = 8'h98;
    localparam [7:0] RECORD_ADDRESS_7 = 8'h9c;
    localparam [7:0] RECORD_ADDRESS_8 = 8'ha0;
    localparam [7:0] RECORD_ADDRESS_9 = 8'ha4;
    localparam [7:0] RECORD_ADDRESS_10 = 8'ha8;
    localparam [7:0] RECORD_ADDRESS_11 = 8'hac;
    localparam [7:0] RECORD_ADDRESS_12 = 8'hb0;
    localparam [7:0] RECORD_ADDRESS_13 = 8'hb4;
    localparam [7:0] RECORD_ADDRESS_14 = 8'hb8;
    localparam [7:0] RECORD_ADDRESS_15 = 8'hbc;
    localparam [7:0] RECORD_ADDRESS_16 = 8'hc0;
    localparam [7:0] RECORD_ADDRESS_17 = 8'hc4;
    localparam [7:0] RECORD_ADDRESS_18 = 8'hc8;
    localparam [7:0] CHECK_RESULT_0 = 8'h2;
    localparam [7:0] CHECK_RESULT_1 = 8'h3;
    localparam [7:0] CHECK_RESULT_2 = 8'h4;
    localparam [7:0] CHECK_RESULT_3 = 8'h5;
    localparam [7:0] CHECK_RESULT_4 = 8'h6;
    localparam [7:0] CHECK_RESULT_5 = 8'h7;
    localparam [7:0] CHECK_RESULT_6 = 8'h8;
    localparam [7:0] CHECK_RESULT_7 = 8'h9;
    localparam [7:0] CHECK_RESULT_8 = 8'ha;
    localparam [7:0] CHECK_RESULT_9 = 8'hb;
    localparam [7:0] CHECK_RESULT_10 = 8'hc;
    localparam [7:0] CHECK_RESULT_11 = 8'hd;
    localparam [7:0] CHECK_RESULT_12 = 8'he;
    localparam [7:0] CHECK_RESULT_13 = 8'hf;
    localparam [7:0] CHECK_RESULT_14 = 8'h10;
    localparam [7:0] CHECK_RESULT_15 = 8'h11;
    localparam [7:0] CHECK_RESULT_16 = 8'h12;
    localparam [7:0] CHECK_RESULT_17 = 8'h13;
    localparam [7:0] CHECK_RESULT_18 = 8'h14;
    localparam [7:0] CHECK_RESULT_19 = 8'h15;
    localparam [7:0] CHECK_RESULT_20 = 8'h16;
    localparam [7:0] CHECK_RESULT_21 = 8'h17;
    localparam [7:0] CHECK_RESULT_22 = 8'h19;
    localparam [15:0] CHECK_COMMANDS_0 = 16'h3ff8;
    localparam [15:0] CHECK_COMMANDS_1 = 16'h2;
    localparam [15:0] CHECK_COMMANDS_2 = 16'h1ffc;
    localparam [15:0] CHECK_COMMANDS_3 = 16'h2;
    localparam [15:0] CHECK_COMMANDS_4 = 16'h1ff8;
    localparam [15:0] CHECK_COMMANDS_5 = 16'h8;
    localparam [15:0] CHECK_COMMANDS_6 = 16'hff0;
    localparam [15:0] CHECK_COMMANDS_7 = 16'h4df8;
    localparam [15:0] CHECK_COMMANDS_8 = 16'h55f8;
    localparam [15:0] CHECK_COMMANDS_9 = 16'h600;
    localparam [15:0] CHECK_COMMANDS_10 = 16'h990;
    localparam [15:0] CHECK_COMMANDS_11 = 16'h20;
    localparam [15:0] CHECK_COMMANDS_12 = 16'h400;
    localparam [15:0] CHECK_COMMANDS_13 = 16'h8;
    localparam [15:0] CHECK_COMMANDS_14 = 16'h1e0;
    localparam [15:0] CHECK_COMMANDS_15 = 16'h120;
    localparam [15:0] CHECK_COMMANDS_16 = 16'h1a0;
    localparam [15:0] CHECK_COMMANDS_17 = 16'h10;
    localparam [15:0] CHECK_COMMANDS_18 = 16'h120;
    localparam [15:0] CHECK_COMMANDS_19 = 16'h40;
    localparam [15:0] CHECK_COMMANDS_20 = 16'h120;
    localparam [15:0] CHECK_COMMANDS_21 = 16'h4800;
    localparam [15:0] CHECK_COMMANDS_22 = 16'h820;
    localparam [3:0] FUNDS_LOOK_0 = 4'h6;
    localparam [3:0] FUNDS_LOOK_1 = 4'h7;
    localparam [3:0] FUNDS_LOOK_2 = 4'h2;
    localparam [3:0] FUNDS_LOOK_3 = 4'h3;
    localparam [3:0] FUNDS_LOOK_4 = 4'h2;
    localparam [3:0] FUNDS_LOOK_5 = 4'h3;
    localparam [3:0] FUNDS_LOOK_6 = 4'h4;
    localparam [3:0] FUNDS_LOOK_7 = 4'h5;
    localparam [3:0] LIMIT_LOOK_0 = 4'ha;
    localparam [3:0] LIMIT_LOOK_1 = 4'hb;
    localparam [3:0] LIMIT_LOOK_2 = 4'h2;
    localparam [3:0] LIMIT_LOOK_3 = 4'h3;
    localparam [3:0] LIMIT_LOOK_4 = 4'h2;
    localparam [3:0] LIMIT_LOOK_5 = 4'h3;
    localparam [3:0] LIMIT_LOOK_6 = 4'ha;
    localparam [3:0] LIMIT_LOOK_7 = 4'hb;
    localparam [4:0] RIVAL_LOOK_0 = 5'hc;
    localparam [4:0] RIVAL_LOOK_1 = 5'hf;
    localparam [4:0] RIVAL_LOOK_2 = 5'ha;
    localparam [4:0] RIVAL_LOOK_3 = 5'hb;
    localparam [4:0] RIVAL_LOOK_4 = 5'h6;
    localparam [4:0] RIVAL_LOOK_5 = 5'h7;
    localparam [4:0] RIVAL_LOOK_6 = 5'h2;
    localparam [4:0] RIVAL_LOOK_7 = 5'h3;

    // Registers.
    (* keep *) reg [7:0] state;
    (* keep *) reg [7:0] state_n;
    (* keep *) reg [2:0] handshake;
    (* keep *) reg [2:0] handshake_n;
    (* keep *) reg as_expected;
    (* keep *) reg as_expected_n;
    (* keep *) reg code_fits;
    (* keep *) reg code_fits_n;
    (* keep *) reg [1:0] leg;
    (* keep *) reg [1:0] leg_n;
    (* keep *) reg window;
    (* keep *) reg window_n;
    (* keep *) reg [4:0] index;
    (* keep *) reg [4:0] index_n;
    (* keep *) reg [6:0] patience;
    (* keep *) reg [6:0] patience_n;
    (* keep *) reg [9:0] address;
    (* keep *) reg [9:0] address_n;
    (* keep *) reg [31:0] data;
    (* keep *) reg [31:0] data_n;
    (* keep *) reg a_read;
    (* keep *) reg a_read_n;
    (* keep *) reg a_write;
    (* keep *) reg a_write_n;
    (* keep *) reg a_program;
    (* keep *) reg a_program_n;
    (* keep *) reg b_read;
    (* keep *) reg b_read_n;
    (* keep *) reg b_write;
    (* keep *) reg b_write_n;
    (* keep *) reg b_program;
    (* keep *) reg b_program_n;
    (* keep *) reg pready;
    (* keep *) reg pready_n;
    (* keep *) reg pslverr;
    (* keep *) reg pslverr_n;
    (* keep *) reg [31:0] prdata;
    (* keep *) reg [31:0] prdata_n;
    (* keep *) reg looks;
    (* keep *) reg looks_n;
    (* keep *) reg [4:0] looked_at;
    (* keep *) reg [4:0] looked_at_n;
    (* keep *) reg irq;
    (* keep *) reg irq_n;
    (* keep *) reg permit;
    (* keep *) reg permit_n;
    (* keep *) reg [2:0] permit_set;
    (* keep *) reg [2:0] permit_set_n;
    (* keep *) reg ready;
    (* keep *) reg ready_n;
    (* keep *) reg busy;
    (* keep *) reg busy_n;
    (* keep *) reg [3:0] command;
    (* keep *) reg [3:0] command_n;
    (* keep *) reg [7:0] result;
    (* keep *) reg [7:0] result_n;
    (* keep *) reg [2:0] operand_set;
    (* keep *) reg [2:0] operand_set_n;
    (* keep *) reg [31:0] value_lo;
    (* keep *) reg [31:0] value_lo_n;
    (* keep *) reg [31:0] value_hi;
    (* keep *) reg [31:0] value_hi_n;
    (* keep *) reg [31:0] date_key;
    (* keep *) reg [31:0] date_key_n;
    (* keep *) reg [17:0] info;
    (* keep *) reg [17:0] info_n;
    (* keep *) reg [31:0] new_licence;
    (* keep *) reg [31:0] new_licence_n;
    (* keep *) reg selected;
    (* keep *) reg selected_n;
    (* keep *) reg [2:0] selected_set;
    (* keep *) reg [2:0] selected_set_n;
    (* keep *) reg home;
    (* keep *) reg home_n;
    (* keep *) reg device_locked;
    (* keep *) reg device_locked_n;
    (* keep *) reg [7:0] lock_reason;
    (* keep *) reg [7:0] lock_reason_n;
    (* keep *) reg lock_pending;
    (* keep *) reg lock_pending_n;
    (* keep *) reg [3:0] issued;
    (* keep *) reg [3:0] issued_n;
    (* keep *) reg [3:0] unusable;
    (* keep *) reg [3:0] unusable_n;
    (* keep *) reg printed_before;
    (* keep *) reg printed_before_n;
    (* keep *) reg printed_pending;
    (* keep *) reg printed_pending_n;
    (* keep *) reg unreported;
    (* keep *) reg unreported_n;
    (* keep *) reg [4:0] slots_a;
    (* keep *) reg [4:0] slots_a_n;
    (* keep *) reg [4:0] slots_b;
    (* keep *) reg [4:0] slots_b_n;
    (* keep *) reg [4:0] vacant;
    (* keep *) reg [4:0] vacant_n;
    (* keep *) reg failed_a;
    (* keep *) reg failed_a_n;
    (* keep *) reg failed_b;
    (* keep *) reg failed_b_n;
    (* keep *) reg silent_a;
    (* keep *) reg silent_a_n;
    (* keep *) reg silent_b;
    (* keep *) reg silent_b_n;
    (* keep *) reg [2:0] job;
    (* keep *) reg [2:0] job_n;
    (* keep *) reg [3:0] action;
    (* keep *) reg [3:0] action_n;
    (* keep *) reg [2:0] target;
    (* keep *) reg [2:0] target_n;
    (* keep *) reg bank;
    (* keep *) reg bank_n;
    (* keep *) reg slot;
    (* keep *) reg slot_n;
    (* keep *) reg again;
    (* keep *) reg again_n;
    (* keep *) reg a_lost;
    (* keep *) reg a_lost_n;
    (* keep *) reg second;
    (* keep *) reg second_n;
    (* keep *) reg [31:0] sum;
    (* keep *) reg [31:0] sum_n;
    (* keep *) reg sum_carry;
    (* keep *) reg sum_carry_n;
    (* keep *) reg [7:0] verdict;
    (* keep *) reg [7:0] verdict_n;
    (* keep *) reg issue_judged;
    (* keep *) reg issue_judged_n;
    (* keep *) reg carry;
    (* keep *) reg carry_n;
    (* keep *) reg [3:0] augend_at;
    (* keep *) reg [3:0] augend_at_n;
    (* keep *) reg [4:0] rival_at;
    (* keep *) reg [4:0] rival_at_n;
    (* keep *) reg alike;
    (* keep *) reg alike_n;
    (* keep *) reg above;
    (* keep *) reg above_n;
    (* keep *) reg broken;
    (* keep *) reg broken_n;
    (* keep *) reg over_maximum;
    (* keep *) reg over_maximum_n;
    (* keep *) reg over_limit;
    (* keep *) reg over_limit_n;
    (* keep *) reg too_short;
    (* keep *) reg too_short_n;
    (* keep *) reg overflow;
    (* keep *) reg overflow_n;
    (* keep *) reg other_intent;
    (* keep *) reg other_intent_n;
    (* keep *) reg spoiled;
    (* keep *) reg spoiled_n;
    (* keep *) reg peer_differs;
    (* keep *) reg peer_differs_n;
    (* keep *) reg filled;
    (* keep *) reg filled_n;
    (* keep *) reg [23:0] flags;
    (* keep *) reg [23:0] flags_n;
    (* keep *) reg funded;
    (* keep *) reg funded_n;
    (* keep *) reg count_end;
    (* keep *) reg count_end_n;
    (* keep *) reg generation_end;
    (* keep *) reg generation_end_n;
    (* keep *) reg generation_near;
    (* keep *) reg generation_near_n;
    (* keep *) reg [31:0] crc;
    (* keep *) reg [31:0] crc_n;
    (* keep *) reg [1:0] scan;
    (* keep *) reg [1:0] scan_n;
    (* keep *) reg [3:0] valid;
    (* keep *) reg [3:0] valid_n;
    (* keep *) reg [3:0] good;
    (* keep *) reg [3:0] good_n;
    (* keep *) reg older_a;
    (* keep *) reg older_a_n;
    (* keep *) reg older_b;
    (* keep *) reg older_b_n;
    (* keep *) reg found;
    (* keep *) reg found_n;
    (* keep *) reg [1:0] best;
    (* keep *) reg [1:0] best_n;
    (* keep *) reg [31:0] newest;
    (* keep *) reg [31:0] newest_n;
    (* keep *) reg [31:0] generation;
    (* keep *) reg [31:0] generation_n;
    (* keep *) reg as_new;
    (* keep *) reg as_new_n;
    (* keep *) reg differs;
    (* keep *) reg differs_n;

    // Memories.
    reg [31:0] record [0:18];
    reg [31:0] record_n [0:18];

    // What they take at the next edge.
    reg [7:0] state_d;
    reg [2:0] handshake_d;
    reg as_expected_d;
    reg code_fits_d;
    reg [1:0] leg_d;
    reg window_d;
    reg [4:0] index_d;
    reg [6:0] patience_d;
    reg [9:0] address_d;
    reg [31:0] data_d;
    reg a_read_d;
    reg a_write_d;
    reg a_program_d;
    reg b_read_d;
    reg b_write_d;
    reg b_program_d;
    reg pready_d;
    reg pslverr_d;
    reg [31:0] prdata_d;
    reg looks_d;
    reg [4:0] looked_at_d;
    reg irq_d;
    reg permit_d;
    reg [2:0] permit_set_d;
    reg ready_d;
    reg busy_d;
    reg [3:0] command_d;
    reg [7:0] result_d;
    reg [2:0] operand_set_d;
    reg [31:0] value_lo_d;
    reg [31:0] value_hi_d;
    reg [31:0] date_key_d;
    reg [17:0] info_d;
    reg [31:0] new_licence_d;
    reg selected_d;
    reg [2:0] selected_set_d;
    reg home_d;
    reg device_locked_d;
    reg [7:0] lock_reason_d;
    reg lock_pending_d;
    reg [3:0] issued_d;
    reg [3:0] unusable_d;
    reg printed_before_d;
    reg printed_pending_d;
    reg unreported_d;
    reg [4:0] slots_a_d;
    reg [4:0] slots_b_d;
    reg [4:0] vacant_d;
    reg failed_a_d;
    reg failed_b_d;
    reg silent_a_d;
    reg silent_b_d;
    reg [2:0] job_d;
    reg [3:0] action_d;
    reg [2:0] target_d;
    reg bank_d;
    reg slot_d;
    reg again_d;
    reg a_lost_d;
    reg second_d;
    reg [31:0] sum_d;
    reg sum_carry_d;
    reg [7:0] verdict_d;
    reg issue_judged_d;
    reg carry_d;
    reg [3:0] augend_at_d;
    reg [4:0] rival_at_d;
    reg alike_d;
    reg above_d;
    reg broken_d;
    reg over_maximum_d;
    reg over_limit_d;
    reg too_short_d;
    reg overflow_d;
    reg other_intent_d;
    reg spoiled_d;
    reg peer_differs_d;
    reg filled_d;
    reg [23:0] flags_d;
    reg funded_d;
    reg count_end_d;
    reg generation_end_d;
    reg generation_near_d;
    reg [31:0] crc_d;
    reg [1:0] scan_d;
    reg [3:0] valid_d;
    reg [3:0] good_d;
    reg older_a_d;
    reg older_b_d;
    reg found_d;
    reg [1:0] best_d;
    reg [31:0] newest_d;
    reg [31:0] generation_d;
    reg as_new_d;
    reg differs_d;

    // Whether they take it.
    reg state_we;
    reg handshake_we;
    reg as_expected_we;
    reg code_fits_we;
    reg leg_we;
    reg window_we;
    reg patience_we;
    reg address_we;
    reg data_we;
    reg prdata_we;
    reg irq_we;
    reg permit_we;
    reg permit_set_we;
    reg ready_we;
    reg busy_we;
    reg command_we;
    reg result_we;
    reg operand_set_we;
    reg value_lo_we;
    reg value_hi_we;
    reg date_key_we;
    reg info_we;
    reg new_licence_we;
    reg selected_we;
    reg selected_set_we;
    reg home_we;
    reg device_locked_we;
    reg lock_reason_we;
    reg lock_pending_we;
    reg issued_we;
    reg unusable_we;
    reg printed_pending_we;
    reg unreported_we;
    reg failed_a_we;
    reg failed_b_we;
    reg silent_a_we;
    reg silent_b_we;
    reg job_we;
    reg action_we;
    reg target_we;
    reg bank_we;
    reg slot_we;
    reg again_we;
    reg a_lost_we;
    reg second_we;
    reg sum_we;
    reg sum_carry_we;
    reg verdict_we;
    reg carry_we;
    reg alike_we;
    reg above_we;
    reg broken_we;
    reg over_maximum_we;
    reg over_limit_we;
    reg too_short_we;
    reg overflow_we;
    reg other_intent_we;
    reg filled_we;
    reg flags_we;
    reg funded_we;
    reg count_end_we;
    reg generation_end_we;
    reg generation_near_we;
    reg crc_we;
    reg scan_we;
    reg valid_we;
    reg good_we;
    reg older_a_we;
    reg older_b_we;
    reg found_we;
    reg best_we;
    reg newest_we;
    reg generation_we;
    reg as_new_we;
    reg differs_we;

    // Whether a pair has lost its opposition.
    wire state_differs = state != ~state_n;
    wire handshake_differs = handshake != ~handshake_n;
    wire as_expected_differs = as_expected != ~as_expected_n;
    wire code_fits_differs = code_fits != ~code_fits_n;
    wire leg_differs = leg != ~leg_n;
    wire window_differs = window != ~window_n;
    wire index_differs = index != ~index_n;
    wire patience_differs = patience != ~patience_n;
    wire address_differs = address != ~address_n;
    wire data_differs = data != ~data_n;
    wire a_read_differs = a_read != ~a_read_n;
    wire a_write_differs = a_write != ~a_write_n;
    wire a_program_differs = a_program != ~a_program_n;
    wire b_read_differs = b_read != ~b_read_n;
    wire b_write_differs = b_write != ~b_write_n;
    wire b_program_differs = b_program != ~b_program_n;
    wire pready_differs = pready != ~pready_n;
    wire pslverr_differs = pslverr != ~pslverr_n;
    wire prdata_differs = prdata != ~prdata_n;
    wire looks_differs = looks != ~looks_n;
    wire looked_at_differs = looked_at != ~looked_at_n;
    wire irq_differs = irq != ~irq_n;
    wire permit_differs = permit != ~permit_n;
    wire permit_set_differs = permit_set != ~permit_set_n;
    wire ready_differs = ready != ~ready_n;
    wire busy_differs = busy != ~busy_n;
    wire command_differs = command != ~command_n;
    wire result_differs = result != ~result_n;
    wire operand_set_differs = operand_set != ~operand_set_n;
    wire value_lo_differs = value_lo != ~value_lo_n;
    wire value_hi_differs = value_hi != ~value_hi_n;
    wire date_key_differs = date_key != ~date_key_n;
    wire info_differs = info != ~info_n;
    wire new_licence_differs = new_licence != ~new_licence_n;
    wire selected_differs = selected != ~selected_n;
    wire selected_set_differs = selected_set != ~selected_set_n;
    wire home_differs = home != ~home_n;
    wire device_locked_differs = device_locked != ~device_locked_n;
    wire lock_reason_differs = lock_reason != ~lock_reason_n;
    wire lock_pending_differs = lock_pending != ~lock_pending_n;
    wire issued_differs = issued != ~issued_n;
    wire unusable_differs = unusable != ~unusable_n;
    wire printed_before_differs = printed_before != ~printed_before_n;
    wire printed_pending_differs = printed_pending != ~printed_pending_n;
    wire unreported_differs = unreported != ~unreported_n;
    wire slots_a_differs = slots_a != ~slots_a_n;
    wire slots_b_differs = slots_b != ~slots_b_n;
    wire vacant_differs = vacant != ~vacant_n;
    wire failed_a_differs = failed_a != ~failed_a_n;
    wire failed_b_differs = failed_b != ~failed_b_n;
    wire silent_a_differs = silent_a != ~silent_a_n;
    wire silent_b_differs = silent_b != ~silent_b_n;
    wire job_differs = job != ~job_n;
    wire action_differs = action != ~action_n;
    wire target_differs = target != ~target_n;
    wire bank_differs = bank != ~bank_n;
    wire slot_differs = slot != ~slot_n;
    wire again_differs = again != ~again_n;
    wire a_lost_differs = a_lost != ~a_lost_n;
    wire second_differs = second != ~second_n;
    wire sum_differs = sum != ~sum_n;
    wire sum_carry_differs = sum_carry != ~sum_carry_n;
    wire verdict_differs = verdict != ~verdict_n;
    wire issue_judged_differs = issue_judged != ~issue_judged_n;
    wire carry_differs = carry != ~carry_n;
    wire augend_at_differs = augend_at != ~augend_at_n;
    wire rival_at_differs = rival_at != ~rival_at_n;
    wire alike_differs = alike != ~alike_n;
    wire above_differs = above != ~above_n;
    wire broken_differs = broken != ~broken_n;
    wire over_maximum_differs = over_maximum != ~over_maximum_n;
    wire over_limit_differs = over_limit != ~over_limit_n;
    wire too_short_differs = too_short != ~too_short_n;
    wire overflow_differs = overflow != ~overflow_n;
    wire other_intent_differs = other_intent != ~other_intent_n;
    wire spoiled_differs = spoiled != ~spoiled_n;
    wire peer_differs_differs = peer_differs != ~peer_differs_n;
    wire filled_differs = filled != ~filled_n;
    wire flags_differs = flags != ~flags_n;
    wire funded_differs = funded != ~funded_n;
    wire count_end_differs = count_end != ~count_end_n;
    wire generation_end_differs = generation_end != ~generation_end_n;
    wire generation_near_differs = generation_near != ~generation_near_n;
    wire crc_differs = crc != ~crc_n;
    wire scan_differs = scan != ~scan_n;
    wire valid_differs = valid != ~valid_n;
    wire good_differs = good != ~good_n;
    wire older_a_differs = older_a != ~older_a_n;
    wire older_b_differs = older_b != ~older_b_n;
    wire found_differs = found != ~found_n;
    wire best_differs = best != ~best_n;
    wire newest_differs = newest != ~newest_n;
    wire generation_differs = generation != ~generation_n;
    wire as_new_differs = as_new != ~as_new_n;
    wire differs_differs = differs != ~differs_n;

    // Which word they put at the next edge.
    reg record_put;
    reg [4:0] record_at;
    reg [31:0] record_d;
    reg record_n_put;
    reg [4:0] record_n_at;
    reg [31:0] record_n_d;

    // Wires.
    reg miscovered;
    reg this_differs;
    reg augend_differs;
    reg rival_differs;
    reg port_differs;
    reg spoils;
    reg upset;
    reg restarts;
    reg unanswered;
    reg unasked;
    reg fills;
    reg high_ones;
    reg at_its_end;
    reg near_its_end;
    reg in_idle;
    reg in_settle;
    reg in_markers;
    reg in_scan;
    reg in_choose;
    reg in_compare;
    reg in_load;
    reg in_fetch;
    reg in_check;
    reg in_apply;
    reg in_retire;
    reg in_body;
    reg in_verify;
    reg in_validate;
    reg in_prune;
    reg at_marker;
    reg commits_now;
    reg impossible;
    reg for_recovery;
    reg for_command;
    reg for_printed;
    reg for_lock;
    reg leg_writes;
    reg leg_programs;
    reg is_open;
    reg descends;
    reg set_locked;
    reg is_pending;
    reg is_unprinted;
    reg issued_here;
    reg unusable_there;
    reg slot_a;
    reg slot_b;
    reg device_record;
    reg here;
    reg scan_bank;
    reg scan_slot;
    reg last_scan;
    reg best_bank;
    reg best_slot;
    reg at_last_word;
    reg at_generation;
    reg high;
    reg opens_descending;
    reg whole_device;
    reg asked_lock;
    reg selects;
    reg rereads;
    reg opens;
    reg closes;
    reg debits;
    reg credits;
    reg withdraws;
    reg intends;
    reg clears;
    reg reprints;
    reg locks_set;
    reg locks_device;
    reg records_print;
    reg issue_asked;
    reg issue_clear;
    reg issues;
    reg answers;
    reg loads;
    reg starts_check;
    reg applies;
    reg copies;
    reg copy_bank;
    reg copy_slot;
    reg recovers;
    reg recovered;
    reg keeps;
    reg condemns;
    reg permits;
    reg stores;
    reg passes;
    reg works_alone;
    reg work_due;
    reg setup;
    reg fetches_word;
    reg in_record;
    reg readable;
    reg to_command;
    reg to_set;
    reg to_value_lo;
    reg to_value_hi;
    reg to_date_key;
    reg to_info;
    reg to_licence;
    reg to_peer_check;
    reg to_irq_clear;
    reg to_amount;
    reg to_operand;
    reg to_ready;
    reg writable;
    reg refuses;
    reg answered;
    reg written;
    reg writes;
    reg comparable;
    reg differing;
    reg ceiling_pair;
    reg limit_pair;
    reg control_pair;
    reg at_descending;
    reg predicts_lo;
    reg predicts_hi;
    reg predicts;
    reg takes_high;
    reg adds_descending;
    reg subtracts;
    reg carry_in;
    reg either;
    reg carries;
    reg deciding;
    reg alike_now;
    reg above_now;
    reg all_alike;
    reg all_above;
    reg sums;
    reg judges;
    reg issue_asks;
    reg issue_due;
    reg passes_checks;
    reg is_known;
    reg may_end;
    reg limited;
    reg value_wide;
    reg intent_differs;
    reg refused;
    reg write_pulse;
    reg program_pulse;
    reg asks;
    reg ask_bank;
    reg ask_slot;
    reg ask_writes;
    reg ask_programs;
    reg ask_reads;
    reg scan_silent;
    reg scan_valid;
    reg scan_compares;
    reg bank_busy;
    reg bank_error;
    reg done;
    reg failed;
    reg pulses;
    reg expires;
    reg reads_back;
    reg marked;
    reg unmarked;
    reg unequal;
    reg loses;
    reg zeroes;
    reg takes_operand;
    reg counts;
    reg takes_sum;
    reg credits_funds;
    reg opened_funds;
    reg opened_limit;
    reg forgets;
    reg crc_low;
    reg waits_for_a;
    reg waits_for_b;
    reg renews;
    reg renew_bank;
    reg renew_slot;
    reg low_good;
    reg high_good;
    reg low_valid;
    reg high_valid;
    reg prefers_high;
    reg cut_short;
    reg bodies;
    reg renewed;
    reg vacant_here;
    reg one_bank;
    reg source_failed;
    reg other_failed;
    reg hushes;
    reg fetches;
    reg loaded;
    reg not_here;
    reg discards;
    reg next_slot;
    reg marks;
    reg mark_valid;
    reg bad_in_a;
    reg many_bad;
    reg harmless;
    reg differs_now;
    reg verified;
    reg takes_effect;
    reg page_full;
    reg advances;
    reg books;
    reg from_b;
    reg reports;
    reg locks;
    reg [1:0] check_pair;
    reg [1:0] low_ones;
    reg [29:0] high_part;
    reg [2:0] low_set;
    reg [2:0] load_target;
    reg [2:0] check_target;
    reg [2:0] recover_target;
    reg [2:0] permit_for;
    reg [3:0] low_state;
    reg [3:0] top_state;
    reg [3:0] due_state;
    reg [3:0] scan_bit;
    reg [3:0] scan_bits;
    reg [3:0] bad_slots;
    reg [3:0] fewer_bad;
    reg [3:0] other_bad;
    reg [3:0] word_pair;
    reg [3:0] page_index;
    reg [3:0] low_command;
    reg [3:0] asked;
    reg [3:0] judged;
    reg [7:0] target_bit;
    reg [7:0] selected_bit;
    reg [7:0] operand_bit;
    reg [7:0] wide_bits;
    reg [7:0] place_bits;
    reg [7:0] wide_slots_a;
    reg [7:0] wide_slots_b;
    reg [7:0] wide_vacant;
    reg [7:0] load_bit;
    reg [7:0] lock_code;
    reg [7:0] layout;
    reg [7:0] alarm;
    reg [7:0] answer_code;
    reg [7:0] condemn_reason;
    reg [7:0] refusal;
    reg [7:0] value_top;
    reg [7:0] old_opening;
    reg [7:0] new_opening;
    reg [7:0] outcome;
    reg [7:0] next_state;
    reg [9:0] wide_index;
    reg [9:0] wide_target;
    reg [9:0] ask_place;
    reg [9:0] ask_address;
    reg [15:0] judged_bit;
    reg [15:0] judged_bits;
    reg [4:0] step;
    reg [4:0] looks_at;
    reg [23:0] flag_bits;
    reg [27:0] high_command;
    reg [28:0] high_set;
    reg [31:0] this_word_n;
    reg [31:0] augend_word;
    reg [31:0] augend_word_n;
    reg [31:0] rival_word;
    reg [31:0] rival_word_n;
    reg [31:0] port_word;
    reg [31:0] port_word_n;
    reg [31:0] stored_word_n;
    reg [31:0] final_crc;
    reg [31:0] this_word;
    reg [31:0] wide_layout;
    reg [31:0] high_layout;
    reg [31:0] low_value;
    reg [31:0] piece;
    reg [31:0] wide_set;
    reg [31:0] status_set;
    reg [31:0] wide_reason;
    reg [31:0] status_reason;
    reg [31:0] status;
    reg [31:0] read_word;
    reg [31:0] addend;
    reg [31:0] augend;
    reg [31:0] partial;
    reg [31:0] total;
    reg [31:0] wanted;
    reg [31:0] ask_data;
    reg [31:0] got;
    reg [31:0] wide_info;
    reg [31:0] wide_code;
    reg [31:0] placed_code;
    reg [31:0] cleared_flags;
    reg [31:0] added_flags;
    reg [31:0] kept_flags;
    reg [31:0] new_flags;
    reg [31:0] operand_word;
    reg [31:0] new_word;
    reg [31:0] stored_word;
    reg [31:0] passed_word;
    reg [31:0] crc_next;
    reg holds_0;
    reg holds_1;
    reg holds_2;
    reg holds_3;
    reg holds_4;
    reg holds_5;
    reg holds_6;
    reg holds_7;
    reg holds_8;
    reg holds_9;
    reg holds_10;
    reg holds_11;
    reg holds_12;
    reg holds_13;
    reg holds_14;
    reg holds_15;
    reg holds_16;
    reg holds_17;
    reg holds_18;
    reg holds_19;
    reg holds_20;
    reg holds_21;
    reg holds_22;

    always @(*) begin
        // Looks.
        this_word = ZERO;
        if (index < 5'd19) begin
            this_word = record[index];
        end
        this_word_n = ONES;
        if (index < 5'd19) begin
            this_word_n = record_n[index];
        end
        augend_word = ZERO;
        augend_word = record[{1'b0, augend_at}];
        augend_word_n = ONES;
        augend_word_n = record_n[{1'b0, augend_at}];
        rival_word = ZERO;
        if (rival_at < 5'd19) begin
            rival_word = record[rival_at];
        end
        rival_word_n = ONES;
        if (rival_at < 5'd19) begin
            rival_word_n = record_n[rival_at];
        end
        port_word = ZERO;
        if (looked_at < 5'd19) begin
            port_word = record[looked_at];
        end
        port_word_n = ONES;
        if (looked_at < 5'd19) begin
            port_word_n = record_n[looked_at];
        end
        this_differs = this_word != ~this_word_n;
        augend_differs = augend_word != ~augend_word_n;
        rival_differs = rival_word != ~rival_word_n;
        port_differs = port_word != ~port_word_n;
        miscovered = filled & (this_differs | augend_differs | rival_differs | port_differs);

        // Watch.
        upset = spoiled;
        upset = upset | state_differs;
        upset = upset | handshake_differs;
        upset = upset | as_expected_differs;
        upset = upset | code_fits_differs;
        upset = upset | leg_differs;
        upset = upset | window_differs;
        upset = upset | index_differs;
        upset = upset | patience_differs;
        upset = upset | address_differs;
        upset = upset | a_read_differs;
        upset = upset | a_write_differs;
        upset = upset | a_program_differs;
        upset = upset | b_read_differs;
        upset = upset | b_write_differs;
        upset = upset | b_program_differs;
        upset = upset | pready_differs;
        upset = upset | pslverr_differs;
        upset = upset | looks_differs;
        upset = upset | looked_at_differs;
        upset = upset | irq_differs;
        upset = upset | permit_differs;
        upset = upset | permit_set_differs;
        upset = upset | ready_differs;
        upset = upset | busy_differs;
        upset = upset | command_differs;
        upset = upset | operand_set_differs;
        upset = upset | selected_differs;
        upset = upset | selected_set_differs;
        upset = upset | home_differs;
        upset = upset | device_locked_differs;
        upset = upset | lock_pending_differs;
        upset = upset | issued_differs;
        upset = upset | unusable_differs;
        upset = upset | printed_before_differs;
        upset = upset | printed_pending_differs;
        upset = upset | unreported_differs;
        upset = upset | slots_a_differs;
        upset = upset | slots_b_differs;
        upset = upset | vacant_differs;
        upset = upset | failed_a_differs;
        upset = upset | failed_b_differs;
        upset = upset | silent_a_differs;
        upset = upset | silent_b_differs;
        upset = upset | job_differs;
        upset = upset | action_differs;
        upset = upset | target_differs;
        upset = upset | bank_differs;
        upset = upset | slot_differs;
        upset = upset | again_differs;
        upset = upset | a_lost_differs;
        upset = upset | second_differs;
        upset = upset | sum_carry_differs;
        upset = upset | verdict_differs;
        upset = upset | issue_judged_differs;
        upset = upset | carry_differs;
        upset = upset | augend_at_differs;
        upset = upset | rival_at_differs;
        upset = upset | alike_differs;
        upset = upset | above_differs;
        upset = upset | broken_differs;
        upset = upset | over_maximum_differs;
        upset = upset | over_limit_differs;
        upset = upset | too_short_differs;
        upset = upset | overflow_differs;
        upset = upset | other_intent_differs;
        upset = upset | spoiled_differs;
        upset = upset | peer_differs_differs;
        upset = upset | filled_differs;
        upset = upset | funded_differs;
        upset = upset | count_end_differs;
        upset = upset | generation_end_differs;
        upset = upset | generation_near_differs;
        upset = upset | scan_differs;
        upset = upset | valid_differs;
        upset = upset | good_differs;
        upset = upset | older_a_differs;
        upset = upset | older_b_differs;
        upset = upset | found_differs;
        upset = upset | best_differs;
        upset = upset | as_new_differs;
        upset = upset | differs_differs;
        spoils = miscovered;
        spoils = spoils | data_differs;
        spoils = spoils | prdata_differs;
        spoils = spoils | result_differs;
        spoils = spoils | value_lo_differs;
        spoils = spoils | value_hi_differs;
        spoils = spoils | date_key_differs;
        spoils = spoils | info_differs;
        spoils = spoils | new_licence_differs;
        spoils = spoils | lock_reason_differs;
        spoils = spoils | sum_differs;
        spoils = spoils | flags_differs;
        spoils = spoils | crc_differs;
        spoils = spoils | newest_differs;
        spoils = spoils | generation_differs;

        // Decode.
        low_state = state[3:0];
        top_state = state[7:4];
        in_idle = low_state == IDLE[3:0];
        in_settle = low_state == SETTLE[3:0];
        in_markers = low_state == MARKERS[3:0];
        in_scan = low_state == SCAN[3:0];
        in_choose = low_state == CHOOSE[3:0];
        in_compare = low_state == COMPARE[3:0];
        in_load = low_state == LOAD[3:0];
        in_fetch = low_state == FETCH[3:0];
        in_check = low_state == CHECK[3:0];
        in_apply = low_state == APPLY[3:0];
        in_retire = low_state == RETIRE[3:0];
        in_body = low_state == BODY[3:0];
        in_verify = low_state == VERIFY[3:0];
        in_validate = low_state == VALIDATE[3:0];
        in_prune = low_state == PRUNE[3:0];
        at_marker = in_retire | in_validate | in_prune;
        commits_now = at_marker | in_body | in_verify;
        due_state = ~top_state;
        if (low_state == STATE_LOW_0) begin
            due_state = STATE_HIGH_0;
        end
        if (low_state == STATE_LOW_1) begin
            due_state = STATE_HIGH_1;
        end
        if (low_state == STATE_LOW_2) begin
            due_state = STATE_HIGH_2;
        end
        if (low_state == STATE_LOW_3) begin
            due_state = STATE_HIGH_3;
        end
        if (low_state == STATE_LOW_4) begin
            due_state = STATE_HIGH_4;
        end
        if (low_state == STATE_LOW_5) begin
            due_state = STATE_HIGH_5;
        end
        if (low_state == STATE_LOW_6) begin
            due_state = STATE_HIGH_6;
        end
        if (low_state == STATE_LOW_7) begin
            due_state = STATE_HIGH_7;
        end
        if (low_state == STATE_LOW_8) begin
            due_state = STATE_HIGH_8;
        end
        if (low_state == STATE_LOW_9) begin
            due_state = STATE_HIGH_9;
        end
        if (low_state == STATE_LOW_10) begin
            due_state = STATE_HIGH_10;
        end
        if (low_state == STATE_LOW_11) begin
            due_state = STATE_HIGH_11;
        end
        if (low_state == STATE_LOW_12) begin
            due_state = STATE_HIGH_12;
        end
        if (low_state == STATE_LOW_13) begin
            due_state = STATE_HIGH_13;
        end
        if (low_state == STATE_LOW_14) begin
            due_state = STATE_HIGH_14;
        end
        impossible = (top_state != due_state)
            | (handshake > HANDSHAKE_FAILED)
            | (leg > LEG_READ)
            | (job > JOB_HOMING)
            | (window != commits_now);
        for_recovery = job == JOB_RECOVERY;
        for_command = job == JOB_COMMAND;
        for_printed = job == JOB_PRINTED;
        for_lock = job == JOB_LOCK;
        leg_writes = leg == LEG_WRITE;
        leg_programs = leg == LEG_PROGRAM;

        // Hold.
        state_d = 8'bx;
        state_we = 1'b0;
        handshake_d = 3'bx;
        handshake_we = 1'b0;
        as_expected_d = 1'bx;
        as_expected_we = 1'b0;
        code_fits_d = 1'bx;
        code_fits_we = 1'b0;
        leg_d = 2'bx;
        leg_we = 1'b0;
        window_d = 1'bx;
        window_we = 1'b0;
        index_d = index;
        patience_d = 7'bx;
        patience_we = 1'b0;
        address_d = 10'bx;
        address_we = 1'b0;
        data_d = 32'bx;
        data_we = 1'b0;
        a_read_d = a_read;
        a_write_d = a_write;
        a_program_d = a_program;
        b_read_d = b_read;
        b_write_d = b_write;
        b_program_d = b_program;
        pready_d = pready;
        pslverr_d = pslverr;
        prdata_d = 32'bx;
        prdata_we = 1'b0;
        looks_d = looks;
        looked_at_d = looked_at;
        irq_d = 1'bx;
        irq_we = 1'b0;
        permit_d = 1'bx;
        permit_we = 1'b0;
        permit_set_d = 3'bx;
        permit_set_we = 1'b0;
        ready_d = 1'bx;
        ready_we = 1'b0;
        busy_d = 1'bx;
        busy_we = 1'b0;
        command_d = 4'bx;
        command_we = 1'b0;
        result_d = 8'bx;
        result_we = 1'b0;
        operand_set_d = 3'bx;
        operand_set_we = 1'b0;
        value_lo_d = 32'bx;
        value_lo_we = 1'b0;
        value_hi_d = 32'bx;
        value_hi_we = 1'b0;
        date_key_d = 32'bx;
        date_key_we = 1'b0;
        info_d = 18'bx;
        info_we = 1'b0;
        new_licence_d = 32'bx;
        new_licence_we = 1'b0;
        selected_d = 1'bx;
        selected_we = 1'b0;
        selected_set_d = 3'bx;
        selected_set_we = 1'b0;
        home_d = 1'bx;
        home_we = 1'b0;
        device_locked_d = 1'bx;
        device_locked_we = 1'b0;
        lock_reason_d = 8'bx;
        lock_reason_we = 1'b0;
        lock_pending_d = 1'bx;
        lock_pending_we = 1'b0;
        issued_d = 4'bx;
        issued_we = 1'b0;
        unusable_d = 4'bx;
        unusable_we = 1'b0;
        printed_before_d = printed_before;
        printed_pending_d = 1'bx;
        printed_pending_we = 1'b0;
        unreported_d = 1'bx;
        unreported_we = 1'b0;
        slots_a_d = slots_a;
        slots_b_d = slots_b;
        vacant_d = vacant;
        failed_a_d = 1'bx;
        failed_a_we = 1'b0;
        failed_b_d = 1'bx;
        failed_b_we = 1'b0;
        silent_a_d = 1'bx;
        silent_a_we = 1'b0;
        silent_b_d = 1'bx;
        silent_b_we = 1'b0;
        job_d = 3'bx;
        job_we = 1'b0;
        action_d = 4'bx;
        action_we = 1'b0;
        target_d = 3'bx;
        target_we = 1'b0;
        bank_d = 1'bx;
        bank_we = 1'b0;
        slot_d = 1'bx;
        slot_we = 1'b0;
        again_d = 1'bx;
        again_we = 1'b0;
        a_lost_d = 1'bx;
        a_lost_we = 1'b0;
        second_d = 1'bx;
        second_we = 1'b0;
        sum_d = 32'bx;
        sum_we = 1'b0;
        sum_carry_d = 1'bx;
        sum_carry_we = 1'b0;
        verdict_d = verdict;
        verdict_we = 1'b0;
        issue_judged_d = issue_judged;
        carry_d = 1'bx;
        carry_we = 1'b0;
        augend_at_d = augend_at;
        rival_at_d = rival_at;
        alike_d = 1'bx;
        alike_we = 1'b0;
        above_d = 1'bx;
        above_we = 1'b0;
        broken_d = 1'bx;
        broken_we = 1'b0;
        over_maximum_d = 1'bx;
        over_maximum_we = 1'b0;
        over_limit_d = 1'bx;
        over_limit_we = 1'b0;
        too_short_d = 1'bx;
        too_short_we = 1'b0;
        overflow_d = 1'bx;
        overflow_we = 1'b0;
        other_intent_d = 1'bx;
        other_intent_we = 1'b0;
        spoiled_d = spoiled;
        peer_differs_d = peer_differs;
        filled_d = 1'bx;
        filled_we = 1'b0;
        flags_d = 24'bx;
        flags_we = 1'b0;
        funded_d = 1'bx;
        funded_we = 1'b0;
        count_end_d = 1'bx;
        count_end_we = 1'b0;
        generation_end_d = 1'bx;
        generation_end_we = 1'b0;
        generation_near_d = 1'bx;
        generation_near_we = 1'b0;
        crc_d = 32'bx;
        crc_we = 1'b0;
        scan_d = 2'bx;
        scan_we = 1'b0;
        valid_d = 4'bx;
        valid_we = 1'b0;
        good_d = 4'bx;
        good_we = 1'b0;
        older_a_d = 1'bx;
        older_a_we = 1'b0;
        older_b_d = 1'bx;
        older_b_we = 1'b0;
        found_d = 1'bx;
        found_we = 1'b0;
        best_d = 2'bx;
        best_we = 1'b0;
        newest_d = 32'bx;
        newest_we = 1'b0;
        generation_d = 32'bx;
        generation_we = 1'b0;
        as_new_d = 1'bx;
        as_new_we = 1'b0;
        differs_d = 1'bx;
        differs_we = 1'b0;
        record_put = 1'b0;
        record_at = 5'bx;
        record_d = 32'bx;
        record_n_put = 1'b0;
        record_n_at = 5'bx;
        record_n_d = 32'bx;

        // Outputs.
        pready_o = pready;
        pslverr_o = pslverr;
        prdata_o = prdata;
        irq_o = irq;
        permit_o = permit;
        permit_n_o = permit_n;
        address_o = address;
        address_n_o = address_n;
        data_o = data;
        a_read_o = a_read;
        a_write_o = a_write;
        a_write_n_o = a_write_n;
        a_program_o = a_program;
        a_program_n_o = a_program_n;
        b_read_o = b_read;
        b_write_o = b_write;
        b_write_n_o = b_write_n;
        b_program_o = b_program;
        b_program_n_o = b_program_n;

        // Masks.
        flag_bits = flags & FLAG_OPEN;
        is_open = |flag_bits;
        flag_bits = flags & FLAG_DESCENDS;
        descends = |flag_bits;
        flag_bits = flags & FLAG_LOCKED;
        set_locked = |flag_bits;
        flag_bits = flags & FLAG_PENDING;
        is_pending = |flag_bits;
        flag_bits = flags & FLAG_UNPRINTED;
        is_unprinted = |flag_bits;
        target_bit = ONE_8 << target;
        selected_bit = ONE_8 << selected_set;
        operand_bit = ONE_8 << operand_set;
        wide_bits = {4'd0, issued};
        place_bits = wide_bits & selected_bit;
        issued_here = |place_bits;
        wide_bits = {4'd0, unusable};
        place_bits = wide_bits & operand_bit;
        unusable_there = |place_bits;
        wide_slots_a = {3'd0, slots_a};
        place_bits = wide_slots_a & target_bit;
        slot_a = |place_bits;
        wide_slots_b = {3'd0, slots_b};
        place_bits = wide_slots_b & target_bit;
        slot_b = |place_bits;
        wide_vacant = {3'd0, vacant};
        place_bits = wide_vacant & target_bit;
        vacant_here = |place_bits;
        device_record = target >= DEVICE;
        here = selected & (target == selected_set);
        scan_bank = scan[1];
        scan_slot = scan[0];
        scan_bit = ONE_4 << scan;
        last_scan = &scan;
        best_bank = best[1];
        best_slot = best[0];
        at_last_word = index >= LAST_WORD;
        at_generation = index == GENERATION_WORD;
        final_crc = ~crc;
        high = index[0];
        opens_descending = info[16];
        whole_device = info[17];

        // Action.
        asked_lock = command == ACT_LOCK;
        asked = ACT_NONE;
        if (command <= ACT_LOCK) begin
            asked = command;
        end
        if (asked_lock & whole_device) begin
            asked = ACT_LOCK_DEVICE;
        end
        if (for_printed) begin
            asked = ACT_PRINTED;
        end
        if (for_lock) begin
            asked = ACT_LOCK_DEVICE;
        end
        if (in_load | in_check) begin
            action_d = asked;
            action_we = 1'b1;
        end
        selects = action == ACT_SELECT;
        rereads = action == ACT_READ;
        opens = action == ACT_OPEN;
        closes = action == ACT_CLOSE;
        debits = action == ACT_DEBIT;
        credits = action == ACT_CREDIT;
        withdraws = action == ACT_WITHDRAW;
        intends = action == ACT_INTENT;
        clears = action == ACT_CLEAR;
        reprints = action == ACT_REPRINT;
        locks_set = action == ACT_LOCK;
        locks_device = action == ACT_LOCK_DEVICE;
        records_print = action == ACT_PRINTED;
        lock_code = value_lo[7:0];
        if (lock_code == REASON_NONE) begin
            lock_code = REASON_COMMAND;
        end
        layout = info[7:0];
        wide_layout = {24'd0, layout};
        high_layout = wide_layout << LAYOUT_PLACE;
        low_value = value_lo & LOW_24;
        piece = low_value | high_layout;
        issue_asked = busy & (command == ACT_ISSUE);
        issue_clear = home | (!selected & in_idle);
        issue_due = issue_asked & issue_clear & !in_check;
        issues = issue_due & issue_judged;

        // Calm.
        alarm = REASON_NONE;
        answers = 1'b0;
        answer_code = RESULT_OK;
        loads = 1'b0;
        load_target = DEVICE;
        starts_check = 1'b0;
        check_target = selected_set;
        applies = 1'b0;
        copies = 1'b0;
        copy_bank = 1'b0;
        copy_slot = 1'b0;
        recovers = 1'b0;
        recover_target = target;
        recovered = 1'b0;
        keeps = 1'b0;
        condemns = 1'b0;
        discards = 1'b0;
        renews = 1'b0;
        condemn_reason = REASON_DAMAGED;
        permits = 1'b0;
        permit_for = selected_set;
        stores = 1'b0;
        passes = 1'b0;

        // Status.
        setup = psel_i & !penable_i;
        wide_set = {29'd0, selected_set};
        status_set = wide_set << STATUS_SET;
        wide_reason = {24'd0, lock_reason};
        status_reason = wide_reason << STATUS_REASON;
        status = status_set | status_reason;
        if (ready) begin
            status = status | STATUS_READY;
        end
        if (busy) begin
            status = status | STATUS_BUSY;
        end
        works_alone = !in_idle & !for_command;
        work_due = lock_pending | printed_pending | (in_idle & selected & !home);
        if (ready & (works_alone | work_due)) begin
            status = status | STATUS_BACKGROUND;
        end
        if (permit) begin
            status = status | STATUS_PERMIT;
        end
        if (device_locked) begin
            status = status | STATUS_LOCKED;
        end
        if (selected) begin
            status = status | STATUS_SELECTED;
        end
        if (selected & issued_here) begin
            status = status | STATUS_ISSUED;
        end
        if (irq) begin
            status = status | STATUS_IRQ;
        end
        if (unreported) begin
            status = status | STATUS_UNREPORTED;
        end
        if (home) begin
            status = status | STATUS_HOME;
        end

        // Port read.
        in_record = 1'b0;
        looks_at = LAST_WORD;
        if (paddr_i == RECORD_ADDRESS_0) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_1) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_2) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_3) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_4) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_5) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_6) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_7) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_8) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_9) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_10) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_11) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_12) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_13) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_14) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_15) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_16) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_17) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        if (paddr_i == RECORD_ADDRESS_18) begin
            in_record = 1'b1;
            looks_at = paddr_i[6:2];
        end
        readable = 1'b1;
        read_word = ZERO;
        if (paddr_i == AT_ID) begin
            read_word = IDENTITY;
        end else if (paddr_i == AT_STATUS) begin
            read_word = status;
        end else if (paddr_i == AT_COMMAND) begin
            read_word = {28'd0, command};
        end else if (paddr_i == AT_RESULT) begin
            read_word = {24'd0, result};
        end else if (paddr_i == AT_SET) begin
            read_word = {29'd0, operand_set};
        end else if (paddr_i == AT_VALUE_LO) begin
            read_word = value_lo;
        end else if (paddr_i == AT_VALUE_HI) begin
            read_word = value_hi;
        end else if (paddr_i == AT_DATE_KEY) begin
            read_word = date_key;
        end else if (paddr_i == AT_INFO) begin
            read_word = {14'd0, info};
        end else if (paddr_i == AT_LICENCE) begin
            read_word = new_licence;
        end else if (!in_record & (paddr_i != AT_PEER_CHECK) & (paddr_i != AT_IRQ_CLEAR)) begin
            readable = 1'b0;
        end

        // Port answer.
        to_command = paddr_i == AT_COMMAND;
        to_set = paddr_i == AT_SET;
        to_value_lo = paddr_i == AT_VALUE_LO;
        to_value_hi = paddr_i == AT_VALUE_HI;
        to_date_key = paddr_i == AT_DATE_KEY;
        to_info = paddr_i == AT_INFO;
        to_licence = paddr_i == AT_LICENCE;
        to_peer_check = paddr_i == AT_PEER_CHECK;
        to_irq_clear = paddr_i == AT_IRQ_CLEAR;
        to_amount = to_value_lo | to_value_hi;
        to_operand = to_set | to_amount | to_date_key | to_info | to_licence;
        to_ready = (to_command | to_peer_check) & ready;
        writable = to_irq_clear | ((to_operand | to_ready) & !busy);
        refuses = (pwrite_i & !writable) | (!pwrite_i & !readable);
        fetches_word = setup & in_record & !pwrite_i;
        looks_d = fetches_word;
        pready_d = looks;
        pslverr_d = setup & refuses;
        if (setup) begin
            pready_d = !fetches_word;
            looked_at_d = looks_at;
            if (pwrite_i) begin
                looked_at_d = LAST_WORD;
            end
            prdata_d = read_word;
            prdata_we = 1'b1;
            if (pwrite_i) begin
                prdata_d = ZERO;
                prdata_we = 1'b1;
            end
        end else if (looks & selected) begin
            prdata_d = port_word;
            prdata_we = 1'b1;
        end

        // Port write.
        comparable = selected & home & !unreported;
        differing = pwdata_i != port_word;
        low_command = pwdata_i[3:0];
        high_command = pwdata_i[31:4];
        low_set = pwdata_i[2:0];
        high_set = pwdata_i[31:3];
        answered = pready & !pslverr;
        written = psel_i & penable_i & pwrite_i;
        writes = written & answered & writable;
        if (writes) begin
            if (to_command) begin
                command_d = low_command;
                command_we = 1'b1;
                if (|high_command) begin
                    command_d = NO_COMMAND;
                    command_we = 1'b1;
                end
                result_d = RESULT_RUNNING;
                result_we = 1'b1;
                busy_d = 1'b1;
                busy_we = 1'b1;
            end
            if (to_set) begin
                operand_set_d = low_set;
                operand_set_we = 1'b1;
                if (|high_set) begin
                    operand_set_d = NO_SET;
                    operand_set_we = 1'b1;
                end
            end
            if (to_value_lo) begin
                value_lo_d = pwdata_i;
                value_lo_we = 1'b1;
            end
            if (to_value_hi) begin
                value_hi_d = pwdata_i;
                value_hi_we = 1'b1;
            end
            if (to_date_key) begin
                date_key_d = pwdata_i;
                date_key_we = 1'b1;
            end
            if (to_info) begin
                info_d = pwdata_i[17:0];
                info_we = 1'b1;
            end
            if (to_licence) begin
                new_licence_d = pwdata_i;
                new_licence_we = 1'b1;
            end
            if (to_irq_clear) begin
                irq_d = 1'b0;
                irq_we = 1'b1;
                unreported_d = unreported & printed_pending;
                unreported_we = 1'b1;
            end
        end
        peer_differs_d = writes & to_peer_check & comparable & differing;
        if (peer_differs) begin
            alarm = REASON_PEER;
        end

        // Operands.
        check_pair = index[2:1];
        word_pair = index[4:1];
        ceiling_pair = check_pair == PAIR_CEILING;
        limit_pair = check_pair == PAIR_LIMIT;
        control_pair = check_pair == PAIR_CONTROL;
        at_descending = word_pair == 4'd2;
        predicts_lo = intends & (index == 5'd13);
        predicts_hi = intends & (index == 5'd14);
        predicts = predicts_lo | predicts_hi;
        counts = in_apply & ((index == 5'd9) | ((index == 5'd8) & debits));
        takes_high = high;
        adds_descending = 1'b0;
        subtracts = 1'b0;
        if (in_apply) begin
            takes_high = (high | predicts_hi) & !predicts_lo;
            subtracts = (withdraws | (debits & at_descending)) & !counts;
        end else begin
            adds_descending = control_pair;
            subtracts = check_pair == PAIR_FUNDS;
        end
        augend = augend_word;
        if (in_apply & !predicts) begin
            augend = this_word;
        end

        // Adder.
        addend = value_lo;
        if (takes_high) begin
            addend = value_hi;
        end
        if (adds_descending) begin
            addend = this_word;
        end
        if (counts) begin
            addend = ZERO;
        end
        carry_in = counts | (takes_high & carry);
        if (subtracts) begin
            addend = ~addend;
            carry_in = !carry_in;
        end
        partial = augend + addend;
        total = partial + {31'd0, carry_in};
        either = augend[31] | addend[31];
        carries = (augend[31] & addend[31]) | (either & !total[31]);
        if (subtracts) begin
            carries = !carries;
        end
        if (in_check | in_apply) begin
            second_d = !second;
            second_we = 1'b1;
            if (!second) begin
                sum_d = total;
                sum_we = 1'b1;
                sum_carry_d = carries;
                sum_carry_we = 1'b1;
            end
        end

        // Sums.
        deciding = index >= DECISION;
        alike_now = sum == rival_word;
        above_now = sum > rival_word;
        all_alike = alike_now & alike;
        all_above = above_now | (alike_now & above);
        wanted = piece;
        if (high) begin
            wanted = date_key;
        end
        sums = in_check & !deciding & second;
        if (sums) begin
            index_d = index + 5'd1;
            if (ceiling_pair) begin
                other_intent_d = (rival_word != wanted) | (high & other_intent);
                other_intent_we = 1'b1;
            end
            if (!high) begin
                carry_d = sum_carry;
                carry_we = 1'b1;
                alike_d = alike_now;
                alike_we = 1'b1;
                above_d = above_now;
                above_we = 1'b1;
            end else if (ceiling_pair) begin
                overflow_d = sum_carry;
                overflow_we = 1'b1;
            end else if (limit_pair) begin
                over_maximum_d = sum_carry | (sum > MAXIMUM_HI);
                over_maximum_we = 1'b1;
                over_limit_d = sum_carry | all_above;
                over_limit_we = 1'b1;
            end else if (control_pair) begin
                broken_d = sum_carry | !all_alike;
                broken_we = 1'b1;
            end else begin
                too_short_d = sum_carry | (!(descends | all_above | all_alike));
                too_short_we = 1'b1;
            end
        end

        // Conditions.
        judged = action;
        if (issue_due) begin
            judged = ACT_ISSUE;
        end
        judged_bit = ONE_16 << judged;
        judged_bits = judged_bit & KNOWN;
        is_known = |judged_bits;
        judged_bits = judged_bit & LAST_GENERATION;
        may_end = |judged_bits;
        judged_bits = judged_bit & SPENDS;
        limited = (|judged_bits) & !descends;
        value_top = value_lo[31:24];
        value_wide = (|value_hi) | (|value_top);
        intent_differs = value_wide | other_intent;
        old_opening = flags[15:8];
        new_opening = info[15:8];
        holds_0 = device_locked;
        holds_1 = operand_set >= DEVICE;
        holds_2 = !selected;
        holds_3 = unusable_there;
        holds_4 = set_locked;
        holds_5 = is_open;
        holds_6 = !is_open;
        holds_7 = broken;
        holds_8 = generation_end | (generation_near & !may_end);
        holds_9 = !is_pending;
        holds_10 = is_pending;
        holds_11 = is_pending & intent_differs;
        holds_12 = issued_here;
        holds_13 = new_opening <= old_opening;
        holds_14 = !((|value_lo) | (|value_hi));
        holds_15 = (|value_hi) | (value_lo > MAXIMUM_IMPRINT);
        holds_16 = (limited & over_limit) | (!limited & too_short);
        holds_17 = funded;
        holds_18 = over_maximum;
        holds_19 = overflow;
        holds_20 = count_end;
        holds_21 = !is_unprinted;
        holds_22 = printed_pending | (permit & (permit_set != selected_set));

        // Refusal.
        refused = !is_known;
        refusal = RESULT_UNKNOWN;
        judged_bits = judged_bit & CHECK_COMMANDS_0;
        if (!refused & holds_0 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_0;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_1;
        if (!refused & holds_1 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_1;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_2;
        if (!refused & holds_2 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_2;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_3;
        if (!refused & holds_3 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_3;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_4;
        if (!refused & holds_4 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_4;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_5;
        if (!refused & holds_5 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_5;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_6;
        if (!refused & holds_6 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_6;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_7;
        if (!refused & holds_7 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_7;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_8;
        if (!refused & holds_8 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_8;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_9;
        if (!refused & holds_9 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_9;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_10;
        if (!refused & holds_10 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_10;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_11;
        if (!refused & holds_11 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_11;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_12;
        if (!refused & holds_12 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_12;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_13;
        if (!refused & holds_13 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_13;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_14;
        if (!refused & holds_14 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_14;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_15;
        if (!refused & holds_15 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_15;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_16;
        if (!refused & holds_16 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_16;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_17;
        if (!refused & holds_17 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_17;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_18;
        if (!refused & holds_18 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_18;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_19;
        if (!refused & holds_19 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_19;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_20;
        if (!refused & holds_20 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_20;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_21;
        if (!refused & holds_21 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_21;
        end
        judged_bits = judged_bit & CHECK_COMMANDS_22;
        if (!refused & holds_22 & (|judged_bits)) begin
            refused = 1'b1;
            refusal = CHECK_RESULT_22;
        end
        if (!refused) begin
            refusal = RESULT_OK;
        end
        judges = in_check & deciding & !second;
        issue_asks = issue_due & !issue_judged;
        issue_judged_d = issue_asks;
        if (judges | issue_asks) begin
            verdict_d = refusal;
            verdict_we = 1'b1;
        end
        passes_checks = verdict == RESULT_OK;
        if (issues) begin
            answers = 1'b1;
            answer_code = verdict;
            if (passes_checks) begin
                wide_bits = {4'd0, issued};
                place_bits = wide_bits | selected_bit;
                issued_d = place_bits[3:0];
                issued_we = 1'b1;
            end
        end

        // Request.
        asks = 1'b0;
        ask_bank = bank;
        ask_slot = slot;
        ask_writes = 1'b0;
        ask_programs = 1'b0;
        ask_place = MARKER_WORD;
        ask_data = MARKER_INVALID;
        wide_index = {5'd0, index};
        scan_silent = (scan_bank & silent_b) | (!scan_bank & silent_a);
        scan_bits = valid & scan_bit;
        scan_valid = |scan_bits;
        scan_bits = good & scan_bits;
        scan_compares = (|scan_bits) & (scan != best);
        if (in_markers | in_scan | in_compare) begin
            ask_bank = scan_bank;
            ask_slot = scan_slot;
            asks = ((in_markers | in_scan) & !scan_silent) | (in_compare & scan_compares);
        end
        if (in_load | in_fetch | in_verify) begin
            asks = 1'b1;
        end
        if (in_body) begin
            asks = 1'b1;
            ask_writes = !leg_programs;
            ask_programs = leg_programs;
        end
        if (in_scan | in_compare | in_fetch | in_verify | in_body) begin
            ask_place = wide_index;
            ask_data = this_word;
        end
        if (at_marker) begin
            asks = 1'b1;
            ask_writes = leg_writes;
            ask_programs = leg_programs;
        end
        if (in_validate | in_load | in_markers) begin
            ask_data = MARKER_VALID;
        end
        if (in_prune) begin
            ask_slot = !slot;
        end
        ask_reads = !(ask_writes | ask_programs);
        wide_target = {7'd0, target};
        ask_address = wide_target << SET_SHIFT;
        ask_address = ask_address | ask_place;
        if (ask_slot) begin
            ask_address = ask_address | SLOT_STRIDE;
        end

        // Access.
        got = a_data_i;
        bank_busy = a_busy_i;
        bank_error = a_error_i;
        if (ask_bank) begin
            got = b_data_i;
            bank_busy = b_busy_i;
            bank_error = b_error_i;
        end
        stored_word = got;
        passed_word = got;
        pulses = 1'b0;
        done = handshake == HANDSHAKE_DONE;
        failed = handshake == HANDSHAKE_FAILED;
        expires = timebase_i & (patience >= LAST_PATIENCE);
        if (asks) begin
            pulses = handshake == HANDSHAKE_ASK;
            if (handshake == HANDSHAKE_SENT) begin
                handshake_d = HANDSHAKE_HEARD;
                handshake_we = 1'b1;
            end
            if (handshake == HANDSHAKE_HEARD) begin
                handshake_d = HANDSHAKE_FAILED;
                handshake_we = 1'b1;
                if (bank_busy) begin
                    handshake_d = HANDSHAKE_WAIT;
                    handshake_we = 1'b1;
                end
            end
            if (handshake == HANDSHAKE_WAIT) begin
                if (ask_reads) begin
                    as_expected_d = got == ask_data;
                    as_expected_we = 1'b1;
                    code_fits_d = got == final_crc;
                    code_fits_we = 1'b1;
                end
                if (!bank_busy) begin
                    handshake_d = HANDSHAKE_DONE;
                    handshake_we = 1'b1;
                    if (bank_error) begin
                        handshake_d = HANDSHAKE_FAILED;
                        handshake_we = 1'b1;
                    end
                end else if (expires) begin
                    handshake_d = HANDSHAKE_FAILED;
                    handshake_we = 1'b1;
                end else if (timebase_i) begin
                    patience_d = patience + 7'd1;
                    patience_we = 1'b1;
                end
            end
            if (done | failed) begin
                handshake_d = HANDSHAKE_ASK;
                handshake_we = 1'b1;
            end
        end

        // Pulse.
        a_read_d = 1'b0;
        a_write_d = 1'b0;
        a_program_d = 1'b0;
        b_read_d = 1'b0;
        b_write_d = 1'b0;
        b_program_d = 1'b0;
        write_pulse = ask_writes & window & !window_n;
        program_pulse = ask_programs & window & !window_n;
        if (pulses) begin
            handshake_d = HANDSHAKE_SENT;
            handshake_we = 1'b1;
            patience_d = 7'd0;
            patience_we = 1'b1;
            address_d = ask_address;
            address_we = 1'b1;
            if (ask_writes) begin
                data_d = ask_data;
                data_we = 1'b1;
            end
            if (ask_bank) begin
                b_read_d = ask_reads;
                b_write_d = write_pulse;
                b_program_d = program_pulse;
            end else begin
                a_read_d = ask_reads;
                a_write_d = write_pulse;
                a_program_d = program_pulse;
            end
        end

        // Loss.
        reads_back = done & ask_reads;
        marked = at_marker & reads_back & as_expected;
        unmarked = at_marker & reads_back & !as_expected;
        unequal = in_verify & done & !as_expected;
        loses = failed | unmarked | unequal;
        if (loses) begin
            alarm = REASON_BANK;
            if (ask_bank) begin
                failed_b_d = 1'b1;
                failed_b_we = 1'b1;
            end else begin
                failed_a_d = 1'b1;
                failed_a_we = 1'b1;
            end
        end
        hushes = failed & (in_markers | in_scan | in_compare | (in_fetch & for_recovery));
        if (hushes) begin
            if (ask_bank) begin
                silent_b_d = 1'b1;
                silent_b_we = 1'b1;
            end else begin
                silent_a_d = 1'b1;
                silent_a_we = 1'b1;
            end
        end

        // Idle.
        if (in_idle) begin
            if (lock_pending) begin
                job_d = JOB_LOCK;
                job_we = 1'b1;
                loads = 1'b1;
            end else if (printed_pending & device_locked) begin
                printed_pending_d = 1'b0;
                printed_pending_we = 1'b1;
            end else if (printed_pending) begin
                job_d = JOB_PRINTED;
                job_we = 1'b1;
                check_target = permit_set;
                load_target = permit_set;
                starts_check = home & (permit_set == selected_set);
                loads = !starts_check;
            end else if (selected & !home) begin
                job_d = JOB_HOMING;
                job_we = 1'b1;
                loads = 1'b1;
                load_target = selected_set;
            end else if (busy & (command != ACT_ISSUE)) begin
                job_d = JOB_COMMAND;
                job_we = 1'b1;
                starts_check = 1'b1;
            end
        end

        // Settle.
        waits_for_a = a_busy_i & !failed_a;
        waits_for_b = b_busy_i & !failed_b;
        if (in_settle) begin
            if (waits_for_a | waits_for_b) begin
                if (expires) begin
                    patience_d = 7'd0;
                    patience_we = 1'b1;
                    alarm = REASON_BANK;
                    failed_a_d = failed_a | waits_for_a;
                    failed_a_we = 1'b1;
                    failed_b_d = failed_b | waits_for_b;
                    failed_b_we = 1'b1;
                    silent_a_d = silent_a | waits_for_a;
                    silent_a_we = 1'b1;
                    silent_b_d = silent_b | waits_for_b;
                    silent_b_we = 1'b1;
                end else if (timebase_i) begin
                    patience_d = patience + 7'd1;
                    patience_we = 1'b1;
                end
            end else begin
                recovers = 1'b1;
                recover_target = 3'd0;
            end
        end

        // Decision.
        if (in_check & deciding & second) begin
            if (!passes_checks) begin
                state_d = IDLE;
                state_we = 1'b1;
                if (verdict == RESULT_BROKEN) begin
                    alarm = REASON_BROKEN;
                end
                if (for_command) begin
                    answers = 1'b1;
                    answer_code = verdict;
                end else begin
                    printed_pending_d = 1'b0;
                    printed_pending_we = 1'b1;
                end
            end else if (!for_command) begin
                applies = 1'b1;
            end else if (selects) begin
                loads = 1'b1;
                load_target = operand_set;
            end else if (rereads) begin
                loads = 1'b1;
                load_target = selected_set;
            end else if (reprints) begin
                permits = !printed_pending;
                permit_for = selected_set;
                answers = 1'b1;
                answer_code = RESULT_OK;
                state_d = IDLE;
                state_we = 1'b1;
            end else if (locks_device) begin
                alarm = lock_code;
                loads = 1'b1;
            end else begin
                applies = 1'b1;
                if (debits) begin
                    permit_d = 1'b0;
                    permit_we = 1'b1;
                end
            end
        end

        // New flags.
        cleared_flags = ZERO;
        added_flags = ZERO;
        wide_info = {14'd0, info};
        wide_code = {24'd0, lock_code};
        if (locks_device) begin
            wide_code = {24'd0, lock_reason};
        end
        placed_code = wide_code << REASON_PLACE;
        if (opens) begin
            cleared_flags = ONES;
            added_flags = wide_info & OPENING_BITS;
            added_flags = added_flags | WIDE_OPEN;
            if (opens_descending) begin
                added_flags = added_flags | WIDE_DESCENDS;
            end
        end else if (closes) begin
            cleared_flags = WIDE_OPEN;
        end else if (debits) begin
            cleared_flags = WIDE_PENDING;
            added_flags = WIDE_UNPRINTED;
        end else if (intends) begin
            cleared_flags = WIDE_UNPRINTED;
            added_flags = WIDE_PENDING;
        end else if (clears) begin
            cleared_flags = WIDE_PENDING;
        end else if (locks_set | locks_device) begin
            cleared_flags = REASON_BITS;
            added_flags = placed_code | WIDE_LOCKED;
        end else if (records_print) begin
            cleared_flags = WIDE_UNPRINTED;
        end
        kept_flags = ~cleared_flags;
        kept_flags = kept_flags & this_word;
        new_flags = kept_flags | added_flags;

        // Amounts.
        zeroes = 1'b0;
        takes_operand = 1'b0;
        takes_sum = 1'b0;
        credits_funds = (credits | withdraws) & descends;
        opened_funds = opens & opens_descending;
        opened_limit = opens & !opens_descending;
        case (word_pair)
            4'd1: begin
                zeroes = opens;
                takes_sum = debits;
            end
            4'd2: begin
                zeroes = opened_limit;
                takes_operand = opened_funds;
                takes_sum = credits_funds | (debits & descends);
            end
            4'd3: begin
                zeroes = opened_limit;
                takes_operand = opened_funds;
                takes_sum = credits_funds | (debits & !descends);
            end
            4'd5: begin
                zeroes = opened_funds;
                takes_operand = opened_limit;
                takes_sum = (credits | withdraws) & !descends;
            end
            default: begin
            end
        endcase

        // Rewrite.
        forgets = opens | debits | clears;
        operand_word = value_lo;
        if (high) begin
            operand_word = value_hi;
        end
        case (index)
            5'd0: begin
                takes_operand = opens;
                operand_word = new_licence;
            end
            5'd8: begin
                zeroes = opens;
            end
            5'd12: begin
                zeroes = forgets;
                takes_operand = intends;
                operand_word = piece;
            end
            5'd13: begin
                zeroes = forgets;
            end
            5'd14: begin
                zeroes = forgets;
            end
            5'd15: begin
                zeroes = forgets;
                takes_operand = intends;
                operand_word = date_key;
            end
            5'd16: begin
                zeroes = opens;
                takes_operand = debits;
                operand_word = piece;
            end
            5'd17: begin
                zeroes = opens;
                takes_operand = debits;
                operand_word = date_key;
            end
            default: begin
            end
        endcase

        // Successor.
        new_word = this_word;
        if (takes_operand) begin
            new_word = operand_word;
        end
        if (takes_sum | predicts | counts) begin
            new_word = sum;
        end
        if (index == 5'd1) begin
            new_word = new_flags;
        end
        if (zeroes) begin
            new_word = ZERO;
        end

        // Apply.
        if (in_apply & !second) begin
            passes = |index;
            passed_word = rival_word;
        end
        if (in_apply & second) begin
            stores = 1'b1;
            rival_at_d = index;
            if (at_last_word) begin
                stored_word = final_crc;
                a_lost_d = 1'b0;
                a_lost_we = 1'b1;
                copies = 1'b1;
                copy_bank = 1'b0;
                copy_slot = !slot_a;
            end else begin
                stored_word = new_word;
                carry_d = sum_carry & (takes_sum | predicts);
                carry_we = 1'b1;
                index_d = index + 5'd1;
                augend_at_d = AT_ASCENDING_LO;
                if (index == 5'd13) begin
                    augend_at_d = AT_ASCENDING_HI;
                end
            end
        end

        // Load.
        fetches = 1'b0;
        loaded = 1'b0;
        not_here = 1'b0;
        if (in_load) begin
            fetches = done & as_expected;
            not_here = (done & !fetches) | failed;
        end
        if (in_fetch) begin
            if (done) begin
                stores = 1'b1;
                if (at_last_word) begin
                    loaded = code_fits;
                    not_here = !loaded;
                end else begin
                    passes = 1'b1;
                    index_d = index + 5'd1;
                end
            end
            if (failed) begin
                if (for_recovery) begin
                    recovers = 1'b1;
                    recover_target = target;
                end else begin
                    not_here = 1'b1;
                end
            end
        end

        // Loaded.
        if (loaded) begin
            if (for_recovery) begin
                state_d = COMPARE;
                state_we = 1'b1;
                scan_d = 2'd0;
                scan_we = 1'b1;
                index_d = 5'd0;
                crc_d = ONES;
                crc_we = 1'b1;
                differs_d = 1'b0;
                differs_we = 1'b1;
            end else if (for_printed) begin
                starts_check = 1'b1;
                check_target = target;
            end else if (for_lock | (for_command & locks_device)) begin
                applies = 1'b1;
            end else begin
                home_d = 1'b1;
                home_we = 1'b1;
                state_d = IDLE;
                state_we = 1'b1;
                if (for_command) begin
                    selected_d = 1'b1;
                    selected_we = 1'b1;
                    selected_set_d = target;
                    selected_set_we = 1'b1;
                    answers = 1'b1;
                    answer_code = RESULT_OK;
                end
            end
        end

        // Markers.
        next_slot = 1'b0;
        marks = in_markers & (scan_silent | done);
        mark_valid = !scan_silent & as_expected;
        if (marks) begin
            scan_bits = valid | scan_bit;
            if (!mark_valid) begin
                scan_bits = scan_bits ^ scan_bit;
            end
            valid_d = scan_bits;
            valid_we = 1'b1;
            scan_d = scan + 2'd1;
            scan_we = 1'b1;
            if (last_scan) begin
                state_d = SCAN;
                state_we = 1'b1;
                index_d = 5'd0;
                crc_d = ONES;
                crc_we = 1'b1;
                good_d = 4'd0;
                good_we = 1'b1;
                found_d = 1'b0;
                found_we = 1'b1;
            end
        end
        if (failed & (in_markers | in_scan | in_compare)) begin
            recovers = 1'b1;
            recover_target = target;
        end

        // Scan.
        if (in_scan) begin
            next_slot = scan_silent;
            if (done & !at_last_word) begin
                index_d = index + 5'd1;
                passes = 1'b1;
                if (at_generation) begin
                    generation_d = got;
                    generation_we = 1'b1;
                    if (scan_slot) begin
                        if (scan_bank) begin
                            older_b_d = got < generation;
                            older_b_we = 1'b1;
                        end else begin
                            older_a_d = got < generation;
                            older_a_we = 1'b1;
                        end
                    end
                end
            end
            if (done & at_last_word) begin
                next_slot = 1'b1;
                if (code_fits) begin
                    good_d = good | scan_bit;
                    good_we = 1'b1;
                    if (scan_valid & (!found | (generation > newest))) begin
                        found_d = 1'b1;
                        found_we = 1'b1;
                        best_d = scan;
                        best_we = 1'b1;
                        newest_d = generation;
                        newest_we = 1'b1;
                    end
                end
            end
            if (next_slot & last_scan) begin
                state_d = CHOOSE;
                state_we = 1'b1;
            end
        end

        // Choose.
        bad_slots = ~good;
        bad_slots = bad_slots & valid;
        fewer_bad = bad_slots - 4'd1;
        other_bad = bad_slots & fewer_bad;
        bad_in_a = bad_slots[0] | bad_slots[1];
        many_bad = |other_bad;
        harmless = best_bank & !many_bad;
        one_bank = failed_a | failed_b;
        source_failed = failed_a;
        other_failed = failed_b;
        if (best_bank) begin
            source_failed = failed_b;
            other_failed = failed_a;
        end
        renew_bank = best_bank;
        if (in_compare) begin
            renew_bank = !best_bank;
        end
        if (in_prune & !bank) begin
            renew_bank = 1'b0;
        end
        if (in_choose) begin
            if (found & (!bad_in_a | harmless)) begin
                bank_d = best_bank;
                bank_we = 1'b1;
                slot_d = best_slot;
                slot_we = 1'b1;
                fetches = 1'b1;
            end else begin
                condemns = 1'b1;
                condemn_reason = REASON_DAMAGED;
            end
        end
        if (fetches) begin
            state_d = FETCH;
            state_we = 1'b1;
            index_d = 5'd0;
            crc_d = ONES;
            crc_we = 1'b1;
        end

        // Compare.
        differs_now = differs | !as_expected;
        if (in_compare) begin
            next_slot = !scan_compares;
            if (done) begin
                differs_d = differs_now;
                differs_we = 1'b1;
                if (at_generation) begin
                    as_new_d = got == newest;
                    as_new_we = 1'b1;
                end
                if (!at_last_word) begin
                    passes = 1'b1;
                    passed_word = got;
                    index_d = index + 5'd1;
                end else if (differs_now & code_fits & as_new) begin
                    condemns = 1'b1;
                    condemn_reason = REASON_DIFFER;
                end else begin
                    next_slot = 1'b1;
                end
            end
            if (next_slot) begin
                differs_d = 1'b0;
                differs_we = 1'b1;
                if (last_scan) begin
                    keeps = other_failed;
                    recovered = other_failed;
                    renews = !other_failed;
                end
            end
        end
        if (next_slot) begin
            index_d = 5'd0;
            crc_d = ONES;
            crc_we = 1'b1;
            scan_d = scan + 2'd1;
            scan_we = 1'b1;
        end

        // Not loaded.
        if (not_here) begin
            if (for_recovery) begin
                recovers = 1'b1;
                recover_target = target;
            end else if (!again) begin
                again_d = 1'b1;
                again_we = 1'b1;
                state_d = LOAD;
                state_we = 1'b1;
                bank_d = !bank;
                bank_we = 1'b1;
                slot_d = slot_b;
                slot_we = 1'b1;
                if (bank) begin
                    slot_d = slot_a;
                    slot_we = 1'b1;
                end
            end else begin
                state_d = IDLE;
                state_we = 1'b1;
                if (for_command) begin
                    answers = 1'b1;
                    answer_code = RESULT_DAMAGED;
                end
                if (for_printed) begin
                    printed_pending_d = 1'b0;
                    printed_pending_we = 1'b1;
                end
                if (device_record) begin
                    lock_pending_d = 1'b0;
                    lock_pending_we = 1'b1;
                end else begin
                    discards = 1'b1;
                end
            end
        end

        // Steps.
        if (at_marker & done) begin
            leg_d = LEG_WRITE;
            leg_we = 1'b1;
            if (leg_writes) begin
                leg_d = LEG_READ;
                leg_we = 1'b1;
                if (bank) begin
                    leg_d = LEG_PROGRAM;
                    leg_we = 1'b1;
                end
            end else if (leg_programs) begin
                leg_d = LEG_READ;
                leg_we = 1'b1;
            end
        end
        bodies = in_retire & marked;
        renewed = 1'b0;
        verified = in_validate & marked;
        takes_effect = 1'b0;
        outcome = RESULT_OK;
        if (verified) begin
            if (bank) begin
                wide_slots_b = wide_slots_b | target_bit;
                if (!slot) begin
                    wide_slots_b = wide_slots_b ^ target_bit;
                end
            end else begin
                wide_slots_a = wide_slots_a | target_bit;
                if (!slot) begin
                    wide_slots_a = wide_slots_a ^ target_bit;
                end
            end
            if (for_recovery & bank) begin
                state_d = PRUNE;
                state_we = 1'b1;
            end else if (for_recovery) begin
                renewed = 1'b1;
            end else if (bank) begin
                takes_effect = a_lost;
                outcome = RESULT_BANK_FAILED;
                state_d = IDLE;
                state_we = 1'b1;
                window_d = 1'b0;
                window_we = 1'b1;
            end else begin
                takes_effect = 1'b1;
                job_d = JOB_TRAIL;
                job_we = 1'b1;
                copies = 1'b1;
                copy_bank = 1'b1;
                copy_slot = !slot_b;
            end
        end
        if (in_prune & marked & bank) begin
            renewed = 1'b1;
        end
        if (renewed) begin
            recovered = (bank == best_bank) | source_failed;
            renews = !recovered;
        end

        // Renewal.
        low_good = good[0];
        high_good = good[1];
        low_valid = valid[0];
        high_valid = valid[1];
        if (renew_bank) begin
            low_good = good[2];
            high_good = good[3];
            low_valid = valid[2];
            high_valid = valid[3];
        end
        prefers_high = !older_a;
        if (renew_bank) begin
            prefers_high = older_b;
            if (low_valid != high_valid) begin
                prefers_high = low_valid;
            end
        end
        renew_slot = low_good & (!high_good | prefers_high);
        if (renew_bank == best_bank) begin
            renew_slot = !best_slot;
        end
        cut_short = !(low_good | low_valid);
        if (renew_slot) begin
            cut_short = !(high_good | high_valid);
        end
        if (in_prune & marked & !bank) begin
            state_d = RETIRE;
            state_we = 1'b1;
            bodies = cut_short;
        end
        if (renews) begin
            copies = 1'b1;
            copy_bank = renew_bank;
            copy_slot = renew_slot;
        end

        // Body.
        page_index = index[3:0];
        page_full = (page_index == PAGE_END) | at_last_word;
        advances = in_verify & done & as_expected;
        next_state = VALIDATE;
        if (in_body & done) begin
            next_state = VERIFY;
            if (bank & page_full & !leg_programs) begin
                leg_d = LEG_PROGRAM;
                leg_we = 1'b1;
            end else begin
                leg_d = LEG_WRITE;
                leg_we = 1'b1;
                advances = 1'b1;
            end
        end
        if (advances) begin
            index_d = index + 5'd1;
            if (at_last_word) begin
                index_d = 5'd0;
                state_d = next_state;
                state_we = 1'b1;
            end
        end

        // Lost.
        if (commits_now & loses) begin
            leg_d = LEG_WRITE;
            leg_we = 1'b1;
            if (for_recovery) begin
                recovers = 1'b1;
                recover_target = target;
            end else if (!bank) begin
                a_lost_d = 1'b1;
                a_lost_we = 1'b1;
                copies = 1'b1;
                copy_bank = 1'b1;
                copy_slot = !slot_b;
            end else begin
                state_d = IDLE;
                state_we = 1'b1;
                window_d = 1'b0;
                window_we = 1'b1;
                if (a_lost) begin
                    if (device_record) begin
                        lock_pending_d = 1'b0;
                        lock_pending_we = 1'b1;
                    end
                    if (for_command) begin
                        answers = 1'b1;
                        answer_code = RESULT_BANK_FAILED;
                    end
                    if (for_printed) begin
                        printed_pending_d = 1'b0;
                        printed_pending_we = 1'b1;
                    end
                end
            end
        end

        // Effect.
        books = (command != ACT_CREDIT) & (command != ACT_WITHDRAW);
        if (takes_effect) begin
            if (device_record) begin
                lock_pending_d = 1'b0;
                lock_pending_we = 1'b1;
            end
            if (here) begin
                home_d = 1'b1;
                home_we = 1'b1;
            end
            if (for_command) begin
                answers = 1'b1;
                answer_code = outcome;
                if (asked_lock) begin
                    permit_d = 1'b0;
                    permit_we = 1'b1;
                end else if (books) begin
                    wide_bits = {4'd0, issued};
                    wide_bits = wide_bits | selected_bit;
                    wide_bits = wide_bits ^ selected_bit;
                    issued_d = wide_bits[3:0];
                    issued_we = 1'b1;
                end
                if (command == ACT_DEBIT) begin
                    printed_pending_d = 1'b0;
                    printed_pending_we = 1'b1;
                    if (outcome == RESULT_OK) begin
                        permits = 1'b1;
                        permit_for = target;
                    end
                end
            end
            if (for_printed) begin
                printed_pending_d = 1'b0;
                printed_pending_we = 1'b1;
                irq_d = 1'b1;
                irq_we = 1'b1;
            end
        end

        // Judgement.
        if (keeps) begin
            if (best_bank) begin
                wide_slots_b = wide_slots_b | target_bit;
                if (!best_slot) begin
                    wide_slots_b = wide_slots_b ^ target_bit;
                end
            end else begin
                wide_slots_a = wide_slots_a | target_bit;
                if (!best_slot) begin
                    wide_slots_a = wide_slots_a ^ target_bit;
                end
            end
        end
        slots_a_d = wide_slots_a[4:0];
        slots_b_d = wide_slots_b[4:0];
        if (recovered) begin
            wide_vacant = wide_vacant | target_bit;
            if (one_bank) begin
                wide_vacant = wide_vacant ^ target_bit;
            end
            if (!device_record) begin
                if (is_pending) begin
                    wide_bits = {4'd0, issued};
                    wide_bits = wide_bits | target_bit;
                    issued_d = wide_bits[3:0];
                    issued_we = 1'b1;
                end
            end else if (set_locked) begin
                device_locked_d = 1'b1;
                device_locked_we = 1'b1;
                lock_reason_d = flags[23:16];
                lock_reason_we = 1'b1;
                lock_pending_d = 1'b0;
                lock_pending_we = 1'b1;
            end
        end
        if (condemns & device_record) begin
            alarm = condemn_reason;
        end
        if (condemns & !device_record) begin
            discards = 1'b1;
        end
        if (discards) begin
            if (here) begin
                selected_d = 1'b0;
                selected_we = 1'b1;
            end
            wide_bits = {4'd0, unusable};
            wide_bits = wide_bits | target_bit;
            unusable_d = wide_bits[3:0];
            unusable_we = 1'b1;
        end
        if (recovered | condemns) begin
            if (device_record) begin
                state_d = IDLE;
                state_we = 1'b1;
                window_d = 1'b0;
                window_we = 1'b1;
                ready_d = 1'b1;
                ready_we = 1'b1;
                irq_d = 1'b1;
                irq_we = 1'b1;
            end else begin
                recovers = 1'b1;
                recover_target = target + 3'd1;
            end
        end

        // Crc.
        crc_next = crc;
        crc_next = crc_next ^ passed_word;
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        crc_low = crc_next[0];
        crc_next = crc_next >> 1'b1;
        if (crc_low) begin
            crc_next = crc_next ^ POLYNOMIAL;
        end
        if (passes) begin
            crc_d = crc_next;
            crc_we = 1'b1;
        end

        // Fault.
        unasked = (|handshake) & !asks;
        restarts = upset | impossible | unasked;

        // Store.
        fills = stores & !restarts;
        stored_word_n = ~stored_word;
        spoiled_d = spoils;
        if (fills) begin
            record_put = index < 5'd19;
            record_at = index;
            record_d = stored_word;
            record_n_put = index < 5'd19;
            record_n_at = index;
            record_n_d = stored_word_n;
        end

        // Keep.
        high_part = stored_word[31:2];
        high_ones = &high_part;
        low_ones = stored_word[1:0];
        near_its_end = high_ones & low_ones[1];
        at_its_end = high_ones & (&low_ones);
        if (stores) begin
            case (index)
                5'd1: begin
                    flags_d = stored_word[23:0];
                    flags_we = 1'b1;
                end
                5'd4: begin
                    funded_d = |stored_word;
                    funded_we = 1'b1;
                end
                5'd5: begin
                    funded_d = funded | (|stored_word);
                    funded_we = 1'b1;
                end
                5'd8: begin
                    count_end_d = at_its_end;
                    count_end_we = 1'b1;
                end
                5'd9: begin
                    generation_end_d = at_its_end;
                    generation_end_we = 1'b1;
                    generation_near_d = near_its_end;
                    generation_near_we = 1'b1;
                end
                5'd18: begin
                    filled_d = 1'b1;
                    filled_we = 1'b1;
                end
                default: begin
                end
            endcase
        end

        // Begin.
        load_bit = ONE_8 << load_target;
        place_bits = wide_slots_a & load_bit;
        from_b = failed_a & !failed_b;
        if (from_b) begin
            place_bits = wide_slots_b & load_bit;
        end
        if (starts_check) begin
            state_d = CHECK;
            state_we = 1'b1;
            index_d = 5'd0;
            target_d = check_target;
            target_we = 1'b1;
        end
        step = 5'd0;
        if (sums) begin
            step = index + 5'd1;
        end
        if (starts_check | sums) begin
            if (step == 5'd0) begin
                augend_at_d = LIMIT_LOOK_0;
                if (descends) begin
                    augend_at_d = FUNDS_LOOK_0;
                end
                rival_at_d = RIVAL_LOOK_0;
            end
            if (step == 5'd1) begin
                augend_at_d = LIMIT_LOOK_1;
                if (descends) begin
                    augend_at_d = FUNDS_LOOK_1;
                end
                rival_at_d = RIVAL_LOOK_1;
            end
            if (step == 5'd2) begin
                augend_at_d = LIMIT_LOOK_2;
                if (descends) begin
                    augend_at_d = FUNDS_LOOK_2;
                end
                rival_at_d = RIVAL_LOOK_2;
            end
            if (step == 5'd3) begin
                augend_at_d = LIMIT_LOOK_3;
                if (descends) begin
                    augend_at_d = FUNDS_LOOK_3;
                end
                rival_at_d = RIVAL_LOOK_3;
            end
            if (step == 5'd4) begin
                augend_at_d = LIMIT_LOOK_4;
                if (descends) begin
                    augend_at_d = FUNDS_LOOK_4;
                end
                rival_at_d = RIVAL_LOOK_4;
            end
            if (step == 5'd5) begin
                augend_at_d = LIMIT_LOOK_5;
                if (descends) begin
                    augend_at_d = FUNDS_LOOK_5;
                end
                rival_at_d = RIVAL_LOOK_5;
            end
            if (step == 5'd6) begin
                augend_at_d = LIMIT_LOOK_6;
                if (descends) begin
                    augend_at_d = FUNDS_LOOK_6;
                end
                rival_at_d = RIVAL_LOOK_6;
            end
            if (step == 5'd7) begin
                augend_at_d = LIMIT_LOOK_7;
                if (descends) begin
                    augend_at_d = FUNDS_LOOK_7;
                end
                rival_at_d = RIVAL_LOOK_7;
            end
        end
        if (loads) begin
            state_d = LOAD;
            state_we = 1'b1;
            target_d = load_target;
            target_we = 1'b1;
            home_d = 1'b0;
            home_we = 1'b1;
            again_d = 1'b0;
            again_we = 1'b1;
            bank_d = from_b;
            bank_we = 1'b1;
            slot_d = |place_bits;
            slot_we = 1'b1;
        end
        if (applies) begin
            state_d = APPLY;
            state_we = 1'b1;
            index_d = 5'd0;
            augend_at_d = AT_ASCENDING_LO;
            crc_d = ONES;
            crc_we = 1'b1;
            home_d = 1'b0;
            home_we = 1'b1;
        end
        if (copies) begin
            state_d = RETIRE;
            state_we = 1'b1;
            window_d = 1'b1;
            window_we = 1'b1;
            bank_d = copy_bank;
            bank_we = 1'b1;
            slot_d = copy_slot;
            slot_we = 1'b1;
            leg_d = LEG_WRITE;
            leg_we = 1'b1;
            bodies = vacant_here;
            if (renews) begin
                bodies = cut_short & copy_bank;
            end
            if (renews & !copy_bank) begin
                state_d = PRUNE;
                state_we = 1'b1;
            end
            if (!renews & copy_bank) begin
                wide_vacant = wide_vacant | target_bit;
                wide_vacant = wide_vacant ^ target_bit;
            end
        end
        if (bodies) begin
            state_d = BODY;
            state_we = 1'b1;
            index_d = 5'd0;
        end
        vacant_d = wide_vacant[4:0];
        if (recovers) begin
            state_d = MARKERS;
            state_we = 1'b1;
            window_d = 1'b0;
            window_we = 1'b1;
            job_d = JOB_RECOVERY;
            job_we = 1'b1;
            leg_d = LEG_WRITE;
            leg_we = 1'b1;
            target_d = recover_target;
            target_we = 1'b1;
            scan_d = 2'd0;
            scan_we = 1'b1;
        end
        if (answers) begin
            result_d = answer_code;
            result_we = 1'b1;
            busy_d = 1'b0;
            busy_we = 1'b1;
            irq_d = 1'b1;
            irq_we = 1'b1;
        end
        if (permits) begin
            permit_d = 1'b1;
            permit_we = 1'b1;
            permit_set_d = permit_for;
            permit_set_we = 1'b1;
        end

        // Printed.
        if (printed_i == printed_n_i) begin
            alarm = REASON_ILLEGAL;
        end
        reports = printed_i & !printed_n_i;
        printed_before_d = reports;
        if (reports & !printed_before & permit) begin
            permit_d = 1'b0;
            permit_we = 1'b1;
            printed_pending_d = 1'b1;
            printed_pending_we = 1'b1;
            unreported_d = 1'b1;
            unreported_we = 1'b1;
        end

        // Lock.
        locks = (alarm != REASON_NONE) & !device_locked;
        if (locks) begin
            device_locked_d = 1'b1;
            device_locked_we = 1'b1;
            lock_reason_d = alarm;
            lock_reason_we = 1'b1;
            lock_pending_d = 1'b1;
            lock_pending_we = 1'b1;
            irq_d = 1'b1;
            irq_we = 1'b1;
        end
        if (locks | device_locked) begin
            permit_d = 1'b0;
            permit_we = 1'b1;
        end

        // Clear.
        if (restarts) begin
            state_d = 8'd0;
            state_we = 1'b1;
            pready_d = 1'b0;
            pslverr_d = 1'b0;
            irq_d = 1'b0;
            irq_we = 1'b1;
            result_d = 8'd0;
            result_we = 1'b1;
            device_locked_d = 1'b0;
            device_locked_we = 1'b1;
            lock_reason_d = 8'd0;
            lock_reason_we = 1'b1;
            lock_pending_d = 1'b0;
            lock_pending_we = 1'b1;
        end

        // Restart.
        unanswered = psel_i & (!(penable_i & pready));
        if (restarts) begin
            state_d = SETTLE;
            state_we = 1'b1;
            device_locked_d = 1'b1;
            device_locked_we = 1'b1;
            lock_reason_d = REASON_ILLEGAL;
            lock_reason_we = 1'b1;
            if (upset) begin
                lock_reason_d = REASON_UPSET;
                lock_reason_we = 1'b1;
            end
            lock_pending_d = 1'b1;
            lock_pending_we = 1'b1;
            result_d = RESULT_OPEN;
            result_we = 1'b1;
            irq_d = 1'b1;
            irq_we = 1'b1;
            pready_d = unanswered;
            pslverr_d = unanswered;
        end
    end

    always @(posedge clock) begin
        if (reset_i) begin
            state <= 8'hd2;
            state_n <= 8'h2d;
            handshake <= 3'h0;
            handshake_n <= 3'h7;
            as_expected <= 1'b0;
            as_expected_n <= 1'b1;
            code_fits <= 1'b0;
            code_fits_n <= 1'b1;
            leg <= 2'h0;
            leg_n <= 2'h3;
            window <= 1'b0;
            window_n <= 1'b1;
            index <= 5'h0;
            index_n <= 5'h1f;
            patience <= 7'h0;
            patience_n <= 7'h7f;
            address <= 10'h0;
            address_n <= 10'h3ff;
            data <= 32'h0;
            data_n <= 32'hffffffff;
            a_read <= 1'b0;
            a_read_n <= 1'b1;
            a_write <= 1'b0;
            a_write_n <= 1'b1;
            a_program <= 1'b0;
            a_program_n <= 1'b1;
            b_read <= 1'b0;
            b_read_n <= 1'b1;
            b_write <= 1'b0;
            b_write_n <= 1'b1;
            b_program <= 1'b0;
            b_program_n <= 1'b1;
            pready <= 1'b0;
            pready_n <= 1'b1;
            pslverr <= 1'b0;
            pslverr_n <= 1'b1;
            prdata <= 32'h0;
            prdata_n <= 32'hffffffff;
            looks <= 1'b0;
            looks_n <= 1'b1;
            looked_at <= 5'h0;
            looked_at_n <= 5'h1f;
            irq <= 1'b0;
            irq_n <= 1'b1;
            permit <= 1'b0;
            permit_n <= 1'b1;
            permit_set <= 3'h0;
            permit_set_n <= 3'h7;
            ready <= 1'b0;
            ready_n <= 1'b1;
            busy <= 1'b0;
            busy_n <= 1'b1;
            command <= 4'h0;
            command_n <= 4'hf;
            result <= 8'h0;
            result_n <= 8'hff;
            operand_set <= 3'h0;
            operand_set_n <= 3'h7;
            value_lo <= 32'h0;
            value_lo_n <= 32'hffffffff;
            value_hi <= 32'h0;
            value_hi_n <= 32'hffffffff;
            date_key <= 32'h0;
            date_key_n <= 32'hffffffff;
            info <= 18'h0;
            info_n <= 18'h3ffff;
            new_licence <= 32'h0;
            new_licence_n <= 32'hffffffff;
            selected <= 1'b0;
            selected_n <= 1'b1;
            selected_set <= 3'h0;
            selected_set_n <= 3'h7;
            home <= 1'b0;
            home_n <= 1'b1;
            device_locked <= 1'b0;
            device_locked_n <= 1'b1;
            lock_reason <= 8'h0;
            lock_reason_n <= 8'hff;
            lock_pending <= 1'b0;
            lock_pending_n <= 1'b1;
            issued <= 4'h0;
            issued_n <= 4'hf;
            unusable <= 4'h0;
            unusable_n <= 4'hf;
            printed_before <= 1'b0;
            printed_before_n <= 1'b1;
            printed_pending <= 1'b0;
            printed_pending_n <= 1'b1;
            unreported <= 1'b0;
            unreported_n <= 1'b1;
            slots_a <= 5'h0;
            slots_a_n <= 5'h1f;
            slots_b <= 5'h0;
            slots_b_n <= 5'h1f;
            vacant <= 5'h0;
            vacant_n <= 5'h1f;
            failed_a <= 1'b0;
            failed_a_n <= 1'b1;
            failed_b <= 1'b0;
            failed_b_n <= 1'b1;
            silent_a <= 1'b0;
            silent_a_n <= 1'b1;
            silent_b <= 1'b0;
            silent_b_n <= 1'b1;
            job <= 3'h0;
            job_n <= 3'h7;
            action <= 4'h0;
            action_n <= 4'hf;
            target <= 3'h0;
            target_n <= 3'h7;
            bank <= 1'b0;
            bank_n <= 1'b1;
            slot <= 1'b0;
            slot_n <= 1'b1;
            again <= 1'b0;
            again_n <= 1'b1;
            a_lost <= 1'b0;
            a_lost_n <= 1'b1;
            second <= 1'b0;
            second_n <= 1'b1;
            sum <= 32'h0;
            sum_n <= 32'hffffffff;
            sum_carry <= 1'b0;
            sum_carry_n <= 1'b1;
            verdict <= 8'h0;
            verdict_n <= 8'hff;
            issue_judged <= 1'b0;
            issue_judged_n <= 1'b1;
            carry <= 1'b0;
            carry_n <= 1'b1;
            augend_at <= 4'h0;
            augend_at_n <= 4'hf;
            rival_at <= 5'h0;
            rival_at_n <= 5'h1f;
            alike <= 1'b0;
            alike_n <= 1'b1;
            above <= 1'b0;
            above_n <= 1'b1;
            broken <= 1'b0;
            broken_n <= 1'b1;
            over_maximum <= 1'b0;
            over_maximum_n <= 1'b1;
            over_limit <= 1'b0;
            over_limit_n <= 1'b1;
            too_short <= 1'b0;
            too_short_n <= 1'b1;
            overflow <= 1'b0;
            overflow_n <= 1'b1;
            other_intent <= 1'b0;
            other_intent_n <= 1'b1;
            spoiled <= 1'b0;
            spoiled_n <= 1'b1;
            peer_differs <= 1'b0;
            peer_differs_n <= 1'b1;
            filled <= 1'b0;
            filled_n <= 1'b1;
            flags <= 24'h0;
            flags_n <= 24'hffffff;
            funded <= 1'b0;
            funded_n <= 1'b1;
            count_end <= 1'b0;
            count_end_n <= 1'b1;
            generation_end <= 1'b0;
            generation_end_n <= 1'b1;
            generation_near <= 1'b0;
            generation_near_n <= 1'b1;
            crc <= 32'h0;
            crc_n <= 32'hffffffff;
            scan <= 2'h0;
            scan_n <= 2'h3;
            valid <= 4'h0;
            valid_n <= 4'hf;
            good <= 4'h0;
            good_n <= 4'hf;
            older_a <= 1'b0;
            older_a_n <= 1'b1;
            older_b <= 1'b0;
            older_b_n <= 1'b1;
            found <= 1'b0;
            found_n <= 1'b1;
            best <= 2'h0;
            best_n <= 2'h3;
            newest <= 32'h0;
            newest_n <= 32'hffffffff;
            generation <= 32'h0;
            generation_n <= 32'hffffffff;
            as_new <= 1'b0;
            as_new_n <= 1'b1;
            differs <= 1'b0;
            differs_n <= 1'b1;
        end else begin
            if (state_we) begin
                state <= state_d;
                state_n <= ~state_d;
            end
            pready <= pready_d;
            pready_n <= ~pready_d;
            pslverr <= pslverr_d;
            pslverr_n <= ~pslverr_d;
            if (irq_we) begin
                irq <= irq_d;
                irq_n <= ~irq_d;
            end
            if (result_we) begin
                result <= result_d;
            end
            result_n <= result_we ? ~result_d : ~result;
            if (device_locked_we) begin
                device_locked <= device_locked_d;
                device_locked_n <= ~device_locked_d;
            end
            if (lock_reason_we) begin
                lock_reason <= lock_reason_d;
            end
            lock_reason_n <= lock_reason_we ? ~lock_reason_d : ~lock_reason;
            if (lock_pending_we) begin
                lock_pending <= lock_pending_d;
                lock_pending_n <= ~lock_pending_d;
            end
            if (restarts) begin
                handshake <= 3'h0;
                handshake_n <= 3'h7;
                as_expected <= 1'b0;
                as_expected_n <= 1'b1;
                code_fits <= 1'b0;
                code_fits_n <= 1'b1;
                leg <= 2'h0;
                leg_n <= 2'h3;
                window <= 1'b0;
                window_n <= 1'b1;
                index <= 5'h0;
                index_n <= 5'h1f;
                patience <= 7'h0;
                patience_n <= 7'h7f;
                address <= 10'h0;
                address_n <= 10'h3ff;
                data <= 32'h0;
                data_n <= 32'hffffffff;
                a_read <= 1'b0;
                a_read_n <= 1'b1;
                a_write <= 1'b0;
                a_write_n <= 1'b1;
                a_program <= 1'b0;
                a_program_n <= 1'b1;
                b_read <= 1'b0;
                b_read_n <= 1'b1;
                b_write <= 1'b0;
                b_write_n <= 1'b1;
                b_program <= 1'b0;
                b_program_n <= 1'b1;
                prdata <= 32'h0;
                prdata_n <= 32'hffffffff;
                looks <= 1'b0;
                looks_n <= 1'b1;
                looked_at <= 5'h0;
                looked_at_n <= 5'h1f;
                permit <= 1'b0;
                permit_n <= 1'b1;
                permit_set <= 3'h0;
                permit_set_n <= 3'h7;
                ready <= 1'b0;
                ready_n <= 1'b1;
                busy <= 1'b0;
                busy_n <= 1'b1;
                command <= 4'h0;
                command_n <= 4'hf;
                operand_set <= 3'h0;
                operand_set_n <= 3'h7;
                value_lo <= 32'h0;
                value_lo_n <= 32'hffffffff;
                value_hi <= 32'h0;
                value_hi_n <= 32'hffffffff;
                date_key <= 32'h0;
                date_key_n <= 32'hffffffff;
                info <= 18'h0;
                info_n <= 18'h3ffff;
                new_licence <= 32'h0;
                new_licence_n <= 32'hffffffff;
                selected <= 1'b0;
                selected_n <= 1'b1;
                selected_set <= 3'h0;
                selected_set_n <= 3'h7;
                home <= 1'b0;
                home_n <= 1'b1;
                issued <= 4'h0;
                issued_n <= 4'hf;
                unusable <= 4'h0;
                unusable_n <= 4'hf;
                printed_before <= 1'b0;
                printed_before_n <= 1'b1;
                printed_pending <= 1'b0;
                printed_pending_n <= 1'b1;
                unreported <= 1'b0;
                unreported_n <= 1'b1;
                slots_a <= 5'h0;
                slots_a_n <= 5'h1f;
                slots_b <= 5'h0;
                slots_b_n <= 5'h1f;
                vacant <= 5'h0;
                vacant_n <= 5'h1f;
                failed_a <= 1'b0;
                failed_a_n <= 1'b1;
                failed_b <= 1'b0;
                failed_b_n <= 1'b1;
                silent_a <= 1'b0;
                silent_a_n <= 1'b1;
                silent_b <= 1'b0;
                silent_b_n <= 1'b1;
                job <= 3'h0;
                job_n <= 3'h7;
                action <= 4'h0;
                action_n <= 4'hf;
                target <= 3'h0;
                target_n <= 3'h7;
                bank <= 1'b0;
                bank_n <= 1'b1;
                slot <= 1'b0;
                slot_n <= 1'b1;
                again <= 1'b0;
                again_n <= 1'b1;
                a_lost <= 1'b0;
                a_lost_n <= 1'b1;
                second <= 1'b0;
                second_n <= 1'b1;
                sum <= 32'h0;
                sum_n <= 32'hffffffff;
                sum_carry <= 1'b0;
                sum_carry_n <= 1'b1;
                verdict <= 8'h0;
                verdict_n <= 8'hff;
                issue_judged <= 1'b0;
                issue_judged_n <= 1'b1;
                carry <= 1'b0;
                carry_n <= 1'b1;
                augend_at <= 4'h0;
                augend_at_n <= 4'hf;
                rival_at <= 5'h0;
                rival_at_n <= 5'h1f;
                alike <= 1'b0;
                alike_n <= 1'b1;
                above <= 1'b0;
                above_n <= 1'b1;
                broken <= 1'b0;
                broken_n <= 1'b1;
                over_maximum <= 1'b0;
                over_maximum_n <= 1'b1;
                over_limit <= 1'b0;
                over_limit_n <= 1'b1;
                too_short <= 1'b0;
                too_short_n <= 1'b1;
                overflow <= 1'b0;
                overflow_n <= 1'b1;
                other_intent <= 1'b0;
                other_intent_n <= 1'b1;
                spoiled <= 1'b0;
                spoiled_n <= 1'b1;
                peer_differs <= 1'b0;
                peer_differs_n <= 1'b1;
                filled <= 1'b0;
                filled_n <= 1'b1;
                flags <= 24'h0;
                flags_n <= 24'hffffff;
                funded <= 1'b0;
                funded_n <= 1'b1;
                count_end <= 1'b0;
                count_end_n <= 1'b1;
                generation_end <= 1'b0;
                generation_end_n <= 1'b1;
                generation_near <= 1'b0;
                generation_near_n <= 1'b1;
                crc <= 32'h0;
                crc_n <= 32'hffffffff;
                scan <= 2'h0;
                scan_n <= 2'h3;
                valid <= 4'h0;
                valid_n <= 4'hf;
                good <= 4'h0;
                good_n <= 4'hf;
                older_a <= 1'b0;
                older_a_n <= 1'b1;
                older_b <= 1'b0;
                older_b_n <= 1'b1;
                found <= 1'b0;
                found_n <= 1'b1;
                best <= 2'h0;
                best_n <= 2'h3;
                newest <= 32'h0;
                newest_n <= 32'hffffffff;
                generation <= 32'h0;
                generation_n <= 32'hffffffff;
                as_new <= 1'b0;
                as_new_n <= 1'b1;
                differs <= 1'b0;
                differs_n <= 1'b1;
            end else begin
                if (handshake_we) begin
                    handshake <= handshake_d;
                    handshake_n <= ~handshake_d;
                end
                if (as_expected_we) begin
                    as_expected <= as_expected_d;
                    as_expected_n <= ~as_expected_d;
                end
                if (code_fits_we) begin
                    code_fits <= code_fits_d;
                    code_fits_n <= ~code_fits_d;
                end
                if (leg_we) begin
                    leg <= leg_d;
                    leg_n <= ~leg_d;
                end
                if (window_we) begin
                    window <= window_d;
                    window_n <= ~window_d;
                end
                index <= index_d;
                index_n <= ~index_d;
                if (patience_we) begin
                    patience <= patience_d;
                    patience_n <= ~patience_d;
                end
                if (address_we) begin
                    address <= address_d;
                    address_n <= ~address_d;
                end
                if (data_we) begin
                    data <= data_d;
                end
                data_n <= data_we ? ~data_d : ~data;
                a_read <= a_read_d;
                a_read_n <= ~a_read_d;
                a_write <= a_write_d;
                a_write_n <= ~a_write_d;
                a_program <= a_program_d;
                a_program_n <= ~a_program_d;
                b_read <= b_read_d;
                b_read_n <= ~b_read_d;
                b_write <= b_write_d;
                b_write_n <= ~b_write_d;
                b_program <= b_program_d;
                b_program_n <= ~b_program_d;
                if (prdata_we) begin
                    prdata <= prdata_d;
                end
                prdata_n <= prdata_we ? ~prdata_d : ~prdata;
                looks <= looks_d;
                looks_n <= ~looks_d;
                looked_at <= looked_at_d;
                looked_at_n <= ~looked_at_d;
                if (permit_we) begin
                    permit <= permit_d;
                    permit_n <= ~permit_d;
                end
                if (permit_set_we) begin
                    permit_set <= permit_set_d;
                    permit_set_n <= ~permit_set_d;
                end
                if (ready_we) begin
                    ready <= ready_d;
                    ready_n <= ~ready_d;
                end
                if (busy_we) begin
                    busy <= busy_d;
                    busy_n <= ~busy_d;
                end
                if (command_we) begin
                    command <= command_d;
                    command_n <= ~command_d;
                end
                if (operand_set_we) begin
                    operand_set <= operand_set_d;
                    operand_set_n <= ~operand_set_d;
                end
                if (value_lo_we) begin
                    value_lo <= value_lo_d;
                end
                value_lo_n <= value_lo_we ? ~value_lo_d : ~value_lo;
                if (value_hi_we) begin
                    value_hi <= value_hi_d;
                end
                value_hi_n <= value_hi_we ? ~value_hi_d : ~value_hi;
                if (date_key_we) begin
                    date_key <= date_key_d;
                end
                date_key_n <= date_key_we ? ~date_key_d : ~date_key;
                if (info_we) begin
                    info <= info_d;
                end
                info_n <= info_we ? ~info_d : ~info;
                if (new_licence_we) begin
                    new_licence <= new_licence_d;
                end
                new_licence_n <= new_licence_we ? ~new_licence_d : ~new_licence;
                if (selected_we) begin
                    selected <= selected_d;
                    selected_n <= ~selected_d;
                end
                if (selected_set_we) begin
                    selected_set <= selected_set_d;
                    selected_set_n <= ~selected_set_d;
                end
                if (home_we) begin
                    home <= home_d;
                    home_n <= ~home_d;
                end
                if (issued_we) begin
                    issued <= issued_d;
                    issued_n <= ~issued_d;
                end
                if (unusable_we) begin
                    unusable <= unusable_d;
                    unusable_n <= ~unusable_d;
                end
                printed_before <= printed_before_d;
                printed_before_n <= ~printed_before_d;
                if (printed_pending_we) begin
                    printed_pending <= printed_pending_d;
                    printed_pending_n <= ~printed_pending_d;
                end
                if (unreported_we) begin
                    unreported <= unreported_d;
                    unreported_n <= ~unreported_d;
                end
                slots_a <= slots_a_d;
                slots_a_n <= ~slots_a_d;
                slots_b <= slots_b_d;
                slots_b_n <= ~slots_b_d;
                vacant <= vacant_d;
                vacant_n <= ~vacant_d;
                if (failed_a_we) begin
                    failed_a <= failed_a_d;
                    failed_a_n <= ~failed_a_d;
                end
                if (failed_b_we) begin
                    failed_b <= failed_b_d;
                    failed_b_n <= ~failed_b_d;
                end
                if (silent_a_we) begin
                    silent_a <= silent_a_d;
                    silent_a_n <= ~silent_a_d;
                end
                if (silent_b_we) begin
                    silent_b <= silent_b_d;
                    silent_b_n <= ~silent_b_d;
                end
                if (job_we) begin
                    job <= job_d;
                    job_n <= ~job_d;
                end
                if (action_we) begin
                    action <= action_d;
                    action_n <= ~action_d;
                end
                if (target_we) begin
                    target <= target_d;
                    target_n <= ~target_d;
                end
                if (bank_we) begin
                    bank <= bank_d;
                    bank_n <= ~bank_d;
                end
                if (slot_we) begin
                    slot <= slot_d;
                    slot_n <= ~slot_d;
                end
                if (again_we) begin
                    again <= again_d;
                    again_n <= ~again_d;
                end
                if (a_lost_we) begin
                    a_lost <= a_lost_d;
                    a_lost_n <= ~a_lost_d;
                end
                if (second_we) begin
                    second <= second_d;
                    second_n <= ~second_d;
                end
                if (sum_we) begin
                    sum <= sum_d;
                end
                sum_n <= sum_we ? ~sum_d : ~sum;
                if (sum_carry_we) begin
                    sum_carry <= sum_carry_d;
                    sum_carry_n <= ~sum_carry_d;
                end
                if (verdict_we) begin
                    verdict <= verdict_d;
                    verdict_n <= ~verdict_d;
                end
                issue_judged <= issue_judged_d;
                issue_judged_n <= ~issue_judged_d;
                if (carry_we) begin
                    carry <= carry_d;
                    carry_n <= ~carry_d;
                end
                augend_at <= augend_at_d;
                augend_at_n <= ~augend_at_d;
                rival_at <= rival_at_d;
                rival_at_n <= ~rival_at_d;
                if (alike_we) begin
                    alike <= alike_d;
                    alike_n <= ~alike_d;
                end
                if (above_we) begin
                    above <= above_d;
                    above_n <= ~above_d;
                end
                if (broken_we) begin
                    broken <= broken_d;
                    broken_n <= ~broken_d;
                end
                if (over_maximum_we) begin
                    over_maximum <= over_maximum_d;
                    over_maximum_n <= ~over_maximum_d;
                end
                if (over_limit_we) begin
                    over_limit <= over_limit_d;
                    over_limit_n <= ~over_limit_d;
                end
                if (too_short_we) begin
                    too_short <= too_short_d;
                    too_short_n <= ~too_short_d;
                end
                if (overflow_we) begin
                    overflow <= overflow_d;
                    overflow_n <= ~overflow_d;
                end
                if (other_intent_we) begin
                    other_intent <= other_intent_d;
                    other_intent_n <= ~other_intent_d;
                end
                spoiled <= spoiled_d;
                spoiled_n <= ~spoiled_d;
                peer_differs <= peer_differs_d;
                peer_differs_n <= ~peer_differs_d;
                if (filled_we) begin
                    filled <= filled_d;
                    filled_n <= ~filled_d;
                end
                if (flags_we) begin
                    flags <= flags_d;
                end
                flags_n <= flags_we ? ~flags_d : ~flags;
                if (funded_we) begin
                    funded <= funded_d;
                    funded_n <= ~funded_d;
                end
                if (count_end_we) begin
                    count_end <= count_end_d;
                    count_end_n <= ~count_end_d;
                end
                if (generation_end_we) begin
                    generation_end <= generation_end_d;
                    generation_end_n <= ~generation_end_d;
                end
                if (generation_near_we) begin
                    generation_near <= generation_near_d;
                    generation_near_n <= ~generation_near_d;
                end
                if (crc_we) begin
                    crc <= crc_d;
                end
                crc_n <= crc_we ? ~crc_d : ~crc;
                if (scan_we) begin
                    scan <= scan_d;
                    scan_n <= ~scan_d;
                end
                if (valid_we) begin
                    valid <= valid_d;
                    valid_n <= ~valid_d;
                end
                if (good_we) begin
                    good <= good_d;
                    good_n <= ~good_d;
                end
                if (older_a_we) begin
                    older_a <= older_a_d;
                    older_a_n <= ~older_a_d;
                end
                if (older_b_we) begin
                    older_b <= older_b_d;
                    older_b_n <= ~older_b_d;
                end
                if (found_we) begin
                    found <= found_d;
                    found_n <= ~found_d;
                end
                if (best_we) begin
                    best <= best_d;
                    best_n <= ~best_d;
                end
                if (newest_we) begin
                    newest <= newest_d;
                end
                newest_n <= newest_we ? ~newest_d : ~newest;
                if (generation_we) begin
                    generation <= generation_d;
                end
                generation_n <= generation_we ? ~generation_d : ~generation;
                if (as_new_we) begin
                    as_new <= as_new_d;
                    as_new_n <= ~as_new_d;
                end
                if (differs_we) begin
                    differs <= differs_d;
                    differs_n <= ~differs_d;
                end
            end
            if (record_put) begin
                record[record_at] <= record_d;
            end
            if (record_n_put) begin
                record_n[record_n_at] <= record_n_d;
            end
        end
    end
endmodule
