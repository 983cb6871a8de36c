#!/usr/bin/python3
"""The catalogue of functions on real servers: every sample of functions/samples.yaml gives the same values on each of them, and those that are written down.

functions/tables.yaml has the values; functions/results.txt has what every sample gives, and is written anew by --update."""

import argparse
import fnmatch
import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from live.answers import answers  # noqa: E402
from live.pool import Pool  # noqa: E402
from support import compiler, schema  # noqa: E402
from support.tally import Tally  # noqa: E402

HERE = Path(__file__).resolve().parent / "functions"
DIALECTS = ("postgresql", "mysql", "tidb")
SHOWN = 4  # of the rows that differ


def samples():
    """(place, name of the group, expression or query) of each sample. The place is a table, or `TABLE on DIALECT and DIALECT` where no other one has the function.
    A query stands by itself, an expression is one column of the table's rows."""
    for place, groups in schema.read(HERE / "samples.yaml").items():
        for name, texts in groups.items():
            for text in texts:
                yield place, name, text


def view_of(place, text):
    table, _, dialects = place.partition(" on ")
    query = text if text.startswith(("select ", "with ")) else f"select id, {text} as v from {table}"
    return {"query": query, "only": dialects.split(" and ")} if dialects else {"query": query}


def scripts_of(views, folder):
    """{dialect: the script that makes the views}, or what the compiler says against them."""
    Path(folder, "new").mkdir()
    shutil.copy(HERE / "tables.yaml", Path(folder, "new", "tables.yaml"))
    Path(folder, "new", "views.yaml").write_text(json.dumps({"views": views}, ensure_ascii=False, indent=1), "utf-8")
    outcome = compiler.run(["diff", str(HERE / "tables.yaml"), "new", "-o", "kit"], folder)
    if outcome.exit != 0:
        return outcome.stderr
    return {dialect: Path(folder, "kit", dialect, "forward.sql").read_text("utf-8") for dialect in DIALECTS}


class Group:
    """The samples of one function, each with its view."""

    def __init__(self, name, entries):
        self.name = name
        self.samples = {f"{name}_{number}": text for number, (_, text) in enumerate(entries)}
        self.views = {view: view_of(*entry) for view, entry in zip(self.samples, entries)}


class Servers:
    """Databases on all servers with the tables in them."""

    def __init__(self, databases, folder):
        self._databases = databases
        base = compiler.run(["compile", str(HERE / "tables.yaml"), "-o", folder], HERE)
        if base.exit != 0:
            raise SystemExit(base.stderr)
        self._tables = {database.dialect: Path(folder, database.dialect, "forward.sql").read_text("utf-8") for database in databases}
        self.reset()

    def reset(self):
        for database in self._databases:
            database.reset()
            failure = database.script(self._tables[database.dialect])
            if failure:
                raise SystemExit(str(failure))

    def make(self, views):
        """What is against the views, or None once they stand on every server."""
        with tempfile.TemporaryDirectory(prefix="schemac-functions-") as folder:
            scripts = scripts_of(views, folder)
        if isinstance(scripts, str):
            return scripts
        for database in self._databases:
            failure = database.script(scripts[database.dialect])
            if failure:
                return f"{database.dialect} refuses the views: {failure}"
        return None

    def compared(self, group, tally):
        """{sample: its values}, where the servers agree; reports where they do not."""
        found = {}
        for view, text in group.samples.items():
            asked = [database for database in self._databases if database.dialect in group.views[view].get("only", DIALECTS)]
            if not asked:
                continue
            first, *others = [(database.dialect, answers(database, view)) for database in asked]
            unlike = next((other for other in others if other[1] != first[1]), None)
            if unlike:
                tally.fails(text, "\n".join(difference(first, unlike)))
            else:
                found[text] = first[1]
        return found


def standing(servers, groups, tally):
    """The groups whose views stand: all made at once or, where that fails, each group by itself."""
    if servers.make({name: view for group in groups for name, view in group.views.items()}) is None:
        return groups
    servers.reset()
    made = []
    for group in groups:
        fault = servers.make(group.views)
        if fault is None:
            made.append(group)
        else:
            tally.fails(group.name, fault)
    return made


def difference(one, other):
    if len(one[1]) != len(other[1]):
        return [f"{each[0]} gives {len(each[1])} rows: {each[1][0] if each[1] else 'none'}" for each in (one, other)]
    rows = [(number, left, right) for number, (left, right) in enumerate(zip(one[1], other[1]), 1) if left != right]
    lines = [f"row {number}: {one[0]} gives {left}, {other[0]} gives {right}" for number, left, right in rows[:SHOWN]]
    return lines if len(rows) <= SHOWN else [*lines, f"and {len(rows) - SHOWN} rows more"]


def groups(pattern):
    entries = {}
    for table, name, text in samples():
        if pattern is None or fnmatch.fnmatchcase(name, pattern):
            entries.setdefault(name, []).append((table, text))
    return [Group(name, each) for name, each in entries.items()]


def line(text, values):
    return f"{text}\n    {' | '.join(values)}\n"


def run(options, databases, tally):
    servers = Servers(databases, options.folder)
    book = HERE / "results.txt"
    written = book.read_text("utf-8") if book.exists() else ""
    new = []
    for group in standing(servers, groups(options.only), tally):
        for text, values in servers.compared(group, tally).items():
            new.append(line(text, values))
            if options.update or new[-1] in written:
                tally.passes()
            else:
                tally.fails(text, "other than functions/results.txt has it, on every server:\n" + new[-1])
    if options.update and not options.only:
        book.write_text("".join(new), "utf-8")


def print_script(dialect):
    with tempfile.TemporaryDirectory(prefix="schemac-functions-") as folder:
        scripts = scripts_of({name: view for group in groups(None) for name, view in group.views.items()}, folder)
    if isinstance(scripts, str):
        raise SystemExit(scripts)
    print(scripts[dialect])
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", metavar="GLOB", help="only the samples of these functions")
    parser.add_argument("--update", action="store_true", help="write functions/results.txt anew where the servers agree")
    parser.add_argument("--script", metavar="DIALECT", choices=DIALECTS, help="print the script that makes every view there, and try nothing")
    options = parser.parse_args()
    compiler.binary()
    tally, pool = Tally(), Pool()
    if options.script:
        return print_script(options.script)
    for dialect in DIALECTS:
        if pool.missing(dialect):
            tally.skips_with(f"all functions on {dialect}", pool.missing(dialect))
    dialects = [dialect for dialect in DIALECTS if not pool.missing(dialect)]
    if not dialects:
        return tally.finish()
    with tempfile.TemporaryDirectory(prefix="schemac-functions-") as options.folder:
        pool.each(lambda databases: run(options, databases, tally), [[pool.take(dialect) for dialect in dialects]])
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
