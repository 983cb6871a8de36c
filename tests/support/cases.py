"""A golden case: a folder below tests/cases and the files it may hold."""

import fnmatch
import shlex
from dataclasses import dataclass, field
from pathlib import Path

from support import schema

ROOT = Path(__file__).resolve().parents[1] / "cases"
NO_SQL = ("--format", "--dump", "-o", "--phases")


@dataclass(frozen=True)
class Live:
    """What live.txt says about a case's round trip on servers."""
    skip: str | None = None
    lossy: frozenset = frozenset()
    fails: dict = field(default_factory=dict)
    restored: frozenset = frozenset()
    twice: bool = False


@dataclass(frozen=True)
class Case:
    name: str
    folder: Path

    @property
    def command(self):
        """The words of command.txt, for a case that is no diff."""
        path = self.folder / "command.txt"
        return shlex.split(path.read_text(encoding="utf-8")) if path.exists() else None

    @property
    def arguments(self):
        path = self.folder / "args.txt"
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    @property
    def kit(self):
        """The files that the case keeps, of a kit below the dialect's folder; None for a case that keeps what is printed."""
        path = self.folder / "kit.txt"
        return path.read_text(encoding="utf-8").split() if path.exists() else None

    @property
    def in_phases(self):
        return self.command is None and "--phases" in self.arguments

    @property
    def prints_sql(self):
        """Whether the case prints scripts that a server can run."""
        return self.command is None and not any(argument.startswith(NO_SQL) for argument in self.arguments)

    @property
    def sources(self):
        """OLD and NEW as the command line names them."""
        return tuple(self._source(side) for side in ("old", "new"))

    def _source(self, side):
        if (self.folder / f"{side}.yaml").exists():
            return f"{side}.yaml"
        return side if (self.folder / side).is_dir() else "empty"

    @property
    def documents(self):
        return tuple(self._document(side) for side in ("old", "new"))

    def _document(self, side):
        """A directory's files are joined section by section, which is all that the tests look at."""
        files = [self.folder / f"{side}.yaml", *sorted((self.folder / side).rglob("*.y*ml"))]
        joined = {}
        for document in map(schema.read, files):
            for key, value in document.items():
                joined[key] = {**joined[key], **value} if isinstance(joined.get(key), dict) and isinstance(value, dict) else value
        return joined

    @property
    def meanwhile(self):
        """{moment: statements of somebody else}, for the round trip."""
        return {moment: text for moment in ("forward", "rollback", "mend", "check", "check_again") if (text := self.expected(f"before_{moment}.sql"))}

    @property
    def dialects(self):
        old, new = self.documents
        return schema.targets(new, old)

    def expected(self, relative):
        path = self.folder / relative
        return path.read_bytes().decode("utf-8", "backslashreplace") if path.exists() else ""

    @property
    def live(self):
        skip, lossy, fails, restored, twice = None, set(), {}, set(), False
        for line in self.expected("live.txt").splitlines():
            word, _, rest = line.strip().partition(" ")
            if word == "skip":
                skip = rest
            elif word == "lossy":
                lossy.update(rest.split())
            elif word == "fails":
                codes, _, phase = rest.partition(" at ")
                fails[phase.strip() or "forward"] = codes.split()
            elif word == "restored":
                restored.update(rest.split())
            elif word == "twice":
                twice = True
            elif word and not word.startswith("#"):
                raise ValueError(f"{self.name}/live.txt: unknown word `{word}`")
        return Live(skip, frozenset(lossy), fails, frozenset(restored), twice)


def find(pattern=None):
    """All cases by name, or those that the glob names; a topic alone names its cases."""
    marks = ("new.yaml", "old.yaml", "new", "old", "command.txt")
    folders = sorted(folder for folder in ROOT.glob("*/*") if any((folder / mark).exists() for mark in marks))
    cases = [Case(folder.relative_to(ROOT).as_posix(), folder) for folder in folders]
    if pattern:
        cases = [case for case in cases if fnmatch.fnmatch(case.name, pattern) or fnmatch.fnmatch(case.name, pattern.rstrip("/") + "/*")]
    return cases
