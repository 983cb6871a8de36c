#!/usr/bin/python3
"""The JSON Schema against the loader: it takes every file that loads, and refuses what the loader refuses by shape."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jsonschema
import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from editor import yaml_values  # noqa: E402
from support import compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
# Keys, shapes and closed sets of words, which the schema must refuse as the loader does.
SHAPE = {"S0103", "S0117", "S0118", "S0119", "S0121", "S0122", "S0507"}
# What has none of these loads, and the schema must take it.
LOADING = ("S01", "S02", "S0507", "S0508", "S1301", "S1302", "S1303", "S1305")
# What JSON Schema cannot say: file and reason.
BEYOND = ROOT / "tests/editor/beyond_schema.txt"


def files():
    """Every schema among the examples and cases, equal ones once."""
    seen = set()
    for path in sorted([*(ROOT / "schemas").rglob("*.y*ml"), *(ROOT / "tests/cases").rglob("*.y*ml")]):
        text = path.read_bytes()
        if path.name in ("rows.yaml", "live.yaml") or text in seen:
            continue
        seen.add(text)
        yield path, text


def reported(path):
    """Codes of the errors, of the loader and of the options that are checked after it."""
    done = compiler.run(["check", path.name, "--diagnostics", "json"], path.parent)
    entries = map(json.loads, done.stderr.splitlines())
    return {entry["code"] for entry in entries if entry["level"] == "error"}


def value_of(text):
    """What a validator gets to see; None where the file is no YAML document at all."""
    try:
        return [yaml_values.read(text)]
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError, TypeError):
        return None


def judge(path, text, validator, beyond, tally):
    name = path.relative_to(ROOT).as_posix()
    codes = reported(path)
    value = value_of(text)
    if value is None or name in beyond:
        return
    fault = next(iter(validator.iter_errors(value[0])), None)
    loads = not any(code.startswith(LOADING) for code in codes)
    if loads and fault is not None:
        best = jsonschema.exceptions.best_match([fault])
        tally.fails(name, f"loads, and the schema says: {'/'.join(map(str, best.absolute_path))}: {best.message}"[:600])
    elif codes & SHAPE and fault is None:
        tally.fails(name, f"the loader reports {', '.join(sorted(codes & SHAPE))}, and the schema nothing")
    else:
        tally.passes()


def main():
    tally = Tally()
    done = compiler.run(["schema"], ROOT)
    schema = json.loads(done.stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    beyond = {line.split()[0] for line in BEYOND.read_text().splitlines() if line and not line.startswith("#")}
    with ThreadPoolExecutor(2) as pool:
        for judged in [pool.submit(judge, path, text, validator, beyond, tally) for path, text in files()]:
            judged.result()
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
