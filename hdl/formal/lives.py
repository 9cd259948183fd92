"""Follows the unit beside its banks through every life that a number of cuts allows, in three values: 0, 1, and what may be either.

A circuit in AIGER's binary form is evaluated clock by clock for many runs at once. What a run does not say, an input or a
register, may be either at every clock, and stays so through every gate; so what comes out as 0 is 0 for all that it may be.
Legs follow each other: the unit does its command; what a cut leaves in the banks at any clock of that, with the word in flight
as it was, torn, or written, is what a recovery begins with; what a cut leaves of that, the next one.

What must never break: a claim holds only if its violation is 0 in every run at every clock, and a leg that does not end
within its bound has proved nothing.
"""

import re

from aiger import Aiger


class Unknown(Exception):
    """What the follower has to know may be either."""


class Circuit(Aiger):
    """A circuit of which only what the claims and outputs depend on is followed, with words of inputs and outputs by name."""

    def __init__(self, path):
        super().__init__(path)
        self.first_latch, self.first_gate = 1 + self.inputs, 1 + self.leaves
        self.input_of = by_word({name: number for name, number in self.variables.items() if number <= self.inputs})
        self.output_of = by_word(self.named)
        seen = set()
        todo = [literal >> 1 for literal in [*self.bad, *self.named.values()]]
        while todo:
            node = todo.pop()
            if node in seen:
                continue
            seen.add(node)
            if node >= self.first_gate:
                todo += [literal >> 1 for literal in self.gates[node - self.first_gate]]
            elif node >= self.first_latch:
                todo.append(self.next[node - self.first_latch] >> 1)
        self.needed = [(number, a, b) for number, (a, b) in enumerate(self.gates, self.first_gate) if number in seen]
        self.moves = [(number, literal) for number, literal in enumerate(self.next, self.first_latch) if number in seen]


def by_word(bits):
    """What stands for each bit, by the word it belongs to and its place there."""
    words = {}
    for name, number in bits.items():
        word, bit = re.fullmatch(r"(.+?)(?:\[(\d+)\])?", name).groups()
        words.setdefault(word, {})[int(bit or 0)] = number
    return words


class Runs:
    """Many runs of a circuit from its first clock on: bit k of each number belongs to run k."""

    def __init__(self, circuit, count, given):
        """`given` says the inputs that are known, by name: one value per run, the same at every clock."""
        self.circuit, self.count, self.every = circuit, count, (1 << count) - 1
        self.fixed = []
        for name, values in given.items():
            for bit, number in circuit.input_of.get(name, {}).items():
                ones = int("".join("1" if value >> bit & 1 else "0" for value in reversed(values)), 2)
                self.fixed.append((number, ones, self.every ^ ones))
        self.state = [(number, 0, self.every) for number, _ in circuit.moves]
        self.said = {}

    def clock(self):
        """One clock: values of all nodes, as pairs (certainly 1, certainly 0)."""
        size = self.circuit.first_gate + len(self.circuit.gates)
        ones, zeros = [0] * size, [0] * size
        zeros[0] = self.every
        for number, one, zero in self.fixed + self.state:
            ones[number], zeros[number] = one, zero
        for number, a, b in self.circuit.needed:
            i, j = a >> 1, b >> 1
            a1, a0 = (zeros[i], ones[i]) if a & 1 else (ones[i], zeros[i])
            b1, b0 = (zeros[j], ones[j]) if b & 1 else (ones[j], zeros[j])
            ones[number], zeros[number] = a1 & b1, a0 | b0
        self.ones, self.zeros = ones, zeros

    def step(self):
        """The edge behind that clock."""
        self.state = [(number, *self.value(x)) for number, x in self.circuit.moves]

    def value(self, literal):
        """(certainly 1, certainly 0) of a literal, over all runs."""
        one, zero = self.ones[literal >> 1], self.zeros[literal >> 1]
        return (zero, one) if literal & 1 else (one, zero)

    def output(self, name, of):
        """The runs among `of` in which a one-bit output is 1."""
        one, zero = self.value(self.circuit.output_of[name][0])
        if of & ~(one | zero):
            raise Unknown(name)
        return one & of

    def words(self, name, of):
        """The values of an output in the runs `of` that it did not have there when this was asked before."""
        bits = self.circuit.output_of[name]
        before, asked = self.said.get(name, ([0] * len(bits), 0))
        new, columns = of & ~asked, []
        for bit, last in zip(sorted(bits, reverse=True), before, strict=True):
            one, zero = self.value(bits[bit])
            if of & ~(one | zero):
                raise Unknown(name)
            new |= (one ^ last) & of
            columns.append(one)
        self.said[name] = columns, of
        if not new:
            return set()
        texts = [format(column, f"0{self.count}b")[::-1] for column in columns]
        runs = [run for run, fresh in enumerate(format(new, "b")[::-1]) if fresh == "1"]
        return {int("".join([text[run] for text in texts]), 2) for run in runs}


