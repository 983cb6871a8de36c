#!/usr/bin/python3
"""What is generated below schemas/ is what the compiler prints now; `--update` writes it anew."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
# File: the words that print it.
PRINTED = {"schemas/schemac.schema.json": ["schema"]}


def pages():
    for name, words in PRINTED.items():
        yield name, compiler.run(words, ROOT).stdout


def main():
    update = sys.argv[1:] == ["--update"]
    tally = Tally()
    for name, text in pages():
        path = ROOT / name
        if update:
            path.write_text(text, encoding="utf-8")
        if path.exists() and path.read_text(encoding="utf-8") == text:
            tally.passes()
        else:
            tally.fails(name, "out of date: tests/editor/reference.py --update writes it anew")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
