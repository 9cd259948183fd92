"""The netlist of the unit, its mutants, and one netlist that holds them all.

Yosys makes the netlist of `hdl/rtl/unit.v` and lists every mutation of one signal that it knows (`mutate -list`). Of these each
cell gets one, and the rest is spread over all bits. All chosen ones go into one netlist with a register `mutsel` that nothing
drives: the mutant of that number is active, and with 0 none is, so one build serves for all.

What must never break: with `mutsel` 0 the netlist is the unit, and mutant K differs from it in the one bit that its row names.
"""

import hashlib
import json
import re
import subprocess

MODULE = "accounting_unit"
SELECTOR = "mutsel"
# Bits of the selector. 0 is no mutant.
WIDTH = 12
# Assumed: one for each cell, and a fifth more where there are many bits; what a build of some minutes holds.
MUTANTS = 3000
SEED = 1

# Words stay words, so that it simulates fast, and memories stay memories. What Verilog leaves open is decided first: a signal
# that only chooses what nothing reads is no signal of the hardware.
NETLIST = """
read_verilog {unit}
hierarchy -top accounting_unit
proc
flatten
setattr -set keep 1 {registers}
opt -mux_undef -nodffe -nosdff
opt_clean -purge
setattr -unset keep w:*
rename -enumerate
mutate -list 10000000 -o {folder}/candidates.txt
write_json {folder}/netlist.json
"""
VERILOG = """
read_json {folder}/mutants.json
opt_clean
write_verilog -noattr {folder}/mutants.v
"""
# Every gate of it, for lanes and proofs. Words of a memory that do not exist read as zero, as they do in the simulators.
CIRCUIT = """
read_json {folder}/mutants.json
memory_map
opt_expr
opt_clean
setundef -undriven -zero
setundef -zero
opt_expr
techmap
opt_expr
opt_clean
aigmap
opt_clean
write_aiger -symbols {folder}/mutants.aig
"""
CANDIDATE = re.compile(r"mutate -mode (\w+) -module \S+ -cell (\S+) -port (\w+) -portbit (\d+)(?: -ctrlbit (\d+))?")


class ToolFailed(Exception):
    """A tool that is needed failed; what it said."""


