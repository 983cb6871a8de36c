"""The round trip of one pair of schemas on one server: OLD, rows, forward, back, forward again, compared at every stop."""

import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from live import compare
from support import compiler, schema


INPUT_REFUSED = (2, 3, 4)


class Refused(Exception):
    """The compiler, the server or a comparison did not do what it should; the text says what."""


@dataclass
class Pair:
    """Two schemas in a folder, as the command line names them, and what goes with them."""
    name: str
    folder: Path
    old: str
    new: str
    documents: tuple
    arguments: list = field(default_factory=list)
    rows: dict = field(default_factory=dict)
    lossy: frozenset = frozenset()
    fails: dict = field(default_factory=dict)
    meanwhile: dict = field(default_factory=dict)
    rows_after: dict = field(default_factory=dict)
    restored: frozenset = frozenset()
    twice: bool = False
    rows_back: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Scripts:
    old: str
    new: str
    forward: str
    rollback: str
    purge: str  # empty where nothing is kept aside


def _text(value):
    """As the servers print it: null is None, all else a text."""
    return value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else None if value is None else str(value)


def compile_scripts(pair, dialects):
    """{dialect: its four scripts}, or None where the compiler refuses the pair: then there is nothing to try on a server."""
    runs = {
        "diff": ["diff", pair.old, pair.new, *pair.arguments],
        "compile OLD": ["compile", pair.old],
        "compile NEW": ["compile", pair.new],
    }
    chosen = [word for dialect in dialects for word in ("--dialect", dialect)]
    with tempfile.TemporaryDirectory(prefix="schemac-kit-") as folder:
        for name, words in runs.items():
            outcome = compiler.run([*words, *chosen, "--color", "never", "-o", f"{folder}/{name}"], pair.folder)
            if name == "diff" and outcome.exit in INPUT_REFUSED:
                return None
            if outcome.exit not in (0, 1):
                raise Refused(f"`{name}` exits with {outcome.exit}:\n{outcome.stderr}")

        def script(name, dialect, kind="forward"):
            path = Path(folder, name, dialect, f"{kind}.sql")
            return path.read_bytes().decode("utf-8") if path.exists() or kind != "purge" else ""

        return {
            dialect: Scripts(script("compile OLD", dialect), script("compile NEW", dialect), *(script("diff", dialect, kind) for kind in ("forward", "rollback", "purge")))
            for dialect in dialects
        }


