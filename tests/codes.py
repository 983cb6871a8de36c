#!/usr/bin/python3
"""Diagnostic codes and hazards: each one in the registry is reported somewhere in the sources, and each is produced by a golden case."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROW = re.compile(r'^SCHEMAC_(?:CODE|HAZARD)\("(S\d{4}|H\d{3})", (\w+),', re.MULTILINE)
NUMBER = re.compile(r"\b(?:S\d{4}|H\d{3})\b")
# Codes that no golden case can produce, or that none produces yet: NUMBER and the reason. The list is to shrink.
EXEMPTIONS = ROOT / "tests/codes_without_case.txt"


def registry():
    rows = {}
    for path in sorted([*(ROOT / "compiler/diagnostics/codes").glob("*.def"), *(ROOT / "compiler/diagnostics/hazards").glob("*.def")]):
        rows.update(ROW.findall(path.read_text()))
    return rows


def reported():
    kinds = ("*.[ch]pp", "avoided_options.def")
    text = "\n".join(path.read_text() for folder in ("compiler", "dialects") for kind in kinds for path in (ROOT / folder).rglob(kind))
    used = set(re.findall(r"\bCode::(\w+)", text))
    return [f"{number} {identifier}: reported nowhere" for number, identifier in sorted(registry().items()) if identifier not in used]


def in_cases():
    seen = set()
    for path in (ROOT / "tests/cases").rglob("*.txt"):
        if path.name in ("diagnostics.txt", "rollback_diagnostics.txt"):
            seen.update(NUMBER.findall(path.read_text(errors="replace")))
    exempt = {line.split()[0] for line in EXEMPTIONS.read_text().splitlines() if line.strip() and not line.startswith("#")}
    known = registry()
    faults = [f"{number} {known[number]}: no golden case produces it" for number in sorted(known.keys() - seen - exempt)]
    faults += [f"{number}: has a golden case now, take it off {EXEMPTIONS.name}" for number in sorted(exempt & seen)]
    faults += [f"{number}: on {EXEMPTIONS.name}, but no code" for number in sorted(exempt - known.keys())]
    return faults


def main():
    faults = {"reported": reported, "cases": in_cases}[sys.argv[1]]()
    print(*faults, f"{len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
