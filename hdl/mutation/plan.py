"""Which detectors run, in which order, each with the clocks that it may take over all its benches; and other figures of choice.

What must never break: a mutant is pinned to the first detector that kills it, so the cheap ones stand first.
"""

# Random lives of the suite, in lock-step. Those of seed 1 are of each kind: calm, failing banks, flips, storms of flips. With
# `flips@N:` every bit that the unit looks at is flipped at one clock in N as well. Assumed: N is a prime, so that all steps of a bank
# access are met.
FIRST = [
    ["random/1/0", 2_000],
    ["random/1/0", 20_000],
    ["random/1/1", 20_000],
    ["random/1/1", 100_000],
    ["random/1/2", 50_000],
    ["flips@4999:random/1/0", 20_000],
]
# Then, for whoever is not proved equivalent, the directed cases; of a sweep over clocks one in so many.
STRIDE = 997
CASE_CLOCKS = 150_000
# And what is left lives longer.
LAST = [
    ["random/1/0", 100_000],
    *[[f"random/1/{life}", 100_000] for life in range(2, 10)],
    ["flips@1999:random/1/2", 40_000],
    ["flips@1999:random/1/3", 40_000],
]
# Seconds for one proof. Assumed: most take one, and what takes longer mostly takes hours.
PROOF_SECONDS = 20
# The short form runs one killed mutant in so many.
SAMPLE = 10
