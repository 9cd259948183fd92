"""Circuits of AND gates in binary AIGER, as Yosys writes them and its ABC reads them.

A literal 2v is variable v, 2v + 1 its inverse; variable 0 is constant zero; inputs come first, then latches, then gates. What must never
break: a net is found by its name, and none is guessed.
"""

import re


class Aiger:
    """A circuit as it stands in a file."""

    def __init__(self, path):
        head, _, self.rest = path.read_bytes().partition(b"\n")
        sizes = [int(size) for size in head.split()[1:]]
        _, self.inputs, latches, outputs, gates, bad, assumed = (sizes + [0, 0])[:7]
        if assumed:
            raise ValueError(f"{path}: assumptions are not followed")
        self.leaves = self.inputs + latches
        self.place = 0
        self.next = [int(self.line().split()[0]) for _ in range(latches)]
        self.outputs = [int(self.line()) for _ in range(outputs)]
        # Literals that must never be up.
        self.bad = [int(self.line()) for _ in range(bad)]
        self.gates = []
        for out in range(2 * (self.leaves + 1), 2 * (self.leaves + 1 + gates), 2):
            a = out - self.delta()
            self.gates.append((a, a - self.delta()))
        # Variables of inputs and latches, and literals of outputs.
        self.variables, self.named = {}, {}
        offset = {"i": 1, "l": 1 + self.inputs}
        for kind, number, names in re.findall(r"^([ilo])(\d+) (.*)$", self.rest[self.place:].decode(), re.M):
            for name in names.split():
                if kind == "o":
                    self.named[name] = self.outputs[int(number)]
                else:
                    self.variables[name] = offset[kind] + int(number)

    def line(self):
        """The next line of text."""
        end = self.rest.index(b"\n", self.place)
        text, self.place = self.rest[self.place:end], end + 1
        return text

    def delta(self):
        """The next number, in groups of seven bits, the lowest first."""
        number = shift = 0
        while True:
            byte = self.rest[self.place]
            self.place += 1
            number |= (byte & 0x7F) << shift
            if byte < 0x80:
                return number
            shift += 7


def written(leaves, gates, up):
    """The bytes of a circuit without latches, with one output: what it takes of `gates`, which stand behind the leaves in order."""
    needed, todo = set(), [up >> 1]
    while todo:
        variable = todo.pop()
        if variable > leaves and variable not in needed:
            needed.add(variable)
            todo += [literal >> 1 for literal in gates[variable - leaves - 1]]
    number = {variable: variable for variable in range(leaves + 1)}
    number |= {variable: leaves + 1 + place for place, variable in enumerate(sorted(needed))}

    def renamed(literal):
        return 2 * number[literal >> 1] | literal & 1

    text = bytearray(f"aig {leaves + len(needed)} {leaves} 0 1 {len(needed)}\n{renamed(up)}\n".encode())
    for variable in sorted(needed):
        out = 2 * number[variable]
        low, high = sorted(renamed(literal) for literal in gates[variable - leaves - 1])
        for delta in (out - high, high - low):
            while delta > 0x7F:
                text.append(delta & 0x7F | 0x80)
                delta >>= 7
            text.append(delta)
    return bytes(text)
