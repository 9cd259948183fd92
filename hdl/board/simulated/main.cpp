// A board without a board: the wrapper under Verilator, at one end of a pseudo-terminal. The path of the other end is the one line
// that this program prints. It ends when whoever started it does.
//
// Built with WIRE the bytes pass the wrapper's own receiver and transmitter, bit by bit, DIVISOR clocks each; otherwise they
// go straight to the frames, which is faster.

#include "Model.h"
#include "verilated.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace {

// Clocks between two looks at the line while the board is at work.
constexpr int GLANCE = 4096;

// The end of a pseudo-terminal that a board would hold.
class Line {
  public:
    Line() {
        master_ = posix_openpt(O_RDWR | O_NOCTTY);
        if (master_ < 0 || grantpt(master_) != 0 || unlockpt(master_) != 0) fail("there is no pseudo-terminal");
        const char *name = ptsname(master_);
        // Held open: a cable stays plugged in when nobody listens.
        const int other = open(name, O_RDWR | O_NOCTTY);
        termios raw{};
        if (other < 0 || tcgetattr(other, &raw) != 0) fail("the pseudo-terminal cannot be opened");
        cfmakeraw(&raw);
        tcsetattr(other, TCSANOW, &raw);
        fcntl(master_, F_SETFL, O_NONBLOCK);
        std::printf("%s\n", name);
        std::fflush(stdout);
    }

    // Takes what has come; waits for it if there is nothing else to do.
    void listen(bool wait) {
        pollfd asked{master_, POLLIN, 0};
        while (poll(&asked, 1, wait ? 1000 : 0) == 0 && wait) {
            if (getppid() != parent_) std::exit(0);
        }
        uint8_t bytes[4096];
        const ssize_t count = read(master_, bytes, sizeof bytes);
        if (count > 0) heard.insert(heard.end(), bytes, bytes + count);
    }

    void say() {
        size_t done = 0;
        while (done < said.size()) {
            const ssize_t count = write(master_, said.data() + done, said.size() - done);
            if (count > 0) done += static_cast<size_t>(count);
            else usleep(1000);
        }
        said.clear();
    }

    std::deque<uint8_t> heard;
    std::vector<uint8_t> said;

  private:
    [[noreturn]] static void fail(const char *what) {
        std::fprintf(stderr, "simulated board: %s\n", what);
        std::exit(2);
    }

    int master_;
    pid_t parent_ = getppid();
};

// A rising edge with the inputs as they stand.
void edge(Model &model) {
    model.clock = 0;
    model.eval();
    model.clock = 1;
    model.eval();
}

#ifdef WIRE

// What stands at the other end of both wires: start bit, eight bits, stop bit, each DIVISOR clocks.
class Adapter {
  public:
    // One clock; whether both wires rest.
    bool clock(Model &model, Line &line) {
        send(model, line);
        receive(model, line);
        edge(model);
        return sending_ == 0 && receiving_ == 0;
    }

  private:
    void send(Model &model, Line &line) {
        if (sending_ == 0 && !line.heard.empty()) {
            shift_ = 0x200u | static_cast<unsigned>(line.heard.front()) << 1;
            line.heard.pop_front();
            sending_ = 10 * DIVISOR;
        }
        model.line_i = 1;
        if (sending_ > 0) {
            model.line_i = shift_ >> ((10 * DIVISOR - sending_) / DIVISOR) & 1;
            --sending_;
        }
    }

    void receive(Model &model, Line &line) {
        if (receiving_ == 0 && !model.line_o) receiving_ = 10 * DIVISOR;
        if (receiving_ == 0) return;
        const int passed = 10 * DIVISOR - receiving_;
        if (passed % DIVISOR == DIVISOR / 2) caught_ = caught_ >> 1 | (model.line_o ? 0x200u : 0);
        if (--receiving_ == DIVISOR / 4) {
            // Within the stop bit: the next start bit may follow it at once.
            if (caught_ >> 9) line.said.push_back(static_cast<uint8_t>(caught_ >> 1));
            receiving_ = 0;
        }
    }

    unsigned shift_ = 0, caught_ = 0;
    int sending_ = 0, receiving_ = 0;
};

#else

// What stands at both doors of the frames: a byte at each clock.
class Adapter {
  public:
    // One clock; whether both doors rest.
    bool clock(Model &model, Line &line) {
        model.byte_valid_i = !line.heard.empty();
        if (!line.heard.empty()) {
            model.byte_i = line.heard.front();
            line.heard.pop_front();
        }
        model.ready_i = 1;
        if (model.byte_valid_o) line.said.push_back(model.byte_o);
        edge(model);
        return true;
    }
};

#endif

} // namespace

int main() {
    VerilatedContext context;
    Model model{&context};
    Line line;
    Adapter adapter;
#ifdef WIRE
    model.line_i = 1;
#endif
    for (long clocks = 0;; ++clocks) {
        const bool rests = adapter.clock(model, line) && !model.busy_o && line.heard.empty();
        if (rests) {
            line.say();
            line.listen(true);
        } else if (clocks % GLANCE == 0) {
            line.say();
            line.listen(false);
        }
    }
}
