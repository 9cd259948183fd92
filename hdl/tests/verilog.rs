//! The emitted Verilog means what was simulated: Icarus Verilog runs it beside a recorded random life.
//!
//! Every register and every output pin is compared after every edge, flips and power-up noise included. Needs `iverilog`;
//! `tests/run` installs it and sets `IMPRINT_TOOLS=required`, without which a machine that lacks it is told so and passes.

#[path = "../emit/tests/harness/cores.rs"]
mod cores;
#[path = "../emit/tests/harness/tools.rs"]
mod tools;

use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex};

use cores::on_all_cores;
use hdl::codes::state;
use hdl::regs::{command, result};
use hdl::state::FIELDS;
use hdl::{AccountingUnit, Phase, Reference, StateBit, UnitError, UnitIn, UnitOut, UnitState};
use suite::bench::random::live;
use suite::{Bench, Subject};
use tools::{lacks, run};

/// Edges of each recorded life. `Assumed:` a recovery takes some five thousand, and between two flips there is mostly one.
const EDGES: u64 = 24_000;

/// Seed of a life in which no bit flips.
const CALM: u64 = 2;
/// Seed of a life in which bits flip all the time.
const STORM: u64 = 15;

/// Wrong units, one for each kind of thing the text could get wrong: what is wrong, the right text, the wrong one.
const MUTANTS: [(&str, &str, &str); 7] = [
    (
        "a wrong carry",
        "either & !total[31]",
        "either | !total[31]",
    ),
    (
        "a wrong check code",
        "crc_next ^ POLYNOMIAL",
        "crc_next | POLYNOMIAL",
    ),
    (
        "a wrong marker",
        "MARKER_VALID = 32'h5a3c96e1",
        "MARKER_VALID = 32'h5a3c96e0",
    ),
    ("a missing reset", "state <= 8'hd2", "state <= state_d"),
    (
        "a complement that does not follow",
        "state_n <= ~state_d",
        "state_n <= state_n",
    ),
    (
        "a flip that restarts nothing",
        "restarts = upset | impossible",
        "restarts = impossible",
    ),
    (
        "a record that nobody watches",
        "miscovered = filled &",
        "miscovered = 1'b0 &",
    ),
];

/// One edge: what was forced into the registers before it, the pins, the registers after it.
struct Edge {
    forced: Option<UnitState>,
    pins: UnitIn,
    after: UnitState,
    out: UnitOut,
}

/// A unit that writes down its life.
struct Recorder {
    unit: Reference,
    forced: Option<UnitState>,
    edges: Arc<Mutex<Vec<Edge>>>,
}

impl AccountingUnit for Recorder {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let out = self.unit.tick(pins);
        let after = self.unit.state();
        let forced = self.forced.take();
        self.edges.lock().expect("one thread").push(Edge {
            forced,
            pins,
            after,
            out,
        });
        out
    }

    fn out(&self) -> UnitOut {
        self.unit.out()
    }

    fn quiet(&self) -> bool {
        self.unit.quiet()
    }

    fn phase(&self) -> Phase {
        self.unit.phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.unit.flip(bit)?;
        self.forced = Some(self.unit.state());
        Ok(())
    }

    fn state(&self) -> UnitState {
        self.unit.state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.unit.set_state(state)?;
        self.forced = Some(self.unit.state());
        Ok(())
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        self.unit.boxed_clone()
    }
}

