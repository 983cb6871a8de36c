#!/usr/bin/python3
"""Holds schemas/conversions.md to what the compiler says of every conversion between two types. --update writes it anew."""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import conversions  # noqa: E402
from support.tally import Tally  # noqa: E402

PAGE = Path(__file__).resolve().parents[2] / "schemas" / "conversions.md"
DIALECTS = {"mysql": "MySQL", "postgresql": "PostgreSQL", "tidb": "TiDB"}
CLASSES = ("same", "safe", "checked", "lossy", "impossible")
OPENING = """# Conversions

What becomes of a column's values when its type changes, for every two of the portable types. The plan says it of each step, too: `conversion` in plan.json.
Made by `tests/reference/conversions.py --update` from what the compiler says; tests/live/conversions.py carries values through every one of them and back.

| class | what it means |
|---|---|
| same | the server keeps both as one type: nothing changes |
| safe | every value stays what it is |
| checked | a value that has no room in the new type makes the server refuse the statement, and nothing is changed; all others stay what they are |
| lossy | values change without a word: digits, fractions of seconds, times of day, spellings or blanks go and do not come back |
| impossible | no server converts them: S0701, unless the column says how with `using`, which is always lossy for the way back |

To a shorter varchar a text that is too long is refused with the blanks at its end, too, which servers would cut without a word: the scripts look for them.

What the way back is stands behind a type where it is another class: `integer (back: checked)`.
"""


def cell(found, before, wanted):
    """The types that `before` becomes in this way."""
    names = []
    for (source, target), (forward, back) in found.items():
        if source == before and forward == wanted:
            names.append(conversions.TYPES[target] + (f" (back: {back})" if back != forward else ""))
    return ", ".join(names)


def page():
    lines = [OPENING]
    for dialect, title in DIALECTS.items():
        found = conversions.classes(dialect)
        lines += [f"## {title}", "", f"| from | {' | '.join(CLASSES)} |", f"|---|{'---|' * len(CLASSES)}"]
        for before in dict.fromkeys(source for source, _ in found):
            lines.append(f"| {conversions.TYPES[before]} | {' | '.join(cell(found, before, wanted) for wanted in CLASSES)} |")
        lines.append("")
    lines.append(f"`one_of_two` is an enum with the values {named('one_of_two')}, `one_of_three` one with {named('one_of_three')}.")
    return "\n".join(lines) + "\n"


def named(enum):
    return ", ".join(f"`{value}`" for value in conversions.ENUMS[enum])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="write the page anew")
    text, tally = page(), Tally()
    if parser.parse_args().update:
        PAGE.write_text(text, encoding="utf-8")
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text:
        tally.passes()
    else:
        tally.fails(PAGE.name, "out of date: tests/reference/conversions.py --update writes it anew")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