class Leg:
    """What a leg was like: its runs, its clocks, what a cut at any clock leaves in the banks, and what was wrong."""

    def __init__(self, circuit, given, bound, cut):
        self.count = len(next(iter(given.values())))
        self.left, self.verdict, self.wrong = set(), "open", f"not ended after {bound} clocks"
        runs = Runs(circuit, self.count, given)
        going_on = runs.every
        for self.clocks in range(bound):
            runs.clock()
            try:
                self.judge(runs, going_on)
                if self.verdict == "disproved":
                    return
                if cut:
                    self.collect(runs, going_on)
                going_on &= ~runs.output("f_done", going_on)
            except Unknown as what:
                self.wrong = f"{what} is not known after {self.clocks} clocks"
                return
            if not going_on:
                self.verdict, self.wrong = "proved", None
                return
            runs.step()

    def judge(self, runs, going_on):
        """Whether a claim is violated now."""
        for claim, literal in enumerate(runs.circuit.bad, 1):
            one, zero = runs.value(literal)
            if one & going_on:
                self.verdict, self.wrong = "disproved", f"claim {claim} is violated after {self.clocks} clocks"
                return
            if going_on & ~zero:
                raise Unknown(f"claim {claim}")

    def collect(self, runs, going_on):
        """What a cut at this clock would leave."""
        self.left |= runs.words("f_left", going_on)
        in_flight = runs.output("f_in_flight", going_on)
        for name in ("f_left_torn", "f_left_torn_over", "f_left_written") if in_flight else ():
            self.left |= runs.words(name, in_flight)


def sensible(circuit):
    """The cases that a life may begin with."""
    runs = Runs(circuit, 128, {"f_case_i": list(range(128))})
    runs.clock()
    sense = runs.output("f_makes_sense", runs.every)
    return [case for case in range(128) if sense >> case & 1]


def readings(circuit, banks):
    """Every content of the banks with every way that its torn words may read in one recovery."""
    runs = Runs(circuit, len(banks), {"f_start_i": banks, "f_recovers_i": [1] * len(banks), "f_case_i": [0] * len(banks)})
    runs.clock()
    pairs = []
    torn = [runs.value(number) for _, number in sorted(circuit.output_of["f_relevant"].items())]
    for run, content in enumerate(banks):
        bits = [bit for bit, (_, zero) in enumerate(torn) if not zero >> run & 1]
        for chosen in range(1 << len(bits)):
            pairs.append((content, sum((chosen >> k & 1) << bit for k, bit in enumerate(bits))))
    return pairs


def follow(path, cuts, bound):
    """Every life of one command, and then so many recoveries, each but the last cut short at any clock: (`proved`, `disproved` or
    `open`, in words how far that reaches, or what is wrong)."""
    circuit = Circuit(path)
    cases = sensible(circuit)
    none = [0] * len(cases)
    legs = [Leg(circuit, {"f_case_i": cases, "f_recovers_i": none, "f_start_i": none, "f_reads_i": none}, bound, True)]
    for left in reversed(range(cuts)):
        if legs[-1].wrong:
            break
        pairs = readings(circuit, sorted(legs[-1].left))
        given = {"f_start_i": [start for start, _ in pairs], "f_reads_i": [reads for _, reads in pairs],
                 "f_recovers_i": [1] * len(pairs), "f_case_i": [0] * len(pairs)}
        legs.append(Leg(circuit, given, bound, left > 0))
    first, *rest = legs
    if legs[-1].wrong:
        return legs[-1].verdict, f"leg {len(legs)}: {legs[-1].wrong}"
    reach = [f"a whole command ({first.clocks} clocks, {first.count} cases)"]
    reach += [f"a cut at any clock, a whole recovery ({leg.clocks} clocks, {leg.count} cases)" for leg in rest]
    return "proved", ", ".join(reach)
