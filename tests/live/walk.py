"""A real migration from start to end on one server: old version with rows, a look before, forward, proof, back, and forward again. Each part counts as a test."""

import contextlib
import fnmatch
import traceback

from live import compare
from live.kit import Missing

COLUMNS = """
    select t.table_name as t, c.column_name as c from information_schema.tables t
    join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
    where t.table_schema = {} and t.table_type = 'BASE TABLE' order by 1, 2"""


FIELDS = 5  # of a row of a report: step, name, found, expected, verdict
GOOD = "ok"
SHOWN = 3  # rows of each table that differ


class Broken(Exception):
    """A part failed that all the rest stands on."""


class Walk:
    def __init__(self, system, database, kit, tally):
        self.system = system
        self.database = database
        self.kit = kit
        self._tally = tally

    @contextlib.contextmanager
    def part(self, name, needed=False):
        label = f"{self.system.name} on {self.database.dialect}: {name}"
        try:
            yield
            self._tally.passes()
        except Broken:
            raise
        except Missing as missing:
            self._tally.skips_with(label, str(missing))
            if needed:
                raise Broken from missing
        except Exception as error:
            self._tally.fails(label, str(error) if isinstance(error, AssertionError) else traceback.format_exc())
            if needed:
                raise Broken from error

    def script(self, name, *options):
        self.run(self.kit.script(name, *options))

    def run(self, text):
        failure = self.database.script(text)
        assert failure is None, failure.text()

    def direct(self, text):
        failure = self.database.direct(text)
        assert failure is None, failure.text()

    def build(self, version):
        self.database.reset()
        self.run(self.kit.schema(version))

    def build_old(self, few=False):
        """With its rows, or with fewer of them."""
        self.build("v1")
        seed = self.system.text("seed.sql")
        for figure, smaller in self.system.few.items() if few else ():
            seed = seed.replace(figure, smaller)
        self.direct(seed)

    def stop(self, beginnings):
        for beginning in beginnings:
            failure = self.database.stopped(beginning)
            assert failure is None, failure.text()

    def state(self, without=()):
        """{table: its rows, each with the columns in the order of their names}, leaving out columns `TABLE.COLUMN` that one of the globs names."""
        space = "'public'" if self.database.dialect == "postgresql" else "database()"
        tables = {}
        for table, column in self.database.ask(COLUMNS.format(space)):
            tables.setdefault(table, [])
            if not any(fnmatch.fnmatchcase(f"{table}.{column}", glob) for glob in without):
                tables[table].append(column)
        return {table: (columns, self.database.rows(table, columns)) for table, columns in tables.items()}

    def holds(self, catalogue, wanted_name):
        lines = compare.catalogues(self.database.catalogue(), catalogue, "here", wanted_name)
        assert not lines, "\n".join([f"the catalogue is not that of {wanted_name}:", *lines])

    def same_rows(self, wanted, without=(), tables=None):
        """The rows of all tables, or only of these."""
        found = {table: rows for table, rows in self.state(without).items() if tables is None or table in tables}
        lines = [f"{table}: {wanted.get(table, ['no columns'])[0]} before, {found.get(table, ['no columns'])[0]} now"
                 for table in sorted({*wanted, *found}) if wanted.get(table, [0])[0] != found.get(table, [0])[0]]
        lines += [line for table, (_, rows) in wanted.items() if table in found for line in compare.rows(table, rows, found[table][1])[:SHOWN]]
        assert not lines, "\n".join(["rows have changed:", *lines])

    def answers(self, queries):
        return {name: self.database.ask(query) for name, query in queries.items()}

    def offenders(self):
        """Proofs of the system that do not hold, with how many rows are against each."""
        return {name: int(count) for name, count in self.database.ask(self.system.text("proofs.sql")) if int(count) != 0}

    def red(self, name):
        """Rows of a report of the kit whose verdict is not that all is well; its other form must fail just where there are any."""
        rows, code, errors = self.database.report(self.kit.script(f"{name}.sql"))
        assert code == 0, f"{name}.sql fails: {errors}"
        checks = [row for row in rows if len(row) == FIELDS]
        assert checks, f"{name}.sql says nothing"
        found = [row for row in checks if row[-1] != GOOD]
        failure = self.database.script(self.kit.script(f"{name}_fail.sql"))
        assert (failure is not None) == bool(found), f"{name}_fail.sql {'fails: ' + failure.text() if failure else 'passes'}, {name}.sql has {found}"
        return found

    def reached(self, state):
        rows, code, errors = self.database.report(self.kit.script("probe.sql"))
        assert code == 0 and rows, f"probe.sql fails: {errors}"
        assert rows[-1][-1] == state, f"not {state}: {rows[-1]}"

    def uses(self, query, index):
        plan = "\n".join(str(value) for row in self.database.ask(f"explain {query}") for value in row)
        assert index in plan, f"`{query}` does not use it:\n{plan}"

    def as_lost(self, state):
        """The state as a rollback gives it back that has no copy of what was NULL."""
        result = {}
        for table, (columns, rows) in state.items():
            instead = [self.system.lost.get(f"{table}.{column}") for column in columns]
            changed = [tuple(other if value is None else value for value, other in zip(row, instead)) for row in rows]
            result[table] = (columns, sorted(changed, key=repr))
        return result
