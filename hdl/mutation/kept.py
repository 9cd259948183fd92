"""What the unit keeps to, shown: the claims of `kept.v`, as gates over the registers.

With them a mutant can be equivalent that shows only in a state the unit never enters. A state in which a cover is unfit, a bit having
flipped, or that is impossible, is excused from all claims: the unit restarts there, and every mutant has to do the same. What must never
break: a claim that is not shown to be kept is used by nobody.
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
        constants = re.findall(r"^ *localparam .*$", unit.read_text(encoding="utf-8"), re.M)
        unfit = " | ".join(f"({name} != ~{name}_n)" for name in registers if f"{name}_n" in registers and isinstance(registers[name], int))
        kept = ", ".join(f"excused | keeps_{name}" for name in reversed(self.names))
        dead = ", ".join(dict.fromkeys(f"{{{registers[name]}{{excused}}}} | dead_{name}" for name, _ in reversed(self.mortal)))
        module = [f"module kept({inputs}, output [{len(self.names) - 1}:0] kept, output [{len(self.mortal) - 1}:0] dead);", *constants,
                  text, f"wire excused = impossible | {unfit};", f"assign kept = {{{kept}}};", f"assign dead = {{{dead}}};", "endmodule"]
        (folder / "kept.v").write_text("\n".join(module) + "\n", encoding="utf-8")
        netlist.yosys(SCRIPT.format(folder=folder), folder, "kept")
        self.circuit = Aiger(folder / "kept.aig")

    def literals(self, gate, holds):
        """Each claim, and whether each mortal bit is dead, as literals; `holds` gives the literal of a bit of a register by its name."""
        means = [0] * (self.circuit.leaves + 1)
        for name, variable in self.circuit.variables.items():
            means[variable] = holds(name)
        for a, b in self.circuit.gates:
            means.append(gate(means[a >> 1] ^ (a & 1), means[b >> 1] ^ (b & 1)))
        out = [means[literal >> 1] ^ (literal & 1) for literal in self.circuit.outputs]
        return out[:len(self.names)], out[len(self.names):]
