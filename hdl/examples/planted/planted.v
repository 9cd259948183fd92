// The unit of one_bank.v with three bugs planted in it, each marked PLANTED: what a check is for.
//
// The record of the selected set stands in a small memory; a debit is one addition of 64 bits. Every word that is written is read
// back at once. One bank is one chance, so a slot has two markers, words 32 and 33, and counts when either is VALID: a recovery
// can then refresh one while the other stands, which no single marker allows. The rule that must never break: a slot that holds
// the newest record is never without a sound marker, and a body changes only while both markers of its slot are INVALID.

module one_bank_unit (
    input wire clk,
    input wire rst_n,              // active low
    // Register port.
    input wire sel,
    input wire en,
    input wire wr,
    input wire [7:0] addr,
    input wire [31:0] wdata,
    output reg rdy,
    output reg err,
    output reg [31:0] rdata,
    output reg int_o,
    // Print head: one rail each.
    input wire head_done,
    output reg head_en,
    // The bank: what it says in one bus, what it is told in another.
    input wire [33:0] m_in,        // error, busy, data
    output reg [1:0] m_go,         // write, read: one clock long
    output reg [9:0] m_addr,
    output reg [31:0] m_out
);
    localparam [31:0] VALID = 32'h5a3c96e1, INVALID = 32'ha5c3691e;
    localparam [63:0] ASCENDING_MAX = 64'hff_ffff_ffff;
    localparam [31:0] IMPRINT_MAX = 32'd99990;

    // Words of a record.
    localparam LICENCE = 0, FLAGS = 1, ASC = 2, DESC = 4, SUM = 6, PIECES = 8, GENERATION = 9, BOOKED = 16, DATE = 17, CHECK = 18;
    // Flags.
    localparam F_OPEN = 0, F_DESCENDING = 1, F_LOCKED = 2, F_UNPRINTED = 4;
    // Commands.
    localparam SELECT = 1, READ = 2, OPEN = 3, CLOSE = 4, DEBIT = 5, CREDIT = 6, WITHDRAW = 7, LOCK = 12;

    // What the sequencer does, and for whom.
    localparam [4:0] BOOT = 0, IDLE = 1, DECIDE = 2, SENT = 3, HEARD = 4, WAIT = 5, LOAD = 6, LOADED = 7, SEAL = 8, RETIRE = 9,
        RETIRED = 10, BODY = 11, MARK = 12, MARKED = 13, DONE = 14, FAILED = 15, SCAN = 16, NEWEST = 17, REFRESH = 18,
        CLEAR = 19, NEXT = 20;
    localparam [1:0] FOR_COMMAND = 0, FOR_PRINT = 1, FOR_HOME = 2, FOR_RECOVERY = 3;
    reg [4:0] state, back;
    reg [1:0] job;
    reg verify;                    // the access under way is a write, which is read back
    reg [4:0] i;
    reg [31:0] crc;

    reg ready, busy, selected, home, dead, pending, done_before, granted;
    reg [7:0] reason;
    reg [2:0] chosen, owner, at;   // the set selected, that of the permit, that at work
    reg [3:0] newer, bad;          // newest slot of each set; sets without a record
    reg to;                        // slot at work
    reg [1:0] good;                // slots that count

    reg [31:0] command, set, value_lo, value_hi, date_key, licence;
    reg [17:0] info;
    reg [7:0] result;
    reg [31:0] rec [0:18];

    wire [63:0] value = {value_hi, value_lo};
    wire [63:0] asc = {rec[ASC + 1], rec[ASC]}, desc = {rec[DESC + 1], rec[DESC]}, sum = {rec[SUM + 1], rec[SUM]};
    wire [64:0] asc_more = asc + value, sum_more = sum + value;
    wire [64:0] held = asc + desc;
    wire [63:0] desc_less = desc - value;
    wire [31:0] generation = rec[GENERATION] + 1;
    wire [31:0] flags = rec[FLAGS];
    wire broken = held != {1'b0, sum};
    wire m_busy = m_in[32];
    wire m_error = m_in[33];
    wire [31:0] m_data = m_in[31:0];

    function [31:0] crc_of(input [31:0] old, input [31:0] word);
        integer n;
        begin
            crc_of = old ^ word;
            for (n = 0; n < 32; n = n + 1)
                crc_of = crc_of[0] ? (crc_of >> 1) ^ 32'hedb88320 : crc_of >> 1;
        end
    endfunction

    // The address of a word in a slot of a set.
    function [9:0] place(input [2:0] of, input slot, input [5:0] word);
        place = {of, slot, word};
    endfunction

    // The first reason to refuse the command, 0 if there is none.
    function [7:0] refusal(input dummy);
        reg known, changes, last;
        begin
            known = command >= SELECT && command <= WITHDRAW || command == LOCK;
            changes = command != SELECT && command != READ;
            last = command == DEBIT || command == LOCK;
            refusal = 8'h00;
            if (!known || command == LOCK && info[17] || command == OPEN && !info[16]) refusal = 8'h01;
            else if (changes && dead) refusal = 8'h02;
            else if (command == SELECT) refusal = set > 3 ? 8'h03 : bad[set[1:0]] ? 8'h05 : 8'h00;
            else if (!selected) refusal = 8'h04;
            else if (!changes) refusal = 8'h00;
            else if (flags[F_LOCKED]) refusal = 8'h06;
            else if (command == OPEN && flags[F_OPEN]) refusal = 8'h07;
            else if (command != OPEN && command != LOCK && !flags[F_OPEN]) refusal = 8'h08;
            else if (command != LOCK && broken) refusal = 8'h09;
            else if (rec[GENERATION] >= 32'hffffffff - {31'd0, !last}) refusal = 8'h0a;
            else case (command)
                OPEN: if (info[15:8] <= flags[15:8]) refusal = 8'h0f;
                CLOSE: if (desc != 0) refusal = 8'h13;
                DEBIT:
                    if (value == 0) refusal = 8'h10;
                    else if (value > {32'd0, IMPRINT_MAX}) refusal = 8'h11;
                    else if (value > desc) refusal = 8'h12;
                    else if (asc_more > {1'b0, ASCENDING_MAX}) refusal = 8'h14;
                    else if (rec[PIECES] == 32'hffffffff) refusal = 8'h16;
                    else if (pending || head_en && owner != chosen) refusal = 8'h19;
                CREDIT:
                    if (value == 0) refusal = 8'h10;
                    else if (sum_more[64]) refusal = 8'h15;
                WITHDRAW:
                    if (value == 0) refusal = 8'h10;
                    else if (value > desc) refusal = 8'h12;
                default: ;
            endcase
        end
    endfunction
    wire [7:0] refused = refusal(1'b0);

    // What the port shows.
    wire working = state != IDLE && job != FOR_COMMAND || pending || state == IDLE && selected && !home;
    wire [31:0] status = {8'd0, reason, 3'd0, home, 1'b0, chosen, int_o, 1'b0, selected, dead, head_en, ready && working, busy, ready};
    wire in_record = addr[7] && addr[6:2] <= CHECK && addr[1:0] == 0;
    reg readable, writable;
    reg [31:0] shown;
    always @* begin
        readable = 1;
        shown = 0;
        case (addr)
            8'h00: shown = 32'h49500004;
            8'h04: shown = status;
            8'h08: shown = command;
            8'h0c: shown = {24'd0, result};
            8'h10: shown = set;
            8'h14: shown = value_lo;
            8'h18: shown = value_hi;
            8'h1c: shown = date_key;
            8'h20: shown = {14'd0, info};
            8'h24: shown = licence;
            8'h28, 8'h2c: ;
            default: begin
                readable = in_record;
                if (in_record && selected) shown = rec[addr[6:2]];
            end
        endcase
        case (addr)
            8'h08, 8'h28: writable = ready && !busy;
            8'h10, 8'h14, 8'h18, 8'h1c, 8'h20, 8'h24: writable = !busy;
            8'h2c: writable = 1;
            default: writable = 0;
        endcase
    end

    // Asks the bank for a word, or gives it one and reads it back; goes on at `then`.
    task ask(input [9:0] where, input [4:0] then);
        begin
            m_addr <= where;
            m_go <= 2'b01;
            verify <= 0;
            state <= SENT;
            back <= then;
        end
    endtask
    task give(input [9:0] where, input [31:0] word, input [4:0] then);
        begin
            m_addr <= where;
            m_out <= word;
            m_go <= 2'b10;
            verify <= 1;
            state <= SENT;
            back <= then;
        end
    endtask
    task answer(input [7:0] with_result);
        begin
            result <= with_result;
            busy <= 0;
            int_o <= 1;
            state <= IDLE;
        end
    endtask

    integer n;
    always @(posedge clk) begin
        m_go <= 0;
        rdy <= sel && !en;
        err <= sel && !en && (wr ? !writable : !readable);
        rdata <= sel && !en && !wr && readable ? shown : 0;
        if (sel && en && wr && rdy && !err)
            case (addr)
                8'h08: begin
                    command <= wdata;
                    result <= 8'hff;
                    busy <= 1;
                end
                8'h10: set <= wdata;
                8'h14: value_lo <= wdata;
                8'h18: value_hi <= wdata;
                8'h1c: date_key <= wdata;
                8'h20: info <= wdata[17:0];
                8'h24: licence <= wdata;
                8'h2c: int_o <= 0;
                default: ;
            endcase

        case (state)
            // A bank may still be at work when the reset ends.
            BOOT: if (!m_busy) begin
                job <= FOR_RECOVERY;
                at <= 0;
                i <= 0;
                good <= 0;
                ask(place(0, 0, 32), SCAN);
            end

            IDLE:
                if (pending && dead) pending <= 0;
                else if (pending) begin
                    job <= FOR_PRINT;
                    at <= owner;
                    i <= 0;
                    if (home && owner == chosen) state <= DECIDE;
                    else ask(place(owner, newer[owner[1:0]], 0), LOAD);
                    home <= home && owner == chosen;
                end else if (selected && !home) begin
                    job <= FOR_HOME;
                    at <= chosen;
                    i <= 0;
                    ask(place(chosen, newer[chosen[1:0]], 0), LOAD);
                end else if (busy) begin
                    job <= FOR_COMMAND;
                    at <= chosen;
                    i <= 0;
                    state <= DECIDE;
                end

            DECIDE: begin
                i <= 0;
                crc <= 32'hffffffff;
                if (job == FOR_PRINT) begin
                    if (!flags[F_UNPRINTED] || broken || &rec[GENERATION]) begin
                        pending <= 0;
                        state <= IDLE;
                        if (broken) {dead, reason} <= {1'b1, 8'h06};
                    end else begin
                        rec[FLAGS][F_UNPRINTED] <= 0;
                        rec[GENERATION] <= generation;
                        home <= 0;
                        state <= SEAL;
                    end
                end else if (refused != 0) begin
                    answer(refused);
                    if (refused == 8'h09) {dead, reason, head_en} <= {1'b1, 8'h06, 1'b0};
                end else if (command == SELECT || command == READ) begin
                    at <= command == READ ? chosen : {1'b0, set[1:0]};
                    home <= 0;
                    if (command == READ) ask(place(chosen, newer[chosen[1:0]], 0), LOAD);
                    else ask(place({1'b0, set[1:0]}, newer[set[1:0]], 0), LOAD);
                end else begin
                    home <= 0;
                    state <= SEAL;
                    rec[GENERATION] <= generation;
                    case (command)
                        OPEN: begin
                            for (n = 0; n < CHECK; n = n + 1) if (n != GENERATION) rec[n] <= 0;
                            rec[LICENCE] <= licence;
                            rec[FLAGS] <= {16'd0, info[15:8], 8'h03};
                            {rec[DESC + 1], rec[DESC]} <= value;
                            {rec[SUM + 1], rec[SUM]} <= value;
                        end
                        CLOSE: rec[FLAGS][F_OPEN] <= 0;
                        DEBIT: begin
                            rec[ASC] <= asc_more[31:0]; // PLANTED: the carry into the upper word is lost
                            {rec[DESC + 1], rec[DESC]} <= desc_less;
                            rec[FLAGS][F_UNPRINTED] <= 1;
                            rec[PIECES] <= rec[PIECES] + 1;
                            rec[BOOKED] <= {info[7:0], value_lo[23:0]};
                            rec[DATE] <= date_key;
                            head_en <= 0;
                        end
                        CREDIT: begin
                            {rec[DESC + 1], rec[DESC]} <= desc + value;
                            {rec[SUM + 1], rec[SUM]} <= sum_more[63:0];
                        end
                        WITHDRAW: begin
                            {rec[DESC + 1], rec[DESC]} <= desc_less;
                            {rec[SUM + 1], rec[SUM]} <= sum - value;
                        end
                        default: begin
                            rec[FLAGS][F_LOCKED] <= 1;
                            rec[FLAGS][23:16] <= value_lo[7:0] == 0 ? 8'h01 : value_lo[7:0];
                        end
                    endcase
                end
            end

            // One access to the bank: the pulse ends, the bank must be busy, then it answers.
            SENT: state <= HEARD;
            HEARD: state <= m_busy ? WAIT : FAILED;
            WAIT: if (!m_busy) begin
                if (m_error) state <= FAILED;
                else if (verify) begin
                    verify <= 0;
                    m_go <= 2'b01;
                    state <= SENT;
                    granted <= 1;
                end else if (granted && m_data != m_out) state <= FAILED;
                else begin
                    granted <= 0;
                    state <= back;
                end
            end

            // A record comes in word by word, and its check code with it.
            LOAD: begin
                rec[i] <= m_data;
                if (i != CHECK) crc <= crc_of(i == 0 ? 32'hffffffff : crc, m_data);
                if (i == CHECK) state <= LOADED;
                else begin
                    i <= i + 1;
                    ask(m_addr + 1, LOAD);
                end
            end
            LOADED: begin
                i <= 0;
                if (rec[CHECK] != ~crc) begin
                    bad[at[1:0]] <= 1;
                    pending <= 0;
                    selected <= selected && chosen != at;
                    if (job == FOR_COMMAND) answer(8'h05);
                    else state <= IDLE;
                end else case (job)
                    FOR_PRINT: state <= DECIDE;
                    FOR_HOME: begin
                        home <= 1;
                        state <= IDLE;
                    end
                    default: begin
                        selected <= 1;
                        chosen <= at;
                        home <= 1;
                        answer(8'h00);
                    end
                endcase
            end

            // The new record gets its check code, then it goes to the slot that is not the newest.
            SEAL: begin
                crc <= crc_of(crc, rec[i]);
                i <= i + 1;
                if (i == CHECK - 1) begin
                    rec[CHECK] <= ~crc_of(crc, rec[i]);
                    to <= !newer[at[1:0]];
                    give(place(at, !newer[at[1:0]], 32), INVALID, RETIRE);
                end
            end
            RETIRE: give(place(at, to, 33), INVALID, RETIRED);
            RETIRED: begin
                i <= 0;
                give(place(at, to, 32), VALID, BODY); // PLANTED: VALID before the body is there
            end
            BODY:
                if (i <= CHECK) begin
                    i <= i + 1;
                    give(place(at, to, {1'b0, i}), rec[i], BODY);
                end else state <= MARKED;
            MARK: give(place(at, to, 32), VALID, MARKED);
            MARKED: give(place(at, to, 33), VALID, DONE);
            DONE: begin
                newer[at[1:0]] <= to;
                home <= selected && at == chosen;
                if (job == FOR_PRINT) begin
                    pending <= 0;
                    int_o <= 1;
                    state <= IDLE;
                end else begin
                    answer(8'h00);
                    // PLANTED: a lock leaves the permit up
                    if (command == DEBIT) begin
                        pending <= 0;
                        head_en <= !dead;
                        owner <= at;
                    end
                end
            end

            // The bank does not do what it is told: nothing goes on.
            FAILED: begin
                {dead, reason, head_en} <= {1'b1, 8'h03, 1'b0};
                pending <= 0;
                granted <= 0;
                home <= selected;
                ready <= 1;
                if (job == FOR_COMMAND) answer(8'h18);
                else begin
                    int_o <= 1;
                    state <= IDLE;
                end
            end

            // Recovery: four markers, and where both slots count, two generations.
            SCAN: begin
                good[i[1]] <= good[i[1]] || m_data == VALID;
                i <= i + 1;
                if (i == 3) state <= NEWEST;
                else ask(place(at, i == 1 || i == 2, i[0] ? 6'd32 : 6'd33), SCAN);
            end
            NEWEST: begin
                i <= i + 1;
                if (good == 2'b00) begin
                    bad[at[1:0]] <= 1;
                    state <= NEXT;
                end else if (good != 2'b11) begin
                    newer[at[1:0]] <= good[1];
                    i <= 0;
                    state <= REFRESH;
                end else case (i)
                    4: ask(place(at, 0, GENERATION), NEWEST);
                    5: begin
                        crc <= m_data;
                        ask(place(at, 1, GENERATION), NEWEST);
                    end
                    default: begin
                        newer[at[1:0]] <= m_data > crc;
                        i <= 0;
                        state <= REFRESH;
                    end
                endcase
            end
            // The newest slot gets both its markers again, one while the other stands; then the other slot loses its own.
            REFRESH: begin
                i <= i + 1;
                case (i)
                    0: give(place(at, newer[at[1:0]], 33), VALID, REFRESH);
                    1: give(place(at, newer[at[1:0]], 32), VALID, CLEAR);
                    default: state <= CLEAR;
                endcase
            end
            CLEAR: begin
                i <= i + 1;
                case (i)
                    2: give(place(at, !newer[at[1:0]], 32), INVALID, CLEAR);
                    3: give(place(at, !newer[at[1:0]], 33), INVALID, NEXT);
                    default: state <= NEXT;
                endcase
            end
            NEXT:
                if (at == 3) begin
                    ready <= 1;
                    int_o <= 1;
                    job <= FOR_HOME;
                    state <= IDLE;
                end else begin
                    at <= at + 1;
                    i <= 0;
                    good <= 0;
                    ask(place(at + 3'd1, 0, 32), SCAN);
                end
            default: state <= FAILED;
        endcase

        // The head's report counts when it begins.
        done_before <= head_done;
        if (head_done && !done_before && head_en) begin
            head_en <= 0;
            pending <= 1;
        end

        if (!rst_n) begin
            state <= BOOT;
            job <= FOR_RECOVERY;
            {ready, busy, selected, home, dead, pending, done_before, granted, verify} <= 0;
            {head_en, int_o, rdy, err} <= 0;
            rdata <= 0;
            m_go <= 0;
            {reason, chosen, owner, newer, bad} <= 0;
            {command, set, value_lo, value_hi, date_key, licence, info, result} <= 0;
        end
    end
endmodule
