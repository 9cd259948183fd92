"""What the commands that prove, mutate and measure the unit share: what results were found out on, and how they are kept.

What must never break: a results file is whole, or as it was, and says of which unit it is.
"""

import os
import platform
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
UNIT = ROOT / "hdl/rtl/unit.v"


class Mistake(Exception):
    """Something that whoever runs this must put right."""


def keep(path, text):
    """Rewrites a file, all of it or nothing."""
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def said_by(*command):
    """The first line that a command prints."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.partition("\n")[0]


def unit_hash():
    """Of the unit as Verilog."""
    return re.search(r"SHA-256 of the module below: (\w+)", UNIT.read_text(encoding="utf-8"))[1]


def found_on(tools):
    """What stands at the head of a results file: commit, unit, tools, machine."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    return {
        "commit": said_by("git", "rev-parse", "HEAD"),
        "unit_hash": unit_hash(),
        "tools": tools,
        "machine": f"{names[0] if names else platform.processor()}, {os.cpu_count()} processors",
    }
