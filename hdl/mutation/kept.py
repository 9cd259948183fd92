"""What the unit keeps to, shown: the claims of `kept.v`, as gates over the registers.

With them a mutant can be equivalent that shows only in a state the unit never enters. A state in which the unit restarts, a bit having
flipped or the state being impossible, is excused from all claims: every mutant has to do the same there. Of covers of data, which are
noticed a clock before the unit restarts, none is excused: the claims hold there as well. What must never break: a claim that is not
shown to be kept, by edges and by flips, is used by nobody.
"""

import re
from pathlib import Path

import netlist
from aiger import Aiger

CLAIMS = Path(__file__).resolve().parent / "kept.v"
SCRIPT = """
read_verilog {folder}/kept.v
hierarchy -top kept
proc
opt
techmap
opt
aigmap
opt_clean
write_aiger -symbols {folder}/kept.aig
"""


class Kept:
    """The claims as a circuit whose inputs are registers."""

    def __init__(self, unit, registers, folder):
        text = CLAIMS.read_text(encoding="utf-8")
        self.names = re.findall(r"^wire keeps_(\w+)", text, re.M)
        # Bits that may be dead, in the order of the outputs.
        self.mortal = [(name, bit) for name in re.findall(r"^wire (?:\[\S+ )?dead_(\w+)", text, re.M) for bit in range(registers[name])]
        inputs = ", ".join(f"input [{width - 1}:0] {name}" for name, width in registers.items() if isinstance(width, int))
        source = unit.read_text(encoding="utf-8")
        constants = re.findall(r"^ *localparam .*$", source, re.M)
        # Registers of one rail and its complement; which of them the unit restarts for at once, it says itself.
        self.covered = {name: width for name, width in registers.items() if f"{name}_n" in registers and isinstance(width, int)}
        upset = " | ".join(f"({name} != ~{name}_n)" for name in re.findall(r"\bupset = upset \| (\w+)_differs;", source))
        fit = " & ".join(f"({name} == ~{name}_n)" for name in self.covered)
        kept = ", ".join(f"lost | unasked | keeps_{name}" for name in reversed(self.names))
        dead = ", ".join(dict.fromkeys(f"{{{registers[name]}{{lost}}}} | dead_{name}" for name, _ in reversed(self.mortal)))
        ports = f"{inputs}, output fit, output [{len(self.names) - 1}:0] kept, output [{len(self.mortal) - 1}:0] dead"
        module = [f"module kept({ports});", *constants, text, f"wire lost = impossible | spoiled | {upset};", f"assign fit = {fit};",
                  f"assign kept = {{{kept}}};", f"assign dead = {{{dead}}};", "endmodule"]
        (folder / "kept.v").write_text("\n".join(module) + "\n", encoding="utf-8")
        netlist.yosys(SCRIPT.format(folder=folder), folder, "kept")
        self.circuit = Aiger(folder / "kept.aig")

    def literals(self, gate, holds):
        """Whether all covers are fit, each claim, and whether each mortal bit is dead, as literals; `holds` gives the literal of a bit
        of a register by its name."""
        means = [0] * (self.circuit.leaves + 1)
        for name, variable in self.circuit.variables.items():
            means[variable] = holds(name)
        for a, b in self.circuit.gates:
            means.append(gate(means[a >> 1] ^ (a & 1), means[b >> 1] ^ (b & 1)))
        named = {name: means[literal >> 1] ^ (literal & 1) for name, literal in self.circuit.named.items()}
        kept = [named[f"kept[{place}]"] for place in range(len(self.names))]
        return named["fit"], kept, [named[f"dead[{place}]"] for place in range(len(self.mortal))]
