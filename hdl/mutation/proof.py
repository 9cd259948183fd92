"""Whether a mutant is the unit after all: at one edge from any state that keeps to `kept.v`, with any pins, both store the same.

What is dead may differ: bits that are written before they are read (`kept.v`), both rails alike. That this is no difference is shown
once, for the unit: two lives that differ in dead bits alone go on so. A life begins with a reset from any state whatever. Between two
edges bits may flip, any but a bit and its complement alike: what is claimed still holds then, and what was dead is dead.

The circuit holds every mutant behind a selector; a copy of it with the selector fixed is made for the unit and for the mutant, gates
of equal operands shared, so that what is left to a solver is the little that differs. What must never break: only what the solver
calls unsatisfiable is equivalent; a limit of time, or a word that is not understood, is not.
"""

import concurrent.futures
import re
import subprocess
import threading

from aiger import Aiger, written
from findings import Mistake

RESET = "reset_i"


class Circuit:
    """The unit and its mutants, and what the unit keeps to."""

    def __init__(self, folder, selector, kept):
        self.folder = folder
        self.circuit = Aiger(folder / "mutants.aig")
        # A spare input for each bit that may be dead, and one for each rail that may flip.
        self.leaves = self.circuit.leaves + len(kept.mortal) + 2 * sum(kept.covered.values())
        self.selector = {variable: int(name[len(selector) + 1:-1]) for name, variable in self.circuit.variables.items()
                         if name.startswith(f"{selector}[")}
        self.shared, self.made = {}, []
        # Two threads must not make gates at once.
        self.making = threading.Lock()
        self.kept = kept
        self.rails = [tuple(self.register(f"{rail}[{bit}]") for rail in (name, f"{name}_n")) for name, bit in kept.mortal]
        self.unit = self.copy(0)
        self.fit, now, self.dead = self.claims(lambda variable: 2 * variable)
        self.fit_next, self.kept_next, self.dead_next = self.claims(self.taken(self.unit))
        self.holds = self.all_of(now)
        # A life begins with a reset, from any state whatever.
        self.lives = self.gate(self.holds ^ 1, 2 * self.circuit.variables[RESET] ^ 1) ^ 1

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

    def unlike(self, a, b):
        """Whether two differ."""
        return self.gate(self.gate(a, b) ^ 1, self.gate(a ^ 1, b ^ 1) ^ 1)

    def all_of(self, literals):
        """Whether all are up."""
        up = 1
        for literal in literals:
            up = self.gate(up, literal)
        return up

    def register(self, name):
        """The variable of a bit of a register, which may go by the name of the pin behind it, and by that of its word if it has one bit."""
        word, _, bit = name.partition("[")
        bit = f"[{bit}" if bit else ""
        for given in (word + bit, f"{word}_o{bit}", word, f"{word}_o"):
            if given in self.circuit.variables:
                return self.circuit.variables[given]
        raise Mistake(f"the circuit has no {name}")

    def copy(self, mutant, apart=None):
        """What every latch takes, with this mutant active, and from a state in which the bits of `apart` are what it says."""
        means = [2 * v for v in range(self.circuit.leaves + 1)]
        for variable, literal in (apart or {}).items():
            means[variable] = literal
        for variable, bit in self.selector.items():
            means[variable] = mutant >> bit & 1
        gate, keep = self.gate, means.append
        for a, b in self.circuit.gates:
            keep(gate(means[a >> 1] ^ (a & 1), means[b >> 1] ^ (b & 1)))
        return [means[literal >> 1] ^ (literal & 1) for literal in self.circuit.next]

    def taken(self, latches):
        """The literal of a register's variable behind an edge at which the latches take that."""
        return lambda variable: latches[variable - self.circuit.inputs - 1]

    def claims(self, holds):
        """Whether covers are fit, the claims, and which bits are dead, where `holds` gives the literal of a register's variable."""
        return self.kept.literals(self.gate, lambda name: holds(self.register(name)))

    def alike(self, one, other, dead):
        """Whether two ways to take an edge store the same but for bits that are dead behind it, which both rails must hold differently."""
        variables = range(self.circuit.inputs + 1, self.circuit.leaves + 1)
        apart = dict(zip(variables, (self.unlike(a, b) for a, b in zip(one, other))))
        wrong = set()
        for rails, up in zip(self.rails, dead):
            differ = [apart.pop(rail) for rail in rails]
            wrong |= {self.unlike(*differ), self.gate(differ[0], up ^ 1)}
        return self.all_of(up ^ 1 for up in sorted(wrong | set(apart.values())))

    def never(self, up, name, seconds):
        """Whether a literal is never up; None when no solver said so or the contrary within that time."""
        if up < 2:
            return up == 0
        path = self.folder / f"{name}.aig"
        path.write_bytes(written(self.leaves, self.made, up))
        try:
            done = subprocess.run(["yosys-abc", "-c", f"read_aiger {path.name}; iprove"], cwd=self.folder, capture_output=True,
                                  text=True, timeout=seconds, check=False)
        except subprocess.TimeoutExpired:
            return None
        finally:
            path.unlink()
        if re.search(r"^UNSATISFIABLE", done.stdout, re.M):
            return True
        return False if re.search(r"^SATISFIABLE", done.stdout, re.M) else None

    def check_kept(self, jobs, seconds):
        """The claims hold after a reset, every edge keeps them, and so does every flip; and what dead bits hold changes nothing."""
        nevers = [(self.gate(self.lives, then ^ 1), f"kept.v: `{name}` is not shown to be kept from edge to edge")
                  for name, then in zip(self.kept.names, self.kept_next)]
        nevers.append((self.gate(self.lives, self.fit_next ^ 1), "an edge is not shown to leave all covers fit"))
        nevers.append((self.flipped(), "kept.v: what is claimed there is not shown to hold when bits flip"))
        for name in dict.fromkeys(name for name, _ in self.kept.mortal):
            nevers += [(up, f"kept.v: `{name}` is not shown to be dead where it is called so") for up in self.other_life(name)]
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            shown = pool.map(lambda number: self.never(nevers[number][0], f"kept_{number}", seconds), range(len(nevers)))
            for (_, otherwise), is_so in zip(nevers, shown):
                if not is_so:
                    pool.shutdown(cancel_futures=True)
                    raise Mistake(otherwise)

    def flipped(self):
        """Whether flips ever make a claim untrue that was true, or a bit live that was dead."""
        spare = 2 * (self.leaves + 1)
        apart, alone = {}, []
        for name, width in self.kept.covered.items():
            for bit in range(width):
                spare -= 4
                for rail, flips in (name, spare), (f"{name}_n", spare + 2):
                    variable = self.register(f"{rail}[{bit}]")
                    apart[variable] = self.unlike(2 * variable, flips)
                alone.append(self.gate(spare, spare + 2) ^ 1)
        _, kept, dead = self.claims(lambda variable: apart.get(variable, 2 * variable))
        still = [self.gate(before, after ^ 1) ^ 1 for before, after in zip(self.dead, dead)]
        struck = self.gate(self.gate(self.holds, self.fit), self.all_of(alone))
        return self.gate(struck, self.all_of(kept + still) ^ 1)

    def other_life(self, name):
        """Two states differ in one register alone, where it is dead: whether the claims hold in one alone, or other bits are dead there;
        and whether an edge leaves two that differ in any bit that is not. Two that differ in many are as many steps apart."""
        spare = 2 * (self.circuit.leaves + 1)
        apart, dead = {}, []
        for (mortal, _), rails, up in zip(self.kept.mortal, self.rails, self.dead):
            if mortal == name:
                apart |= {rail: self.unlike(2 * rail, spare) for rail in rails}
                dead.append(up)
            spare += 2
        before = self.gate(self.holds, self.all_of(dead))
        _, kept, still = self.claims(lambda variable: apart.get(variable, 2 * variable))
        same = self.all_of(kept + [self.unlike(*pair) ^ 1 for pair in zip(still, self.dead)])
        then = self.alike(self.unit, self.copy(0, apart), self.dead_next)
        return self.gate(before, same ^ 1), self.gate(before, then ^ 1)

    def shows(self, mutant):
        """Whether the mutant ever stores anything else, but in bits that are dead then, or leaves what the unit keeps to."""
        latches = self.copy(mutant)
        _, kept, _ = self.claims(self.taken(latches))
        return self.gate(self.lives, self.gate(self.alike(self.unit, latches, self.dead_next), self.all_of(kept)) ^ 1)

    def equivalent(self, mutant, seconds):
        """Whether it is equivalent; None when that is not known within that time."""
        with self.making:
            up = self.shows(mutant)
        return self.never(up, f"mutant{mutant}", seconds)
