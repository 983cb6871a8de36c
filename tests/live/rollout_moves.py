"""Moves of a rollout with the usual gates, in the store that keeps its flags. Hours pass in a moment: see `Clock`."""

REFUSED = {"mysql": "1644", "postgresql": "P0001"}
FLAGS = {
    1: ("source", "source", False), 2: ("source,target", "source", False), 3: ("source,target", "source", True), 4: ("source,target", "target", False),
    5: ("target", "target", False),
}  # fmt: skip


class Store:
    """The flags of a rollout on a server whose clock the test can put on."""

    def __init__(self, database, kit, tally):
        self.database, self.kit, self.tally = database, kit, tally
        self.name = "rollout_" + kit.parent.name
        self.ahead = 0  # seconds

    def expect(self, what, holds, detail=""):
        self.tally.passes() if holds else self.tally.fails(f"{self.database.dialect}: {what}", str(detail))

    def run(self, text):
        """MySQL's clock is put on for the session."""
        if self.database.dialect == "mysql":
            text = f"SET timestamp = DEFAULT;\nSET timestamp = UNIX_TIMESTAMP() + {self.ahead};\n{text}"
        return self.database.script(text)

    def must(self, text):
        failure = self.run(text)
        if failure is not None:
            raise AssertionError(f"{failure.message}\n{text}")

    def file(self, name):
        return (self.kit / f"{name}.sql").read_text("utf-8")

    def wait(self, hours):
        """On PostgreSQL the flags grow older instead."""
        self.ahead += hours * 3600 + 1  # that clock has whole seconds
        if self.database.dialect == "postgresql":
            self.must(
                f"ALTER TABLE {self.name} DISABLE TRIGGER USER; UPDATE {self.name} SET entered_at = entered_at - interval '{hours} hours';"
                f" ALTER TABLE {self.name} ENABLE TRIGGER USER;"
            )

    def report(self, hours, writes=0, write_errors=0, comparisons=0, mismatches=0, without=None):
        """Reports of the last hours, the numbers in the first of them; the rest has counted nothing."""
        hour = {
            "mysql": "DATE_FORMAT(UTC_TIMESTAMP() - INTERVAL {} HOUR, '%Y-%m-%d %H:00:00')",
            "postgresql": "date_trunc('hour', statement_timestamp(), 'UTC') - interval '{} hours'",
        }[self.database.dialect]
        counts = [(writes, write_errors, comparisons, mismatches) if ago == 1 else (0, 0, 0, 0) for ago in range(1, hours + 1)]
        rows = [f"({hour.format(ago)}, 'test', {', '.join(map(str, each))})" for ago, each in enumerate(counts, 1) if ago != without]
        self.must(f"DELETE FROM {self.name}_reports;\nINSERT INTO {self.name}_reports (hour, reporter, writes, write_errors, comparisons, mismatches) VALUES {', '.join(rows)};")

    def phase(self):
        row = self.database.ask(f"select phase, write_to, read_from, validate, emergency from {'public.' if self.database.dialect == 'postgresql' else ''}{self.name}")[0]
        return (int(row[0]), row[1], row[2], bool(int(row[3]))), bool(int(row[4]))

    def passes(self, what, text, phase, emergency=False):
        failure, found = self.run(text), self.phase()
        self.expect(what, failure is None and found == ((phase, *FLAGS[phase]), emergency), failure.message if failure else found)

    def refuses(self, what, text, saying, phase):
        failure, found = self.run(text), self.phase()
        told = failure is not None and failure.code == REFUSED[self.database.dialect] and saying in failure.message
        self.expect(what, told and found[0][0] == phase, failure.message if failure else f"nothing was refused, phase {found}")

    def verdicts(self, phase):
        text = self.file(f"gate_{phase}")
        if self.database.dialect == "mysql":
            text = f"SET timestamp = UNIX_TIMESTAMP() + {self.ahead};\n{text}"
        rows, code, errors = self.database.report(text)
        return [row[3] for row in rows] if code == 0 else [errors]


def try_moves(database, kit, tally):
    database.reset()
    store = Store(database, kit, tally)
    begin(store)
    to_two(store)
    to_three(store)
    to_four(store)
    back_and_on(store)
    to_five(store)
    emergency(store)
    store.must(store.file("drop_flags"))
    store.expect("flags can be made again", store.run(store.file("flags")) is None)


def try_other_gates(database, kit, tally):
    """Those of `hasty`: the hours and shares that its YAML says, also where they are the rollout's or a phase's own."""
    database.reset()
    store = Store(database, kit, tally)
    store.must(store.file("flags"))
    store.wait(1)
    store.passes("hasty, to phase 2", store.file("advance_2"), 2)
    store.wait(2)
    store.report(2, writes=1000, write_errors=25)
    store.refuses("hasty, gate 3 at a limit of its own", store.file("advance_3"), "needs under 2.5", 2)
    store.report(2, writes=1000, write_errors=24)
    store.passes("hasty, to phase 3", store.file("advance_3"), 3)
    store.wait(48)
    store.report(48, writes=2, write_errors=1, comparisons=1)
    store.refuses("hasty, gate 4 at the limit of the rollout", store.file("advance_4"), "needs under 50", 3)
    store.report(48, writes=3, write_errors=1, comparisons=1)
    store.must(store.file("advance_4"))
    found = store.phase()
    store.expect("hasty, phase 4 compares, too", found == ((4, "source,target", "target", True), False), found)
    store.wait(1)
    store.report(1, writes=1, comparisons=2, mismatches=2)
    store.refuses("hasty, gate 5 holds answers to something", store.file("advance_5"), "needs under 100", 4)
    store.report(1, writes=1, comparisons=2, mismatches=1)
    store.passes("hasty, to phase 5", store.file("advance_5"), 5)


