"""What runs mutants: the tools, the two runners, and what they have found so far.

Whatever is made stands in `target/mutation` and can be made again. What must never break: progress is taken up again only for the very
same mutants, and a runner that ended early has judged nobody.
"""

import hashlib
import json
import shutil
import subprocess
import tomllib

import findings
import netlist
from findings import ROOT, UNIT, Mistake

MAP = ROOT / "hdl/rtl/map.toml"
OUT = ROOT / "target/mutation"
PROGRESS = OUT / "progress.json"
TOOLS = {"yosys": "yosys", "yosys-abc": "yosys", "verilator": "verilator", "c++": "g++"}


def check_tools():
    """All that is needed is installed."""
    missing = sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)})
    if missing:
        raise Mistake(f"needed and not installed: run `apt-get install {' '.join(missing)}`")


def registers():
    """The registers of the unit with their widths, and its memories with their shapes."""
    return tomllib.loads(MAP.read_text(encoding="utf-8"))["registers"]


def made():
    """Chooses the mutants, and writes their netlist and the map behind which it runs."""
    mutants, cells, holders = netlist.made(UNIT, list(registers()), OUT)
    head = MAP.read_text(encoding="utf-8").partition("[registers]")[0].replace('"unit.v"', '"mutants.v"')
    rows = "".join(f"{holders[name]} = {shape}\n" for name, shape in registers().items())
    (OUT / "map.toml").write_text(f"{head}[registers]\n{rows}{netlist.SELECTOR} = {netlist.WIDTH}\n", encoding="utf-8")
    return mutants, cells


def runner():
    """The program that runs mutants, built if it is not."""
    command = ["cargo", "build", "--quiet", "-p", "hdl", "--example", "mutants", "--message-format", "json"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise Mistake(f"`{' '.join(command)}` failed, see above")
    built = [json.loads(line) for line in done.stdout.splitlines()]
    programs = [line["executable"] for line in built if line.get("executable") and line["target"]["name"] == "mutants"]
    return programs[-1]


def answers(how, file, jobs, threads):
    """What the runner answers, line by line, as it comes."""
    command = [runner(), how, str(file), str(threads)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            process.stdin.write("".join(json.dumps(job) + "\n" for job in jobs))
            process.stdin.close()
            for line in process.stdout:
                yield json.loads(line)
        finally:
            # Nobody waits for the rest.
            process.terminate()
    if process.returncode not in (0, -15):
        raise Mistake("the runner ended early, see above")


def cases(stride):
    """The directed cases of the suite, by name."""
    done = subprocess.run([runner(), "cases", "-", str(stride)], stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.split()


def lanes(mutants, detectors, threads):
    """Each detector in turn, on all that those before it have left alive: an answer for each."""
    job = {"mutants": mutants, "detectors": detectors}
    given = iter(detectors)
    for answer in answers("lanes", OUT / "mutants.aig", [job], threads):
        if "detector" in answer:
            yield answer | {"clocks": next(given)[1]}


def verilated(pairs, threads):
    """Mutants under Verilator, each with its detector: an answer for each, in any order."""
    jobs = [{"mutant": mutant, "detector": detector} for mutant, detector in pairs]
    return answers("verilated", OUT / "map.toml", jobs, threads)


def hashed(paths):
    """The hash of files."""
    text = hashlib.sha256()
    for path in sorted(paths):
        text.update(path.read_bytes())
    return text.hexdigest()


def progress(first, last):
    """What is known of exactly these mutants, against exactly these cases. What the proofs say, and the detectors behind them that
    ran on whoever was not equivalent, is forgotten when there are other proofs."""
    sources = [*(ROOT / "hdl/suite/src").rglob("*.rs"), *(ROOT / "hdl/mutation/runner").rglob("*.rs")]
    head = {"key": hashed([OUT / "mutants.json", *sources]), "detectors": json.loads(json.dumps(first + last))}
    proofs = hashed(ROOT / "hdl" / name for name in ("mutation/kept.v", "mutation/kept.py", "mutation/proof.py", "evidence/aiger.py"))
    known = json.loads(PROGRESS.read_text(encoding="utf-8")) if PROGRESS.exists() else {}
    if any(known.get(name) != value for name, value in head.items()):
        return head | {"proved_by": proofs}
    if known.get("proved_by") != proofs:
        before = head["detectors"][:len(first)]
        names = {name for name, _ in before}
        known |= {"proved_by": proofs, "proofs": {}, "done": [one for one in known.get("done", []) if one in before],
                  "killed": {mutant: pin for mutant, pin in known.get("killed", {}).items() if pin[0] in names}}
    return known


def keep(known):
    """Puts down what is known."""
    findings.keep(PROGRESS, json.dumps(known))
