// Never none: at every edge at which a command waits for its answer, what is left to do before it becomes less, but while a bank is busy
// and the timebase, which ends its patience, does not pulse. So a command is answered after so many edges and pulses.
//
// What is left is a number, its most significant part first: locks to record, a print to come or to record, a record on its way into
// bank B; then how far the job has come, the record not home yet and the command itself behind those; then words, legs, the two clocks of
// a step, those of an access; and last whether ISSUE, which is answered beside the sequencer, has its verdict.

genvar f_r;
generate for (f_r = 0; f_r < 2; f_r = f_r + 1) begin: f_left_at
    wire [7:0] state = f_at[f_r].state;
    wire idle = state == IDLE;
    wire commits = f_at[f_r].commits;
    wire commanded = f_at[f_r].commanded;
    wire homing = f_at[f_r].job == JOB_HOMING;
    wire trails = commits & f_at[f_r].job == JOB_TRAIL;
    wire locked = f_r ? f_device_locked_next : f_device_locked;
    wire lock_due = f_r ? f_lock_pending_next : f_lock_pending;
    wire print_due = f_r ? f_printed_pending_next : f_printed_pending;
    wire permitted = f_r ? f_permit_next : f_permit;
    wire again = f_r ? f_again_next : f_again;
    wire bank = f_r ? f_bank_next : f_bank;
    wire [1:0] leg = f_r ? f_leg_next : f_leg;
    wire [2:0] handshake = f_r ? f_handshake_next : f_handshake;
    wire [6:0] patience = f_r ? f_patience_next : f_patience;
    wire second = f_r ? f_second_next : f_second;
    wire issue_judged = f_r ? f_issue_judged_next : f_issue_judged;
    wire [2:0] selected_set = f_r ? f_selected_set_next : f_selected_set;
    wire [2:0] operand_set = f_r ? f_operand_set_next : f_operand_set;
    wire [2:0] target = f_r ? f_target_next : f_target;
    wire ready = f_r ? f_ready_next : f_ready;
    wire a_lost = f_r ? f_a_lost_next : f_a_lost;

    wire [1:0] locks = locked ? {1'b0, lock_due} : 2'd2;
    wire [4:0] of_commit = state == RETIRE ? 5'd4 : state == BODY ? 5'd3 : state == VERIFY ? 5'd2 : 5'd1;
    wire [4:0] stage = f_at[f_r].checks ? (commanded ? 5'd19 : 5'd14)
        : f_at[f_r].loads ? (again ? 5'd16 : 5'd18)
        : f_at[f_r].fetches ? (again ? 5'd15 : 5'd17)
        : f_at[f_r].applies ? 5'd13
        : bank ? of_commit : of_commit + 5'd5;
    // What is urgent comes before the rest, but for what is at work already.
    wire urgent = lock_due | print_due;
    wire at_it = f_at[f_r].job == (lock_due ? JOB_LOCK : JOB_PRINTED);
    wire away = f_at[f_r].selected & !f_at[f_r].home;
    wire [6:0] far = urgent ? (idle ? 7'd32 : {!at_it, 1'b0, stage})
        : idle ? (away ? 7'd127 : 7'd32) : {homing, 1'b0, stage};
    wire [30:0] rest = {locks, permitted, print_due, trails, far, ~f_at[f_r].index, ~leg, ~second, ~handshake, ~patience,
        ~issue_judged};

    // What is kept with it: which job stands in which state, and for what.
    wire recovers = f_at[f_r].job == JOB_RECOVERY & !idle;
    wire in_turn = (!f_at[f_r].busy | ready) & !(ready & recovers)
        & (!lock_due | locked) & (!f_at[f_r].selected | selected_set < DEVICE)
        & leg <= LEG_READ & (leg == LEG_WRITE | commits) & (leg != LEG_PROGRAM | bank)
        & (state != BODY | leg != LEG_READ) & (state != VERIFY | leg == LEG_WRITE)
        & f_at[f_r].job <= JOB_HOMING & handshake <= HANDSHAKE_FAILED
        & (idle | recovers | (f_at[f_r].at_work
            & (!commits | trails | !bank | a_lost)
            & (!f_at[f_r].checks | commanded | f_at[f_r].job == JOB_PRINTED)
            & (!(f_at[f_r].passes & commanded & f_at[f_r].action == ACT_SELECT) | operand_set < DEVICE)
            & (f_at[f_r].job != JOB_TRAIL | (commits & bank))
            & (f_at[f_r].job != JOB_LOCK | (lock_due & target == DEVICE))
            & (f_at[f_r].job != JOB_PRINTED | print_due)
            & (!homing | ((f_at[f_r].loads | f_at[f_r].fetches) & f_at[f_r].selected & target == selected_set))
            & (!(commanded & (f_at[f_r].loads | f_at[f_r].fetches))
                | (f_at[f_r].command == ACT_LOCK & f_at[f_r].info[17]) | target < DEVICE)));
end endgenerate
wire f_waits = f_handshake == HANDSHAKE_WAIT & (f_bank ? b_busy_i : a_busy_i) & !timebase_i;
always @(*) if (f_possible) begin
    assert (!(reset_i | (f_at[0].in_order & f_left_at[0].in_turn)) | f_left_at[1].in_turn);
    assert (!(f_at[0].in_order & f_left_at[0].in_turn & !reset_i & f_busy & f_busy_next) | f_waits
        | f_left_at[1].rest < f_left_at[0].rest);
end
