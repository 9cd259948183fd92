

module accounting_unit(clock,reset_i,timebase_i,printed_i,printed_n_i,psel_i,penable_i,pwrite_i,paddr_i,pwdata_i,a_data_i,a_busy_i,a_error_i,b_data_i,b_busy_i,b_error_i,pready_o,pslverr_o,prdata_o,irq_o,permit_o,permit_n_o,address_o,data_o,a_read_o,a_write_o,a_write_n_o,a_program_o,a_program_n_o,b_read_o,b_write_o,b_write_n_o,b_program_o,b_program_n_o);
    
    // Module arguments
    input wire  clock;
    input wire  reset_i;
    input wire  timebase_i;
    input wire  printed_i;
    input wire  printed_n_i;
    input wire  psel_i;
    input wire  penable_i;
    input wire  pwrite_i;
    input wire  [7:0] paddr_i;
    input wire  [31:0] pwdata_i;
    input wire  [31:0] a_data_i;
    input wire  a_busy_i;
    input wire  a_error_i;
    input wire  [31:0] b_data_i;
    input wire  b_busy_i;
    input wire  b_error_i;
    output reg  pready_o;
    output reg  pslverr_o;
    output reg  [31:0] prdata_o;
    output reg  irq_o;
    output reg  permit_o;
    output reg  permit_n_o;
    output reg  [9:0] address_o;
    output reg  [31:0] data_o;
    output reg  a_read_o;
    output reg  a_write_o;
    output reg  a_write_n_o;
    output reg  a_program_o;
    output reg  a_program_n_o;
    output reg  b_read_o;
    output reg  b_write_o;
    output reg  b_write_n_o;
    output reg  b_program_o;
    output reg  b_program_n_o;
    
    // Constant declarations
    localparam  c$idle = 8'hb1;
    localparam  c$settle = 8'hd2;
    localparam  c$markers = 8'h63;
    localparam  c$scan = 8'he4;
    localparam  c$choose = 8'h55;
    localparam  c$compare = 8'h36;
    localparam  c$load = 8'h87;
    localparam  c$fetch = 8'h78;
    localparam  c$check = 8'hc9;
    localparam  c$apply = 8'haa;
    localparam  c$retire = 8'h1b;
    localparam  c$body = 8'h9c;
    localparam  c$verify = 8'h2d;
    localparam  c$validate = 8'h4e;
    localparam  c$prune = 8'hff;
    localparam  c$job_recovery = 3'b0;
    localparam  c$job_command = 3'b1;
    localparam  c$job_trail = 3'b10;
    localparam  c$job_printed = 3'b11;
    localparam  c$job_lock = 3'b100;
    localparam  c$job_homing = 3'b101;
    localparam  c$handshake_ask = 2'b0;
    localparam  c$handshake_sent = 2'b1;
    localparam  c$handshake_heard = 2'b10;
    localparam  c$handshake_wait = 2'b11;
    localparam  c$leg_write = 2'b0;
    localparam  c$leg_program = 2'b1;
    localparam  c$leg_read = 2'b10;
    localparam  c$last_patience = 7'b111111;
    localparam  c$decision = 5'b1000;
    localparam  c$at_id = 8'h0;
    localparam  c$at_status = 8'h4;
    localparam  c$at_command = 8'h8;
    localparam  c$at_result = 8'hc;
    localparam  c$at_set = 8'h10;
    localparam  c$at_value_lo = 8'h14;
    localparam  c$at_value_hi = 8'h18;
    localparam  c$at_date_key = 8'h1c;
    localparam  c$at_info = 8'h20;
    localparam  c$at_licence = 8'h24;
    localparam  c$at_peer_check = 8'h28;
    localparam  c$at_irq_clear = 8'h2c;
    localparam  c$identity = 32'h49500004;
    localparam  c$status_ready = 32'h1;
    localparam  c$status_busy = 32'h2;
    localparam  c$status_background = 32'h4;
    localparam  c$status_permit = 32'h8;
    localparam  c$status_locked = 32'h10;
    localparam  c$status_selected = 32'h20;
    localparam  c$status_issued = 32'h40;
    localparam  c$status_irq = 32'h80;
    localparam  c$status_unreported = 32'h800;
    localparam  c$status_home = 32'h1000;
    localparam  c$status_set = 5'b1000;
    localparam  c$status_reason = 5'b10000;
    localparam  c$act_none = 4'h0;
    localparam  c$act_select = 4'h1;
    localparam  c$act_read = 4'h2;
    localparam  c$act_open = 4'h3;
    localparam  c$act_close = 4'h4;
    localparam  c$act_debit = 4'h5;
    localparam  c$act_credit = 4'h6;
    localparam  c$act_withdraw = 4'h7;
    localparam  c$act_intent = 4'h8;
    localparam  c$act_issue = 4'h9;
    localparam  c$act_clear = 4'ha;
    localparam  c$act_reprint = 4'hb;
    localparam  c$act_lock = 4'hc;
    localparam  c$act_lock_device = 4'hd;
    localparam  c$act_printed = 4'he;
    localparam  c$command_debit = 32'h5;
    localparam  c$command_credit = 32'h6;
    localparam  c$command_withdraw = 32'h7;
    localparam  c$command_issue = 32'h9;
    localparam  c$command_lock = 32'hc;
    localparam  c$known = 16'h7ffe;
    localparam  c$last_generation = 16'h7420;
    localparam  c$spends = 16'h120;
    localparam  c$result_ok = 8'h0;
    localparam  c$result_unknown = 8'h1;
    localparam  c$result_damaged = 8'h5;
    localparam  c$result_broken = 8'h9;
    localparam  c$result_bank_failed = 8'h18;
    localparam  c$result_open = 8'h1a;
    localparam  c$result_running = 8'hff;
    localparam  c$reason_none = 8'h0;
    localparam  c$reason_command = 8'h1;
    localparam  c$reason_peer = 8'h2;
    localparam  c$reason_bank = 8'h3;
    localparam  c$reason_damaged = 8'h4;
    localparam  c$reason_differ = 8'h5;
    localparam  c$reason_broken = 8'h6;
    localparam  c$reason_illegal = 8'h7;
    localparam  c$flag_open = 32'h1;
    localparam  c$flag_descends = 32'h2;
    localparam  c$flag_locked = 32'h4;
    localparam  c$flag_pending = 32'h8;
    localparam  c$flag_unprinted = 32'h10;
    localparam  c$opening_bits = 32'hff00;
    localparam  c$reason_bits = 32'hff0000;
    localparam  c$reason_place = 5'b10000;
    localparam  c$layout_place = 5'b11000;
    localparam  c$low_24 = 32'hffffff;
    localparam  c$sets = 32'h4;
    localparam  c$device = 3'b100;
    localparam  c$last_word = 5'b10010;
    localparam  c$generation_word = 5'b1001;
    localparam  c$page_end = 4'hf;
    localparam  c$marker_word = 10'b100000;
    localparam  c$marker_valid = 32'h5a3c96e1;
    localparam  c$marker_invalid = 32'ha5c3691e;
    localparam  c$set_shift = 4'h7;
    localparam  c$slot_stride = 10'b1000000;
    localparam  c$maximum_imprint = 32'h18696;
    localparam  c$maximum_lo = 32'hffffffff;
    localparam  c$maximum_hi = 32'hff;
    localparam  c$ones = 32'hffffffff;
    localparam  c$nearly_ones = 32'hfffffffe;
    localparam  c$zero = 32'h0;
    localparam  c$polynomial = 32'hedb88320;
    localparam  c$one_4 = 4'h1;
    localparam  c$one_8 = 8'h1;
    localparam  c$one_16 = 16'h1;
    localparam  c$record_address$0 = 8'h80;
    localparam  c$record_address$1 = 8'h84;
    localparam  c$record_address$2 = 8'h88;
    localparam  c$record_address$3 = 8'h8c;
    localparam  c$record_address$4 = 8'h90;
    localparam  c$record_address$5 = 8'h94;
    localparam  c$record_address$6 = 8'h98;
    localparam  c$record_address$7 = 8'h9c;
    localparam  c$record_address$8 = 8'ha0;
    localparam  c$record_address$9 = 8'ha4;
    localparam  c$record_address$10 = 8'ha8;
    localparam  c$record_address$11 = 8'hac;
    localparam  c$record_address$12 = 8'hb0;
    localparam  c$record_address$13 = 8'hb4;
    localparam  c$record_address$14 = 8'hb8;
    localparam  c$record_address$15 = 8'hbc;
    localparam  c$record_address$16 = 8'hc0;
    localparam  c$record_address$17 = 8'hc4;
    localparam  c$record_address$18 = 8'hc8;
    localparam  c$check_result$0 = 8'h2;
    localparam  c$check_result$1 = 8'h3;
    localparam  c$check_result$2 = 8'h4;
    localparam  c$check_result$3 = 8'h5;
    localparam  c$check_result$4 = 8'h6;
    localparam  c$check_result$5 = 8'h7;
    localparam  c$check_result$6 = 8'h8;
    localparam  c$check_result$7 = 8'h9;
    localparam  c$check_result$8 = 8'ha;
    localparam  c$check_result$9 = 8'hb;
    localparam  c$check_result$10 = 8'hc;
    localparam  c$check_result$11 = 8'hd;
    localparam  c$check_result$12 = 8'he;
    localparam  c$check_result$13 = 8'hf;
    localparam  c$check_result$14 = 8'h10;
    localparam  c$check_result$15 = 8'h11;
    localparam  c$check_result$16 = 8'h12;
    localparam  c$check_result$17 = 8'h13;
    localparam  c$check_result$18 = 8'h14;
    localparam  c$check_result$19 = 8'h15;
    localparam  c$check_result$20 = 8'h16;
    localparam  c$check_result$21 = 8'h17;
    localparam  c$check_result$22 = 8'h19;
    localparam  c$check_commands$0 = 16'h3ff8;
    localparam  c$check_commands$1 = 16'h2;
    localparam  c$check_commands$2 = 16'h1ffc;
    localparam  c$check_commands$3 = 16'h2;
    localparam  c$check_commands$4 = 16'h1ff8;
    localparam  c$check_commands$5 = 16'h8;
    localparam  c$check_commands$6 = 16'hff0;
    localparam  c$check_commands$7 = 16'h4df8;
    localparam  c$check_commands$8 = 16'h55f8;
    localparam  c$check_commands$9 = 16'h600;
    localparam  c$check_commands$10 = 16'h990;
    localparam  c$check_commands$11 = 16'h20;
    localparam  c$check_commands$12 = 16'h400;
    localparam  c$check_commands$13 = 16'h8;
    localparam  c$check_commands$14 = 16'h1e0;
    localparam  c$check_commands$15 = 16'h120;
    localparam  c$check_commands$16 = 16'h1a0;
    localparam  c$check_commands$17 = 16'h10;
    localparam  c$check_commands$18 = 16'h120;
    localparam  c$check_commands$19 = 16'h40;
    localparam  c$check_commands$20 = 16'h120;
    localparam  c$check_commands$21 = 16'h4800;
    localparam  c$check_commands$22 = 16'h820;
    
    // Stub signals
    reg  state$clock;
    reg  state$reset;
    reg  [7:0] state$d;
    wire  [7:0] state$q;
    reg  handshake$clock;
    reg  handshake$reset;
    reg  [1:0] handshake$d;
    wire  [1:0] handshake$q;
    reg  leg$clock;
    reg  leg$reset;
    reg  [1:0] leg$d;
    wire  [1:0] leg$q;
    reg  index$clock;
    reg  index$reset;
    reg  [4:0] index$d;
    wire  [4:0] index$q;
    reg  patience$clock;
    reg  patience$reset;
    reg  [6:0] patience$d;
    wire  [6:0] patience$q;
    reg  address$clock;
    reg  address$reset;
    reg  [9:0] address$d;
    wire  [9:0] address$q;
    reg  data$clock;
    reg  data$reset;
    reg  [31:0] data$d;
    wire  [31:0] data$q;
    reg  a_read$clock;
    reg  a_read$reset;
    reg  a_read$d;
    wire  a_read$q;
    reg  a_write$clock;
    reg  a_write$reset;
    reg  a_write$d;
    wire  a_write$q;
    reg  a_write_n$clock;
    reg  a_write_n$reset;
    reg  a_write_n$d;
    wire  a_write_n$q;
    reg  a_program$clock;
    reg  a_program$reset;
    reg  a_program$d;
    wire  a_program$q;
    reg  a_program_n$clock;
    reg  a_program_n$reset;
    reg  a_program_n$d;
    wire  a_program_n$q;
    reg  b_read$clock;
    reg  b_read$reset;
    reg  b_read$d;
    wire  b_read$q;
    reg  b_write$clock;
    reg  b_write$reset;
    reg  b_write$d;
    wire  b_write$q;
    reg  b_write_n$clock;
    reg  b_write_n$reset;
    reg  b_write_n$d;
    wire  b_write_n$q;
    reg  b_program$clock;
    reg  b_program$reset;
    reg  b_program$d;
    wire  b_program$q;
    reg  b_program_n$clock;
    reg  b_program_n$reset;
    reg  b_program_n$d;
    wire  b_program_n$q;
    reg  pready$clock;
    reg  pready$reset;
    reg  pready$d;
    wire  pready$q;
    reg  pslverr$clock;
    reg  pslverr$reset;
    reg  pslverr$d;
    wire  pslverr$q;
    reg  prdata$clock;
    reg  prdata$reset;
    reg  [31:0] prdata$d;
    wire  [31:0] prdata$q;
    reg  irq$clock;
    reg  irq$reset;
    reg  irq$d;
    wire  irq$q;
    reg  permit$clock;
    reg  permit$reset;
    reg  permit$d;
    wire  permit$q;
    reg  permit_n$clock;
    reg  permit_n$reset;
    reg  permit_n$d;
    wire  permit_n$q;
    reg  permit_set$clock;
    reg  permit_set$reset;
    reg  [2:0] permit_set$d;
    wire  [2:0] permit_set$q;
    reg  ready$clock;
    reg  ready$reset;
    reg  ready$d;
    wire  ready$q;
    reg  busy$clock;
    reg  busy$reset;
    reg  busy$d;
    wire  busy$q;
    reg  command$clock;
    reg  command$reset;
    reg  [31:0] command$d;
    wire  [31:0] command$q;
    reg  result$clock;
    reg  result$reset;
    reg  [7:0] result$d;
    wire  [7:0] result$q;
    reg  operand_set$clock;
    reg  operand_set$reset;
    reg  [31:0] operand_set$d;
    wire  [31:0] operand_set$q;
    reg  value_lo$clock;
    reg  value_lo$reset;
    reg  [31:0] value_lo$d;
    wire  [31:0] value_lo$q;
    reg  value_hi$clock;
    reg  value_hi$reset;
    reg  [31:0] value_hi$d;
    wire  [31:0] value_hi$q;
    reg  date_key$clock;
    reg  date_key$reset;
    reg  [31:0] date_key$d;
    wire  [31:0] date_key$q;
    reg  info$clock;
    reg  info$reset;
    reg  [17:0] info$d;
    wire  [17:0] info$q;
    reg  new_licence$clock;
    reg  new_licence$reset;
    reg  [31:0] new_licence$d;
    wire  [31:0] new_licence$q;
    reg  selected$clock;
    reg  selected$reset;
    reg  selected$d;
    wire  selected$q;
    reg  selected_set$clock;
    reg  selected_set$reset;
    reg  [2:0] selected_set$d;
    wire  [2:0] selected_set$q;
    reg  home$clock;
    reg  home$reset;
    reg  home$d;
    wire  home$q;
    reg  device_locked$clock;
    reg  device_locked$reset;
    reg  device_locked$d;
    wire  device_locked$q;
    reg  lock_reason$clock;
    reg  lock_reason$reset;
    reg  [7:0] lock_reason$d;
    wire  [7:0] lock_reason$q;
    reg  lock_pending$clock;
    reg  lock_pending$reset;
    reg  lock_pending$d;
    wire  lock_pending$q;
    reg  issued$clock;
    reg  issued$reset;
    reg  [3:0] issued$d;
    wire  [3:0] issued$q;
    reg  unusable$clock;
    reg  unusable$reset;
    reg  [3:0] unusable$d;
    wire  [3:0] unusable$q;
    reg  printed_before$clock;
    reg  printed_before$reset;
    reg  printed_before$d;
    wire  printed_before$q;
    reg  printed_pending$clock;
    reg  printed_pending$reset;
    reg  printed_pending$d;
    wire  printed_pending$q;
    reg  unreported$clock;
    reg  unreported$reset;
    reg  unreported$d;
    wire  unreported$q;
    reg  slots_a$clock;
    reg  slots_a$reset;
    reg  [4:0] slots_a$d;
    wire  [4:0] slots_a$q;
    reg  slots_b$clock;
    reg  slots_b$reset;
    reg  [4:0] slots_b$d;
    wire  [4:0] slots_b$q;
    reg  failed_a$clock;
    reg  failed_a$reset;
    reg  failed_a$d;
    wire  failed_a$q;
    reg  failed_b$clock;
    reg  failed_b$reset;
    reg  failed_b$d;
    wire  failed_b$q;
    reg  silent_a$clock;
    reg  silent_a$reset;
    reg  silent_a$d;
    wire  silent_a$q;
    reg  silent_b$clock;
    reg  silent_b$reset;
    reg  silent_b$d;
    wire  silent_b$q;
    reg  job$clock;
    reg  job$reset;
    reg  [2:0] job$d;
    wire  [2:0] job$q;
    reg  target$clock;
    reg  target$reset;
    reg  [2:0] target$d;
    wire  [2:0] target$q;
    reg  bank$clock;
    reg  bank$reset;
    reg  bank$d;
    wire  bank$q;
    reg  slot$clock;
    reg  slot$reset;
    reg  slot$d;
    wire  slot$q;
    reg  again$clock;
    reg  again$reset;
    reg  again$d;
    wire  again$q;
    reg  a_lost$clock;
    reg  a_lost$reset;
    reg  a_lost$d;
    wire  a_lost$q;
    reg  carry$clock;
    reg  carry$reset;
    reg  carry$d;
    wire  carry$q;
    reg  sum_lo$clock;
    reg  sum_lo$reset;
    reg  [31:0] sum_lo$d;
    wire  [31:0] sum_lo$q;
    reg  broken$clock;
    reg  broken$reset;
    reg  broken$d;
    wire  broken$q;
    reg  over_maximum$clock;
    reg  over_maximum$reset;
    reg  over_maximum$d;
    wire  over_maximum$q;
    reg  over_limit$clock;
    reg  over_limit$reset;
    reg  over_limit$d;
    wire  over_limit$q;
    reg  too_short$clock;
    reg  too_short$reset;
    reg  too_short$d;
    wire  too_short$q;
    reg  overflow$clock;
    reg  overflow$reset;
    reg  overflow$d;
    wire  overflow$q;
    reg  crc$clock;
    reg  crc$reset;
    reg  [31:0] crc$d;
    wire  [31:0] crc$q;
    reg  scan$clock;
    reg  scan$reset;
    reg  [1:0] scan$d;
    wire  [1:0] scan$q;
    reg  valid$clock;
    reg  valid$reset;
    reg  [3:0] valid$d;
    wire  [3:0] valid$q;
    reg  good$clock;
    reg  good$reset;
    reg  [3:0] good$d;
    wire  [3:0] good$q;
    reg  older_a$clock;
    reg  older_a$reset;
    reg  older_a$d;
    wire  older_a$q;
    reg  older_b$clock;
    reg  older_b$reset;
    reg  older_b$d;
    wire  older_b$q;
    reg  twins$clock;
    reg  twins$reset;
    reg  twins$d;
    wire  twins$q;
    reg  found$clock;
    reg  found$reset;
    reg  found$d;
    wire  found$q;
    reg  best$clock;
    reg  best$reset;
    reg  [1:0] best$d;
    wire  [1:0] best$q;
    reg  newest$clock;
    reg  newest$reset;
    reg  [31:0] newest$d;
    wire  [31:0] newest$q;
    reg  generation$clock;
    reg  generation$reset;
    reg  [31:0] generation$d;
    wire  [31:0] generation$q;
    reg  differs$clock;
    reg  differs$reset;
    reg  differs$d;
    wire  differs$q;
    reg  record$0$clock;
    reg  record$0$reset;
    reg  [31:0] record$0$d;
    wire  [31:0] record$0$q;
    reg  record$1$clock;
    reg  record$1$reset;
    reg  [31:0] record$1$d;
    wire  [31:0] record$1$q;
    reg  record$2$clock;
    reg  record$2$reset;
    reg  [31:0] record$2$d;
    wire  [31:0] record$2$q;
    reg  record$3$clock;
    reg  record$3$reset;
    reg  [31:0] record$3$d;
    wire  [31:0] record$3$q;
    reg  record$4$clock;
    reg  record$4$reset;
    reg  [31:0] record$4$d;
    wire  [31:0] record$4$q;
    reg  record$5$clock;
    reg  record$5$reset;
    reg  [31:0] record$5$d;
    wire  [31:0] record$5$q;
    reg  record$6$clock;
    reg  record$6$reset;
    reg  [31:0] record$6$d;
    wire  [31:0] record$6$q;
    reg  record$7$clock;
    reg  record$7$reset;
    reg  [31:0] record$7$d;
    wire  [31:0] record$7$q;
    reg  record$8$clock;
    reg  record$8$reset;
    reg  [31:0] record$8$d;
    wire  [31:0] record$8$q;
    reg  record$9$clock;
    reg  record$9$reset;
    reg  [31:0] record$9$d;
    wire  [31:0] record$9$q;
    reg  record$10$clock;
    reg  record$10$reset;
    reg  [31:0] record$10$d;
    wire  [31:0] record$10$q;
    reg  record$11$clock;
    reg  record$11$reset;
    reg  [31:0] record$11$d;
    wire  [31:0] record$11$q;
    reg  record$12$clock;
    reg  record$12$reset;
    reg  [31:0] record$12$d;
    wire  [31:0] record$12$q;
    reg  record$13$clock;
    reg  record$13$reset;
    reg  [31:0] record$13$d;
    wire  [31:0] record$13$q;
    reg  record$14$clock;
    reg  record$14$reset;
    reg  [31:0] record$14$d;
    wire  [31:0] record$14$q;
    reg  record$15$clock;
    reg  record$15$reset;
    reg  [31:0] record$15$d;
    wire  [31:0] record$15$q;
    reg  record$16$clock;
    reg  record$16$reset;
    reg  [31:0] record$16$d;
    wire  [31:0] record$16$q;
    reg  record$17$clock;
    reg  record$17$reset;
    reg  [31:0] record$17$d;
    wire  [31:0] record$17$q;
    reg  record$18$clock;
    reg  record$18$reset;
    reg  [31:0] record$18$d;
    wire  [31:0] record$18$q;
    
    // Local signals
    reg  idles;
    reg  checks_now;
    reg  steered;
    reg  in_idle;
    reg  in_settle;
    reg  in_markers;
    reg  in_scan;
    reg  in_choose;
    reg  in_compare;
    reg  in_load;
    reg  in_fetch;
    reg  in_check;
    reg  in_apply;
    reg  in_retire;
    reg  in_body;
    reg  in_verify;
    reg  in_validate;
    reg  in_prune;
    reg  recovers_now;
    reg  at_marker;
    reg  commits_now;
    reg  works_now;
    reg  impossible;
    reg  for_recovery;
    reg  for_command;
    reg  for_printed;
    reg  for_lock;
    reg  leg_writes;
    reg  leg_programs;
    reg  is_open;
    reg  descends;
    reg  set_locked;
    reg  is_pending;
    reg  is_unprinted;
    reg  issued_here;
    reg  unusable_there;
    reg  slot_a;
    reg  slot_b;
    reg  device_record;
    reg  here;
    reg  scan_bank;
    reg  scan_slot;
    reg  last_scan;
    reg  best_bank;
    reg  best_slot;
    reg  at_last_word;
    reg  at_generation;
    reg  high;
    reg  opens_descending;
    reg  whole_device;
    reg  asked_lock;
    reg  selects;
    reg  rereads;
    reg  opens;
    reg  closes;
    reg  debits;
    reg  credits;
    reg  withdraws;
    reg  intends;
    reg  clears;
    reg  reprints;
    reg  locks_set;
    reg  locks_device;
    reg  records_print;
    reg  issue_asked;
    reg  issue_clear;
    reg  issues;
    reg  answers;
    reg  loads;
    reg  starts_check;
    reg  applies;
    reg  copies;
    reg  copy_bank;
    reg  copy_slot;
    reg  recovers;
    reg  recovered;
    reg  keeps;
    reg  condemns;
    reg  permits;
    reg  stores;
    reg  passes;
    reg  works_alone;
    reg  work_due;
    reg  setup;
    reg  readable;
    reg  to_command;
    reg  to_set;
    reg  to_value_lo;
    reg  to_value_hi;
    reg  to_date_key;
    reg  to_info;
    reg  to_licence;
    reg  to_peer_check;
    reg  to_irq_clear;
    reg  to_amount;
    reg  to_operand;
    reg  to_ready;
    reg  writable;
    reg  refuses;
    reg  answered;
    reg  writes;
    reg  comparable;
    reg  differing;
    reg  first_pair;
    reg  second_pair;
    reg  third_pair;
    reg  at_descending;
    reg  predicts_lo;
    reg  predicts_hi;
    reg  predicts;
    reg  takes_high;
    reg  adds_descending;
    reg  subtracts;
    reg  carry_in;
    reg  carries;
    reg  deciding;
    reg  below_ascending;
    reg  is_known;
    reg  limited;
    reg  value_wide;
    reg  intent_differs;
    reg  refused;
    reg  asks;
    reg  ask_bank;
    reg  ask_slot;
    reg  ask_writes;
    reg  ask_programs;
    reg  ask_reads;
    reg  scan_silent;
    reg  scan_valid;
    reg  scan_compares;
    reg  bank_busy;
    reg  bank_error;
    reg  done;
    reg  failed;
    reg  pulses;
    reg  expires;
    reg  reads_back;
    reg  got_asked;
    reg  got_kept;
    reg  marked;
    reg  unmarked;
    reg  unequal;
    reg  loses;
    reg  zeroes;
    reg  loads_value;
    reg  takes_sum;
    reg  credits_funds;
    reg  opened_funds;
    reg  opened_limit;
    reg  forgets;
    reg  crc_low;
    reg  waits_for_a;
    reg  waits_for_b;
    reg  renews;
    reg  renew_bank;
    reg  renew_slot;
    reg  low_good;
    reg  high_good;
    reg  low_valid;
    reg  high_valid;
    reg  high_older;
    reg  cut_short;
    reg  one_bank;
    reg  source_alone;
    reg  first_bank;
    reg  hushes;
    reg  fetches;
    reg  loaded;
    reg  not_here;
    reg  discards;
    reg  next_slot;
    reg  marks;
    reg  mark_valid;
    reg  bad_in_a;
    reg  many_bad;
    reg  harmless;
    reg  differs_now;
    reg  verified;
    reg  takes_effect;
    reg  page_full;
    reg  advances;
    reg  books;
    reg  from_b;
    reg  reports;
    reg  permit_broken;
    reg  locks;
    reg  [1:0] check_pair;
    reg  [2:0] operand_low;
    reg  [2:0] load_target;
    reg  [2:0] check_target;
    reg  [2:0] recover_target;
    reg  [2:0] permit_for;
    reg  [3:0] trusted;
    reg  [3:0] scan_bit;
    reg  [3:0] scan_bits;
    reg  [3:0] bad_slots;
    reg  [3:0] fewer_bad;
    reg  [3:0] other_bad;
    reg  [3:0] word_pair;
    reg  [3:0] page_index;
    reg  [3:0] action;
    reg  [3:0] judged;
    reg  [7:0] target_bit;
    reg  [7:0] selected_bit;
    reg  [7:0] operand_bit;
    reg  [7:0] wide_bits;
    reg  [7:0] place_bits;
    reg  [7:0] wide_slots_a;
    reg  [7:0] wide_slots_b;
    reg  [7:0] load_bit;
    reg  [7:0] lock_code;
    reg  [7:0] layout;
    reg  [7:0] alarm;
    reg  [7:0] answer_code;
    reg  [7:0] condemn_reason;
    reg  [7:0] refusal;
    reg  [7:0] value_top;
    reg  [7:0] old_opening;
    reg  [7:0] new_opening;
    reg  [7:0] outcome;
    reg  [7:0] next_state;
    reg  [9:0] wide_index;
    reg  [9:0] wide_target;
    reg  [9:0] ask_place;
    reg  [9:0] ask_address;
    reg  [15:0] judged_bit;
    reg  [15:0] judged_bits;
    reg  [31:0] flags;
    reg  [31:0] flag_bits;
    reg  [31:0] final_crc;
    reg  [31:0] this_word;
    reg  [31:0] wide_layout;
    reg  [31:0] high_layout;
    reg  [31:0] low_value;
    reg  [31:0] piece;
    reg  [31:0] wide_set;
    reg  [31:0] status_set;
    reg  [31:0] wide_reason;
    reg  [31:0] status_reason;
    reg  [31:0] status;
    reg  [31:0] read_word;
    reg  [31:0] addend;
    reg  [31:0] augend;
    reg  [31:0] partial;
    reg  [31:0] sum;
    reg  [31:0] ascending_word;
    reg  [31:0] funds_word;
    reg  [31:0] ceiling_word;
    reg  [31:0] highest_generation;
    reg  [31:0] ask_data;
    reg  [31:0] got;
    reg  [31:0] wide_info;
    reg  [31:0] wide_code;
    reg  [31:0] placed_code;
    reg  [31:0] cleared_flags;
    reg  [31:0] added_flags;
    reg  [31:0] kept_flags;
    reg  [31:0] new_flags;
    reg  [31:0] counted;
    reg  [31:0] chosen_value;
    reg  [31:0] new_word;
    reg  [31:0] stored_word;
    reg  [31:0] passed_word;
    reg  [31:0] crc_next;
    reg  holds$0;
    reg  holds$1;
    reg  holds$2;
    reg  holds$3;
    reg  holds$4;
    reg  holds$5;
    reg  holds$6;
    reg  holds$7;
    reg  holds$8;
    reg  holds$9;
    reg  holds$10;
    reg  holds$11;
    reg  holds$12;
    reg  holds$13;
    reg  holds$14;
    reg  holds$15;
    reg  holds$16;
    reg  holds$17;
    reg  holds$18;
    reg  holds$19;
    reg  holds$20;
    reg  holds$21;
    reg  holds$22;
    
    // Sub module instances
    accounting_unit$state state(
        .clock(state$clock),
        .reset(state$reset),
        .d(state$d),
        .q(state$q)
    );
    accounting_unit$handshake handshake(
        .clock(handshake$clock),
        .reset(handshake$reset),
        .d(handshake$d),
        .q(handshake$q)
    );
    accounting_unit$leg leg(
        .clock(leg$clock),
        .reset(leg$reset),
        .d(leg$d),
        .q(leg$q)
    );
    accounting_unit$index index(
        .clock(index$clock),
        .reset(index$reset),
        .d(index$d),
        .q(index$q)
    );
    accounting_unit$patience patience(
        .clock(patience$clock),
        .reset(patience$reset),
        .d(patience$d),
        .q(patience$q)
    );
    accounting_unit$address address(
        .clock(address$clock),
        .reset(address$reset),
        .d(address$d),
        .q(address$q)
    );
    accounting_unit$data data(
        .clock(data$clock),
        .reset(data$reset),
        .d(data$d),
        .q(data$q)
    );
    accounting_unit$a_read a_read(
        .clock(a_read$clock),
        .reset(a_read$reset),
        .d(a_read$d),
        .q(a_read$q)
    );
    accounting_unit$a_write a_write(
        .clock(a_write$clock),
        .reset(a_write$reset),
        .d(a_write$d),
        .q(a_write$q)
    );
    accounting_unit$a_write_n a_write_n(
        .clock(a_write_n$clock),
        .reset(a_write_n$reset),
        .d(a_write_n$d),
        .q(a_write_n$q)
    );
    accounting_unit$a_program a_program(
        .clock(a_program$clock),
        .reset(a_program$reset),
        .d(a_program$d),
        .q(a_program$q)
    );
    accounting_unit$a_program_n a_program_n(
        .clock(a_program_n$clock),
        .reset(a_program_n$reset),
        .d(a_program_n$d),
        .q(a_program_n$q)
    );
    accounting_unit$b_read b_read(
        .clock(b_read$clock),
        .reset(b_read$reset),
        .d(b_read$d),
        .q(b_read$q)
    );
    accounting_unit$b_write b_write(
        .clock(b_write$clock),
        .reset(b_write$reset),
        .d(b_write$d),
        .q(b_write$q)
    );
    accounting_unit$b_write_n b_write_n(
        .clock(b_write_n$clock),
        .reset(b_write_n$reset),
        .d(b_write_n$d),
        .q(b_write_n$q)
    );
    accounting_unit$b_program b_program(
        .clock(b_program$clock),
        .reset(b_program$reset),
        .d(b_program$d),
        .q(b_program$q)
    );
    accounting_unit$b_program_n b_program_n(
        .clock(b_program_n$clock),
        .reset(b_program_n$reset),
        .d(b_program_n$d),
        .q(b_program_n$q)
    );
    accounting_unit$pready pready(
        .clock(pready$clock),
        .reset(pready$reset),
        .d(pready$d),
        .q(pready$q)
    );
    accounting_unit$pslverr pslverr(
        .clock(pslverr$clock),
        .reset(pslverr$reset),
        .d(pslverr$d),
        .q(pslverr$q)
    );
    accounting_unit$prdata prdata(
        .clock(prdata$clock),
        .reset(prdata$reset),
        .d(prdata$d),
        .q(prdata$q)
    );
    accounting_unit$irq irq(
        .clock(irq$clock),
        .reset(irq$reset),
        .d(irq$d),
        .q(irq$q)
    );
    accounting_unit$permit permit(
        .clock(permit$clock),
        .reset(permit$reset),
        .d(permit$d),
        .q(permit$q)
    );
    accounting_unit$permit_n permit_n(
        .clock(permit_n$clock),
        .reset(permit_n$reset),
        .d(permit_n$d),
        .q(permit_n$q)
    );
    accounting_unit$permit_set permit_set(
        .clock(permit_set$clock),
        .reset(permit_set$reset),
        .d(permit_set$d),
        .q(permit_set$q)
    );
    accounting_unit$ready ready(
        .clock(ready$clock),
        .reset(ready$reset),
        .d(ready$d),
        .q(ready$q)
    );
    accounting_unit$busy busy(
        .clock(busy$clock),
        .reset(busy$reset),
        .d(busy$d),
        .q(busy$q)
    );
    accounting_unit$command command(
        .clock(command$clock),
        .reset(command$reset),
        .d(command$d),
        .q(command$q)
    );
    accounting_unit$result result(
        .clock(result$clock),
        .reset(result$reset),
        .d(result$d),
        .q(result$q)
    );
    accounting_unit$operand_set operand_set(
        .clock(operand_set$clock),
        .reset(operand_set$reset),
        .d(operand_set$d),
        .q(operand_set$q)
    );
    accounting_unit$value_lo value_lo(
        .clock(value_lo$clock),
        .reset(value_lo$reset),
        .d(value_lo$d),
        .q(value_lo$q)
    );
    accounting_unit$value_hi value_hi(
        .clock(value_hi$clock),
        .reset(value_hi$reset),
        .d(value_hi$d),
        .q(value_hi$q)
    );
    accounting_unit$date_key date_key(
        .clock(date_key$clock),
        .reset(date_key$reset),
        .d(date_key$d),
        .q(date_key$q)
    );
    accounting_unit$info info(
        .clock(info$clock),
        .reset(info$reset),
        .d(info$d),
        .q(info$q)
    );
    accounting_unit$new_licence new_licence(
        .clock(new_licence$clock),
        .reset(new_licence$reset),
        .d(new_licence$d),
        .q(new_licence$q)
    );
    accounting_unit$selected selected(
        .clock(selected$clock),
        .reset(selected$reset),
        .d(selected$d),
        .q(selected$q)
    );
    accounting_unit$selected_set selected_set(
        .clock(selected_set$clock),
        .reset(selected_set$reset),
        .d(selected_set$d),
        .q(selected_set$q)
    );
    accounting_unit$home home(
        .clock(home$clock),
        .reset(home$reset),
        .d(home$d),
        .q(home$q)
    );
    accounting_unit$device_locked device_locked(
        .clock(device_locked$clock),
        .reset(device_locked$reset),
        .d(device_locked$d),
        .q(device_locked$q)
    );
    accounting_unit$lock_reason lock_reason(
        .clock(lock_reason$clock),
        .reset(lock_reason$reset),
        .d(lock_reason$d),
        .q(lock_reason$q)
    );
    accounting_unit$lock_pending lock_pending(
        .clock(lock_pending$clock),
        .reset(lock_pending$reset),
        .d(lock_pending$d),
        .q(lock_pending$q)
    );
    accounting_unit$issued issued(
        .clock(issued$clock),
        .reset(issued$reset),
        .d(issued$d),
        .q(issued$q)
    );
    accounting_unit$unusable unusable(
        .clock(unusable$clock),
        .reset(unusable$reset),
        .d(unusable$d),
        .q(unusable$q)
    );
    accounting_unit$printed_before printed_before(
        .clock(printed_before$clock),
        .reset(printed_before$reset),
        .d(printed_before$d),
        .q(printed_before$q)
    );
    accounting_unit$printed_pending printed_pending(
        .clock(printed_pending$clock),
        .reset(printed_pending$reset),
        .d(printed_pending$d),
        .q(printed_pending$q)
    );
    accounting_unit$unreported unreported(
        .clock(unreported$clock),
        .reset(unreported$reset),
        .d(unreported$d),
        .q(unreported$q)
    );
    accounting_unit$slots_a slots_a(
        .clock(slots_a$clock),
        .reset(slots_a$reset),
        .d(slots_a$d),
        .q(slots_a$q)
    );
    accounting_unit$slots_b slots_b(
        .clock(slots_b$clock),
        .reset(slots_b$reset),
        .d(slots_b$d),
        .q(slots_b$q)
    );
    accounting_unit$failed_a failed_a(
        .clock(failed_a$clock),
        .reset(failed_a$reset),
        .d(failed_a$d),
        .q(failed_a$q)
    );
    accounting_unit$failed_b failed_b(
        .clock(failed_b$clock),
        .reset(failed_b$reset),
        .d(failed_b$d),
        .q(failed_b$q)
    );
    accounting_unit$silent_a silent_a(
        .clock(silent_a$clock),
        .reset(silent_a$reset),
        .d(silent_a$d),
        .q(silent_a$q)
    );
    accounting_unit$silent_b silent_b(
        .clock(silent_b$clock),
        .reset(silent_b$reset),
        .d(silent_b$d),
        .q(silent_b$q)
    );
    accounting_unit$job job(
        .clock(job$clock),
        .reset(job$reset),
        .d(job$d),
        .q(job$q)
    );
    accounting_unit$target target(
        .clock(target$clock),
        .reset(target$reset),
        .d(target$d),
        .q(target$q)
    );
    accounting_unit$bank bank(
        .clock(bank$clock),
        .reset(bank$reset),
        .d(bank$d),
        .q(bank$q)
    );
    accounting_unit$slot slot(
        .clock(slot$clock),
        .reset(slot$reset),
        .d(slot$d),
        .q(slot$q)
    );
    accounting_unit$again again(
        .clock(again$clock),
        .reset(again$reset),
        .d(again$d),
        .q(again$q)
    );
    accounting_unit$a_lost a_lost(
        .clock(a_lost$clock),
        .reset(a_lost$reset),
        .d(a_lost$d),
        .q(a_lost$q)
    );
    accounting_unit$carry carry(
        .clock(carry$clock),
        .reset(carry$reset),
        .d(carry$d),
        .q(carry$q)
    );
    accounting_unit$sum_lo sum_lo(
        .clock(sum_lo$clock),
        .reset(sum_lo$reset),
        .d(sum_lo$d),
        .q(sum_lo$q)
    );
    accounting_unit$broken broken(
        .clock(broken$clock),
        .reset(broken$reset),
        .d(broken$d),
        .q(broken$q)
    );
    accounting_unit$over_maximum over_maximum(
        .clock(over_maximum$clock),
        .reset(over_maximum$reset),
        .d(over_maximum$d),
        .q(over_maximum$q)
    );
    accounting_unit$over_limit over_limit(
        .clock(over_limit$clock),
        .reset(over_limit$reset),
        .d(over_limit$d),
        .q(over_limit$q)
    );
    accounting_unit$too_short too_short(
        .clock(too_short$clock),
        .reset(too_short$reset),
        .d(too_short$d),
        .q(too_short$q)
    );
    accounting_unit$overflow overflow(
        .clock(overflow$clock),
        .reset(overflow$reset),
        .d(overflow$d),
        .q(overflow$q)
    );
    accounting_unit$crc crc(
        .clock(crc$clock),
        .reset(crc$reset),
        .d(crc$d),
        .q(crc$q)
    );
    accounting_unit$scan scan(
        .clock(scan$clock),
        .reset(scan$reset),
        .d(scan$d),
        .q(scan$q)
    );
    accounting_unit$valid valid(
        .clock(valid$clock),
        .reset(valid$reset),
        .d(valid$d),
        .q(valid$q)
    );
    accounting_unit$good good(
        .clock(good$clock),
        .reset(good$reset),
        .d(good$d),
        .q(good$q)
    );
    accounting_unit$older_a older_a(
        .clock(older_a$clock),
        .reset(older_a$reset),
        .d(older_a$d),
        .q(older_a$q)
    );
    accounting_unit$older_b older_b(
        .clock(older_b$clock),
        .reset(older_b$reset),
        .d(older_b$d),
        .q(older_b$q)
    );
    accounting_unit$twins twins(
        .clock(twins$clock),
        .reset(twins$reset),
        .d(twins$d),
        .q(twins$q)
    );
    accounting_unit$found found(
        .clock(found$clock),
        .reset(found$reset),
        .d(found$d),
        .q(found$q)
    );
    accounting_unit$best best(
        .clock(best$clock),
        .reset(best$reset),
        .d(best$d),
        .q(best$q)
    );
    accounting_unit$newest newest(
        .clock(newest$clock),
        .reset(newest$reset),
        .d(newest$d),
        .q(newest$q)
    );
    accounting_unit$generation generation(
        .clock(generation$clock),
        .reset(generation$reset),
        .d(generation$d),
        .q(generation$q)
    );
    accounting_unit$differs differs(
        .clock(differs$clock),
        .reset(differs$reset),
        .d(differs$d),
        .q(differs$q)
    );
    accounting_unit$record$0 record$0(
        .clock(record$0$clock),
        .reset(record$0$reset),
        .d(record$0$d),
        .q(record$0$q)
    );
    accounting_unit$record$1 record$1(
        .clock(record$1$clock),
        .reset(record$1$reset),
        .d(record$1$d),
        .q(record$1$q)
    );
    accounting_unit$record$2 record$2(
        .clock(record$2$clock),
        .reset(record$2$reset),
        .d(record$2$d),
        .q(record$2$q)
    );
    accounting_unit$record$3 record$3(
        .clock(record$3$clock),
        .reset(record$3$reset),
        .d(record$3$d),
        .q(record$3$q)
    );
    accounting_unit$record$4 record$4(
        .clock(record$4$clock),
        .reset(record$4$reset),
        .d(record$4$d),
        .q(record$4$q)
    );
    accounting_unit$record$5 record$5(
        .clock(record$5$clock),
        .reset(record$5$reset),
        .d(record$5$d),
        .q(record$5$q)
    );
    accounting_unit$record$6 record$6(
        .clock(record$6$clock),
        .reset(record$6$reset),
        .d(record$6$d),
        .q(record$6$q)
    );
    accounting_unit$record$7 record$7(
        .clock(record$7$clock),
        .reset(record$7$reset),
        .d(record$7$d),
        .q(record$7$q)
    );
    accounting_unit$record$8 record$8(
        .clock(record$8$clock),
        .reset(record$8$reset),
        .d(record$8$d),
        .q(record$8$q)
    );
    accounting_unit$record$9 record$9(
        .clock(record$9$clock),
        .reset(record$9$reset),
        .d(record$9$d),
        .q(record$9$q)
    );
    accounting_unit$record$10 record$10(
        .clock(record$10$clock),
        .reset(record$10$reset),
        .d(record$10$d),
        .q(record$10$q)
    );
    accounting_unit$record$11 record$11(
        .clock(record$11$clock),
        .reset(record$11$reset),
        .d(record$11$d),
        .q(record$11$q)
    );
    accounting_unit$record$12 record$12(
        .clock(record$12$clock),
        .reset(record$12$reset),
        .d(record$12$d),
        .q(record$12$q)
    );
    accounting_unit$record$13 record$13(
        .clock(record$13$clock),
        .reset(record$13$reset),
        .d(record$13$d),
        .q(record$13$q)
    );
    accounting_unit$record$14 record$14(
        .clock(record$14$clock),
        .reset(record$14$reset),
        .d(record$14$d),
        .q(record$14$q)
    );
    accounting_unit$record$15 record$15(
        .clock(record$15$clock),
        .reset(record$15$reset),
        .d(record$15$d),
        .q(record$15$q)
    );
    accounting_unit$record$16 record$16(
        .clock(record$16$clock),
        .reset(record$16$reset),
        .d(record$16$d),
        .q(record$16$q)
    );
    accounting_unit$record$17 record$17(
        .clock(record$17$clock),
        .reset(record$17$reset),
        .d(record$17$d),
        .q(record$17$q)
    );
    accounting_unit$record$18 record$18(
        .clock(record$18$clock),
        .reset(record$18$reset),
        .d(record$18$d),
        .q(record$18$q)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        state$reset = reset_i;
        state$d = state$q;
        handshake$clock = clock;
        handshake$reset = reset_i;
        handshake$d = handshake$q;
        leg$clock = clock;
        leg$reset = reset_i;
        leg$d = leg$q;
        index$clock = clock;
        index$reset = reset_i;
        index$d = index$q;
        patience$clock = clock;
        patience$reset = reset_i;
        patience$d = patience$q;
        address$clock = clock;
        address$reset = reset_i;
        address$d = address$q;
        data$clock = clock;
        data$reset = reset_i;
        data$d = data$q;
        a_read$clock = clock;
        a_read$reset = reset_i;
        a_read$d = a_read$q;
        a_write$clock = clock;
        a_write$reset = reset_i;
        a_write$d = a_write$q;
        a_write_n$clock = clock;
        a_write_n$reset = reset_i;
        a_write_n$d = a_write_n$q;
        a_program$clock = clock;
        a_program$reset = reset_i;
        a_program$d = a_program$q;
        a_program_n$clock = clock;
        a_program_n$reset = reset_i;
        a_program_n$d = a_program_n$q;
        b_read$clock = clock;
        b_read$reset = reset_i;
        b_read$d = b_read$q;
        b_write$clock = clock;
        b_write$reset = reset_i;
        b_write$d = b_write$q;
        b_write_n$clock = clock;
        b_write_n$reset = reset_i;
        b_write_n$d = b_write_n$q;
        b_program$clock = clock;
        b_program$reset = reset_i;
        b_program$d = b_program$q;
        b_program_n$clock = clock;
        b_program_n$reset = reset_i;
        b_program_n$d = b_program_n$q;
        pready$clock = clock;
        pready$reset = reset_i;
        pready$d = pready$q;
        pslverr$clock = clock;
        pslverr$reset = reset_i;
        pslverr$d = pslverr$q;
        prdata$clock = clock;
        prdata$reset = reset_i;
        prdata$d = prdata$q;
        irq$clock = clock;
        irq$reset = reset_i;
        irq$d = irq$q;
        permit$clock = clock;
        permit$reset = reset_i;
        permit$d = permit$q;
        permit_n$clock = clock;
        permit_n$reset = reset_i;
        permit_n$d = permit_n$q;
        permit_set$clock = clock;
        permit_set$reset = reset_i;
        permit_set$d = permit_set$q;
        ready$clock = clock;
        ready$reset = reset_i;
        ready$d = ready$q;
        busy$clock = clock;
        busy$reset = reset_i;
        busy$d = busy$q;
        command$clock = clock;
        command$reset = reset_i;
        command$d = command$q;
        result$clock = clock;
        result$reset = reset_i;
        result$d = result$q;
        operand_set$clock = clock;
        operand_set$reset = reset_i;
        operand_set$d = operand_set$q;
        value_lo$clock = clock;
        value_lo$reset = reset_i;
        value_lo$d = value_lo$q;
        value_hi$clock = clock;
        value_hi$reset = reset_i;
        value_hi$d = value_hi$q;
        date_key$clock = clock;
        date_key$reset = reset_i;
        date_key$d = date_key$q;
        info$clock = clock;
        info$reset = reset_i;
        info$d = info$q;
        new_licence$clock = clock;
        new_licence$reset = reset_i;
        new_licence$d = new_licence$q;
        selected$clock = clock;
        selected$reset = reset_i;
        selected$d = selected$q;
        selected_set$clock = clock;
        selected_set$reset = reset_i;
        selected_set$d = selected_set$q;
        home$clock = clock;
        home$reset = reset_i;
        home$d = home$q;
        device_locked$clock = clock;
        device_locked$reset = reset_i;
        device_locked$d = device_locked$q;
        lock_reason$clock = clock;
        lock_reason$reset = reset_i;
        lock_reason$d = lock_reason$q;
        lock_pending$clock = clock;
        lock_pending$reset = reset_i;
        lock_pending$d = lock_pending$q;
        issued$clock = clock;
        issued$reset = reset_i;
        issued$d = issued$q;
        unusable$clock = clock;
        unusable$reset = reset_i;
        unusable$d = unusable$q;
        printed_before$clock = clock;
        printed_before$reset = reset_i;
        printed_before$d = printed_before$q;
        printed_pending$clock = clock;
        printed_pending$reset = reset_i;
        printed_pending$d = printed_pending$q;
        unreported$clock = clock;
        unreported$reset = reset_i;
        unreported$d = unreported$q;
        slots_a$clock = clock;
        slots_a$reset = reset_i;
        slots_a$d = slots_a$q;
        slots_b$clock = clock;
        slots_b$reset = reset_i;
        slots_b$d = slots_b$q;
        failed_a$clock = clock;
        failed_a$reset = reset_i;
        failed_a$d = failed_a$q;
        failed_b$clock = clock;
        failed_b$reset = reset_i;
        failed_b$d = failed_b$q;
        silent_a$clock = clock;
        silent_a$reset = reset_i;
        silent_a$d = silent_a$q;
        silent_b$clock = clock;
        silent_b$reset = reset_i;
        silent_b$d = silent_b$q;
        job$clock = clock;
        job$reset = reset_i;
        job$d = job$q;
        target$clock = clock;
        target$reset = reset_i;
        target$d = target$q;
        bank$clock = clock;
        bank$reset = reset_i;
        bank$d = bank$q;
        slot$clock = clock;
        slot$reset = reset_i;
        slot$d = slot$q;
        again$clock = clock;
        again$reset = reset_i;
        again$d = again$q;
        a_lost$clock = clock;
        a_lost$reset = reset_i;
        a_lost$d = a_lost$q;
        carry$clock = clock;
        carry$reset = reset_i;
        carry$d = carry$q;
        sum_lo$clock = clock;
        sum_lo$reset = reset_i;
        sum_lo$d = sum_lo$q;
        broken$clock = clock;
        broken$reset = reset_i;
        broken$d = broken$q;
        over_maximum$clock = clock;
        over_maximum$reset = reset_i;
        over_maximum$d = over_maximum$q;
        over_limit$clock = clock;
        over_limit$reset = reset_i;
        over_limit$d = over_limit$q;
        too_short$clock = clock;
        too_short$reset = reset_i;
        too_short$d = too_short$q;
        overflow$clock = clock;
        overflow$reset = reset_i;
        overflow$d = overflow$q;
        crc$clock = clock;
        crc$reset = reset_i;
        crc$d = crc$q;
        scan$clock = clock;
        scan$reset = reset_i;
        scan$d = scan$q;
        valid$clock = clock;
        valid$reset = reset_i;
        valid$d = valid$q;
        good$clock = clock;
        good$reset = reset_i;
        good$d = good$q;
        older_a$clock = clock;
        older_a$reset = reset_i;
        older_a$d = older_a$q;
        older_b$clock = clock;
        older_b$reset = reset_i;
        older_b$d = older_b$q;
        twins$clock = clock;
        twins$reset = reset_i;
        twins$d = twins$q;
        found$clock = clock;
        found$reset = reset_i;
        found$d = found$q;
        best$clock = clock;
        best$reset = reset_i;
        best$d = best$q;
        newest$clock = clock;
        newest$reset = reset_i;
        newest$d = newest$q;
        generation$clock = clock;
        generation$reset = reset_i;
        generation$d = generation$q;
        differs$clock = clock;
        differs$reset = reset_i;
        differs$d = differs$q;
        record$0$clock = clock;
        record$0$reset = reset_i;
        record$0$d = record$0$q;
        record$1$clock = clock;
        record$1$reset = reset_i;
        record$1$d = record$1$q;
        record$2$clock = clock;
        record$2$reset = reset_i;
        record$2$d = record$2$q;
        record$3$clock = clock;
        record$3$reset = reset_i;
        record$3$d = record$3$q;
        record$4$clock = clock;
        record$4$reset = reset_i;
        record$4$d = record$4$q;
        record$5$clock = clock;
        record$5$reset = reset_i;
        record$5$d = record$5$q;
        record$6$clock = clock;
        record$6$reset = reset_i;
        record$6$d = record$6$q;
        record$7$clock = clock;
        record$7$reset = reset_i;
        record$7$d = record$7$q;
        record$8$clock = clock;
        record$8$reset = reset_i;
        record$8$d = record$8$q;
        record$9$clock = clock;
        record$9$reset = reset_i;
        record$9$d = record$9$q;
        record$10$clock = clock;
        record$10$reset = reset_i;
        record$10$d = record$10$q;
        record$11$clock = clock;
        record$11$reset = reset_i;
        record$11$d = record$11$q;
        record$12$clock = clock;
        record$12$reset = reset_i;
        record$12$d = record$12$q;
        record$13$clock = clock;
        record$13$reset = reset_i;
        record$13$d = record$13$q;
        record$14$clock = clock;
        record$14$reset = reset_i;
        record$14$d = record$14$q;
        record$15$clock = clock;
        record$15$reset = reset_i;
        record$15$d = record$15$q;
        record$16$clock = clock;
        record$16$reset = reset_i;
        record$16$d = record$16$q;
        record$17$clock = clock;
        record$17$reset = reset_i;
        record$17$d = record$17$q;
        record$18$clock = clock;
        record$18$reset = reset_i;
        record$18$d = record$18$q;
        pready_o = pready$q;
        pslverr_o = pslverr$q;
        prdata_o = prdata$q;
        irq_o = irq$q;
        permit_o = permit$q;
        permit_n_o = permit_n$q;
        address_o = address$q;
        data_o = data$q;
        a_read_o = a_read$q;
        a_write_o = a_write$q;
        a_write_n_o = a_write_n$q;
        a_program_o = a_program$q;
        a_program_n_o = a_program_n$q;
        b_read_o = b_read$q;
        b_write_o = b_write$q;
        b_write_n_o = b_write_n$q;
        b_program_o = b_program$q;
        b_program_n_o = b_program_n$q;
        idles = state$q == c$idle;
        checks_now = state$q == c$check;
        steered = (leg$q <= c$leg_read) & (job$q <= c$job_homing);
        in_idle = steered & idles;
        in_settle = steered & (state$q == c$settle);
        in_markers = steered & (state$q == c$markers);
        in_scan = steered & (state$q == c$scan);
        in_choose = steered & (state$q == c$choose);
        in_compare = steered & (state$q == c$compare);
        in_load = steered & (state$q == c$load);
        in_fetch = steered & (state$q == c$fetch);
        in_check = steered & checks_now;
        in_apply = steered & (state$q == c$apply);
        in_retire = steered & (state$q == c$retire);
        in_body = steered & (state$q == c$body);
        in_verify = steered & (state$q == c$verify);
        in_validate = steered & (state$q == c$validate);
        in_prune = steered & (state$q == c$prune);
        recovers_now = in_settle | in_markers | in_scan | in_choose | in_compare;
        at_marker = in_retire | in_validate | in_prune;
        commits_now = at_marker | in_body | in_verify;
        works_now = in_idle | in_load | in_fetch | in_check | in_apply;
        impossible = ~(recovers_now | commits_now | works_now);
        for_recovery = job$q == c$job_recovery;
        for_command = job$q == c$job_command;
        for_printed = job$q == c$job_printed;
        for_lock = job$q == c$job_lock;
        leg_writes = leg$q == c$leg_write;
        leg_programs = leg$q == c$leg_program;
        flags = record$1$q;
        flag_bits = flags & c$flag_open;
        is_open = |flag_bits;
        flag_bits = flags & c$flag_descends;
        descends = |flag_bits;
        flag_bits = flags & c$flag_locked;
        set_locked = |flag_bits;
        flag_bits = flags & c$flag_pending;
        is_pending = |flag_bits;
        flag_bits = flags & c$flag_unprinted;
        is_unprinted = |flag_bits;
        target_bit = c$one_8 << target$q;
        selected_bit = c$one_8 << selected_set$q;
        operand_low = ((operand_set$q) & 3'h7);
        operand_bit = c$one_8 << operand_low;
        wide_bits = ((issued$q) & 8'hff);
        place_bits = wide_bits & selected_bit;
        issued_here = |place_bits;
        wide_bits = ((unusable$q) & 8'hff);
        place_bits = wide_bits & operand_bit;
        unusable_there = |place_bits;
        wide_slots_a = ((slots_a$q) & 8'hff);
        place_bits = wide_slots_a & target_bit;
        slot_a = |place_bits;
        wide_slots_b = ((slots_b$q) & 8'hff);
        place_bits = wide_slots_b & target_bit;
        slot_b = |place_bits;
        device_record = target$q >= c$device;
        here = selected$q & (target$q == selected_set$q);
        scan_bank = scan$q[32'h1];
        scan_slot = scan$q[32'h0];
        scan_bit = c$one_4 << scan$q;
        last_scan = &scan$q;
        best_bank = best$q[32'h1];
        best_slot = best$q[32'h0];
        at_last_word = index$q >= c$last_word;
        at_generation = index$q == c$generation_word;
        final_crc = ~crc$q;
        high = index$q[32'h0];
        opens_descending = info$q[32'h10];
        whole_device = info$q[32'h11];
        this_word = c$zero;
        if (index$q == 0) begin
            this_word = record$0$q;
        end
        if (index$q == 1) begin
            this_word = record$1$q;
        end
        if (index$q == 2) begin
            this_word = record$2$q;
        end
        if (index$q == 3) begin
            this_word = record$3$q;
        end
        if (index$q == 4) begin
            this_word = record$4$q;
        end
        if (index$q == 5) begin
            this_word = record$5$q;
        end
        if (index$q == 6) begin
            this_word = record$6$q;
        end
        if (index$q == 7) begin
            this_word = record$7$q;
        end
        if (index$q == 8) begin
            this_word = record$8$q;
        end
        if (index$q == 9) begin
            this_word = record$9$q;
        end
        if (index$q == 10) begin
            this_word = record$10$q;
        end
        if (index$q == 11) begin
            this_word = record$11$q;
        end
        if (index$q == 12) begin
            this_word = record$12$q;
        end
        if (index$q == 13) begin
            this_word = record$13$q;
        end
        if (index$q == 14) begin
            this_word = record$14$q;
        end
        if (index$q == 15) begin
            this_word = record$15$q;
        end
        if (index$q == 16) begin
            this_word = record$16$q;
        end
        if (index$q == 17) begin
            this_word = record$17$q;
        end
        if (index$q == 18) begin
            this_word = record$18$q;
        end
        asked_lock = command$q == c$command_lock;
        action = c$act_none;
        if (command$q <= c$command_lock) begin
            action = ((command$q) & 4'hf);
        end
        if (asked_lock & whole_device) begin
            action = c$act_lock_device;
        end
        if (for_printed) begin
            action = c$act_printed;
        end
        if (for_lock) begin
            action = c$act_lock_device;
        end
        selects = action == c$act_select;
        rereads = action == c$act_read;
        opens = action == c$act_open;
        closes = action == c$act_close;
        debits = action == c$act_debit;
        credits = action == c$act_credit;
        withdraws = action == c$act_withdraw;
        intends = action == c$act_intent;
        clears = action == c$act_clear;
        reprints = action == c$act_reprint;
        locks_set = action == c$act_lock;
        locks_device = action == c$act_lock_device;
        records_print = action == c$act_printed;
        lock_code = value_lo$q[(32'h0)+:(8)];
        if (lock_code == c$reason_none) begin
            lock_code = c$reason_command;
        end
        layout = info$q[(32'h0)+:(8)];
        wide_layout = ((layout) & 32'hffffffff);
        high_layout = wide_layout << c$layout_place;
        low_value = value_lo$q & c$low_24;
        piece = low_value | high_layout;
        issue_asked = busy$q & (command$q == c$command_issue);
        issue_clear = home$q | (~selected$q & idles);
        issues = issue_asked & issue_clear & ~checks_now;
        alarm = c$reason_none;
        answers = 1'b0;
        answer_code = c$result_ok;
        loads = 1'b0;
        load_target = c$device;
        starts_check = 1'b0;
        check_target = selected_set$q;
        applies = 1'b0;
        copies = 1'b0;
        copy_bank = 1'b0;
        copy_slot = 1'b0;
        recovers = 1'b0;
        recover_target = target$q;
        recovered = 1'b0;
        keeps = 1'b0;
        condemns = 1'b0;
        discards = 1'b0;
        renews = 1'b0;
        renew_bank = 1'b0;
        condemn_reason = c$reason_damaged;
        permits = 1'b0;
        permit_for = selected_set$q;
        stores = 1'b0;
        stored_word = c$zero;
        passes = 1'b0;
        passed_word = c$zero;
        setup = psel_i & ~penable_i;
        wide_set = ((selected_set$q) & 32'hffffffff);
        status_set = wide_set << c$status_set;
        wide_reason = ((lock_reason$q) & 32'hffffffff);
        status_reason = wide_reason << c$status_reason;
        status = status_set | status_reason;
        if (ready$q) begin
            status = status | c$status_ready;
        end
        if (busy$q) begin
            status = status | c$status_busy;
        end
        works_alone = ~idles & ~for_command;
        work_due = lock_pending$q | printed_pending$q | (idles & selected$q & ~home$q);
        if (ready$q & (works_alone | work_due)) begin
            status = status | c$status_background;
        end
        if (permit$q) begin
            status = status | c$status_permit;
        end
        if (device_locked$q) begin
            status = status | c$status_locked;
        end
        if (selected$q) begin
            status = status | c$status_selected;
        end
        if (selected$q & issued_here) begin
            status = status | c$status_issued;
        end
        if (irq$q) begin
            status = status | c$status_irq;
        end
        if (unreported$q) begin
            status = status | c$status_unreported;
        end
        if (home$q) begin
            status = status | c$status_home;
        end
        readable = 1'b1;
        read_word = c$zero;
        if (paddr_i == c$at_id) begin
            read_word = c$identity;
        end
        else if (paddr_i == c$at_status) begin
            read_word = status;
        end
        else if (paddr_i == c$at_command) begin
            read_word = command$q;
        end
        else if (paddr_i == c$at_result) begin
            read_word = ((result$q) & 32'hffffffff);
        end
        else if (paddr_i == c$at_set) begin
            read_word = operand_set$q;
        end
        else if (paddr_i == c$at_value_lo) begin
            read_word = value_lo$q;
        end
        else if (paddr_i == c$at_value_hi) begin
            read_word = value_hi$q;
        end
        else if (paddr_i == c$at_date_key) begin
            read_word = date_key$q;
        end
        else if (paddr_i == c$at_info) begin
            read_word = ((info$q) & 32'hffffffff);
        end
        else if (paddr_i == c$at_licence) begin
            read_word = new_licence$q;
        end
        else if ((paddr_i != c$at_peer_check) & (paddr_i != c$at_irq_clear)) begin
            readable = ~setup;
        end
        if (~readable) begin
            if (paddr_i == c$record_address$0) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$0$q;
                end
            end
            if (paddr_i == c$record_address$1) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$1$q;
                end
            end
            if (paddr_i == c$record_address$2) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$2$q;
                end
            end
            if (paddr_i == c$record_address$3) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$3$q;
                end
            end
            if (paddr_i == c$record_address$4) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$4$q;
                end
            end
            if (paddr_i == c$record_address$5) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$5$q;
                end
            end
            if (paddr_i == c$record_address$6) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$6$q;
                end
            end
            if (paddr_i == c$record_address$7) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$7$q;
                end
            end
            if (paddr_i == c$record_address$8) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$8$q;
                end
            end
            if (paddr_i == c$record_address$9) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$9$q;
                end
            end
            if (paddr_i == c$record_address$10) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$10$q;
                end
            end
            if (paddr_i == c$record_address$11) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$11$q;
                end
            end
            if (paddr_i == c$record_address$12) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$12$q;
                end
            end
            if (paddr_i == c$record_address$13) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$13$q;
                end
            end
            if (paddr_i == c$record_address$14) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$14$q;
                end
            end
            if (paddr_i == c$record_address$15) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$15$q;
                end
            end
            if (paddr_i == c$record_address$16) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$16$q;
                end
            end
            if (paddr_i == c$record_address$17) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$17$q;
                end
            end
            if (paddr_i == c$record_address$18) begin
                readable = 1'b1;
                if (selected$q) begin
                    read_word = record$18$q;
                end
            end
        end
        to_command = paddr_i == c$at_command;
        to_set = paddr_i == c$at_set;
        to_value_lo = paddr_i == c$at_value_lo;
        to_value_hi = paddr_i == c$at_value_hi;
        to_date_key = paddr_i == c$at_date_key;
        to_info = paddr_i == c$at_info;
        to_licence = paddr_i == c$at_licence;
        to_peer_check = paddr_i == c$at_peer_check;
        to_irq_clear = paddr_i == c$at_irq_clear;
        to_amount = to_value_lo | to_value_hi;
        to_operand = to_set | to_amount | to_date_key | to_info | to_licence;
        to_ready = (to_command | to_peer_check) & ready$q;
        writable = to_irq_clear | ((to_operand | to_ready) & ~busy$q);
        refuses = (pwrite_i & ~writable) | (~pwrite_i & ~readable);
        pready$d = setup;
        pslverr$d = setup & refuses;
        if (setup) begin
            prdata$d = read_word;
            if (pwrite_i) begin
                prdata$d = c$zero;
            end
        end
        comparable = selected$q & home$q & ~unreported$q;
        differing = pwdata_i != record$18$q;
        answered = pready$q & ~pslverr$q;
        writes = psel_i & penable_i & pwrite_i & answered;
        if (writes) begin
            if (to_command) begin
                command$d = pwdata_i;
                result$d = c$result_running;
                busy$d = 1'b1;
            end
            if (to_set) begin
                operand_set$d = pwdata_i;
            end
            if (to_value_lo) begin
                value_lo$d = pwdata_i;
            end
            if (to_value_hi) begin
                value_hi$d = pwdata_i;
            end
            if (to_date_key) begin
                date_key$d = pwdata_i;
            end
            if (to_info) begin
                info$d = ((pwdata_i) & 18'h3ffff);
            end
            if (to_licence) begin
                new_licence$d = pwdata_i;
            end
            if (to_irq_clear) begin
                irq$d = 1'b0;
                unreported$d = unreported$q & printed_pending$q;
            end
            if (to_peer_check & comparable & differing) begin
                alarm = c$reason_peer;
            end
        end
        check_pair = index$q[(32'h1)+:(2)];
        word_pair = index$q[(32'h1)+:(4)];
        first_pair = check_pair == 32'h0;
        second_pair = check_pair == 32'h1;
        third_pair = check_pair == 32'h2;
        at_descending = word_pair == 32'h2;
        predicts_lo = intends & (index$q == 32'hd);
        predicts_hi = intends & (index$q == 32'he);
        predicts = predicts_lo | predicts_hi;
        takes_high = high;
        adds_descending = 1'b0;
        subtracts = 1'b0;
        ascending_word = record$2$q;
        funds_word = record$10$q;
        ceiling_word = record$10$q;
        if (descends) begin
            funds_word = record$4$q;
            ceiling_word = record$6$q;
        end
        if (in_apply) begin
            takes_high = (high | predicts_hi) & ~predicts_lo;
            subtracts = withdraws | (debits & at_descending);
        end
        else begin
            adds_descending = first_pair;
            subtracts = third_pair;
        end
        if (takes_high) begin
            ascending_word = record$3$q;
            funds_word = record$11$q;
            ceiling_word = record$11$q;
            if (descends) begin
                funds_word = record$5$q;
                ceiling_word = record$7$q;
            end
        end
        augend = this_word;
        if (~in_apply) begin
            augend = ceiling_word;
            if (third_pair) begin
                augend = funds_word;
            end
        end
        if (predicts | (~in_apply & (first_pair | second_pair))) begin
            augend = ascending_word;
        end
        addend = value_lo$q;
        if (takes_high) begin
            addend = value_hi$q;
        end
        if (adds_descending) begin
            addend = record$4$q;
            if (takes_high) begin
                addend = record$5$q;
            end
        end
        carry_in = takes_high & carry$q;
        if (subtracts) begin
            addend = ~addend;
            carry_in = ~carry_in;
        end
        partial = augend + addend;
        sum = partial + carry_in;
        carries = (partial < augend) | (sum < partial);
        if (subtracts) begin
            carries = ~carries;
        end
        below_ascending = (sum < record$3$q) | ((sum == record$3$q) & (sum_lo$q < record$2$q));
        deciding = index$q >= c$decision;
        if (in_check & ~deciding) begin
            index$d = index$q + 32'h1;
            if (~high) begin
                sum_lo$d = sum;
                carry$d = carries;
            end
            else if (first_pair) begin
                broken$d = carries | (sum != record$7$q) | (sum_lo$q != record$6$q);
            end
            else if (second_pair) begin
                over_maximum$d = carries | (sum > c$maximum_hi) | ((sum == c$maximum_hi) & (sum_lo$q > c$maximum_lo));
                over_limit$d = carries | (sum > record$11$q) | ((sum == record$11$q) & (sum_lo$q > record$10$q));
            end
            else if (third_pair) begin
                too_short$d = carries | (~descends & below_ascending);
            end
            else begin
                overflow$d = carries;
            end
        end
        judged = action;
        if (issues) begin
            judged = c$act_issue;
        end
        judged_bit = c$one_16 << judged;
        judged_bits = judged_bit & c$known;
        is_known = |judged_bits;
        judged_bits = judged_bit & c$last_generation;
        highest_generation = c$nearly_ones;
        if (|judged_bits) begin
            highest_generation = c$ones;
        end
        judged_bits = judged_bit & c$spends;
        limited = |judged_bits & ~descends;
        value_top = value_lo$q[(32'h18)+:(8)];
        value_wide = |value_hi$q | |value_top;
        intent_differs = value_wide | (record$12$q != piece) | (record$15$q != date_key$q);
        old_opening = flags[(32'h8)+:(8)];
        new_opening = info$q[(32'h8)+:(8)];
        holds$0 = device_locked$q;
        holds$1 = operand_set$q >= c$sets;
        holds$2 = ~selected$q;
        holds$3 = unusable_there;
        holds$4 = set_locked;
        holds$5 = is_open;
        holds$6 = ~is_open;
        holds$7 = broken$q;
        holds$8 = record$9$q >= highest_generation;
        holds$9 = ~is_pending;
        holds$10 = is_pending;
        holds$11 = is_pending & intent_differs;
        holds$12 = issued_here;
        holds$13 = new_opening <= old_opening;
        holds$14 = ~(|value_lo$q | |value_hi$q);
        holds$15 = |value_hi$q | (value_lo$q > c$maximum_imprint);
        holds$16 = (limited & over_limit$q) | (~limited & too_short$q);
        holds$17 = |record$4$q | |record$5$q;
        holds$18 = over_maximum$q;
        holds$19 = overflow$q;
        holds$20 = &record$8$q;
        holds$21 = ~is_unprinted;
        holds$22 = printed_pending$q | (permit$q & (permit_set$q != selected_set$q));
        refused = ~is_known;
        refusal = c$result_unknown;
        if (issues | (in_check & deciding)) begin
            judged_bits = judged_bit & c$check_commands$0;
            if (~refused & holds$0 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$0;
            end
            judged_bits = judged_bit & c$check_commands$1;
            if (~refused & holds$1 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$1;
            end
            judged_bits = judged_bit & c$check_commands$2;
            if (~refused & holds$2 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$2;
            end
            judged_bits = judged_bit & c$check_commands$3;
            if (~refused & holds$3 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$3;
            end
            judged_bits = judged_bit & c$check_commands$4;
            if (~refused & holds$4 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$4;
            end
            judged_bits = judged_bit & c$check_commands$5;
            if (~refused & holds$5 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$5;
            end
            judged_bits = judged_bit & c$check_commands$6;
            if (~refused & holds$6 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$6;
            end
            judged_bits = judged_bit & c$check_commands$7;
            if (~refused & holds$7 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$7;
            end
            judged_bits = judged_bit & c$check_commands$8;
            if (~refused & holds$8 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$8;
            end
            judged_bits = judged_bit & c$check_commands$9;
            if (~refused & holds$9 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$9;
            end
            judged_bits = judged_bit & c$check_commands$10;
            if (~refused & holds$10 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$10;
            end
            judged_bits = judged_bit & c$check_commands$11;
            if (~refused & holds$11 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$11;
            end
            judged_bits = judged_bit & c$check_commands$12;
            if (~refused & holds$12 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$12;
            end
            judged_bits = judged_bit & c$check_commands$13;
            if (~refused & holds$13 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$13;
            end
            judged_bits = judged_bit & c$check_commands$14;
            if (~refused & holds$14 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$14;
            end
            judged_bits = judged_bit & c$check_commands$15;
            if (~refused & holds$15 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$15;
            end
            judged_bits = judged_bit & c$check_commands$16;
            if (~refused & holds$16 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$16;
            end
            judged_bits = judged_bit & c$check_commands$17;
            if (~refused & holds$17 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$17;
            end
            judged_bits = judged_bit & c$check_commands$18;
            if (~refused & holds$18 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$18;
            end
            judged_bits = judged_bit & c$check_commands$19;
            if (~refused & holds$19 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$19;
            end
            judged_bits = judged_bit & c$check_commands$20;
            if (~refused & holds$20 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$20;
            end
            judged_bits = judged_bit & c$check_commands$21;
            if (~refused & holds$21 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$21;
            end
            judged_bits = judged_bit & c$check_commands$22;
            if (~refused & holds$22 & |judged_bits) begin
                refused = 1'b1;
                refusal = c$check_result$22;
            end
        end
        if (~refused) begin
            refusal = c$result_ok;
        end
        if (issues) begin
            answers = 1'b1;
            answer_code = refusal;
            if (~refused) begin
                wide_bits = ((issued$q) & 8'hff);
                place_bits = wide_bits | selected_bit;
                issued$d = ((place_bits) & 4'hf);
            end
        end
        asks = 1'b0;
        ask_bank = bank$q;
        ask_slot = slot$q;
        ask_writes = 1'b0;
        ask_programs = 1'b0;
        ask_place = c$marker_word;
        ask_data = c$marker_invalid;
        wide_index = ((index$q) & 10'h3ff);
        scan_silent = (scan_bank & silent_b$q) | (~scan_bank & silent_a$q);
        scan_bits = valid$q & scan_bit;
        scan_valid = |scan_bits;
        scan_bits = good$q & scan_bits;
        scan_compares = |scan_bits & (scan$q != best$q);
        if (in_markers | in_scan | in_compare) begin
            ask_bank = scan_bank;
            ask_slot = scan_slot;
            asks = ((in_markers | in_scan) & ~scan_silent) | (in_compare & scan_compares);
        end
        if (in_load | in_fetch | in_verify) begin
            asks = 1'b1;
        end
        if (in_body) begin
            asks = 1'b1;
            ask_writes = ~leg_programs;
            ask_programs = leg_programs;
            ask_data = this_word;
        end
        if (in_scan | in_compare | in_fetch | in_verify | in_body) begin
            ask_place = wide_index;
        end
        if (at_marker) begin
            asks = 1'b1;
            ask_writes = leg_writes;
            ask_programs = leg_programs;
        end
        if (in_validate) begin
            ask_data = c$marker_valid;
        end
        if (in_prune) begin
            ask_slot = ~slot$q;
        end
        ask_reads = ~(ask_writes | ask_programs);
        wide_target = ((target$q) & 10'h3ff);
        ask_address = wide_target << c$set_shift;
        ask_address = ask_address | ask_place;
        if (ask_slot) begin
            ask_address = ask_address | c$slot_stride;
        end
        got = a_data_i;
        bank_busy = a_busy_i;
        bank_error = a_error_i;
        if (ask_bank) begin
            got = b_data_i;
            bank_busy = b_busy_i;
            bank_error = b_error_i;
        end
        done = 1'b0;
        failed = 1'b0;
        pulses = 1'b0;
        expires = timebase_i & (patience$q >= c$last_patience);
        if (asks) begin
            if (handshake$q == c$handshake_ask) begin
                pulses = 1'b1;
            end
            else if (handshake$q == c$handshake_sent) begin
                handshake$d = c$handshake_heard;
            end
            else if (handshake$q == c$handshake_heard) begin
                failed = ~bank_busy;
                handshake$d = c$handshake_wait;
            end
            else if (bank_busy) begin
                failed = expires;
                if (timebase_i & ~expires) begin
                    patience$d = patience$q + 32'h1;
                end
            end
            else begin
                failed = bank_error;
                done = ~bank_error;
            end
            if (done | failed) begin
                handshake$d = c$handshake_ask;
            end
        end
        a_read$d = 1'b0;
        a_write$d = 1'b0;
        a_write_n$d = 1'b1;
        a_program$d = 1'b0;
        a_program_n$d = 1'b1;
        b_read$d = 1'b0;
        b_write$d = 1'b0;
        b_write_n$d = 1'b1;
        b_program$d = 1'b0;
        b_program_n$d = 1'b1;
        if (pulses) begin
            handshake$d = c$handshake_sent;
            patience$d = 32'h0;
            address$d = ask_address;
            if (ask_writes) begin
                data$d = ask_data;
            end
            if (ask_bank) begin
                b_read$d = ask_reads;
                b_write$d = ask_writes;
                b_write_n$d = ~ask_writes;
                b_program$d = ask_programs;
                b_program_n$d = ~ask_programs;
            end
            else begin
                a_read$d = ask_reads;
                a_write$d = ask_writes;
                a_write_n$d = ~ask_writes;
                a_program$d = ask_programs;
                a_program_n$d = ~ask_programs;
            end
        end
        reads_back = done & ask_reads;
        got_asked = got == ask_data;
        got_kept = got == this_word;
        marked = at_marker & reads_back & got_asked;
        unmarked = at_marker & reads_back & ~got_asked;
        unequal = in_verify & done & ~got_kept;
        loses = failed | unmarked | unequal;
        if (loses) begin
            alarm = c$reason_bank;
            if (ask_bank) begin
                failed_b$d = 1'b1;
            end
            else begin
                failed_a$d = 1'b1;
            end
        end
        hushes = failed & (in_markers | in_scan | in_compare | (in_fetch & for_recovery));
        if (hushes) begin
            if (ask_bank) begin
                silent_b$d = 1'b1;
            end
            else begin
                silent_a$d = 1'b1;
            end
        end
        if (in_idle) begin
            if (lock_pending$q) begin
                job$d = c$job_lock;
                loads = 1'b1;
            end
            else if (printed_pending$q & device_locked$q) begin
                printed_pending$d = 1'b0;
            end
            else if (printed_pending$q) begin
                job$d = c$job_printed;
                check_target = permit_set$q;
                load_target = permit_set$q;
                starts_check = home$q & (permit_set$q == selected_set$q);
                loads = ~starts_check;
            end
            else if (selected$q & ~home$q) begin
                job$d = c$job_homing;
                loads = 1'b1;
                load_target = selected_set$q;
            end
            else if (busy$q & (command$q != c$command_issue)) begin
                job$d = c$job_command;
                starts_check = 1'b1;
            end
        end
        waits_for_a = a_busy_i & ~failed_a$q;
        waits_for_b = b_busy_i & ~failed_b$q;
        if (in_settle) begin
            if (waits_for_a | waits_for_b) begin
                if (expires) begin
                    patience$d = 32'h0;
                    alarm = c$reason_bank;
                    failed_a$d = failed_a$q | waits_for_a;
                    failed_b$d = failed_b$q | waits_for_b;
                    silent_a$d = silent_a$q | waits_for_a;
                    silent_b$d = silent_b$q | waits_for_b;
                end
                else if (timebase_i) begin
                    patience$d = patience$q + 32'h1;
                end
            end
            else begin
                recovers = 1'b1;
                recover_target = 32'h0;
            end
        end
        if (impossible) begin
            alarm = c$reason_illegal;
            state$d = c$settle;
            job$d = c$job_recovery;
            handshake$d = c$handshake_ask;
            leg$d = c$leg_write;
            patience$d = 32'h0;
            home$d = 1'b0;
            ready$d = 1'b0;
            if (busy$q) begin
                answers = 1'b1;
                answer_code = c$result_open;
            end
        end
        if (in_check & deciding) begin
            if (refused) begin
                state$d = c$idle;
                if (refusal == c$result_broken) begin
                    alarm = c$reason_broken;
                end
                if (for_command) begin
                    answers = 1'b1;
                    answer_code = refusal;
                end
                else begin
                    printed_pending$d = 1'b0;
                end
            end
            else if (~for_command) begin
                applies = 1'b1;
            end
            else if (selects) begin
                loads = 1'b1;
                load_target = operand_low;
            end
            else if (rereads) begin
                loads = 1'b1;
                load_target = selected_set$q;
            end
            else if (reprints) begin
                permits = 1'b1;
                permit_for = selected_set$q;
                answers = 1'b1;
                answer_code = c$result_ok;
                state$d = c$idle;
            end
            else if (locks_device) begin
                alarm = lock_code;
                loads = 1'b1;
            end
            else begin
                applies = 1'b1;
                if (debits) begin
                    permit$d = 1'b0;
                    permit_n$d = 1'b1;
                end
            end
        end
        cleared_flags = c$zero;
        added_flags = c$zero;
        wide_info = ((info$q) & 32'hffffffff);
        wide_code = ((lock_code) & 32'hffffffff);
        if (locks_device) begin
            wide_code = ((lock_reason$q) & 32'hffffffff);
        end
        placed_code = wide_code << c$reason_place;
        if (opens) begin
            cleared_flags = c$ones;
            added_flags = wide_info & c$opening_bits;
            added_flags = added_flags | c$flag_open;
            if (opens_descending) begin
                added_flags = added_flags | c$flag_descends;
            end
        end
        else if (closes) begin
            cleared_flags = c$flag_open;
        end
        else if (debits) begin
            cleared_flags = c$flag_pending;
            added_flags = c$flag_unprinted;
        end
        else if (intends) begin
            cleared_flags = c$flag_unprinted;
            added_flags = c$flag_pending;
        end
        else if (clears) begin
            cleared_flags = c$flag_pending;
        end
        else if (locks_set | locks_device) begin
            cleared_flags = c$reason_bits;
            added_flags = placed_code | c$flag_locked;
        end
        else if (records_print) begin
            cleared_flags = c$flag_unprinted;
        end
        kept_flags = ~cleared_flags;
        kept_flags = kept_flags & flags;
        new_flags = kept_flags | added_flags;
        zeroes = 1'b0;
        loads_value = 1'b0;
        takes_sum = 1'b0;
        credits_funds = (credits | withdraws) & descends;
        opened_funds = opens & opens_descending;
        opened_limit = opens & ~opens_descending;
        case (word_pair)
            1:
                begin
                    zeroes = opens;
                    takes_sum = debits;
                end
            2:
                begin
                    zeroes = opened_limit;
                    loads_value = opened_funds;
                    takes_sum = credits_funds | (debits & descends);
                end
            3:
                begin
                    zeroes = opened_limit;
                    loads_value = opened_funds;
                    takes_sum = credits_funds | (debits & ~descends);
                end
            5:
                begin
                    zeroes = opened_funds;
                    loads_value = opened_limit;
                    takes_sum = (credits | withdraws) & ~descends;
                end
            default:
                begin
                end
        endcase
        counted = this_word + 32'h1;
        chosen_value = value_lo$q;
        if (high) begin
            chosen_value = value_hi$q;
        end
        forgets = opens | debits | clears;
        new_word = this_word;
        if (loads_value) begin
            new_word = chosen_value;
        end
        if (takes_sum | predicts) begin
            new_word = sum;
        end
        case (index$q)
            0:
                begin
                    if (opens) begin
                        new_word = new_licence$q;
                    end
                end
            1:
                begin
                    new_word = new_flags;
                end
            8:
                begin
                    zeroes = opens;
                    if (debits) begin
                        new_word = counted;
                    end
                end
            9:
                begin
                    new_word = counted;
                end
            12:
                begin
                    zeroes = forgets;
                    if (intends) begin
                        new_word = piece;
                    end
                end
            13:
                begin
                    zeroes = forgets;
                end
            14:
                begin
                    zeroes = forgets;
                end
            15:
                begin
                    zeroes = forgets;
                    if (intends) begin
                        new_word = date_key$q;
                    end
                end
            16:
                begin
                    zeroes = opens;
                    if (debits) begin
                        new_word = piece;
                    end
                end
            17:
                begin
                    zeroes = opens;
                    if (debits) begin
                        new_word = date_key$q;
                    end
                end
            default:
                begin
                end
        endcase
        if (zeroes) begin
            new_word = c$zero;
        end
        if (in_apply) begin
            if (at_last_word) begin
                record$18$d = final_crc;
                a_lost$d = 1'b0;
                copies = 1'b1;
                copy_bank = 1'b0;
                copy_slot = ~slot_a;
            end
            else begin
                stores = 1'b1;
                stored_word = new_word;
                carry$d = carries & (takes_sum | predicts);
                passes = 1'b1;
                passed_word = new_word;
                index$d = index$q + 32'h1;
            end
        end
        fetches = 1'b0;
        loaded = 1'b0;
        not_here = 1'b0;
        if (in_load) begin
            fetches = done & (got == c$marker_valid);
            not_here = (done & ~fetches) | failed;
        end
        if (in_fetch) begin
            if (done) begin
                stores = 1'b1;
                stored_word = got;
                if (at_last_word) begin
                    loaded = got == final_crc;
                    not_here = ~loaded;
                end
                else begin
                    passes = 1'b1;
                    passed_word = got;
                    index$d = index$q + 32'h1;
                end
            end
            if (failed) begin
                if (for_recovery) begin
                    recovers = 1'b1;
                    recover_target = target$q;
                end
                else begin
                    not_here = 1'b1;
                end
            end
        end
        if (loaded) begin
            if (for_recovery) begin
                state$d = c$compare;
                scan$d = 32'h0;
                index$d = 32'h0;
                differs$d = 1'b0;
            end
            else if (for_printed) begin
                starts_check = 1'b1;
                check_target = target$q;
            end
            else if (for_lock | (for_command & locks_device)) begin
                applies = 1'b1;
            end
            else begin
                home$d = 1'b1;
                state$d = c$idle;
                if (for_command) begin
                    selected$d = 1'b1;
                    selected_set$d = target$q;
                    answers = 1'b1;
                    answer_code = c$result_ok;
                end
            end
        end
        next_slot = 1'b0;
        marks = in_markers & (scan_silent | done);
        mark_valid = ~scan_silent & (got == c$marker_valid);
        if (marks) begin
            scan_bits = valid$q | scan_bit;
            if (~mark_valid) begin
                scan_bits = scan_bits ^ scan_bit;
            end
            valid$d = scan_bits;
            scan$d = scan$q + 32'h1;
            if (last_scan) begin
                state$d = c$scan;
                index$d = 32'h0;
                crc$d = c$ones;
                good$d = 32'h0;
                found$d = 1'b0;
            end
        end
        if (failed & (in_markers | in_scan | in_compare)) begin
            recovers = 1'b1;
            recover_target = target$q;
        end
        if (in_scan) begin
            next_slot = scan_silent;
            if (done & ~at_last_word) begin
                index$d = index$q + 32'h1;
                passes = 1'b1;
                passed_word = got;
                if (at_generation) begin
                    generation$d = got;
                    if (scan_slot) begin
                        if (scan_bank) begin
                            older_b$d = got < generation$q;
                        end
                        else begin
                            older_a$d = got < generation$q;
                            twins$d = got == generation$q;
                        end
                    end
                end
            end
            if (done & at_last_word) begin
                next_slot = 1'b1;
                if (got == final_crc) begin
                    good$d = good$q | scan_bit;
                    if (scan_valid & (~found$q | (generation$q > newest$q))) begin
                        found$d = 1'b1;
                        best$d = scan$q;
                        newest$d = generation$q;
                    end
                end
            end
            if (next_slot & last_scan) begin
                state$d = c$choose;
            end
        end
        bad_slots = ~good$q;
        bad_slots = bad_slots & valid$q;
        fewer_bad = bad_slots - 32'h1;
        other_bad = bad_slots & fewer_bad;
        bad_in_a = bad_slots[32'h0] | bad_slots[32'h1];
        many_bad = |other_bad;
        harmless = best_bank & ~many_bad;
        trusted = valid$q & good$q;
        first_bank = twins$q & trusted[32'h0] & trusted[32'h1];
        one_bank = failed_a$q | failed_b$q;
        source_alone = (best_bank & failed_b$q & ~failed_a$q) | (~best_bank & failed_a$q & ~failed_b$q);
        if (in_choose) begin
            if (found$q & (~bad_in_a | harmless)) begin
                bank$d = best_bank;
                slot$d = best_slot;
                fetches = 1'b1;
            end
            else begin
                condemns = 1'b1;
                condemn_reason = c$reason_damaged;
            end
        end
        if (fetches) begin
            state$d = c$fetch;
            index$d = 32'h0;
            crc$d = c$ones;
        end
        differs_now = differs$q | ~got_kept;
        if (in_compare) begin
            next_slot = ~scan_compares;
            if (done) begin
                differs$d = differs_now;
                if (at_generation) begin
                    generation$d = got;
                end
                if (~at_last_word) begin
                    index$d = index$q + 32'h1;
                end
                else if (differs_now & (generation$q == newest$q)) begin
                    condemns = 1'b1;
                    condemn_reason = c$reason_differ;
                end
                else begin
                    next_slot = 1'b1;
                end
            end
            if (next_slot) begin
                differs$d = 1'b0;
                if (last_scan) begin
                    if (~one_bank) begin
                        renews = 1'b1;
                        renew_bank = first_bank;
                    end
                    else if (source_alone) begin
                        renews = 1'b1;
                        renew_bank = ~best_bank;
                    end
                    else begin
                        keeps = 1'b1;
                        recovered = 1'b1;
                    end
                end
            end
        end
        if (next_slot) begin
            index$d = 32'h0;
            crc$d = c$ones;
            scan$d = scan$q + 32'h1;
        end
        if (not_here) begin
            if (for_recovery) begin
                condemns = 1'b1;
                condemn_reason = c$reason_damaged;
            end
            else if (~again$q) begin
                again$d = 1'b1;
                state$d = c$load;
                bank$d = ~bank$q;
                slot$d = slot_b;
                if (bank$q) begin
                    slot$d = slot_a;
                end
            end
            else begin
                state$d = c$idle;
                if (for_command) begin
                    answers = 1'b1;
                    answer_code = c$result_damaged;
                end
                if (for_printed) begin
                    printed_pending$d = 1'b0;
                end
                if (device_record) begin
                    lock_pending$d = 1'b0;
                end
                else begin
                    discards = 1'b1;
                end
            end
        end
        if (at_marker & done) begin
            leg$d = c$leg_write;
            if (leg_writes) begin
                leg$d = c$leg_read;
                if (bank$q) begin
                    leg$d = c$leg_program;
                end
            end
            else if (leg_programs) begin
                leg$d = c$leg_read;
            end
        end
        if (in_retire & marked) begin
            state$d = c$body;
            index$d = 32'h0;
        end
        verified = in_validate & marked;
        takes_effect = 1'b0;
        outcome = c$result_ok;
        if (verified) begin
            if (bank$q) begin
                wide_slots_b = wide_slots_b | target_bit;
                if (~slot$q) begin
                    wide_slots_b = wide_slots_b ^ target_bit;
                end
            end
            else begin
                wide_slots_a = wide_slots_a | target_bit;
                if (~slot$q) begin
                    wide_slots_a = wide_slots_a ^ target_bit;
                end
            end
            if (for_recovery) begin
                state$d = c$prune;
            end
            else if (bank$q) begin
                takes_effect = a_lost$q;
                outcome = c$result_bank_failed;
                state$d = c$idle;
            end
            else begin
                takes_effect = 1'b1;
                job$d = c$job_trail;
                copies = 1'b1;
                copy_bank = 1'b1;
                copy_slot = ~slot_b;
            end
        end
        if (in_prune & marked) begin
            if (one_bank | (bank$q != first_bank)) begin
                recovered = 1'b1;
            end
            else begin
                renews = 1'b1;
                renew_bank = ~bank$q;
            end
        end
        low_good = good$q[32'h0];
        high_good = good$q[32'h1];
        low_valid = valid$q[32'h0];
        high_valid = valid$q[32'h1];
        high_older = older_a$q;
        if (renew_bank) begin
            low_good = good$q[32'h2];
            high_good = good$q[32'h3];
            low_valid = valid$q[32'h2];
            high_valid = valid$q[32'h3];
            high_older = older_b$q;
        end
        renew_slot = low_good & (~high_good | (low_valid & ~high_valid) | ((low_valid == high_valid) & high_older));
        cut_short = ~(low_good | low_valid);
        if (renew_slot) begin
            cut_short = ~(high_good | high_valid);
        end
        if (renews) begin
            copies = 1'b1;
            copy_bank = renew_bank;
            copy_slot = renew_slot;
        end
        page_index = index$q[(32'h0)+:(4)];
        page_full = (page_index == c$page_end) | at_last_word;
        advances = in_verify & done & got_kept;
        next_state = c$validate;
        if (in_body & done) begin
            next_state = c$verify;
            if (bank$q & page_full & ~leg_programs) begin
                leg$d = c$leg_program;
            end
            else begin
                leg$d = c$leg_write;
                advances = 1'b1;
            end
        end
        if (advances) begin
            index$d = index$q + 32'h1;
            if (at_last_word) begin
                index$d = 32'h0;
                state$d = next_state;
            end
        end
        if (commits_now & loses) begin
            leg$d = c$leg_write;
            if (for_recovery) begin
                recovers = 1'b1;
                recover_target = target$q;
            end
            else if (~bank$q) begin
                a_lost$d = 1'b1;
                copies = 1'b1;
                copy_bank = 1'b1;
                copy_slot = ~slot_b;
            end
            else begin
                state$d = c$idle;
                if (a_lost$q) begin
                    if (device_record) begin
                        lock_pending$d = 1'b0;
                    end
                    if (for_command) begin
                        answers = 1'b1;
                        answer_code = c$result_bank_failed;
                    end
                    if (for_printed) begin
                        printed_pending$d = 1'b0;
                    end
                end
            end
        end
        books = (command$q != c$command_credit) & (command$q != c$command_withdraw);
        if (takes_effect) begin
            if (device_record) begin
                lock_pending$d = 1'b0;
            end
            if (here) begin
                home$d = 1'b1;
            end
            if (for_command) begin
                answers = 1'b1;
                answer_code = outcome;
                if (asked_lock) begin
                    permit$d = 1'b0;
                    permit_n$d = 1'b1;
                end
                else if (books) begin
                    wide_bits = ((issued$q) & 8'hff);
                    wide_bits = wide_bits | selected_bit;
                    wide_bits = wide_bits ^ selected_bit;
                    issued$d = ((wide_bits) & 4'hf);
                end
                if (command$q == c$command_debit) begin
                    printed_pending$d = 1'b0;
                    if (outcome == c$result_ok) begin
                        permits = 1'b1;
                        permit_for = target$q;
                    end
                end
            end
            if (for_printed) begin
                printed_pending$d = 1'b0;
                irq$d = 1'b1;
            end
        end
        if (keeps) begin
            if (best_bank) begin
                wide_slots_b = wide_slots_b | target_bit;
                if (~best_slot) begin
                    wide_slots_b = wide_slots_b ^ target_bit;
                end
            end
            else begin
                wide_slots_a = wide_slots_a | target_bit;
                if (~best_slot) begin
                    wide_slots_a = wide_slots_a ^ target_bit;
                end
            end
        end
        slots_a$d = ((wide_slots_a) & 5'h1f);
        slots_b$d = ((wide_slots_b) & 5'h1f);
        if (recovered) begin
            if (~device_record) begin
                if (is_pending) begin
                    wide_bits = ((issued$q) & 8'hff);
                    wide_bits = wide_bits | target_bit;
                    issued$d = ((wide_bits) & 4'hf);
                end
            end
            else if (set_locked) begin
                device_locked$d = 1'b1;
                lock_reason$d = flags[(32'h10)+:(8)];
                lock_pending$d = 1'b0;
            end
        end
        if (condemns & device_record) begin
            alarm = condemn_reason;
        end
        if (condemns & ~device_record) begin
            discards = 1'b1;
        end
        if (discards) begin
            if (here) begin
                selected$d = 1'b0;
            end
            wide_bits = ((unusable$q) & 8'hff);
            wide_bits = wide_bits | target_bit;
            unusable$d = ((wide_bits) & 4'hf);
        end
        if (recovered | condemns) begin
            if (device_record) begin
                state$d = c$idle;
                ready$d = 1'b1;
                irq$d = 1'b1;
            end
            else begin
                recovers = 1'b1;
                recover_target = target$q + 32'h1;
            end
        end
        crc_next = crc$q;
        crc_low = crc_next[32'h0];
        if (passes) begin
            crc_next = crc_next ^ passed_word;
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc_low = crc_next[32'h0];
            crc_next = crc_next >> 32'h1;
            if (crc_low) begin
                crc_next = crc_next ^ c$polynomial;
            end
            crc$d = crc_next;
        end
        if (stores) begin
            if (index$q == 0) begin
                record$0$d = stored_word;
            end
            if (index$q == 1) begin
                record$1$d = stored_word;
            end
            if (index$q == 2) begin
                record$2$d = stored_word;
            end
            if (index$q == 3) begin
                record$3$d = stored_word;
            end
            if (index$q == 4) begin
                record$4$d = stored_word;
            end
            if (index$q == 5) begin
                record$5$d = stored_word;
            end
            if (index$q == 6) begin
                record$6$d = stored_word;
            end
            if (index$q == 7) begin
                record$7$d = stored_word;
            end
            if (index$q == 8) begin
                record$8$d = stored_word;
            end
            if (index$q == 9) begin
                record$9$d = stored_word;
            end
            if (index$q == 10) begin
                record$10$d = stored_word;
            end
            if (index$q == 11) begin
                record$11$d = stored_word;
            end
            if (index$q == 12) begin
                record$12$d = stored_word;
            end
            if (index$q == 13) begin
                record$13$d = stored_word;
            end
            if (index$q == 14) begin
                record$14$d = stored_word;
            end
            if (index$q == 15) begin
                record$15$d = stored_word;
            end
            if (index$q == 16) begin
                record$16$d = stored_word;
            end
            if (index$q == 17) begin
                record$17$d = stored_word;
            end
            if (index$q == 18) begin
                record$18$d = stored_word;
            end
        end
        load_bit = c$one_8 << load_target;
        place_bits = wide_slots_a & load_bit;
        from_b = failed_a$q & ~failed_b$q;
        if (from_b) begin
            place_bits = wide_slots_b & load_bit;
        end
        if (starts_check) begin
            state$d = c$check;
            index$d = 32'h0;
            target$d = check_target;
        end
        if (loads) begin
            state$d = c$load;
            target$d = load_target;
            home$d = 1'b0;
            again$d = 1'b0;
            bank$d = from_b;
            slot$d = |place_bits;
        end
        if (applies) begin
            state$d = c$apply;
            index$d = 32'h0;
            crc$d = c$ones;
            home$d = 1'b0;
        end
        if (copies) begin
            state$d = c$retire;
            bank$d = copy_bank;
            slot$d = copy_slot;
            leg$d = c$leg_write;
            if (renews & cut_short) begin
                state$d = c$body;
                index$d = 32'h0;
            end
        end
        if (recovers) begin
            state$d = c$markers;
            job$d = c$job_recovery;
            leg$d = c$leg_write;
            target$d = recover_target;
            scan$d = 32'h0;
        end
        if (answers) begin
            result$d = answer_code;
            busy$d = 1'b0;
            irq$d = 1'b1;
        end
        if (permits) begin
            permit$d = 1'b1;
            permit_n$d = 1'b0;
            permit_set$d = permit_for;
        end
        if (printed_i == printed_n_i) begin
            alarm = c$reason_illegal;
        end
        reports = printed_i & ~printed_n_i;
        printed_before$d = reports;
        if (reports & ~printed_before$q & permit$q & ~permit_n$q) begin
            permit$d = 1'b0;
            permit_n$d = 1'b1;
            printed_pending$d = 1'b1;
            unreported$d = 1'b1;
        end
        permit_broken = permit$q == permit_n$q;
        if (permit_broken) begin
            alarm = c$reason_illegal;
        end
        locks = (alarm != c$reason_none) & ~device_locked$q;
        if (locks) begin
            device_locked$d = 1'b1;
            lock_reason$d = alarm;
            lock_pending$d = 1'b1;
            irq$d = 1'b1;
        end
        if (locks | device_locked$q | permit_broken) begin
            permit$d = 1'b0;
            permit_n$d = 1'b1;
        end
    end
    
endmodule // accounting_unit


module accounting_unit$a_lost(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$a_lost


module accounting_unit$a_program(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$a_program


module accounting_unit$a_program_n(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b1 : d;
    end
endmodule // accounting_unit$a_program_n


module accounting_unit$a_read(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$a_read


module accounting_unit$a_write(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$a_write


module accounting_unit$a_write_n(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b1 : d;
    end
endmodule // accounting_unit$a_write_n


module accounting_unit$address(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [9:0] d;
    output reg  [9:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 10'b0 : d;
    end
endmodule // accounting_unit$address


module accounting_unit$again(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$again


module accounting_unit$b_program(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$b_program


module accounting_unit$b_program_n(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b1 : d;
    end
endmodule // accounting_unit$b_program_n


module accounting_unit$b_read(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$b_read


module accounting_unit$b_write(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$b_write


module accounting_unit$b_write_n(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b1 : d;
    end
endmodule // accounting_unit$b_write_n


module accounting_unit$bank(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$bank


module accounting_unit$best(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [1:0] d;
    output reg  [1:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 2'b0 : d;
    end
endmodule // accounting_unit$best


module accounting_unit$broken(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$broken


module accounting_unit$busy(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$busy


module accounting_unit$carry(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$carry


module accounting_unit$command(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$command


module accounting_unit$crc(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$crc


module accounting_unit$data(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$data


module accounting_unit$date_key(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$date_key


module accounting_unit$device_locked(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$device_locked


module accounting_unit$differs(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$differs


module accounting_unit$failed_a(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$failed_a


module accounting_unit$failed_b(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$failed_b


module accounting_unit$found(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$found


module accounting_unit$generation(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$generation


module accounting_unit$good(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [3:0] d;
    output reg  [3:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 4'h0 : d;
    end
endmodule // accounting_unit$good


module accounting_unit$handshake(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [1:0] d;
    output reg  [1:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 2'b0 : d;
    end
endmodule // accounting_unit$handshake


module accounting_unit$home(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$home


module accounting_unit$index(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [4:0] d;
    output reg  [4:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 5'b0 : d;
    end
endmodule // accounting_unit$index


module accounting_unit$info(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [17:0] d;
    output reg  [17:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 18'b0 : d;
    end
endmodule // accounting_unit$info


module accounting_unit$irq(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$irq


module accounting_unit$issued(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [3:0] d;
    output reg  [3:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 4'h0 : d;
    end
endmodule // accounting_unit$issued


module accounting_unit$job(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [2:0] d;
    output reg  [2:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 3'b0 : d;
    end
endmodule // accounting_unit$job


module accounting_unit$leg(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [1:0] d;
    output reg  [1:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 2'b0 : d;
    end
endmodule // accounting_unit$leg


module accounting_unit$lock_pending(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$lock_pending


module accounting_unit$lock_reason(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [7:0] d;
    output reg  [7:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 8'h0 : d;
    end
endmodule // accounting_unit$lock_reason


module accounting_unit$new_licence(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$new_licence


module accounting_unit$newest(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$newest


module accounting_unit$older_a(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$older_a


module accounting_unit$older_b(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$older_b


module accounting_unit$operand_set(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$operand_set


module accounting_unit$over_limit(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$over_limit


module accounting_unit$over_maximum(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$over_maximum


module accounting_unit$overflow(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$overflow


module accounting_unit$patience(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [6:0] d;
    output reg  [6:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 7'b0 : d;
    end
endmodule // accounting_unit$patience


module accounting_unit$permit(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$permit


module accounting_unit$permit_n(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b1 : d;
    end
endmodule // accounting_unit$permit_n


module accounting_unit$permit_set(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [2:0] d;
    output reg  [2:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 3'b0 : d;
    end
endmodule // accounting_unit$permit_set


module accounting_unit$prdata(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$prdata


module accounting_unit$pready(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$pready


module accounting_unit$printed_before(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$printed_before


module accounting_unit$printed_pending(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$printed_pending


module accounting_unit$pslverr(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$pslverr


module accounting_unit$ready(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$ready


module accounting_unit$record$0(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$0


module accounting_unit$record$1(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$1


module accounting_unit$record$10(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$10


module accounting_unit$record$11(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$11


module accounting_unit$record$12(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$12


module accounting_unit$record$13(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$13


module accounting_unit$record$14(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$14


module accounting_unit$record$15(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$15


module accounting_unit$record$16(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$16


module accounting_unit$record$17(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$17


module accounting_unit$record$18(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$18


module accounting_unit$record$2(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$2


module accounting_unit$record$3(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$3


module accounting_unit$record$4(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$4


module accounting_unit$record$5(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$5


module accounting_unit$record$6(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$6


module accounting_unit$record$7(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$7


module accounting_unit$record$8(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$8


module accounting_unit$record$9(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$record$9


module accounting_unit$result(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [7:0] d;
    output reg  [7:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 8'h0 : d;
    end
endmodule // accounting_unit$result


module accounting_unit$scan(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [1:0] d;
    output reg  [1:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 2'b0 : d;
    end
endmodule // accounting_unit$scan


module accounting_unit$selected(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$selected


module accounting_unit$selected_set(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [2:0] d;
    output reg  [2:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 3'b0 : d;
    end
endmodule // accounting_unit$selected_set


module accounting_unit$silent_a(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$silent_a


module accounting_unit$silent_b(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$silent_b


module accounting_unit$slot(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$slot


module accounting_unit$slots_a(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [4:0] d;
    output reg  [4:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 5'b0 : d;
    end
endmodule // accounting_unit$slots_a


module accounting_unit$slots_b(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [4:0] d;
    output reg  [4:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 5'b0 : d;
    end
endmodule // accounting_unit$slots_b


module accounting_unit$state(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [7:0] d;
    output reg  [7:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 8'hd2 : d;
    end
endmodule // accounting_unit$state


module accounting_unit$sum_lo(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$sum_lo


module accounting_unit$target(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [2:0] d;
    output reg  [2:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 3'b0 : d;
    end
endmodule // accounting_unit$target


module accounting_unit$too_short(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$too_short


module accounting_unit$twins(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$twins


module accounting_unit$unreported(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  d;
    output reg  q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 1'b0 : d;
    end
endmodule // accounting_unit$unreported


module accounting_unit$unusable(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [3:0] d;
    output reg  [3:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 4'h0 : d;
    end
endmodule // accounting_unit$unusable


module accounting_unit$valid(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [3:0] d;
    output reg  [3:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 4'h0 : d;
    end
endmodule // accounting_unit$valid


module accounting_unit$value_hi(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$value_hi


module accounting_unit$value_lo(clock,reset,d,q);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [31:0] d;
    output reg  [31:0] q;
    
    // Update code (custom)
    always @(posedge clock) begin
       q <= reset ? 32'h0 : d;
    end
endmodule // accounting_unit$value_lo
