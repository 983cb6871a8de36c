#!/usr/bin/python3
"""Scripts of `--rerunnable` are stopped after every statement in turn and run again whole: what comes of it must be what one run gives. After each stop
probe.sql must not say a wrong step; precheck.sql and verify.sql must be content before and after."""

import argparse
import re
import sys
import tempfile
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from live import compare  # noqa: E402
from live.pool import Pool  # noqa: E402
from live.round_trip import Refused  # noqa: E402
from live.run import pair_of  # noqa: E402
from support import cases, compiler, schema  # noqa: E402
from support.tally import Tally  # noqa: E402

KINDS = ("mysql", "postgresql")
KIT = ("forward", "rollback", "probe", "precheck", "verify", "precheck_fail", "verify_fail")
# Where one script ends and the next piece of text begins: quotes, comments and dollar quotes hold no end of a statement.
TOKEN = re.compile(r"'(?:[^'\\]|''|\\.)*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|--[^\n]*|/\*.*?\*/|(\$\w*\$).*?\1|^DELIMITER (\S+)$.*?^DELIMITER ;$|(;)|^(\\gexec)$", re.DOTALL | re.MULTILINE)


def statements(text, dialect):
    """Ends of statements: offsets at which a script may stop."""
    token = re.compile(TOKEN.pattern.replace(r"\\.", r"\\." if dialect == "mysql" else r"(?!)"), TOKEN.flags)
    return [match.end() for match in token.finditer(text) if match[2] or match[3] or match[4]]


def stops(text, dialect):
    """Of what only prepares a statement nothing is to be seen, and of an open transaction nothing stays: one stop of a kind is enough."""
    chosen, seen, begin = [], set(), 0
    for end in statements(text, dialect):
        last = text[begin:end].strip().split("\n")[-1]
        begin = end
        if dialect == "postgresql":
            commits = text[:end].count("\nCOMMIT;")
            if (commits, last == "COMMIT;") in seen:
                continue
            seen.add((commits, last == "COMMIT;"))
        elif re.match(r"(SET|PREPARE|DEALLOCATE) |(START TRANSACTION);", last):
            continue
        chosen.append(end)
    return chosen


def of_the_moment(column):
    """Whether a value tells when or how often a script ran: the time, or a number that a run that was taken back has used up."""
    said = f"{column.get('default_value')} {column.get('default_or_expression')} {column.get('extra')}".lower()
    return "current_timestamp" in said or "now()" in said or "auto_increment" in said or column.get("identity")


class Refusal(Exception):
    """The compiler says that it cannot make these scripts rerunnable."""


class Kit:
    def __init__(self, pair, dialect):
        words = [*pair.arguments, *([] if "--rerunnable" in pair.arguments else ["--rerunnable"]), "--dialect", dialect, "--color", "never", "-o"]
        with tempfile.TemporaryDirectory(prefix="schemac-kit-") as folder:
            outcome = compiler.run(["diff", pair.old, pair.new, *words, f"{folder}/kit"], pair.folder)
            if "error[S1701]" in outcome.stderr:
                raise Refusal
            if outcome.exit not in (0, 1):
                raise Refused(f"the compiler exits with {outcome.exit}:\n{outcome.stderr}")
            for name in KIT:
                setattr(self, name, Path(folder, "kit", dialect, f"{name}.sql").read_bytes().decode("utf-8"))
            outcome = compiler.run(["compile", pair.old, "--dialect", dialect, "-o", f"{folder}/old"], pair.folder)
            self.old = Path(folder, "old", dialect, "forward.sql").read_bytes().decode("utf-8")


