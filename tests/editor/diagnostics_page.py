"""The page of diagnostics: every code, what it means, and the smallest golden case that produces it."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAD = """# Diagnostics

Every code, with an example from the golden cases. `schemac explain CODE` says the same at the prompt. An error stops the run with exit code 2; with `--strict` a warning does, too.
Hazards have a page of their own: [hazards.md](hazards.md).
"""
LONGEST_SOURCE = 30  # lines
LONGEST_LINE = 160


def examples():
    """{code: (source, report)}: the shortest report of each code, with the schema where that is short."""
    found = {}
    for path in sorted((ROOT / "tests/cases").rglob("diagnostics.txt")):
        case = path.parent if path.parent.name not in ("mysql", "tidb", "postgresql") else path.parent.parent
        source = case / "new.yaml"
        text = source.read_text(encoding="utf-8", errors="replace") if source.exists() else ""
        if text.count("\n") > LONGEST_SOURCE or max(map(len, text.split("\n"))) > LONGEST_LINE:
            text = ""
        for report in re.split(r"\n\n", path.read_text(encoding="utf-8", errors="replace")):
            code = re.match(r"\w+\[(S\d{4}|H\d{3})\]", report)
            if code is None or max(map(len, report.split("\n"))) > LONGEST_LINE:
                continue
            weight = (not text, report.count("\n") < 3, len(text) + len(report), text, report)
            if code[1] not in found or weight < found[code[1]][0]:
                found[code[1]] = (weight, text, report)
    return {code: (text, report) for code, (_, text, report) in found.items()}


def block(text):
    return [f"    {line}".rstrip() for line in text.rstrip("\n").split("\n")]


def page(listing):
    shown = examples()
    lines = [HEAD]
    for line in listing.splitlines():
        code, level, summary = line.split(None, 2)
        if code.startswith("H"):
            continue
        lines += [f"## {code}", f"{level.capitalize()}: {summary}.", ""]
        if code in shown:
            text, report = shown[code]
            if text:
                lines += [*block(text), ""]
            lines += [*block(report), ""]
    return "\n".join(lines)