def begin(store):
    store.passes("flags are made", store.file("flags"), 1)
    name = store.name
    store.refuses("a flag alone", f"UPDATE {name} SET write_to = 'target';", "its flags follow the phase", 1)
    store.refuses("a phase before the first", f"UPDATE {name} SET left_phase = 1, phase = 0;", "has no phase 0", 1)
    store.refuses("a phase behind the last", f"UPDATE {name} SET left_phase = 1, phase = 6;", "has no phase 6", 1)
    store.refuses("a skipped phase", f"UPDATE {name} SET left_phase = 1, phase = 3;", "cannot skip phase 2", 1)
    store.refuses("a skipped phase as an emergency", f"UPDATE {name} SET left_phase = 1, phase = 5, emergency = TRUE;", "cannot skip phase 2", 1)
    store.refuses("another phase's move", store.file("advance_3"), "is in phase 1, not in phase 2", 1)
    store.refuses("a move that does not say from where", f"UPDATE {name} SET left_phase = 4, phase = 2;", "is in phase 1, not in phase 4", 1)
    store.refuses("no row", f"DELETE FROM {name};", "stay until drop_flags.sql", 1)
    store.expect("a second row", store.run(f"INSERT INTO {name} SELECT 2, phase, left_phase, write_to, read_from, validate, emergency, entered_at FROM {name};") is not None)
    if store.database.dialect == "postgresql":
        store.refuses("truncation", f"TRUNCATE {name};", "stay until drop_flags.sql", 1)


def to_two(store):
    store.refuses("gate 2 at once", store.file("advance_2"), "gate to phase 2", 1)
    store.wait(23)
    store.refuses("gate 2 after 23 hours", store.file("advance_2"), "needs at least 24", 1)
    store.expect("gate 2 says so", store.verdicts(2) == ["not yet"], store.verdicts(2))
    store.wait(1)
    store.expect("gate 2 is open", store.verdicts(2) == ["ok"], store.verdicts(2))
    store.passes("to phase 2", store.file("advance_2"), 2)
    store.passes("to phase 2 again", store.file("advance_2"), 2)


def to_three(store):
    store.wait(25)
    store.refuses("gate 3 without reports", store.file("advance_3"), "have a report", 2)
    store.expect("gate 3 says so", store.verdicts(3) == ["ok", "not yet", "not yet"], store.verdicts(3))
    store.report(24, writes=0)
    store.refuses("gate 3 without writes", store.file("advance_3"), "none written", 2)
    store.report(24, writes=1000, without=7)
    store.refuses("gate 3 with an hour missing", store.file("advance_3"), "have a report", 2)
    store.report(24, writes=1000, write_errors=10)
    store.refuses("gate 3 at the limit", store.file("advance_3"), "needs under 1", 2)
    store.report(24, writes=1000, write_errors=9)
    store.passes("to phase 3", store.file("advance_3"), 3)


def to_four(store):
    store.report(48, writes=1000, comparisons=10000)
    store.refuses("gate 4 at once", store.file("advance_4"), "needs at least 48", 3)
    store.wait(48)
    store.report(48, writes=1000)
    store.refuses("gate 4 without comparisons", store.file("advance_4"), "none compared", 3)
    store.report(48, writes=1000, comparisons=10000, mismatches=10)
    store.refuses("gate 4 at the limit", store.file("advance_4"), "needs under 0.1", 3)
    store.report(48, writes=1000, write_errors=10, comparisons=10000, mismatches=9)
    store.refuses("gate 4 with failed writes", store.file("advance_4"), "needs under 1", 3)
    store.report(48, writes=1000, comparisons=10000, mismatches=9)
    store.expect("gate 4 is open", store.verdicts(4) == ["ok"] * 4, store.verdicts(4))
    store.passes("to phase 4", store.file("advance_4"), 4)


def back_and_on(store):
    store.refuses("two phases back", f"UPDATE {store.name} SET left_phase = 4, phase = 2;", "phase by phase", 4)
    store.refuses("to phase 1 without an emergency", f"UPDATE {store.name} SET left_phase = 4, phase = 1;", "phase by phase", 4)
    store.passes("back to phase 3", store.file("back_3"), 3)
    store.passes("back to phase 2", store.file("back_2"), 2)
    store.passes("back to phase 1", store.file("back_1"), 1)
    store.refuses("the hours count anew", store.file("advance_2"), "needs at least 24", 1)
    store.wait(24)
    store.passes("on to phase 2", store.file("advance_2"), 2)
    for phase, hours in ((3, 24), (4, 48)):
        store.wait(hours)
        store.report(hours, writes=10, comparisons=10)
        store.passes(f"on to phase {phase}", store.file(f"advance_{phase}"), phase)


def to_five(store):
    store.wait(72)
    store.report(72, writes=100, write_errors=1)
    store.refuses("gate 5 at the limit", store.file("advance_5"), "needs under 1", 4)
    store.report(72, writes=101, write_errors=1)
    store.passes("to phase 5", store.file("advance_5"), 5)
    store.passes("back to phase 4", store.file("back_4"), 4)


def emergency(store):
    store.passes("an emergency", store.file("emergency_rollback"), 1, emergency=True)
    store.passes("an emergency twice", store.file("emergency_rollback"), 1, emergency=True)
    store.refuses("on at once", store.file("advance_2"), "needs at least 24", 1)
    store.wait(24)
    store.passes("on after an emergency", store.file("advance_2"), 2)
    store.passes("an emergency from phase 2", store.file("emergency_rollback"), 1, emergency=True)