class Rerun:
    def __init__(self, pair, kit, database):
        self._pair, self._kit, self._database = pair, kit, database
        self._spaces = schema.outer_spaces(*pair.documents)
        self._made = schema.own_spaces(*pair.documents)
        self._roles = schema.roles(*pair.documents)

    def forward(self):
        if self._pair.planted:
            self._plant()
        self._begin()
        self._check("precheck")
        self._script("forward", self._kit.forward)
        new = self._state()
        self._check("verify")
        self._script("forward again", self._kit.forward)
        self._compare("after forward ran twice", new)
        for end in stops(self._kit.forward, self._database.dialect):
            self._begin()
            self._stop("forward", self._kit.forward, end)
            self._probe(end)
            self._script(f"forward, stopped at {end} before,", self._kit.forward)
            self._compare(f"after forward stopped at {end} and ran again", new, self._kit.forward[:end])

    def rollback(self):
        self._begin()
        self._script("forward", self._kit.forward)
        self._script("rollback", self._kit.rollback)
        old = self._state()
        self._script("rollback again", self._kit.rollback)
        self._compare("after rollback ran twice", old)
        for end in stops(self._kit.rollback, self._database.dialect):
            self._begin()
            self._script("forward", self._kit.forward)
            self._stop("rollback", self._kit.rollback, end)
            self._script(f"rollback, stopped at {end} before,", self._kit.rollback)
            self._compare(f"after rollback stopped at {end} and ran again", old, self._kit.rollback[:end])

    def _begin(self):
        self._database.reset(self._spaces, self._made, self._roles)
        self._script("compile OLD", self._kit.old)
        self._insert(self._pair.rows)

    def _plant(self):
        """precheck.sql names every rule that the planted rows break, and no other."""
        self._begin()
        self._insert(self._pair.planted["rows"])
        found = sorted(row[1] for row in self._database.answers(self._kit.precheck) if row[-1] != "ok")
        if found != sorted(self._pair.planted["found"]):
            raise Refused(f"precheck.sql finds {found}, planted are {sorted(self._pair.planted['found'])}\n{self._kit.precheck}")
        if self._database.script(self._kit.precheck_fail) is None:
            raise Refused("precheck_fail.sql does not fail")

    def _insert(self, tables):
        for table, rows in tables.items():
            for row in rows:
                values = {name: value.get(self._database.dialect) if isinstance(value, dict) else value for name, value in row.items()}
                self._database.insert(table, values)

    def _script(self, name, text):
        failure = self._database.script(text)
        if failure:
            raise Refused(f"{name} failed: {failure.text()}\n{text}")

    def _stop(self, name, text, end):
        """What is not committed goes with the session."""
        self._script(f"{name} up to {end}", text[:end] + "\nROLLBACK;\n" if self._database.dialect == "mysql" else text[:end])

    def _state(self):
        catalogue = self._database.catalogue()
        tables = [name.split(".", 1)[1] for kind, name in catalogue if kind == "table" and name.split(".", 1)[0] in (self._database.name, "public")]
        rows = {table: self._database.rows(table, sorted(name.rsplit(".", 1)[1] for (kind, name), column in catalogue.items()
                                                         if kind == "column" and name.split(".")[1] == table and not of_the_moment(column)))
                for table in tables if "." not in table and catalogue.get(("table", f"{self._space}.{table}"), {}).get("kind") != "VIEW"}
        return catalogue, rows

    @property
    def _space(self):
        return self._database.name if self._database.dialect == "mysql" else "public"

    def _compare(self, moment, wanted, prefix=""):
        found = self._state()
        lines = compare.catalogues(found[0], wanted[0], moment, "one run")
        for table, rows in wanted[1].items():
            lines += compare.rows(table, rows, found[1].get(table, []))
        if lines:
            raise Refused("\n".join([f"{moment} the database is not as after one run:", *lines, prefix]))

    def _check(self, name):
        bad = [row for row in self._database.answers(getattr(self._kit, name)) if row[-1] != "ok"]
        if bad:
            raise Refused(f"{name}.sql is not content:\n" + "\n".join(map(str, bad)) + "\n" + getattr(self._kit, name))
        self._script(f"{name}_fail.sql", getattr(self._kit, f"{name}_fail"))

    def _probe(self, end):
        """Steps whose comment stands before the stop have been begun, all but the last of them are done. Of a transaction that is open nothing is."""
        text = self._kit.forward[:end]
        if text.rfind("\nBEGIN;") > text.rfind("\nCOMMIT;"):
            text = text[: text.rfind("\nCOMMIT;") + 1]
        begun = [int(number) for number in re.findall(r"^-- step (\d+) of|^--   (\d+): ", text, re.MULTILINE) for number in number if number]
        rows = self._database.answers(self._kit.probe)
        first, last = min(begun, default=0), max(begun, default=0)
        section = re.findall(r"^-- steps (\d+) to \d+ of", text, re.MULTILINE)
        complete = int(section[-1]) - 1 if section and int(section[-1]) <= last and not re.search(rf"^-- step {last} of", text, re.MULTILINE) else last - 1
        for step, title, state in rows[:-1]:
            if (state == "done" and step > last) or (state == "not done" and first <= step <= complete):
                raise Refused(f"probe.sql says of step {step} ({title}) `{state}` after\n{text}\n{rows}")
        if rows[-1][2].startswith("in no state"):
            raise Refused(f"probe.sql knows no state after\n{text}\n{rows}\n{self._kit.probe}")


WAYS = {"forward": Rerun.forward, "rollback": Rerun.rollback}


def try_case(case, dialect, way, pool, tally):
    name, database = f"{case.name} on {dialect}, {way}", None
    try:
        pair = pair_of(case)
        pair.planted = schema.read(case.folder / "planted.yaml")
        database = pool.take(dialect)
        with pool.outside(database, pair):
            WAYS[way](Rerun(pair, Kit(pair, dialect), database))
        tally.passes()
    except Refusal:
        return
    except Refused as refused:
        tally.fails(name, str(refused))
    except Exception:
        tally.fails(name, traceback.format_exc())
    finally:
        if database:
            pool.give_back(database)


def is_tried(case, dialect):
    scripts = (case.folder / dialect / "forward.sql").exists()
    return scripts and case.prints_sql and dialect in case.dialects and not case.live.fails and case.live.skip is None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--filter", metavar="GLOB", default="rerunnable/*", help="these cases, such as 'column/*'")
    parser.add_argument("--dialect", action="append", choices=KINDS, help="only this dialect")
    options = parser.parse_args()
    compiler.binary()
    tally, pool, tasks = Tally(), Pool(), []
    for dialect in options.dialect or KINDS:
        reason = pool.missing(dialect)
        if reason:
            tally.skips_with(f"all cases on {dialect}", reason)
            continue
        tasks += [(case, dialect, way) for way in WAYS for case in cases.find(options.filter) if is_tried(case, dialect)]
    # What takes longest first, so that nobody waits for it alone at the end.
    tasks.sort(key=lambda task: -(task[0].folder / task[1] / "forward.sql").stat().st_size)
    pool.each(lambda task: try_case(*task, pool, tally), tasks)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
