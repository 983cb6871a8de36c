#!/usr/bin/python3
"""Holds schemas/functions.md to the catalogue: it is made of compiler/check/functions.def, dialects/*/spellings.def, the samples of the live tests and functions_notes.md.

--update writes it anew."""

import argparse
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import schema  # noqa: E402
from support.tally import Tally  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "schemas" / "functions.md"
NOTES = Path(__file__).resolve().parent / "functions_notes.md"
DIALECTS = {"postgresql": "PostgreSQL", "mysql": "MySQL", "tidb": "TiDB"}
CLASSES = {
    "t": "text", "n": "number", "x": "exact", "i": "integer", "k": "constant", "b": "boolean", "d": "moment", "e": "moment", "c": "clock", "p": "moment", "j": "json",
    "v": "value", "y": "binary", "m": "text or binary", "o": "ordered", "s": "any", "a": "any",
}
RESULTS = {"floating": "double", "same": "as its arguments", "whole": "as its argument", "wider": "the wider", "moment": "datetime or timestamp", "array": "array", "sum": "the sum's", "average": "decimal or double"}
STRING = r'"((?:[^"\\]|\\.)*)"'
TOPIC = re.compile(rf"SCHEMAC_TOPIC\({STRING}\)")
FUNCTION = re.compile(rf"SCHEMAC_FUNCTION\((\w+), (\d+), (\d+), {STRING}, (\w+), (\w+), (\w+),\s*{STRING}\)")
SPELLING = re.compile(rf"\{{{STRING},\s*((?:{STRING}\s*)+)\}}")


def text_of(literals):
    return "".join(part.replace('\\"', '"').replace("\\\\", "\\") for part in re.findall(STRING, literals))


def spellings(dialect):
    """{key: pattern}; the first row of a key holds, and TiDB goes on as MySQL does."""
    source = (ROOT / "dialects" / dialect / "spellings.def").read_text("utf-8")
    rows = {}
    for key, literals, _ in SPELLING.findall(source):
        rows.setdefault(key, text_of(literals))
    for base in re.findall(r'#include "dialects/(\w+)/spellings.def"', source):
        rows = {**spellings(base), **rows}
    return rows


def catalogue():
    """(topic, its functions), in the order of the source."""
    topics = []
    for line in (ROOT / "compiler" / "check" / "functions.def").read_text("utf-8").splitlines():
        topic, function = TOPIC.match(line), FUNCTION.match(line)
        if topic:
            topics.append((topic[1], []))
        elif function:
            topics[-1][1].append(function.groups())
    return topics


def signature(name, least, most, letters, result):
    least, most = int(least), int(most)
    endless = most == 0 and letters
    shown = max(least, len(letters)) if endless else most
    words = [CLASSES[letters[min(i, len(letters) - 1)]] for i in range(shown)]
    words = [word if i < least else f"[{word}]" for i, word in enumerate(words)]
    return f"{name}({', '.join(words)}{', ...' if endless else ''}): {RESULTS.get(result, result)}"


def spelled(rows, name):
    """The patterns of a function, those for special arguments last, or `no`."""
    own = {key: pattern for key, pattern in rows.items() if re.split("[/:]", key)[0] == name}
    if not own:
        return f"`{name}(..)`"
    patterns = [pattern for key, pattern in sorted(own.items(), key=lambda row: (":" in row[0], row[0])) if pattern]
    return " or ".join(code(pattern) for pattern in dict.fromkeys(patterns[:2])) + (" .." if len(patterns) > 2 else "") if patterns else "no"


def code(text):
    text = text.replace("|", "\\|").replace("{distinct}", "").replace("{order}", "").replace("{over}", "")
    return f"``{text}``" if "`" in text else f"`{text}`"


def cell(texts):
    """One text where MySQL and TiDB, or all, say the same."""
    return " | ".join(texts[dialect] for dialect in DIALECTS)


def examples():
    found = {}
    for groups in schema.read(ROOT / "tests" / "live" / "functions" / "samples.yaml").values():
        for name, texts in groups.items():
            if texts:
                found.setdefault(name, texts[0])
    return found


def when(stability):
    return {"immutable": "", "session": "follows settings of the session", "stable": "another value in another statement", "volatile_": "another value at each call"}[stability]


def page():
    rows = {dialect: spellings(dialect) for dialect in DIALECTS}
    tried = examples()
    parts = [NOTES.read_text("utf-8").rstrip("\n")]
    for topic, functions in catalogue():
        parts.append(f"\n## {topic}\n| function | meaning | example | " + " | ".join(DIALECTS.values()) + " |\n|---|---|---|---|---|---|")
        for name, least, most, letters, result, _, stability, meaning in functions:
            note = when(stability)
            means = meaning + (f" ({note})" if note else "")
            example = code(tried[name]) if name in tried else ""
            parts.append(f"| `{signature(name, least, most, letters, result)}` | {means} | {example} | " + cell({dialect: spelled(rows[dialect], name) for dialect in DIALECTS}) + " |")
    return "\n".join(parts) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="write the page anew")
    tally, text = Tally(), page()
    if parser.parse_args().update:
        PAGE.write_text(text, "utf-8")
    tried = examples()
    for _, functions in catalogue():
        for name, *_ in functions:
            if name in tried:
                tally.passes()
            else:
                tally.fails(name, "has no sample in tests/live/functions/samples.yaml")
    if PAGE.exists() and PAGE.read_text("utf-8") == text:
        tally.passes()
    else:
        tally.fails("schemas/functions.md", "is not what the catalogue says: tests/reference/functions.py --update")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