def run(command, folder, seconds=600):
    """What a command says."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=seconds, check=False)
    if done.returncode != 0:
        raise ToolFailed(f"`{' '.join(map(str, command))}` failed:\n{(done.stdout + done.stderr)[-2000:]}")
    return done.stdout + done.stderr


def yosys(script, folder, name):
    """Runs a script."""
    (folder / f"{name}.ys").write_text(script, encoding="utf-8")
    return run(["yosys", "-q", "-l", f"{name}.log", f"{name}.ys"], folder)


def order(seed, text):
    """A place in an order that depends on the seed alone, on every machine."""
    return hashlib.sha256(f"{seed} {text}".encode()).digest()


def candidates(folder, cells):
    """Every mutation that changes something, by cell: (mode, port, bit, controlling bit or None, line of the unit or None).

    Left out are clocks; the output of a register, whose register would not be one any more, and which the same mutation of its
    input covers an edge later; and constants that become what they are."""
    found = {name: [] for name in cells}
    for line in (folder / "candidates.txt").read_text(encoding="utf-8").splitlines():
        mode, cell, port, bit, control = CANDIDATE.match(line).groups()
        kind, bits = cells[cell]["type"], cells[cell]["connections"][port]
        clocked = port == "CLK" or (kind.startswith("$memrd") and port == "EN")
        net = bits[int(bit)]
        same = net == "x" or (mode, net) in {("const0", "0"), ("const1", "1")}
        if clocked or (kind == "$dff" and port == "Q") or same:
            continue
        if control is not None and isinstance(bits[int(control)], str):
            continue  # An inverted bit or none, and in the list under that name.
        places = [int(place) for place in re.findall(r"unit\.v:(\d+)", line)]
        found[cell].append((mode, port, int(bit), None if control is None else int(control), max(places, default=None)))
    return found


def chosen(found):
    """One for each cell, then the first of all others in an order of their own; with numbers from 1 on."""
    def key(pair):
        return order(SEED, f"{pair[0]} {pair[1][:4]}")

    pairs = [(cell, mutation) for cell in found for mutation in found[cell]]
    pairs.sort(key=key)
    first, rest, seen = [], [], set()
    for pair in pairs:
        (rest if pair[0] in seen else first).append(pair)
        seen.add(pair[0])
    return (first + rest)[: max(MUTANTS, len(first))]


class Netlist:
    """A netlist as Yosys writes it, to which words can be added."""

    def __init__(self, path):
        self.whole = json.loads(path.read_text(encoding="utf-8"))
        self.module = self.whole["modules"][MODULE]
        self.cells = self.module["cells"]
        # A net that repeats a bit would hang on itself, were it written as a word.
        names = self.module["netnames"]
        self.module["netnames"] = {name: net for name, net in names.items() if len(set(net["bits"])) == len(net["bits"])}
        nets = (bit for net in self.module["netnames"].values() for bit in net["bits"])
        self.next = 1 + max(bit for bit in nets if isinstance(bit, int))

    def holder(self, register):
        """The one name of what holds a register: that of the pin behind it, if there is one. Other names of its bits are dropped,
        for Verilog has one variable that is stored, and all others follow it."""
        if register in self.module["memories"]:
            return register
        names = self.module["netnames"]
        bits = names[register]["bits"]
        pins = [name for name, port in self.module["ports"].items() if port["bits"] == bits]
        kept = pins[0] if pins else register
        for name in [name for name, net in names.items() if set(net["bits"]) & set(bits) and name != kept]:
            del names[name]
        return kept

    def word(self, name, width):
        """A new word."""
        bits = list(range(self.next, self.next + width))
        self.next += width
        self.module["netnames"][name] = {"hide_name": 0, "bits": bits, "attributes": {}}
        return bits

    def cell(self, kind, name, parameters, inputs, width):
        """A new cell; its output."""
        out = self.word(name, width)
        directions = {port: "input" for port in inputs} | {"Y": "output"}
        self.cells[f"c_{name}"] = {
            "hide_name": 0, "type": kind, "parameters": {k: f"{v:032b}" for k, v in parameters.items()},
            "attributes": {}, "port_directions": directions, "connections": inputs | {"Y": out},
        }
        return out

    def binary(self, kind, name, a, b, width):
        """A cell that makes a word of two words."""
        shape = {"A_SIGNED": 0, "B_SIGNED": 0, "A_WIDTH": len(a), "B_WIDTH": len(b), "Y_WIDTH": width}
        return self.cell(kind, name, shape, {"A": a, "B": b}, width)

    def mutated(self, number, mutation, bits, selector):
        """The word in the place of `bits`: with one bit changed while the selector says so."""
        mode, _, bit, control, _ = mutation
        width = len(bits)
        mask = ["0"] * width
        kind = {"const0": "$and", "const1": "$or"}.get(mode, "$xor")
        mask[bit] = "1"
        if mode == "const0":
            mask = ["0" if place == bit else "1" for place in range(width)]
        elif mode == "cnot1":
            mask[bit] = bits[control]
        elif mode == "cnot0":
            shape = {"A_SIGNED": 0, "A_WIDTH": 1, "Y_WIDTH": 1}
            mask[bit] = self.cell("$not", f"mut{number}_n", shape, {"A": [bits[control]]}, 1)[0]
        changed = self.binary(kind, f"mut{number}_m", bits, mask, width)
        active = self.binary("$eq", f"mut{number}_s", selector, [str(number >> i & 1) for i in range(WIDTH)], 1)
        return changed, active

    def instrument(self, mutants):
        """Puts all mutants in."""
        selector = self.word(SELECTOR, WIDTH)
        self.module["ports"][SELECTOR] = {"direction": "input", "bits": selector}
        ports = {}
        for number, (cell, mutation) in enumerate(mutants, 1):
            ports.setdefault((cell, mutation[1]), []).append((number, mutation))
        for (name, port), there in ports.items():
            cell = self.cells[name]
            drives = cell["port_directions"][port] == "output"
            outside = cell["connections"][port]
            # A new word takes the cell's side of the connection.
            inside = self.word(f"mut{there[0][0]}_c", len(outside)) if drives else outside
            value = inside
            for number, mutation in there:
                changed, active = self.mutated(number, mutation, inside, selector)
                choice = {"A": value, "B": changed, "S": active}
                value = self.cell("$mux", f"mut{number}_y", {"WIDTH": len(value)}, choice, len(value))
            cell["connections"][port] = inside if drives else value
            if drives:
                # The last word is what all others read.
                last = f"mut{there[-1][0]}_y"
                self.cells[f"c_{last}"]["connections"]["Y"] = outside
                del self.module["netnames"][last]

    def write(self, path):
        """As Yosys reads it."""
        path.write_text(json.dumps(self.whole), encoding="utf-8")


def made(unit, registers, folder):
    """Chooses the mutants of `unit` and writes the netlist that holds them: `mutants.json`, and `mutants.v` to be simulated,
    where the selector is a register. Returns the mutants, how many cells there are, and what holds each register."""
    folder.mkdir(parents=True, exist_ok=True)
    names = " ".join(f"w:{name}" for name in registers)
    yosys(NETLIST.format(unit=unit, folder=folder, registers=names), folder, "netlist")
    netlist = Netlist(folder / "netlist.json")
    holders = {name: netlist.holder(name) for name in registers}
    cells = len(netlist.cells)
    mutants = chosen(candidates(folder, netlist.cells))
    kinds = {name: cell["type"] for name, cell in netlist.cells.items()}
    netlist.instrument(mutants)
    netlist.write(folder / "mutants.json")
    yosys(VERILOG.format(folder=folder), folder, "verilog")
    path = folder / "mutants.v"
    text = path.read_text(encoding="utf-8")
    port = f"  input [{WIDTH - 1}:0] {SELECTOR};\n  wire [{WIDTH - 1}:0] {SELECTOR};\n"
    if text.count(f", {SELECTOR});") != 1 or text.count(port) != 1:
        raise ToolFailed(f"{path} does not declare {SELECTOR} as it used to")
    text = text.replace(f", {SELECTOR});", ");").replace(port, f"  reg [{WIDTH - 1}:0] {SELECTOR};\n")
    path.write_text(text, encoding="utf-8")
    return [(kinds[cell], cell, *mutation) for cell, mutation in mutants], cells, holders


def circuit(folder):
    """Makes gates of the netlist: `mutants.aig`."""
    yosys(CIRCUIT.format(folder=folder), folder, "circuit")