/// Input pins of the module, with width and value.
fn inputs(pins: &UnitIn) -> [(&'static str, u32, u32); 15] {
    [
        ("reset_i", 1, pins.reset.into()),
        ("timebase_i", 1, pins.timebase.into()),
        ("printed_i", 1, pins.printed.rail.into()),
        ("printed_n_i", 1, pins.printed.complement.into()),
        ("psel_i", 1, pins.psel.into()),
        ("penable_i", 1, pins.penable.into()),
        ("pwrite_i", 1, pins.pwrite.into()),
        ("paddr_i", 8, pins.paddr & 0xff),
        ("pwdata_i", 32, pins.pwdata),
        ("a_data_i", 32, pins.bank_a.data),
        ("a_busy_i", 1, pins.bank_a.busy.into()),
        ("a_error_i", 1, pins.bank_a.error.into()),
        ("b_data_i", 32, pins.bank_b.data),
        ("b_busy_i", 1, pins.bank_b.busy.into()),
        ("b_error_i", 1, pins.bank_b.error.into()),
    ]
}

/// Output pins of the module, with width and value.
fn outputs(out: &UnitOut) -> [(&'static str, u32, u32); 19] {
    let (a, b) = (out.bank_a, out.bank_b);
    [
        ("pready_o", 1, out.pready.into()),
        ("pslverr_o", 1, out.pslverr.into()),
        ("prdata_o", 32, out.prdata),
        ("irq_o", 1, out.irq.into()),
        ("permit_o", 1, out.permit.rail.into()),
        ("permit_n_o", 1, out.permit.complement.into()),
        ("address_o", 10, a.address),
        ("address_n_o", 10, a.address_n),
        ("data_o", 32, a.data),
        ("a_read_o", 1, a.read.into()),
        ("a_write_o", 1, a.write.rail.into()),
        ("a_write_n_o", 1, a.write.complement.into()),
        ("a_program_o", 1, a.program.rail.into()),
        ("a_program_n_o", 1, a.program.complement.into()),
        ("b_read_o", 1, b.read.into()),
        ("b_write_o", 1, b.write.rail.into()),
        ("b_write_n_o", 1, b.write.complement.into()),
        ("b_program_o", 1, b.program.rail.into()),
        ("b_program_n_o", 1, b.program.complement.into()),
    ]
}

/// Fields side by side, the first one highest, as hexadecimal digits.
fn digits(fields: impl Iterator<Item = (u32, u32)>) -> String {
    let mut bits = String::new();
    for (width, value) in fields {
        write!(bits, "{value:0width$b}", width = width as usize).expect("a string takes it");
    }
    let padded = format!("{}{bits}", "0".repeat((4 - bits.len() % 4) % 4));
    let digit = |nibble: &[u8]| {
        nibble
            .iter()
            .fold(0, |sum, bit| sum * 2 + u32::from(bit - b'0'))
    };
    padded
        .as_bytes()
        .chunks(4)
        .map(|nibble| char::from_digit(digit(nibble), 16).expect("four bits"))
        .collect()
}

fn fields(state: &UnitState) -> impl Iterator<Item = (u32, u32)> {
    let words = state.0.iter();
    FIELDS
        .iter()
        .zip(words)
        .map(|(field, word)| (field.width, *word))
}

/// What an edge leaves: every register, then every output pin.
fn left_by(edge: &Edge) -> String {
    let pins = outputs(&edge.out).map(|(_, width, value)| (width, value));
    digits(fields(&edge.after).chain(pins))
}

fn pin_digits(pins: &UnitIn) -> String {
    digits(
        inputs(pins)
            .into_iter()
            .map(|(_, width, value)| (width, value)),
    )
}

/// Every register as the test bench names it, in the order of the state list.
fn registers() -> String {
    let names = FIELDS.iter().map(|field| format!("dut.{}", field.holder()));
    names.collect::<Vec<_>>().join(",\n    ")
}

/// Connects each of `pins` to its place in the bundle `name`, the first one highest; returns the bundle's width with it.
fn connect(name: &str, pins: &[(&str, u32, u32)]) -> (u32, String) {
    let all: u32 = pins.iter().map(|pin| pin.1).sum();
    let mut place = all;
    let mut connections = Vec::new();
    for (pin, width, _) in pins {
        place -= width;
        connections.push(format!(".{pin}({name}[{}:{place}])", place + width - 1));
    }
    (all, connections.join(", "))
}

fn test_bench(edges: usize, forced: usize) -> String {
    let state_width: u32 = FIELDS.iter().map(|field| field.width).sum();
    let (pin_width, driven) = connect("pins", &inputs(&UnitIn::IDLE));
    let (out_width, shown) = connect("shown", &outputs(&Reference::new().out()));
    format!(
        "module bench;
  reg clock = 0; reg [{pin_top}:0] pins; integer i, next;
  reg [{pin_top}:0] in [0:{last}]; reg is_forced [0:{last}]; reg [{left_top}:0] after [0:{last}];
  reg [{top}:0] forced [0:{last_forced}];
  wire [{out_top}:0] shown;
  accounting_unit dut(.clock(clock), {driven}, {shown});
  wire [{left_top}:0] found = {{{registers}, shown}};
  initial begin
    $readmemh(\"in\", in); $readmemh(\"is_forced\", is_forced);
    $readmemh(\"after\", after); $readmemh(\"forced\", forced);
    next = 0;
    for (i = 0; i <= {last}; i = i + 1) begin
      if (is_forced[i]) begin {{{registers}}} = forced[next]; next = next + 1; end
      pins = in[i]; #1 clock = 1; #1;
      if (found !== after[i]) begin $display(\"edge %0d differs: %h\", i, found ^ after[i]); $finish; end
      clock = 0; #1;
    end
    $display(\"equal\"); $finish;
  end
endmodule\n",
        pin_top = pin_width - 1,
        top = state_width - 1,
        out_top = out_width - 1,
        left_top = state_width + out_width - 1,
        last = edges - 1,
        last_forced = forced.max(1) - 1,
        registers = registers(),
    )
}

/// What the test bench in `folder` says about `verilog`, which is kept there under that name.
fn verdict(folder: &Path, name: &str, verilog: &str) -> String {
    let (text, program) = (format!("{name}.v"), format!("{name}.vvp"));
    std::fs::write(folder.join(&text), verilog).expect("the target folder can be written");
    let arguments = ["-g2005", "-o", &program, "bench.v", &text];
    run(folder, "iverilog", &arguments);
    run(folder, "vvp", &[&program]).trim().to_owned()
}

/// One set from opening to closing, every command once with success, and a lock.
fn orderly_life(unit: Box<dyn AccountingUnit>) {
    let mut bench = Bench::new(unit);
    bench.until_ready();
    bench.open(1, true, 500);
    let mut succeed = |asked, value| {
        assert_eq!(bench.with_value(asked, value), result::OK, "{asked}");
        bench.settle();
        if asked == command::REPRINT {
            bench.print();
            bench.settle();
        }
    };
    for (asked, value) in [
        (command::INTENT, 300),
        (command::CLEAR_INTENT, 300),
        (command::INTENT, 300),
        (command::ISSUE, 300),
        (command::DEBIT, 300),
        (command::REPRINT, 300),
        (command::CREDIT, 20),
        (command::WITHDRAW, 220),
        (command::READ, 0),
        (command::CLOSE, 0),
        (command::LOCK, 8),
    ] {
        succeed(asked, value);
    }
}

/// Records the lives and writes them where the test bench reads them.
fn write_lives(folder: &Path) {
    let edges = Arc::new(Mutex::new(Vec::new()));
    let recorder = || -> Box<dyn AccountingUnit> {
        let unit = Reference::new();
        Box::new(Recorder {
            // No reset clears the working record.
            forced: Some(unit.state()),
            unit,
            edges: Arc::clone(&edges),
        })
    };
    orderly_life(recorder());
    for seed in [CALM, STORM] {
        live(&Subject::new(&recorder), seed, EDGES);
    }
    let edges = edges.lock().expect("one thread");
    for state in state::ALL {
        let reached = edges.iter().any(|edge| edge.after.0[0] == state);
        assert!(reached, "no life reaches state {state:#x}");
    }
    let lines =
        |line: &dyn Fn(&Edge) -> String| edges.iter().map(|edge| line(edge) + "\n").collect();
    let forced: Vec<_> = edges
        .iter()
        .filter_map(|edge| edge.forced.as_ref())
        .collect();
    assert!(forced.len() > 50, "only {} flips", forced.len());
    let files: [(&str, String); 5] = [
        ("in", lines(&|edge| pin_digits(&edge.pins))),
        (
            "is_forced",
            lines(&|edge| u32::from(edge.forced.is_some()).to_string()),
        ),
        ("after", lines(&left_by)),
        (
            "forced",
            forced
                .iter()
                .map(|state| digits(fields(state)) + "\n")
                .collect(),
        ),
        ("bench.v", test_bench(edges.len(), forced.len())),
    ];
    for (name, text) in files {
        std::fs::write(folder.join(name), text).expect("the target folder can be written");
    }
}

#[test]
fn the_emitted_verilog_lives_the_same_life() {
    if lacks("iverilog") {
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("verilog");
    std::fs::create_dir_all(&folder).unwrap();
    write_lives(&folder);
    let verilog = include_str!("../rtl/unit.v");
    assert_eq!(verdict(&folder, "unit", verilog), "equal");
    let mutants = MUTANTS.map(|(what, right, wrong)| {
        assert!(verilog.contains(right), "{what}: `{right}` is not there");
        (what, verilog.replacen(right, wrong, 1))
    });
    let swapped = verilog
        .replace("a_write_o =", "swapped =")
        .replace("b_write_o =", "a_write_o =")
        .replace("swapped =", "b_write_o =");
    let all = mutants.into_iter().chain([("swapped ports", swapped)]);
    on_all_cores(all, |(what, text)| {
        let said = verdict(&folder, &what.replace(' ', "-"), &text);
        assert!(said.contains("differs"), "{what} went unseen: {said}");
    });
}
