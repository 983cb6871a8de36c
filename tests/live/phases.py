#!/usr/bin/python3
"""Phase by phase on real servers: each phase forward, then each back, compared at every stop; what the old application sees after expand is all there."""

import argparse
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import tempfile  # noqa: E402

from live import compare  # noqa: E402
from live.pool import KINDS, Pool  # noqa: E402
from live.round_trip import Refused  # noqa: E402
from support import cases, compiler, schema  # noqa: E402
from support.tally import Tally  # noqa: E402


def written(words, case, dialect):
    """{path below the dialect's folder: text} of what a command writes."""
    with tempfile.TemporaryDirectory(prefix="schemac-kit-") as folder:
        done = compiler.run([*words, "--dialect", dialect, "-o", folder], case.folder)
        if done.exit not in (0, 1):
            raise Refused(f"`{' '.join(words)}` exits with {done.exit}:\n{done.stderr}")
        root = Path(folder, dialect)
        return {path.relative_to(root).as_posix(): path.read_bytes().decode("utf-8") for path in root.rglob("*") if path.is_file()}


class PhaseWalk:
    def __init__(self, case, dialect, database):
        old, new = case.sources
        self._case = case
        self._database = database
        self._kit = written(["diff", old, new, *case.arguments], case, dialect)
        self._old = written(["compile", old], case, dialect)["forward.sql"]
        self._new = written(["compile", new], case, dialect)["forward.sql"]
        self._phases = sorted({path.partition("/")[0] for path in self._kit})
        self._purge = next((text for path, text in self._kit.items() if path.endswith("/purge.sql")), "")
        self._tables = {table: [column for column in kept if f"{table}.{column}" not in case.live.lossy]
                        for table, (_, kept) in schema.origins(*case.documents, dialect).items()}
        if self._purge:
            self._tables = {table: list(rows[0]) for table, rows in schema.read(case.folder / "rows.yaml").items()}

    def run(self):
        self._database.reset()
        self._script("compile NEW", self._new)
        new = self._database.catalogue()
        self._database.reset()
        self._script("compile OLD", self._old)
        old = self._database.catalogue()
        for table, rows in schema.read(self._case.folder / "rows.yaml").items():
            for row in rows:
                self._database.insert(table, row)
        before = self._rows()
        stops = [old]
        for phase in self._phases:
            self._gate(phase)
            self._script(f"{phase} forward", self._kit[f"{phase}/forward.sql"])
            stops.append(self._database.catalogue())
            if phase == "1-expand":
                self._compare_rows("after expand", before)
        self._compare("after the last phase", compare.without_kept(stops[-1], new) if self._purge else stops[-1], new)
        for phase in reversed(self._phases):
            self._back(phase, stops)
        self._compare_rows("after all ways back", before)
        for phase in self._phases:
            self._script(f"{phase} forward again", self._kit[f"{phase}/forward.sql"])
        if self._purge:
            self._script("purge", self._purge)
        self._compare("after the last phase, run again", self._database.catalogue(), new)

    def _back(self, phase, stops):
        """Back, forward and back again, so that a phase is known to be a way of its own."""
        there = stops.pop()
        for way, wanted in (("rollback", stops[-1]), ("forward", there), ("rollback", stops[-1])):
            self._script(f"{phase} {way}", self._kit[f"{phase}/{way}.sql"])
            self._compare(f"after {phase} {way}", self._database.catalogue(), wanted)

    def _gate(self, phase):
        gate = self._kit.get(f"{phase}/gate.sql")
        if gate:
            self._script(f"the gate of {phase}", gate)

    def _script(self, name, text):
        failure = self._database.script(text)
        if failure:
            raise Refused(f"{name} failed: {failure.text()}\n{text}")

    def _rows(self):
        return {table: self._database.rows(table, columns) for table, columns in self._tables.items()}

    def _compare(self, moment, found, wanted):
        lines = compare.catalogues(found, wanted, moment, "what it should be")
        if lines:
            raise Refused("\n".join([f"{moment} the catalogue is not what it should be:", *lines]))

    def _compare_rows(self, moment, before):
        found = self._rows()
        lines = [line for table, rows in before.items() for line in compare.rows(table, rows, found[table])]
        if lines:
            raise Refused("\n".join([f"{moment} rows have changed:", *lines]))


def try_case(case, dialect, pool, tally):
    name = f"{case.name} by phases on {dialect}"
    database = pool.take(dialect)
    try:
        PhaseWalk(case, dialect, database).run()
        tally.passes()
    except Refused as refused:
        tally.fails(name, str(refused))
    except Exception:
        tally.fails(name, traceback.format_exc())
    finally:
        pool.give_back(database)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--filter", metavar="GLOB", help="only these cases, such as 'phases/*'")
    parser.add_argument("--dialect", action="append", choices=KINDS, help="only this dialect")
    options = parser.parse_args()
    compiler.binary()
    tally, pool, tasks = Tally(), Pool(), []
    for dialect in options.dialect or KINDS:
        reason = pool.missing(dialect)
        if reason:
            tally.skips_with(f"phases on {dialect}", reason)
        else:
            tasks += [(case, dialect) for case in cases.find(options.filter) if case.in_phases and case.kit and dialect in case.dialects]
    pool.each(lambda task: try_case(*task, pool, tally), tasks)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
