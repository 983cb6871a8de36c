#!/usr/bin/python3
"""Holds dialects/facts.md to the facts: it is facts_notes.md and what `schemac dialects` prints.

--update writes it anew."""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

PAGE = compiler.ROOT / "dialects" / "facts.md"
NOTES = Path(__file__).resolve().parent / "facts_notes.md"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="write the page anew")
    tally, text = Tally(), NOTES.read_text("utf-8") + compiler.run(["dialects"], ".").stdout
    if parser.parse_args().update:
        PAGE.write_text(text, "utf-8")
    if PAGE.exists() and PAGE.read_text("utf-8") == text:
        tally.passes()
    else:
        tally.fails("dialects/facts.md", "is not what the facts say: tests/reference/facts.py --update")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
