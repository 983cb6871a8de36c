#!/usr/bin/python3
"""Lists the TiDB scripts among the golden cases, a path a line, for the parser to read."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import cases  # noqa: E402

for case in cases.find():
    for script in sorted((case.folder / "tidb").glob("*.sql")) if case.prints_sql else ():
        print(script)