class RoundTrip:
    def __init__(self, pair, scripts, database):
        self._pair = pair
        self._scripts = scripts
        self._database = database
        self._run = database.script
        self._spaces = schema.outer_spaces(*pair.documents)
        self._made = schema.own_spaces(*pair.documents)
        self._roles = schema.roles(*pair.documents)
        self._origins = schema.origins(*pair.documents, database.dialect)
        self._references = [schema.reference_columns(document, database.dialect) for document in pair.documents]

    def run(self):
        self._database.reset(self._spaces, self._made, self._roles)
        self._script("compile NEW", self._scripts.new)
        new = self._database.catalogue()
        new_rows = self._rows(self._references[1])
        self._database.reset(self._spaces, self._made, self._roles)
        self._script("compile OLD", self._scripts.old)
        old = self._database.catalogue()
        self._insert()
        self._meanwhile("forward")
        before = self._rows(self._expected_back)
        if "forward" in self._pair.fails:
            self._expect_failure("forward", self._scripts.forward, old)
            if "mend" not in self._pair.meanwhile:
                return
            self._meanwhile("mend")
            before = self._rows(self._expected_back)
        if "check" in self._pair.meanwhile:
            self._write_before_check()
        else:
            self._script("forward", self._scripts.forward)
        self._compare("after forward", new, "compile NEW", self._scripts.purge)
        self._compare_counts(before)
        self._compare_references("after forward", new_rows)
        self._compare_filled("after forward")
        if self._pair.twice:
            self._fill_again()
        self._meanwhile("rollback")
        if "rollback" in self._pair.fails:
            self._expect_failure("rollback", self._scripts.rollback, new)
            return
        self._script("rollback", self._scripts.rollback)
        self._compare("after rollback", old, "compile OLD")
        self._compare_rows(before)
        self._script("forward again", self._scripts.forward)
        self._compare("after forward again", new, "compile NEW", self._scripts.purge)
        if self._scripts.purge:
            self._script("purge", self._scripts.purge)
            self._compare("after purge", new, "compile NEW")
        self._compare_references("after forward again", new_rows)
        if self._all_back:
            self._compare_filled("after forward again")

    @property
    def _all_back(self):
        """Whether the rollback gives back every value that was put into OLD: then backfills find again what they found at first."""
        back = self._expected_back
        return all(set(row) <= set(back.get(table, ())) for table, rows in self._pair.rows.items() for row in rows)

    def _meanwhile(self, moment):
        """What somebody else does to rows before the script."""
        text = self._pair.meanwhile.get(moment)
        failure = self._database.direct(text) if text else None
        if failure:
            raise Refused(f"what happens before {moment} failed: {failure.text()}")

    def _script(self, name, text):
        failure = self._run(text)
        if failure:
            raise Refused(f"{name} failed: {failure.text()}")

    def _write_before_check(self):
        """Somebody writes right before the script checks the values that it has carried: it must stop there, with all that it found there, and go on once that is mended."""
        text = self._scripts.forward
        check = re.search(r"^-- step \d+ of \d+: check ", text, re.MULTILINE)
        if check is None:
            raise Refused(f"the forward script checks no values\n{text}")
        begin = check.start()
        if self._database.transactional:
            begin = text.rindex("\nBEGIN;", 0, begin)
        preamble = text[: re.search(r"^-- steps? \d+", text, re.MULTILINE).start()] if not self._database.transactional else ""
        rest = preamble + text[begin:]
        self._script("forward up to its check", text[:begin])
        self._meanwhile("check")
        self._expect_failure("check", rest, self._database.catalogue())
        self._meanwhile("check_again")
        self._script("forward from its check on", rest)

    def _expect_failure(self, name, text, unchanged):
        reference = self._references[1 if name == "rollback" else 0]
        rows = self._rows(reference)
        failure, wanted = self._run(text), self._pair.fails[name]
        if failure is None:
            raise Refused(f"{name} should fail with {' or '.join(wanted)}, but runs")
        if failure.code not in wanted:
            raise Refused(f"{name} should fail with {' or '.join(wanted)}: {failure.text()}")
        if self._database.transactional and "mend" not in self._pair.meanwhile:
            self._compare(f"after {name} failed", unchanged, "before it")
        if rows != self._rows(reference):
            raise Refused(f"{name} failed, as it should, but has changed reference rows")

    def _insert(self):
        for table, rows in self._pair.rows.items():
            for row in rows:
                values = {column: self._for_dialect(value) for column, value in row.items()}
                try:
                    self._database.insert(table, values)
                except Exception as error:
                    raise Refused(f"row {values!r} of {table} cannot be inserted: {error}") from error

    def _for_dialect(self, value):
        return value.get(self._database.dialect) if isinstance(value, dict) else value

    @property
    def _expected_back(self):
        """{table of OLD: its columns whose values must be the same after the rollback}: those that NEW has too, unless marked as lossy, and those that are restored;
        all that have values where they are retained."""
        retained = {}
        if "--retain" in self._pair.arguments:
            retained = {table: sorted({column for row in rows for column in row if f"{table}.{column}" not in self._pair.lossy}) for table, rows in self._pair.rows.items()}
        return {
            table: [column for column in kept if f"{table}.{column}" not in self._pair.lossy] + self._restored(table)
            for table, (_, kept) in self._origins.items()
            if table in self._pair.rows or table in self._references[0]
        } | retained

    def _restored(self, table):
        return sorted(name.rpartition(".")[2] for name in self._pair.restored if name.rpartition(".")[0] == table)

    def _compare_filled(self, moment):
        """The rows of `rows_after.yaml` are those of their tables, as far as it names columns."""
        for table, rows in self._pair.rows_after.items():
            lines = compare.rows(table, *self._wanted_and_found(table, rows))
            if lines:
                raise Refused("\n".join([f"{moment} rows are not those that backfills should give (`was not there before`: is too much):", *lines, *self._shown_scripts()]))

    def _wanted_and_found(self, table, rows):
        columns = list(rows[0])
        wanted = [tuple(_text(self._for_dialect(row[column])) for column in columns) for row in rows]
        return wanted, [tuple(map(_text, row)) for row in self._database.rows(table, columns)]

    def _fill_again(self):
        """The statements of the script's backfills, as they stand in it: run once more they must change nothing."""
        before = self._filled_rows()
        sections = re.findall(r"^-- step \d+ of \d+: fill .*\n((?:(?!-- step ).*\n)*)", self._scripts.forward, re.MULTILINE)
        if not sections:
            raise Refused("the forward script has no backfill to be run once more")
        text = re.sub(r"^COMMIT;$", "", "".join(sections), flags=re.MULTILINE)
        self._script("the script's backfills once more", text)
        if before != self._filled_rows():
            raise Refused("\n".join(["the backfills have changed rows when they ran once more", *self._shown_scripts()]))

    def _filled_rows(self):
        return {table: self._database.rows(table, list(rows[0])) for table, rows in self._pair.rows_after.items()}

    def _rows(self, tables):
        return {table: self._database.rows(table, columns) for table, columns in tables.items()}

    def _compare(self, moment, wanted, wanted_name, kept_aside=""):
        """Of what is kept aside only its own tables and types may be there besides."""
        found = self._database.catalogue()
        found = compare.without_kept(found, wanted) if kept_aside else found
        lines = compare.catalogues(found, wanted, moment, wanted_name)
        if lines:
            raise Refused("\n".join([f"{moment} the catalogue is not that of {wanted_name}:", *lines, *self._shown_scripts()]))

    def _compare_counts(self, before):
        for table, rows in before.items():
            if table not in self._origins or table in self._references[0] or self._origins[table][0] in self._references[1]:
                continue
            found = len(self._database.rows(self._origins[table][0], []))
            if found != len(rows):
                raise Refused("\n".join([f"after forward {self._origins[table][0]} has {found} rows, {table} had {len(rows)}", *self._shown_scripts()]))

    def _compare_references(self, moment, wanted):
        """Every reference row of NEW is there; other rows may be, too."""
        found = self._rows(self._references[1])
        lines = [line for table, rows in wanted.items() for line in compare.rows(table, rows, found[table]) if line.endswith("is lost")]
        if lines:
            raise Refused("\n".join([f"{moment} reference rows are not those of compile NEW:", *lines, *self._shown_scripts()]))

    def _compare_rows(self, before):
        after = self._rows(self._expected_back)
        lines = [line for table, rows in before.items() if table not in self._pair.rows_back for line in compare.rows(table, rows, after[table])]
        for table, rows in self._pair.rows_back.items():
            lines += compare.rows(table, *self._wanted_and_found(table, rows))
        if lines:
            raise Refused("\n".join(["after rollback rows have changed:", *lines, *self._shown_scripts()]))

    def _shown_scripts(self):
        return ["---- forward", self._scripts.forward, "---- rollback", self._scripts.rollback]
