"""Every conversion between two of the portable types, as one pair of schemas: a table for each type that is left, a column in it for each type that comes."""

import json
import re
import tempfile
from pathlib import Path

from support import compiler

# A short name for each; several sizes of one type where size decides.
TYPES = {
    "boolean": "boolean", "tinyint": "tinyint", "smallint": "smallint", "mediumint": "mediumint", "integer": "integer", "bigint": "bigint",
    "integer_unsigned": "integer unsigned", "bigint_unsigned": "bigint unsigned", "decimal_10_2": "decimal(10,2)", "decimal_14_2": "decimal(14,2)",
    "decimal_14_4": "decimal(14,4)", "real": "real", "double": "double", "char_40": "char(40)", "varchar_40": "varchar(40)", "varchar_80": "varchar(80)",
    "text": "text", "binary_40": "binary(40)", "varbinary_40": "varbinary(40)", "blob": "blob", "date": "date", "time": "time", "time_0": "time(0)",
    "datetime": "datetime", "datetime_0": "datetime(0)", "timestamp": "timestamp", "timestamp_0": "timestamp(0)", "interval": "interval", "json": "json",
    "uuid": "uuid", "one_of_two": "one_of_two", "one_of_three": "one_of_three",
}  # fmt: skip
ENUMS = {"one_of_two": ["low", "high"], "one_of_three": ["low", "middle", "high"]}


def schema(side, refused=()):
    """OLD or NEW. `refused`: (from, to) of conversions that are left out."""
    tables = {}
    for before in TYPES:
        columns = {f"to_{after}": f"{TYPES[before if side == 'old' else after]}?" for after in TYPES if after != before and (before, after) not in refused}
        tables[f"from_{before}"] = {"columns": {"id": "bigint primary key", **columns}}
    return {"enums": ENUMS, "tables": tables}


def without(document, types):
    """Without what has to do with types that a server does not have."""
    for name in types:
        document["tables"].pop(f"from_{name}", None)
        for table in document["tables"].values():
            table["columns"].pop(f"to_{name}", None)
    return document


def lacking(dialect):
    """The types that the dialect does not have."""
    found = []
    for name, text in TYPES.items():
        outcome = compile_pair({"enums": ENUMS, "tables": {}}, {"enums": ENUMS, "tables": {"t": {"columns": {"id": "bigint primary key", "a": f"{text}?"}}}}, dialect)
        if outcome.exit != 0:
            found.append(name)
    return found


def compile_pair(old, new, dialect):
    with tempfile.TemporaryDirectory(prefix="schemac-conversions-") as folder:
        for name, document in (("old.json.yaml", old), ("new.json.yaml", new)):
            Path(folder, name).write_text(json.dumps(document, indent=1), "utf-8")
        return compiler.run(["diff", "old.json.yaml", "new.json.yaml", "--dialect", dialect, "--format", "json", "--diagnostics", "json"], folder)


def refused(dialect, lacks):
    """(from, to) of what the compiler refuses, because the server has no such conversion."""
    old, new = (without(schema(side), lacks) for side in ("old", "new"))
    lines = json.dumps(new, indent=1).split("\n")
    found = set()
    for diagnostic in map(json.loads, compile_pair(old, new, dialect).stderr.splitlines()):
        if diagnostic["level"] != "error":
            continue
        line = diagnostic["line"] - 1
        column = re.search(r'"to_(\w+)"', lines[line])[1]
        table = next(match[1] for text in reversed(lines[:line]) if (match := re.search(r'"from_(\w+)"', text)))
        found.add((table, column))
    return found


def classes(dialect):
    """{(from, to): (class forward, class back)} of every pair of types that the dialect has; `same` where the server keeps both as one type."""
    lacks = lacking(dialect)
    impossible = refused(dialect, lacks)
    old, new = (without(schema(side, impossible), lacks) for side in ("old", "new"))
    outcome = compile_pair(old, new, dialect)
    if outcome.exit != 0:
        raise SystemExit(outcome.stderr)
    names = [name for name in TYPES if name not in lacks]
    found = {(before, after): ("same", "same") for before in names for after in names if before != after}
    found.update({pair: ("impossible", "impossible") for pair in impossible})
    for step in json.loads(outcome.stdout)["steps"]:
        if "conversion" in step:
            table, column = re.fullmatch(r"column from_(\w+)\.to_(\w+)", step["object"]).groups()
            found[table, column] = (step["conversion"]["forward"], step["conversion"]["back"])
    return found
