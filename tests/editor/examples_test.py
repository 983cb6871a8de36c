#!/usr/bin/python3
"""Every ```yaml block of the reference is a schema that compiles, and that the JSON Schema takes."""

import json
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jsonschema

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from editor import yaml_values  # noqa: E402
from support import compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks():
    for path in sorted((ROOT / "schemas").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        for match in BLOCK.finditer(text):
            yield f"{path.name}:{text.count(chr(10), 0, match.start()) + 2}", match[1]


def judge(name, text, folder, validator, tally):
    path = folder / f"{name.replace(':', '.')}.yaml"
    path.write_text(text, encoding="utf-8")
    done = compiler.run(["check", path.name], folder)
    fault = next(iter(validator.iter_errors(yaml_values.read(text))), None)
    if done.exit != 0:
        tally.fails(name, done.stderr)
    elif fault is not None:
        tally.fails(name, f"the JSON Schema says: {jsonschema.exceptions.best_match([fault]).message}"[:600])
    else:
        tally.passes()


def main():
    tally = Tally()
    validator = jsonschema.Draft202012Validator(json.loads(compiler.run(["schema"], ROOT).stdout))
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        for judged in [pool.submit(judge, name, text, Path(folder), validator, tally) for name, text in blocks()]:
            judged.result()
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
