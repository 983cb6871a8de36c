#!/usr/bin/python3
"""`schemac fmt`: what it prints says the same, keeps every comment, and is its own canonical form."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
STYLES = ROOT / "tests/editor/styles"


def schemas():
    seen = set()
    for path in sorted([*(ROOT / "schemas").rglob("*.y*ml"), *(ROOT / "tests/cases").rglob("*.y*ml"), *STYLES.glob("*.yaml")]):
        text = path.read_bytes()
        if path.name not in ("rows.yaml", "live.yaml") and text not in seen:
            seen.add(text)
            yield path


def formatted(path):
    """What `fmt -` prints for the file's bytes."""
    with path.open("rb") as source:
        return subprocess.run([compiler.binary(), "fmt", "-"], stdin=source, capture_output=True, timeout=60).stdout


def without_order(value):
    """Options stand in the order of their keys, which is no part of what they say."""
    if isinstance(value, list):
        return [without_order(item) for item in value]
    if not isinstance(value, dict):
        return value
    parts = {key: without_order(part) for key, part in value.items()}
    if isinstance(parts.get("options"), list):
        parts["options"].sort(key=json.dumps)
    return parts


def comments(text):
    """Roughly: the words after every `#`, up to what may close brackets or quotes."""
    return sorted(part.strip() for part in re.findall(rb"#([^#\n\"'}\]]*)", text))


def judge(name, before, after, tally):
    done = compiler.run(["diff", before.name, after.name, "--dump=model"], before.parent)
    models = json.loads(done.stdout) if done.stdout else {"old": None, "new": None}
    if without_order(models["old"]) != without_order(models["new"]):
        tally.fails(name, f"says something else:\n{after.read_text(errors='replace')}")
    elif comments(before.read_bytes()) != comments(after.read_bytes()):
        tally.fails(name, f"comments differ:\n{after.read_text(errors='replace')}")
    else:
        tally.passes()


def format_all(folder, *words):
    return subprocess.run([compiler.binary(), "fmt", "all", *words], cwd=folder, capture_output=True, timeout=600, encoding="utf-8", errors="replace")


def number_in(line):
    """Which copy a line of diagnostics is about."""
    found = re.search(r"all/(\d+)\.yaml", line)
    return int(found[1]) if found else None


def judge_all(folder, tally):
    """Copies of all schemas, formatted in one run: `N.yaml` beside `N.before`."""
    names = {}
    (folder / "all").mkdir()
    for number, path in enumerate(schemas()):
        names[number] = path.relative_to(ROOT).as_posix()
        for copy in (folder / f"{number}.before.yaml", folder / "all" / f"{number}.yaml"):
            shutil.copyfile(path, copy)
    done = format_all(folder, "--diagnostics", "json")
    refused = {entry["file"] for entry in map(json.loads, done.stderr.splitlines()) if entry["level"] == "error" and "file" in entry}
    for line in done.stderr.splitlines():
        if '"S0907"' in line and "format_what_it_cannot" not in names.get(number_in(line), ""):
            tally.fails("fmt", line)
    again = format_all(folder, "--check")
    tally.passes() if again.stdout == "" else tally.fails("canonical forms have other canonical forms", again.stdout)
    with ThreadPoolExecutor(2) as pool:
        waiting = []
        for number, name in names.items():
            before, after = folder / f"{number}.before.yaml", folder / "all" / f"{number}.yaml"
            if f"all/{number}.yaml" in refused:
                tally.passes() if before.read_bytes() == after.read_bytes() else tally.fails(name, "is refused, and yet written")
                continue
            beside = Path(shutil.copyfile(after, folder / f"{number}.after.yaml"))
            waiting.append(pool.submit(judge, name, before, beside, tally))
        for judged in waiting:
            judged.result()


def judge_style(path, tally):
    """`NAME.yaml` must give the bytes of `NAME.canonical`."""
    wanted = path.with_suffix(".canonical")
    found = formatted(path)
    if "--update" in sys.argv:
        wanted.write_bytes(found)
    if found == wanted.read_bytes():
        tally.passes()
    else:
        tally.fails(wanted.name, found.decode())


def judge_files(folder, tally):
    """`--check` tells and writes nothing; without it the file is replaced, through a link and with its permissions; what is wrong is left alone."""
    real, link, wrong = folder / "real.yaml", folder / "link.yaml", folder / "wrong.yaml"
    before = (STYLES / "keys_in_order.yaml").read_bytes()
    real.write_bytes(before)
    real.chmod(0o640)
    link.symlink_to("real.yaml")
    wrong.write_bytes(b"tables: [\n")
    check = compiler.run(["fmt", "--check", "link.yaml"], folder)
    unchanged = real.read_bytes()
    write = compiler.run(["fmt", "link.yaml", "wrong.yaml"], folder)
    again = compiler.run(["fmt", "--check", "real.yaml"], folder)
    facts = {
        "--check names the file and exits with 1": (check.exit, check.stdout) == (1, "link.yaml\n"),
        "--check writes nothing": unchanged == before,
        "an invalid file among others is reported": write.exit == 2 and "wrong.yaml" in write.stderr,
        "an invalid file is left alone": wrong.read_bytes() == b"tables: [\n",
        "the file behind a link is replaced": link.is_symlink() and real.read_bytes() == (STYLES / "keys_in_order.canonical").read_bytes(),
        "its permissions stay": real.stat().st_mode & 0o777 == 0o640,
        "what is canonical passes --check": (again.exit, again.stdout) == (0, ""),
        "nothing else is left behind": sorted(path.name for path in folder.iterdir()) == ["link.yaml", "real.yaml", "wrong.yaml"],
    }
    for fact, holds in facts.items():
        tally.passes() if holds else tally.fails(fact, f"{check}\n{write}\n{again}")


def main():
    tally = Tally()
    for path in sorted(STYLES.glob("*.yaml")):
        judge_style(path, tally)
    with tempfile.TemporaryDirectory() as folder:
        judge_all(Path(folder), tally)
    with tempfile.TemporaryDirectory() as folder:
        judge_files(Path(folder), tally)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
