#!/usr/bin/python3
"""online_tools.sh of the golden cases, run with stand-ins for the tools: each gets the words that the schema means, whatever bytes its names have, and
nothing else is run; without EXECUTE no tool is told to change anything."""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import cases, compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

TOOLS = ("gh-ost", "pt-online-schema-change")
STAND_IN = "#!/usr/bin/python3\nimport json, os, sys\nopen(os.environ['WORDS'], 'w').write(json.dumps(sys.argv))\n"


class Desk:
    """A folder with a kit and stand-ins for the tools."""

    def __init__(self, case, folder):
        self.folder, self.words = Path(folder), Path(folder, "words.json")
        done = compiler.run([*compiler.diff_words(*case.sources, "mysql", extra=case.arguments), "-o", folder], case.folder)
        self.script = self.folder / "mysql" / "online_tools.sh"
        self.faults = [] if done.exit == 0 and self.script.exists() else [f"no online_tools.sh: {done.stderr}"]
        tools = self.folder / "bin"
        tools.mkdir()
        for tool in TOOLS:
            (tools / tool).write_text(STAND_IN)
            (tools / tool).chmod(0o755)

    def run(self, *words, **environment):
        self.words.unlink(missing_ok=True)
        path = f"{self.folder / 'bin'}:/usr/bin:/bin"
        variables = {"PATH": path, "WORDS": str(self.words), "DATABASE": "sh,op", "CONF": "a b.cnf", **environment}
        done = subprocess.run(["sh", str(self.script), *words], cwd=self.folder, env=variables, capture_output=True, text=True)
        return done, json.loads(self.words.read_text()) if self.words.exists() else None


def dsn_of(text):
    """As pt-online-schema-change takes it apart."""
    pairs = (part.replace("\\,", ",").split("=", 1) for part in re.split(r"(?<!\\),", text))
    return dict(pairs)


def seen(argv):
    """Database, table, clauses, and whether the tool may change anything."""
    options = dict(word.split("=", 1) for word in argv if word.startswith("--") and "=" in word)
    if argv[0].endswith("gh-ost"):
        return options["--database"], options["--table"], options["--alter"], "--execute" in argv
    dsn = dsn_of(argv[-1])
    return dsn["D"], dsn["t"], options["--alter"], "--execute" in argv and "--dry-run" not in argv


def steps_of(plan):
    """{label: (database, table, clauses)} of the forward statements, from what plan.json says of them."""
    for step in plan["steps"]:
        for statement in step["forward"]:
            found = re.match(r"ALTER TABLE ((?:`(?:[^`]|``)+`\.?)+)\s+(.*?)(?:,\s+ALGORITHM=\S+, LOCK=\S+)?$", statement, re.DOTALL)
            if found:
                names = [name.replace("``", "`") for name in re.findall(r"`((?:[^`]|``)+)`", found[1])]
                clauses = re.sub(r",\n  ", ", ", found[2])
                yield step["number"], (names[0] if len(names) > 1 else "sh,op", names[-1], clauses)


def faults_of(desk):
    plan = json.loads((desk.folder / "mysql" / "plan.json").read_text())
    wanted = dict(steps_of(plan))
    usage, _ = desk.run()
    if usage.returncode != 1 or "usage" not in usage.stderr:
        yield "without words it does not say how it is used"
    labels = re.findall(r"^  (\S+) (\S+?)(: it cannot, and tells why)?$", usage.stderr, re.MULTILINE)
    if not any(not cannot for _, _, cannot in labels):
        yield "no tool can do any step"
    for tool, label, cannot in labels:
        for execute in ("", "1"):
            done, argv = desk.run(tool, label, EXECUTE=execute)
            if cannot:
                if argv is not None or done.returncode != 1 or len(done.stderr.splitlines()) < 2:
                    yield f"{tool} {label} does not say why it cannot"
                continue
            if argv is None or Path(argv[0]).name != tool:
                yield f"{tool} {label} runs no tool: {done.stderr}"
            elif label.startswith("undo"):
                continue
            elif seen(argv) != (*wanted[int(label.split("-")[0])], execute == "1"):
                yield f"{tool} {label} gets {seen(argv)}"
    if {path.name for path in desk.folder.iterdir()} - {"mysql", "bin", "words.json"}:
        yield "something else was made"


def main():
    tally = Tally()
    for case in cases.find(sys.argv[1] if len(sys.argv) > 1 else "size/*"):
        if case.kit is None or "online_tools.sh" not in case.kit:
            continue
        with tempfile.TemporaryDirectory(prefix="schemac-tools-") as folder:
            desk = Desk(case, folder)
            faults = desk.faults or list(faults_of(desk))
        tally.passes() if not faults else tally.fails(case.name, "\n".join(faults))
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
