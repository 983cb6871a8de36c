#!/usr/bin/python3
"""README's example prints what it says that it prints.

    tests/editor/readme_test.py [--update]     --update writes the outputs anew, to be read
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

README = Path(__file__).resolve().parents[2] / "README.md"
# A paragraph that ends with a colon, then a block of four blanks: a file in backquotes, a command in backquotes, or the mistake.
PART = re.compile(r"^(?P<lead>[^\n]+:)\n\n(?P<block>(?:(?:    [^\n]*)?\n)+?)(?=\n*^\S)", re.MULTILINE)
FILE = re.compile(r"`(\w+\.yaml)`:$")
COMMAND = re.compile(r"`schemac ([^`]+)`:$")
MISTAKE = "A mistake is shown where it is, with the mend:"


def dedent(block):
    return "".join(line[4:] if line.startswith("    ") else line for line in block.splitlines(keepends=True)).strip("\n") + "\n"


def indent(text):
    return "".join(f"    {line}" if line.strip() else "\n" for line in text.strip("\n").splitlines(keepends=True)) + "\n"


def outputs(text, folder):
    """(name, what stands there, what is printed, where it stands) for each block that is an output."""
    for part in PART.finditer(text):
        block = dedent(part["block"])
        if file := FILE.search(part["lead"]):
            (folder / file[1]).write_text(block, encoding="utf-8")
        elif command := COMMAND.search(part["lead"]):
            yield command[1], block, compiler.run(command[1].split(), folder).stdout, part.span("block")
        elif part["lead"] == MISTAKE:
            new = folder / "new.yaml"
            new.write_text(new.read_text(encoding="utf-8").replace("chk_email: email", "chk_email: emial"), encoding="utf-8")
            yield "a mistake", block, compiler.run(["check", "new.yaml"], folder).stderr, part.span("block")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--update", action="store_true", help="write the outputs anew")
    options = parser.parse_args()
    tally, text = Tally(), README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory(prefix="schemac-readme-") as folder:
        found = list(outputs(text, Path(folder)))
    if len(found) != 3:
        tally.fails("README.md", f"{len(found)} outputs, not 3: has its form changed?")
    for name, stands, printed, (begin, end) in reversed(found):
        if options.update:
            text = text[:begin] + indent(printed) + text[end:]
        elif stands == printed:
            tally.passes()
        else:
            tally.fails(name, f"README.md says otherwise: tests/editor/readme_test.py --update\n{printed}")
    if options.update:
        README.write_text(text, encoding="utf-8")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
