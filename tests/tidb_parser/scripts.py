#!/usr/bin/python3
"""Lists the TiDB scripts among the golden cases, a path a line, for the parser to read."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import cases  # noqa: E402


def rollout_scripts(case):
    """Of the rollouts that the case keeps whole, what runs in a store on TiDB."""
    for path in sorted(case.folder.glob("*/rollout.json")) if case.command and case.kit else ():
        rollout = json.loads(path.read_text(encoding="utf-8"))
        for store in ("source", "target"):
            if rollout[store]["dialect"] == "tidb":
                yield from sorted((path.parent / store).glob("*.sql"))


for case in cases.find():
    for script in sorted((case.folder / "tidb").rglob("*.sql")) if case.prints_sql or case.in_phases else ():
        print(script)
    for script in rollout_scripts(case):
        print(script)
