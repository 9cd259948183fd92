// Does what the frames ask for: holds the unit's clock, lets it run for as many edges as asked, reads and sets its registers.
//
// What the host sees of the unit is a row of words: its registers as they come along the scan chain, then its output pins. A
// copy of it stands in memory, as the host has it; each answer holds the words that differ from the copy and brings it up to date. A
// request has a number; the one answered last is not carried out again but answered with the same bytes.
module stepper (
    input  wire clock,
    // A request stands in the receiver.
    input  wire request_i,
    input  wire [8:0] request_length_i,
    output wire [8:0] request_at_o,
    input  wire [7:0] request_byte_i,
    // The answer goes to the transmitter.
    output reg  answer_write_o,
    output reg  [7:0] answer_byte_o,
    output wire [10:0] answer_length_o,
    output wire send_o,
    input  wire sending_i,
    // At work, from the request to the last byte of the answer.
    output wire busy_o
);
    `include "shape.vh"

    localparam [7:0] WORDS = STATE_WORDS + OUTPUT_WORDS;
    localparam [7:0] LAST_STATE = STATE_WORDS - 8'd1;
    localparam [7:0] LAST_WORD = WORDS - 8'd1;
    localparam [7:0] LAST_INPUT = INPUT_BYTES - 8'd1;
    // Behind this place no edge is begun: its words might not fit.
    localparam [10:0] ROOM = 11'd2047 - 11'd5 * {3'd0, WORDS} - 11'd1;

    localparam [7:0] HELLO = 8'h01;
    localparam [7:0] RUN = 8'h02;
    localparam [7:0] PUT = 8'h03;
    localparam [7:0] READ = 8'h04;
    localparam [7:0] DONE = 8'h80;
    localparam [7:0] STRANGER = 8'h81;
    localparam [7:0] OUT_OF_ORDER = 8'h82;
    localparam [7:0] UNKNOWN = 8'h83;
    // Behind the words of an edge.
    localparam [7:0] CLOSED = 8'hff;

    localparam [3:0] WAITING = 4'd0;
    localparam [3:0] NUMBER = 4'd1;
    localparam [3:0] COMMAND = 4'd2;
    localparam [3:0] HEAD = 4'd3;
    localparam [3:0] STATUS = 4'd4;
    localparam [3:0] ECHO = 4'd5;
    localparam [3:0] IDENTITY = 4'd6;
    localparam [3:0] COUNT = 4'd7;
    localparam [3:0] PINS = 4'd8;
    localparam [3:0] TICK = 4'd9;
    localparam [3:0] PLACE = 4'd10;
    localparam [3:0] FETCH = 4'd11;
    localparam [3:0] REPORT = 4'd12;
    localparam [3:0] ENTRY = 4'd13;
    localparam [3:0] CLOSE = 4'd14;
    localparam [3:0] SEND = 4'd15;

    reg [3:0] state;
    reg [8:0] at;
    reg [10:0] length;
    reg [7:0] number;
    reg [7:0] last_number;
    reg greeted;
    reg [7:0] command;
    reg [7:0] status;
    reg [7:0] left;
    // The word at work, or a count of bytes.
    reg [7:0] index;
    reg [2:0] step;
    reg [31:0] word;
    reg pins_changed;
    reg sent;
    reg [8*INPUT_BYTES-1:0] inputs;

    reg [3:0] state_d;
    reg [8:0] at_d;
    reg [10:0] length_d;
    reg [7:0] index_d;
    reg [2:0] step_d;
    reg enable;
    reg scan;

    wire [31:0] scanned;
    wire [OUTPUT_BITS-1:0] outputs;
    wire [32*OUTPUT_WORDS-1:0] padded = {{(32*OUTPUT_WORDS-OUTPUT_BITS){1'b0}}, outputs};
    accounting_unit_stepped unit (
        `include "connections.vh"
        .clock(clock), .enable_i(enable), .scan_i(scan),
        .scan_word_i((state == FETCH) ? word : scanned), .scan_word_o(scanned)
    );

    // What the board is.
    localparam integer IDENTITY_BYTES = 42;
    localparam [8*IDENTITY_BYTES-1:0] IS = {
        PROTOCOL, INPUT_BYTES, STATE_WORDS, OUTPUT_WORDS, STATE_BITS, LAYOUT, UNIT_HASH
    };
    localparam [7:0] LAST_IDENTITY = 8'd41;
    reg [7:0] identity [0:63];
    reg [7:0] identity_byte;
    integer place;
    initial begin
        for (place = 0; place < 64; place = place + 1)
            identity[place] = (place < IDENTITY_BYTES) ? IS[8*(IDENTITY_BYTES-1-place) +: 8] : 8'd0;
    end
    always @(posedge clock) identity_byte <= identity[index_d[5:0]];

    // The row as the host has it.
    reg [31:0] known [0:127];
    reg [31:0] known_word;
    wire of_pins = index > LAST_STATE;
    wire [1:0] pin_word = index[1:0] - STATE_WORDS[1:0];
    wire [31:0] present = of_pins ? padded[{pin_word, 5'd0} +: 32] : scanned;
    wire differs = (command == READ) | (present != known_word);
    wire written = (state == ENTRY) & (step == 3'd4);
    always @(posedge clock) begin
        known_word <= known[index_d[6:0]];
        if (written) known[index[6:0]] <= present;
    end

    wire again = greeted & (number == last_number);
    wire next = number == last_number + 8'd1;
    wire hello = request_byte_i == HELLO;
    wire runs_on = (command == RUN) & (left != 8'd0) & !pins_changed & (length < ROOM);

    assign request_at_o = at_d;
    assign answer_length_o = length;
    assign send_o = (state == SEND) & !sent;
    assign busy_o = request_i | (state != WAITING);

    always @(*) begin
        state_d = state;
        at_d = at;
        index_d = index;
        step_d = step;
        enable = 1'b0;
        scan = 1'b0;
        answer_write_o = 1'b0;
        answer_byte_o = request_byte_i;
        case (state)
            WAITING: begin
                at_d = 9'd0;
                if (request_i) state_d = NUMBER;
            end
            NUMBER: begin
                at_d = at + 9'd1;
                state_d = COMMAND;
            end
            COMMAND: begin
                at_d = at + 9'd1;
                // The same request once more: the same answer once more.
                state_d = (again & !hello) ? SEND : HEAD;
            end
            HEAD: begin
                answer_write_o = 1'b1;
                answer_byte_o = number;
                state_d = STATUS;
            end
            STATUS: begin
                answer_write_o = 1'b1;
                answer_byte_o = status;
                index_d = 8'd0;
                step_d = 3'd0;
                case (command)
                    HELLO: state_d = ECHO;
                    RUN: state_d = COUNT;
                    PUT: state_d = PLACE;
                    default: state_d = REPORT;
                endcase
                if (status != DONE) state_d = SEND;
            end
            ECHO: begin
                answer_write_o = 1'b1;
                at_d = at + 9'd1;
                step_d = step + 3'd1;
                if (step == 3'd3) state_d = IDENTITY;
            end
            IDENTITY: begin
                answer_write_o = 1'b1;
                answer_byte_o = identity_byte;
                index_d = index + 8'd1;
                if (index == LAST_IDENTITY) state_d = SEND;
            end
            COUNT: begin
                at_d = at + 9'd1;
                state_d = PINS;
            end
            PINS: begin
                at_d = at + 9'd1;
                index_d = index + 8'd1;
                if (index == LAST_INPUT) state_d = TICK;
            end
            TICK: begin
                enable = 1'b1;
                index_d = 8'd0;
                state_d = REPORT;
            end
            PLACE: begin
                if ((at < request_length_i) & (request_byte_i == index)) begin
                    at_d = at + 9'd1;
                    step_d = 3'd0;
                    state_d = FETCH;
                end else begin
                    scan = 1'b1;
                    index_d = index + 8'd1;
                end
            end
            FETCH: begin
                if (step != 3'd4) begin
                    at_d = at + 9'd1;
                    step_d = step + 3'd1;
                end else begin
                    scan = 1'b1;
                    index_d = index + 8'd1;
                    state_d = PLACE;
                end
            end
            REPORT: begin
                step_d = 3'd0;
                if (differs) begin
                    answer_write_o = 1'b1;
                    answer_byte_o = index;
                    state_d = ENTRY;
                end else begin
                    scan = !of_pins;
                    index_d = index + 8'd1;
                end
            end
            ENTRY: begin
                answer_write_o = step != 3'd4;
                answer_byte_o = present[{step[1:0], 3'd0} +: 8];
                step_d = step + 3'd1;
                if (step == 3'd4) begin
                    scan = !of_pins;
                    index_d = index + 8'd1;
                    state_d = REPORT;
                end
            end
            CLOSE: begin
                answer_write_o = 1'b1;
                answer_byte_o = CLOSED;
                state_d = runs_on ? TICK : SEND;
            end
            default: if (sent & !sending_i) state_d = WAITING;
        endcase
        // Once around.
        if (scan & (index == LAST_STATE) & ((state == PLACE) | (state == FETCH))) begin
            index_d = 8'd0;
            state_d = REPORT;
        end
        if ((index_d > LAST_WORD) & ((state == REPORT) | (state == ENTRY))) state_d = CLOSE;
        length_d = length + {10'd0, answer_write_o};
        if ((state == COMMAND) & (state_d == HEAD)) length_d = 11'd0;
    end

    initial begin
        state = WAITING;
        at = 9'd0;
        length = 11'd0;
        number = 8'd0;
        last_number = 8'd0;
        greeted = 1'b0;
        command = 8'd0;
        status = 8'd0;
        left = 8'd0;
        index = 8'd0;
        step = 3'd0;
        word = 32'd0;
        pins_changed = 1'b0;
        sent = 1'b0;
        inputs = 0;
    end

    always @(posedge clock) begin
        state <= state_d;
        at <= at_d;
        length <= length_d;
        index <= index_d;
        step <= step_d;
        sent <= state == SEND;
        case (state)
            NUMBER: number <= request_byte_i;
            COMMAND: begin
                command <= request_byte_i;
                if (hello) begin
                    greeted <= 1'b1;
                    last_number <= number;
                    status <= DONE;
                end else if (!greeted) begin
                    status <= STRANGER;
                end else if (!next) begin
                    status <= OUT_OF_ORDER;
                end else if ((request_byte_i < RUN) | (request_byte_i > READ)) begin
                    status <= UNKNOWN;
                end else begin
                    last_number <= number;
                    status <= DONE;
                end
            end
            COUNT: left <= request_byte_i;
            PINS: inputs <= {request_byte_i, inputs[8*INPUT_BYTES-1:8]};
            TICK: begin
                left <= left - 8'd1;
                pins_changed <= 1'b0;
            end
            FETCH: if (step != 3'd4) word <= {request_byte_i, word[31:8]};
            ENTRY: if (of_pins) pins_changed <= 1'b1;
            default: ;
        endcase
    end
endmodule
