"""Whether a mutant is the unit after all: at one edge from any state whatever, reachable or not, with any pins, both store the same.

The circuit holds every mutant behind a selector; a copy of it with the selector fixed is made for the unit and for the mutant, gates
of equal operands shared, so that what is left to a solver is the little that differs. What must never break: only what the solver
calls unsatisfiable is equivalent; a limit of time, or a word that is not understood, is not.
"""

import re
import subprocess


class Circuit:
    """A circuit of AND gates as Yosys writes it (binary AIGER). Literal 2v is variable v, 2v + 1 its inverse."""

    def __init__(self, path, selector):
        data = path.read_bytes()
        head, _, rest = data.partition(b"\n")
        _, self.inputs, self.latches, outputs, gates = map(int, head.split()[1:])
        place = 0

        def line():
            nonlocal place
            end = rest.index(b"\n", place)
            text, place = rest[place:end], end + 1
            return text

        self.next = [int(line().split()[0]) for _ in range(self.latches)]
        for _ in range(outputs):
            line()

        def delta():
            nonlocal place
            number = shift = 0
            while True:
                byte = rest[place]
                place += 1
                number |= (byte & 0x7F) << shift
                if byte < 0x80:
                    return number
                shift += 7

        self.gates = []
        for at in range(gates):
            out = 2 * (self.inputs + self.latches + 1 + at)
            a = out - delta()
            self.gates.append((a, a - delta()))
        names = re.findall(rb"^([il])(\d+) (.*)$", rest[place:], re.M)
        self.selector = {int(n) + 1: int(name.split(b"[")[1][:-1]) for kind, n, name in names
                         if kind == b"i" and name.startswith(selector.encode() + b"[")}
        self.leaves = self.inputs + self.latches
        self.shared = {}
        self.made = []
        self.unit = self.copy(0)

    def gate(self, a, b):
        """A gate, or what it comes to."""
        if a > b:
            a, b = b, a
        if a == 0 or a == (b ^ 1):
            return 0
        if a == 1 or a == b:
            return b
        found = self.shared.get((a, b))
        if found is None:
            self.made.append((a, b))
            found = self.shared[a, b] = 2 * (self.leaves + len(self.made))
        return found

    def copy(self, mutant):
        """What every latch takes, with this mutant active."""
        means = [2 * v for v in range(self.leaves + 1)]
        for variable, bit in self.selector.items():
            means[variable] = mutant >> bit & 1
        gate, keep = self.gate, means.append
        for a, b in self.gates:
            keep(gate(means[a >> 1] ^ (a & 1), means[b >> 1] ^ (b & 1)))
        return [means[literal >> 1] ^ (literal & 1) for literal in self.next]

    def differing(self, mutant):
        """Pairs of literals that take different ways."""
        return sorted({(a, b) for a, b in zip(self.unit, self.copy(mutant)) if a != b})

    def miter(self, pairs):
        """A circuit (binary AIGER) whose one output is up when any pair differs."""
        up = 0
        for a, b in pairs:
            differs = self.gate(self.gate(a, b) ^ 1, self.gate(a ^ 1, b ^ 1) ^ 1)
            up = self.gate(up ^ 1, differs ^ 1) ^ 1
        needed, todo = set(), [up >> 1]
        while todo:
            variable = todo.pop()
            if variable > self.leaves and variable not in needed:
                needed.add(variable)
                todo += [literal >> 1 for literal in self.made[variable - self.leaves - 1]]
        number = {variable: variable for variable in range(self.leaves + 1)}
        number |= {variable: self.leaves + 1 + place for place, variable in enumerate(sorted(needed))}

        def renamed(literal):
            return 2 * number[literal >> 1] | literal & 1

        text = bytearray(f"aig {self.leaves + len(needed)} {self.leaves} 0 1 {len(needed)}\n{renamed(up)}\n".encode())
        for variable in sorted(needed):
            out = 2 * number[variable]
            low, high = sorted(renamed(literal) for literal in self.made[variable - self.leaves - 1])
            for delta in (out - high, high - low):
                while delta > 0x7F:
                    text.append(delta & 0x7F | 0x80)
                    delta >>= 7
                text.append(delta)
        return bytes(text)


def equivalent(circuit, mutant, folder, seconds):
    """Whether it is equivalent; None when no solver said so or the contrary within that time."""
    pairs = circuit.differing(mutant)
    if not pairs:
        return True
    path = folder / f"miter{mutant}.aig"
    path.write_bytes(circuit.miter(pairs))
    try:
        done = subprocess.run(["yosys-abc", "-c", f"read_aiger {path.name}; iprove"], cwd=folder, capture_output=True,
                              text=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return None
    finally:
        path.unlink()
    if re.search(r"^UNSATISFIABLE", done.stdout, re.M):
        return True
    return False if re.search(r"^SATISFIABLE", done.stdout, re.M) else None
