#!/usr/bin/python3
"""The kit of every golden case: plan.json is as its JSON Schema says, its digests are those of the files, and `--verify` tells a kit from one that was changed."""

import hashlib
import json
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jsonschema

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import cases, compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
DIALECTS = ("mysql", "tidb", "postgresql")


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def source_files(folder, source):
    """{name: path}, as plan.json names the files of a source."""
    path = folder / source
    if path.is_dir():
        return {each.relative_to(path).as_posix(): each for each in path.rglob("*.y*ml")}
    return {path.name: path} if path.exists() else {}


def template_faults(listed):
    for each in listed:
        path = ROOT / "templates" / each["name"]
        if not each["overridden"] and digest(path) != each["sha256"]:
            yield f"the digest of template {each['name']} is another one"


def digest_faults(case, plan, folder):
    digests = plan["digests"]
    for key, source in zip(("old", "new"), case.sources):
        wanted = {name: digest(path) for name, path in source_files(case.folder, source).items()}
        if wanted != {each["name"]: each["sha256"] for each in digests[key]}:
            yield f"the digests of {key} are not those of its files"
    wanted = {path.relative_to(folder).as_posix(): digest(path) for path in folder.rglob("*") if path.is_file() and path.name != "plan.json"}
    if wanted != {each["name"]: each["sha256"] for each in digests["outputs"]}:
        yield "the digests of outputs are not those of the files that were written"
    yield from template_faults(digests["templates"])


def step_faults(plan):
    steps = plan["steps"]
    if [step["number"] for step in steps] != list(range(1, len(steps) + 1)):
        yield "steps are not numbered in order"
    if any(step["joined"] and step["forward"] for step in steps):
        yield "a joined step has statements of its own"


def verify(case, words, kit):
    return compiler.run(["diff", *case.sources, *words, "--verify", str(kit)], case.folder)


def verify_faults(case, words, kit):
    done = verify(case, words, kit)
    if (done.exit, done.stdout) != (0, ""):
        yield f"--verify of what was just written exits with {done.exit}: {done.stdout}{done.stderr}"
    folder = next(path.parent for path in sorted(kit.rglob("forward.sql")))
    (folder / "forward.sql").write_bytes((folder / "forward.sql").read_bytes() + b"-- more\n")
    (folder / "rollback.sql").unlink()
    (folder / "more.sql").write_text("")
    done = verify(case, words, kit)
    found = [line.split(": ")[0] for line in done.stdout.splitlines()]
    wanted = [f"{folder.relative_to(kit).as_posix()}/{name}" for name in ("forward.sql", "more.sql", "rollback.sql")]
    if (done.exit, found) != (1, wanted):
        yield f"--verify of a kit that was changed exits with {done.exit}: {done.stdout}{done.stderr}"


def faults(case, validator):
    words = [word for word in case.arguments if word != "--exit-code"]
    with tempfile.TemporaryDirectory(prefix="schemac-kit-") as work:
        kit = Path(work)
        if compiler.run(["diff", *case.sources, *words, "-o", work], case.folder).exit != 0:
            return
        for folder in sorted(path.parent for path in kit.rglob("plan.json")):
            plan = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
            for fault in validator.iter_errors(plan):
                yield f"{folder.name}: {'/'.join(map(str, fault.absolute_path))}: {fault.message}"[:600]
            yield from (f"{folder.name}: {fault}" for fault in [*digest_faults(case, plan, folder), *step_faults(plan)])
            if work in (folder / "plan.json").read_text(encoding="utf-8"):
                yield f"{folder.name}: plan.json has a path of the machine in it"
        yield from verify_faults(case, words, kit)


def main():
    tally = Tally()
    schema = json.loads((ROOT / "schemas/plan.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    def judge(case):
        found = list(faults(case, validator))
        tally.fails(case.name, "\n".join(found)) if found else tally.passes()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(judge, [case for case in cases.find(sys.argv[1] if len(sys.argv) > 1 else None) if case.prints_sql or case.in_phases]))
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
