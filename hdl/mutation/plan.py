"""Which detectors run, in which order, each with the clocks that it may take over all its benches; and other figures of choice.

What must never break: a mutant is pinned to the first detector that kills it, so the cheap ones stand first.
"""

# Random lives of the suite, in lock-step: of each kind, calm, failing banks, flips, storms of flips. With `flips@N:` every bit that the
# unit looks at is flipped beside that at one clock in N, with `flip@N:` one bit, another each time. Assumed: N is small for one bit,
# and for all of them a prime, so that all steps of a bank access are met.
FIRST = [
    ["random/1/0", 2_000],
    ["random/1/0", 20_000],
    ["random/1/1", 20_000],
    ["random/1/1", 100_000],
    ["random/1/2", 50_000],
]
# For whoever is not proved equivalent: flips at each clock of some work; then the directed cases, of a sweep over clocks one in
# so many, as in the short form of a regression, as far as these clocks reach; a part of the cross product; and what is left lives
# longer.
STRUCK = [
    ["flip@1:franking/one_piece_from_intent_to_print", 10_000],
    ["flip@2:random/1/3", 20_000],
    ["flips@4999:random/1/0", 20_000],
]
STRIDE = 61
CASE_CLOCKS = 200_000
LAST = [
    ["cross/0-0/0", 200_000],
    ["random/1/0", 100_000],
    *[[f"random/1/{life}", 100_000] for life in range(2, 6)],
    ["flips@1999:random/1/3", 20_000],
]
# Seconds for one proof. Assumed: most take one, and what takes longer mostly takes hours.
PROOF_SECONDS = 20
# Seconds for a claim about the unit itself. Assumed: the longest of them takes a minute, and the machine may be busy.
KEPT_SECONDS = 600
# The short form runs one killed mutant in so many.
SAMPLE = 20
