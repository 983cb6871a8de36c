#!/usr/bin/python3
"""The rollouts of every golden case and example: rollout.json is as its JSON Schema says, its digests are those of the files, and `--verify` tells files that were changed."""

import json
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jsonschema

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kit.plan_test import digest, source_files, template_faults  # noqa: E402
from support import cases, compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]


def sources():
    """(name, folder, source) of what declares rollouts that compile."""
    yield "schemas/rollout", ROOT / "schemas", "rollout"
    for case in cases.find():
        if case.kit is not None and case.command and case.command[0] == "rollout":
            yield case.name, case.folder, case.command[1]


def digest_faults(folder, source, kit, rollout):
    wanted = {name: digest(path) for name, path in source_files(folder, source).items()}
    if wanted != {each["name"]: each["sha256"] for each in rollout["digests"]["schema"]}:
        yield "the digests of the schema are not those of its files"
    wanted = {path.relative_to(kit).as_posix(): digest(path) for path in kit.rglob("*") if path.is_file() and path.name != "rollout.json"}
    if wanted != {each["name"]: each["sha256"] for each in rollout["digests"]["outputs"]}:
        yield "the digests of outputs are not those of the files that were written"
    yield from template_faults(rollout["digests"]["templates"])


def verify_faults(folder, source, output):
    words = ["rollout", source, "--verify", str(output)]
    done = compiler.run(words, folder)
    if done.exit != 0 or done.stdout:
        yield f"--verify says of what was just written: {done.stdout}{done.stderr}"
    changed = next(path for path in sorted(output.rglob("compare.sql")))
    changed.write_text(changed.read_text("utf-8") + "\n", "utf-8")
    done = compiler.run(words, folder)
    if done.exit != 1 or changed.relative_to(output).as_posix() not in done.stdout:
        yield f"--verify does not tell of a file that was changed: {done.stdout}"


def faults(folder, source, output, validator):
    done = compiler.run(["rollout", source, "-o", str(output)], folder)
    if done.exit != 0:
        yield done.stderr
        return
    for path in sorted(output.glob("*/rollout.json")):
        rollout = json.loads(path.read_text("utf-8"))
        yield from (fault.message[:400] for fault in validator.iter_errors(rollout))
        yield from digest_faults(folder, source, path.parent, rollout)
    yield from verify_faults(folder, source, output)


def judge(task, validator, tally):
    name, folder, source = task
    with tempfile.TemporaryDirectory(prefix="schemac-rollout-") as output:
        found = list(faults(folder, source, Path(output), validator))
    tally.fails(name, "\n".join(found)) if found else tally.passes()


def main():
    compiler.binary()
    tally = Tally()
    validator = jsonschema.Draft202012Validator(json.loads((ROOT / "schemas/rollout.schema.json").read_text("utf-8")))
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda task: judge(task, validator, tally), sources()))
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
