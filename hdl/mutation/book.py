"""The manifest and the results: what is written down of the mutants.

The manifest has a line for each mutant: its number, where it is, what it does, and its verdict. One that is killed has the detector
that must go red and the clock, counted over all benches, at which it does. What must never break: whoever reads a verdict
reads of which unit it is.
"""

import csv
import io
import json
from pathlib import Path

from findings import Mistake, keep

HERE = Path(__file__).resolve().parent
MANIFEST = HERE / "manifest.csv"
RESULTS = HERE / "results.json"
COLUMNS = ["id", "kind", "cell", "mode", "port", "bit", "control", "line", "verdict", "detector", "clock"]


def written(unit_hash, rows):
    """Rewrites the manifest."""
    text = io.StringIO()
    text.write(f"# unit {unit_hash}\n")
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    keep(MANIFEST, text.getvalue())


def read():
    """The hash of the unit that the manifest is of, and its rows."""
    if not MANIFEST.exists():
        raise Mistake("there is no manifest yet: run hdl/mutation/score --full")
    head, _, table = MANIFEST.read_text(encoding="utf-8").partition("\n")
    return head.removeprefix("# unit "), list(csv.DictReader(io.StringIO(table)))


def place(row):
    """A mutant in words."""
    control = f" by bit {row['control']}" if row["control"] else ""
    line = f", unit.v line {row['line']}" if row["line"] else ""
    return f"{row['id']}: {row['mode']} at {row['kind']} {row['cell']}.{row['port']}[{row['bit']}]{control}{line}"


def counted(rows):
    """How many of each verdict, and the score: killed of all that are not equivalent, in percent."""
    counts = {verdict: sum(row["verdict"] == verdict for row in rows) for verdict in ("killed", "equivalent", "survived")}
    counts["mutants"] = len(rows)
    counts["score"] = round(100 * counts["killed"] / max(1, len(rows) - counts["equivalent"]), 2)
    return counts


def results(head, rows):
    """Rewrites the results; `head` says what they were found out on."""
    kills = {}
    for row in rows:
        if row["verdict"] == "killed":
            kills[row["detector"]] = kills.get(row["detector"], 0) + 1
    survivors = [place(row) for row in rows if row["verdict"] == "survived"]
    result = head | counted(rows) | {"killed_by": kills, "survivors": survivors}
    keep(RESULTS, json.dumps(result, indent=1) + "\n")
