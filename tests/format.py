"""Holds every source file to .clang-format. Exits with 77, a skip, where another version than the tree is formatted with would judge it."""

import re
import subprocess
import sys
from pathlib import Path

VERSION = "14"
ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("compiler", "dialects", "grammar", "tests")


def main() -> int:
    found = re.search(r"version (\d+)", subprocess.run(["clang-format", "--version"], capture_output=True, text=True).stdout)
    if found is None or found[1] != VERSION:
        print(f"clang-format {VERSION} is not here, but {found[1] if found else 'none'}")
        return 77
    files = sorted(str(path) for folder in FOLDERS for path in (ROOT / folder).rglob("*.[ch]pp"))
    return subprocess.run(["clang-format", "--dry-run", "-Werror", *files]).returncode


if __name__ == "__main__":
    sys.exit(main())
