"""Writes the seed corpora of the fuzz targets, taken from the golden cases:  python3 tests/fuzz/corpus.py FOLDER

One folder a target: whole files (yaml), pairs parted by a NUL (schema), and the texts of columns, expressions, queries and templates in them.
"""

import hashlib
import sys
from pathlib import Path

import yaml

TESTS = Path(__file__).resolve().parent.parent
EXPRESSION_KEYS = {"where", "check", "expr", "generated", "sql", "condition", "using", "value"}


class Corpora:
    def __init__(self, folder: Path):
        self.folder = folder
        self.seen: set[int] = set()  # of one file: what an alias stands for is walked once

    def add(self, target: str, data: bytes) -> None:
        below = self.folder / target
        below.mkdir(parents=True, exist_ok=True)
        (below / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)

    def add_texts(self, node: object, key: str = "") -> None:
        """By the key that a text stands under; a text that is no such thing makes a seed as well."""
        if isinstance(node, (dict, list)):
            if id(node) in self.seen:
                return
            self.seen.add(id(node))
        if isinstance(node, dict):
            for name, value in node.items():
                if key in ("columns", "checks") and isinstance(value, str):
                    self.add("column" if key == "columns" else "expression", value.encode())
                self.add_texts(value, str(name))
        elif isinstance(node, list):
            for value in node:
                self.add_texts(value, key)
        elif isinstance(node, str):
            if key == "query":
                self.add("query", node.encode())
            elif key in EXPRESSION_KEYS:
                self.add("expression", node.encode())
            elif key in ("type", "references", "columns"):
                self.add("column", node.encode())


def main() -> None:
    corpora = Corpora(Path(sys.argv[1]))
    for case in sorted((TESTS / "cases").glob("*/*")):
        sides = [case / "old.yaml", case / "new.yaml"]
        for side in sides:
            if not side.is_file():
                continue
            corpora.add("yaml", side.read_bytes())
            try:
                document = yaml.safe_load(side.read_bytes())
            except (yaml.YAMLError, ValueError, TypeError, RecursionError):
                continue  # a case of what is no YAML
            corpora.seen.clear()
            corpora.add_texts(document)
        if all(side.is_file() for side in sides):
            corpora.add("schema", sides[0].read_bytes() + b"\0" + sides[1].read_bytes())
    for template in sorted((TESTS.parent / "templates").glob("*/*.sql")) + sorted((TESTS / "cases").glob("*/*/templates/*/*.sql")):
        corpora.add("template", template.read_bytes())


if __name__ == "__main__":
    main()
