#!/usr/bin/python3
"""Rollouts on real servers: equal rows give equal lines of compare.sql and rows.sql in both stores and a changed one does not; the server lets moves
pass that may be made, and refuses all others."""

import argparse
import sys
import tempfile
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from live.pool import Pool  # noqa: E402
from live.rollout_moves import try_moves, try_other_gates  # noqa: E402
from live.rollout_rows import CHANGES, ROWS  # noqa: E402
from support import compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

FOLDER = Path(__file__).resolve().parent / "rollouts"


def must(database, text):
    failure = database.script(text)
    if failure is not None:
        raise AssertionError(f"on {database.dialect}: {failure.message}\n{text[:2000]}")


def make_tables(database):
    done = compiler.run(["compile", "schema.yaml", "--dialect", database.dialect], FOLDER)
    must(database, done.stdout)


def lines(database, script):
    rows, code, errors = database.report(script)
    if code != 0:
        raise AssertionError(f"on {database.dialect}: {errors}")
    return rows


class Comparison:
    """The same rows in both stores."""

    def __init__(self, source, target, kit, tally):
        self.stores = {"source": source, "target": target}
        self.kit, self.tally = kit, tally

    def script(self, store, name):
        return (self.kit / store / f"{name}.sql").read_text("utf-8")

    def expect(self, name, holds, detail=""):
        self.tally.passes() if holds else self.tally.fails(name, detail)

    def both(self, script):
        return tuple(lines(database, self.script(store, script)) for store, database in self.stores.items())

    def run(self):
        for database in self.stores.values():
            database.reset()
            make_tables(database)
        empty = self.both("compare")
        self.expect("empty tables", empty[0] == empty[1] and all(line[1] == "0" for line in empty[0]), f"{empty[0]}\n{empty[1]}")
        self.fill()
        for script in ("compare", "rows"):
            source, target = self.both(script)
            differing = [f"{one}\n{other}" for one, other in zip(source, target) if one != other]
            self.expect(f"equal rows, {script}", source == target and len(source) > 0, "\n".join(differing) or f"{len(source)} and {len(target)} lines")
        for table, key, column, value in CHANGES:
            self.change(table, key, column, value)
        self.row_twice()
        self.counters()

    def fill(self):
        """In the target in the other order: none counts."""
        for table, rows in ROWS.items():
            for row in rows:
                self.stores["source"].insert(table, row)
            for row in reversed(rows):
                self.stores["target"].insert(table, row)

    def change(self, table, key, column, value):
        """One value of one row in the target: its table's line is another one, the others are as they were; and back."""
        target = self.stores["target"]
        (name, number), before = key, lines(target, self.script("target", "compare"))
        row = next(row for row in ROWS[table] if row[name] == number)
        changed = {**row, column: value}
        self.put(table, name, number, changed)
        after = lines(target, self.script("target", "compare"))
        differing = [one[0] for one, other in zip(before, after) if one != other]
        self.expect(f"{table}.{column} changed to {value!r}", differing == [table], f"lines that differ: {differing}")
        self.put(table, name, number, row)

    def put(self, table, name, number, row):
        target = self.stores["target"]
        with target.session() as connection, connection.cursor() as cursor:
            cursor.execute("delete from {} where {} = %s".format(quote(table).replace("%", "%%"), quote(name).replace("%", "%%")), (number,))
        target.insert(table, row)

    def row_twice(self):
        """A row too many, and one that stands twice in a table without a key."""
        self.stores["target"].insert("keyless", {"word": "same"})
        source, target = self.both("compare")
        differing = [one[0] for one, other in zip(source, target) if one != other]
        self.expect("a row twice", differing == ["keyless"], f"lines that differ: {differing}")

    def counters(self):
        """Rows came with numbers of their own; the next one that the target counts is behind them, and stays so when the script runs again."""
        target = self.stores["target"]
        for _ in range(2):
            must(target, self.script("target", "counters"))
            must(target, 'INSERT INTO "counted" ("n\'o") VALUES (1);')
        found = [number for (number,) in target.ask('select id from public."counted" order by id')]
        self.expect("counters", found == [-3, 7, 41, 42, 43], found)
        self.expect("no counters where they follow by themselves", not (self.kit / "source" / "counters.sql").exists())


def quote(name):
    return '"' + name.replace('"', '""') + '"'


def try_all(mysql, postgresql, kit, tally):
    parts = {
        "comparison": lambda: Comparison(mysql, postgresql, kit / "from_source", tally).run(),
        "moves in mysql": lambda: try_moves(mysql, kit / "from_source" / "source", tally),
        "moves in postgresql": lambda: try_moves(postgresql, kit / "from_target" / "target", tally),
        "other gates": lambda: try_other_gates(postgresql, kit / "hasty" / "source", tally),
    }
    for name, act in parts.items():
        try:
            act()
        except Exception:
            tally.fails(name, traceback.format_exc())


def main():
    argparse.ArgumentParser(description=__doc__).parse_args()
    compiler.binary()
    tally, pool = Tally(), Pool()
    missing = [reason for dialect in ("mysql", "postgresql") if (reason := pool.missing(dialect))]
    if missing:
        tally.skips_with("rollouts", missing[0])
        return tally.finish()
    with tempfile.TemporaryDirectory(prefix="schemac-rollouts-") as folder:
        done = compiler.run(["rollout", "schema.yaml", "-o", folder], FOLDER)
        if done.exit != 0:
            tally.fails("rollout schema.yaml", done.stderr)
            return tally.finish()
        mysql, postgresql = pool.take("mysql"), pool.take("postgresql")
        try:
            try_all(mysql, postgresql, Path(folder), tally)
        finally:
            mysql.close()
            postgresql.close()
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
