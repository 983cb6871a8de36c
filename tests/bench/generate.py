"""Writes the pair of schemas that the benchmark compiles: tables with columns, indexes, checks, foreign keys, and views; a part of them changed.

    python3 tests/bench/generate.py FOLDER TABLES FILES    writes old.yaml and new.yaml, or old_FILES/ and new_FILES/
"""

import random
import sys
from pathlib import Path

COLUMNS = 12
WORDS = ["account", "amount", "batch", "branch", "campaign", "carrier", "category", "channel", "contract", "coupon", "credit", "customer", "delivery", "device",
         "discount", "district", "entry", "event", "factor", "invoice", "journal", "ledger", "limit", "margin", "merchant", "network", "notice", "order",
         "partner", "payment", "period", "policy", "portfolio", "price", "product", "profile", "quota", "rating", "region", "report", "request", "reward",
         "route", "sample", "season", "segment", "session", "shipment", "source", "status", "stock", "supplier", "target", "ticket", "transfer", "vendor"]
TYPES = ["bigint", "integer?", "varchar(64)", "varchar(255)?", "decimal(12,2) default 0", "decimal(10,4)?", "boolean default false", "timestamp default now()", "date?",
         "text?", "smallint default 1", "uuid?", "datetime(3)?", "varchar(32) default 'NEW'"]


class Pair:
    """Both sides of one benchmark, table by table as blocks of YAML."""

    def __init__(self, count: int, seed: int = 1):
        self.random = random.Random(seed)
        self.count = count
        self.old: list[str] = []
        self.new: list[str] = []
        # 5 % change, 1 % go, 1 % come; spread evenly, so that small pairs have their share, too.
        for number in range(count):
            columns = self.columns(number)
            block = self.table(number, columns)
            place = number % 100
            self.old.append(block)
            if place == 50 and not self.is_target(number):
                continue
            if place % 20 == 10:
                block = self.table(number, columns + [(f"added_{number}", "integer?")], extra_index=True)
            self.new.append(block)
        for number in range(count, count + count // 100):
            self.new.append(self.table(number, self.columns(number)))
        self.views = [self.view(number) for number in range(count // 10)]

    def is_target(self, number: int) -> bool:
        """Foreign keys point at numbers that end in 1 to 9, views read those that end in 2: what goes is neither."""
        return number % 10 != 0

    def columns(self, number: int) -> list[tuple[str, str]]:
        names = self.random.sample(WORDS, COLUMNS - 5)
        columns = [("id", "bigint identity primary key"), ("parent_id", "bigint?"), ("owner_id", "bigint?"), ("quantity", "integer default 0"), ("total", "decimal(14,2) default 0")]
        columns += [(f"{name}_{number % 997}", self.random.choice(TYPES)) for name in names]
        return columns

    def target(self, number: int) -> int:
        return self.random.randrange(min(number, self.count - 1) // 10 + 1) * 10 + self.random.randrange(1, 10)

    def table(self, number: int, columns: list[tuple[str, str]], extra_index: bool = False) -> str:
        state = self.random.getstate()
        self.random.seed(number)
        name = f"table_{number:05}"
        lines = [f"  {name}:", f"    comment: Records of kind {number}, kept for seven years after the contract that they belong to has ended, then moved to the archive of the branch", "    columns:"]
        lines += [f"      {column}: {text}" for column, text in columns]
        lines += ["    indexes:"]
        keyed = [column for column, text in columns[5:COLUMNS] if not text.startswith(("text", "varchar(255)"))]
        keyed += ["quantity", "total"]
        lines += [f"      idx_{number}_a: [{keyed[0]}]", f"      idx_{number}_b: [{keyed[1]}, quantity desc]", f"      idx_{number}_c: {{columns: [owner_id, {keyed[-1]}], comment: lists of an owner}}"]
        if extra_index:
            lines += [f"      idx_{number}_d: [total, quantity]"]
        lines += ["    checks:", f"      chk_{number}_a: quantity >= 0 and quantity <= {100000 + number}", f"      chk_{number}_b: total >= 0 or quantity = {number % 50}"]
        lines += ["    foreign_keys:"]
        for letter, column in (("a", "parent_id"), ("b", "owner_id")):
            target = min(self.target(number), self.count // 10 * 10 - 1)
            lines += [f"      fk_{number}_{letter}: {{columns: [{column}], references: table_{target:05}(id), on_delete: restrict}}"]
        self.random.setstate(state)
        return "\n".join(lines) + "\n"

    def view(self, number: int) -> str:
        table = f"table_{number * 10 + 2:05}"
        return (f"  view_{number:04}:\n    query: |\n      select t.id, t.quantity, p.total as parent_total\n"
                f"      from {table} t left join {table} p on p.id = t.parent_id\n      where t.quantity > {number % 90} and t.total is not null\n")

    def write(self, folder: Path, files: int) -> tuple[Path, Path]:
        """One file a side, or `files` in a directory a side; returns the two sources."""
        sources = []
        for side, tables in (("old", self.old), ("new", self.new)):
            if files == 1:
                source = folder / f"{side}.yaml"
                source.write_text("schemac: 1\ntables:\n" + "".join(tables) + "views:\n" + "".join(self.views))
            else:
                source = folder / f"{side}_{files}"
                source.mkdir()
                # By the number of the table, so that what stays the same stays in the same file.
                parts: list[list[str]] = [[] for _ in range(files)]
                for block in tables:
                    parts[int(block[8:13]) * files // (self.count + self.count // 100)].append(block)
                for index, part in enumerate(parts):
                    (source / f"part_{index:03}.yaml").write_text("tables:\n" + "".join(part))
                (source / "views.yaml").write_text("views:\n" + "".join(self.views))
            sources.append(source)
        return sources[0], sources[1]


if __name__ == "__main__":
    Pair(int(sys.argv[2])).write(Path(sys.argv[1]), int(sys.argv[3]))
