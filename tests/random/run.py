#!/usr/bin/python3
"""Random pairs of schemas: each is compiled for all its targets and makes the live round trip on the servers that the environment names.

A seed always gives the same pair. `run.py --seed N` tries that one, `--keep DIR` leaves its files there.
"""

import argparse
import contextlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

from edits import Editor  # noqa: E402
from generate import Generator  # noqa: E402
from live.pool import KINDS, Pool  # noqa: E402
from live.round_trip import Pair, Refused, RoundTrip, compile_scripts  # noqa: E402
from minimise import minimise  # noqa: E402
from model import names_by_identity, write  # noqa: E402
from names import Names  # noqa: E402
from references import References  # noqa: E402
from rows import Rows  # noqa: E402
from settle import settle  # noqa: E402
from support import compiler, schema  # noqa: E402
from support.tally import Tally  # noqa: E402

PAIRS = 300
TARGETS = {"mysql": "8.0.16", "postgresql": 14}
WITH_TIDB = {**TARGETS, "tidb": 7.5}


def make_pair(seed, folder):
    """Writes old.yaml, new.yaml and rows.yaml into the folder and returns what the edits were."""
    chance = random.Random(seed)
    names = Names(chance)
    generator = Generator(chance, names)
    old = generator.schema(WITH_TIDB if chance.random() < 0.4 else TARGETS)
    new = old.copy()
    edits = Editor(generator).edit(new, chance.choice((0, 1, 1, 2, 2, 3, 4, 6, 9)))
    settle(old, new, names)
    rows = Rows(old, new, chance).make()
    documents = write(old, {}), write(new, names_by_identity(old))
    References(old, new, random.Random(f"reference rows {seed}")).move(rows, *documents)
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in zip(("old", "new", "rows"), (*documents, rows)):
        schema.write(folder / f"{name}.yaml", document)
    return edits


def pair_in(folder):
    documents = tuple(schema.read(folder / f"{side}.yaml") for side in ("old", "new"))
    return Pair(folder.name, folder, "old.yaml", "new.yaml", documents, rows=schema.read(folder / "rows.yaml"))


class Trial:
    def __init__(self, work, tidb_parser, least):
        self.work = work
        self.tidb_parser = tidb_parser
        self.least = least
        self.pool = Pool()
        self.tally = Tally()

    def seed(self, seed):
        """One seed on every dialect; passes or fails as one."""
        folder = self.work / f"seed-{seed}"
        edits = []
        try:
            edits = make_pair(seed, folder)
            self.try_pair(pair_in(folder))
            self.tally.passes()
            shutil.rmtree(folder)
        except Refused as refused:
            dialect = str(refused).partition(":")[0]
            why = minimise(folder, lambda: self.failure(folder, dialect)) if self.least else str(refused)
            self.fails(seed, folder, edits, why)
        except Exception:
            self.fails(seed, folder, edits, traceback.format_exc())

    def failure(self, folder, dialect):
        try:
            self.try_pair(pair_in(folder), [dialect])
        except Refused as refused:
            return str(refused)
        return None

    def fails(self, seed, folder, edits, why):
        again = f"tests/random/run.py --seed {seed}"
        self.tally.fails(f"seed {seed}", f"{why}\nedits: {', '.join(edits)}\nfiles: {folder}\nagain: {again}")

    def try_pair(self, pair, dialects=None):
        dialects = dialects or schema.targets(*reversed(pair.documents))
        scripts = None
        with contextlib.suppress(Refused):
            scripts = compile_scripts(pair, dialects)
        for dialect in dialects:
            try:
                self.try_dialect(pair, dialect, scripts[dialect] if scripts else self.compile_alone(pair, dialect))
            except Refused as refused:
                raise Refused(f"{dialect}: {refused}") from refused
        if scripts is None:
            raise Refused(f"{dialects[0]}: the compiler takes the pair for each dialect, but not for all at once")

    @staticmethod
    def compile_alone(pair, dialect):
        """To tell which dialect it is that the compiler refuses."""
        scripts = compile_scripts(pair, [dialect])
        if scripts is None:
            words = compiler.diff_words(pair.old, pair.new, dialect)
            raise Refused(f"the compiler refuses the pair:\n{compiler.run(words, pair.folder).stderr}")
        return scripts[dialect]

    def try_dialect(self, pair, dialect, scripts):
        if dialect == "tidb" and self.tidb_parser:
            self.parse(pair, scripts)
        if self.pool.missing(dialect):
            return
        database = self.pool.take(dialect)
        try:
            RoundTrip(pair, scripts, database).run()
        finally:
            self.pool.give_back(database)

    def parse(self, pair, scripts):
        files = []
        for name in ("old", "new", "forward", "rollback"):
            path = pair.folder / f"tidb.{name}.sql"
            path.write_text(getattr(scripts, name), encoding="utf-8")
            files.append(str(path))
        done = subprocess.run([self.tidb_parser], input="\n".join(files), capture_output=True, text=True)
        if done.returncode:
            raise Refused(f"TiDB's parser refuses a script:\n{done.stdout}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, help="only this seed")
    parser.add_argument("--first", type=int, default=1, help="the first seed of a run")
    parser.add_argument("--count", type=int, default=PAIRS, help="how many pairs")
    parser.add_argument("--seconds", type=float, help="start no more pairs after that time")
    parser.add_argument("--keep", type=Path, help="make the pairs in this folder, and leave those that fail")
    parser.add_argument("--minimise", action="store_true", help="take away from a failing pair what its failure does not need")
    parser.add_argument("--only-make", action="store_true", help="write the files, run nothing; needs --keep")
    options = parser.parse_args()
    seeds = [options.seed] if options.seed is not None else range(options.first, options.first + options.count)
    work = options.keep or Path(tempfile.mkdtemp(prefix="schemac-random-"))
    if options.only_make:
        for seed in seeds:
            make_pair(seed, work / f"seed-{seed}")
        return 0
    parser_path = Path(compiler.binary()).parent / "tidb_parser"
    trial = Trial(work, str(parser_path) if parser_path.exists() else os.environ.get("SCHEMAC_TIDB_PARSER"), options.minimise)
    for dialect in KINDS:
        if reason := trial.pool.missing(dialect):
            trial.tally.skips_with(f"random pairs on {dialect}", reason)
    end = time.monotonic() + options.seconds if options.seconds else None
    trial.pool.each(lambda seed: trial.seed(seed) if end is None or time.monotonic() < end else None, seeds)
    with contextlib.suppress(OSError):
        work.rmdir()
    return trial.tally.finish()


if __name__ == "__main__":
    sys.exit(main())
