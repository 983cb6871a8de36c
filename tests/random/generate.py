"""Makes a random schema that all its targets can hold."""

from model import base_of, Check, Column, Domain, Enum, Expression, ForeignKey, Index, Label, Named, Part, Schema, Table, Unique, View, ViewColumn
from more import More

INTEGERS = ("smallint", "integer", "bigint")
TEXTS = ("varchar(20)", "varchar(40)", "varchar(200)")
PLAIN = (
    *INTEGERS, *TEXTS, "tinyint", "decimal(12,2)", "decimal(20,4)", "real", "double", "boolean", "char(12)", "text", "date", "time", "time(0)", "datetime", "datetime(0)", "datetime(3)",
    "timestamp", "timestamp(0)", "uuid", "json", "binary(16)", "varbinary(20)", "blob",
)  # fmt: skip
SERVER_TYPES = ("line", "name", "path", "point")
NO_KEY = ("text", "json", "blob", "boolean", "real", "double")
DEFAULTS = {
    "smallint": (0, 7), "integer": (0, 7, -1), "bigint": (0, 7), "tinyint": (1, 3), "decimal(12,2)": (0, "1.50"), "decimal(20,4)": ("2.5000",), "boolean": (True, False),
    "varchar(20)": ("", "none", "it's"), "varchar(40)": ("x", "true", "null"), "varchar(200)": ("back\\slash", "per%cent"), "char(12)": ("abc",), "date": ("2026-01-31",),
    "datetime": ("2026-01-31 10:20:30", {"sql": "localtimestamp"}), "timestamp": ({"sql": "now()"},), "double": ("1.5",), "time": ("10:20:30",),
}  # fmt: skip


class Generator(More):
    def __init__(self, random, names):
        self.random = random
        self.names = names

    def schema(self, targets):
        schema = Schema(targets)
        schema.enums = [self.enum() for _ in range(self.random.choice((0, 1, 1, 2)))]
        self.add_types(schema)
        schema.tables = [self.table(schema) for _ in range(self.random.randint(1, 4))]
        for _ in range(self.random.choice((0, 1, 2, 3, 4))):
            self.add_foreign_key(schema)
        for _ in range(self.random.choice((0, 0, 1, 2, 3))):
            self.add_view(schema)
        self.add_more(schema)
        return schema

    def maybe(self, chance):
        return self.random.random() < chance

    def enum(self):
        enum = Enum(self.type_name(self.random.choice(("", "kind_"))))
        enum.values = [Named(self.names.fresh(f"enum {enum.identity}")) for _ in range(self.random.randint(1, 5))]
        return enum

    def type_name(self, prefix):
        """A name that stands bare in a column, and that no server has for a type of its own."""
        while True:
            name = self.names.fresh("relation", prefix)
            if name.isidentifier() and name.isascii() and name not in (*PLAIN, *SERVER_TYPES):
                return name

    def table(self, schema):
        table = Table(self.names.fresh("relation"))
        if self.maybe(0.9):
            kind = self.random.choice(("bigint", "bigint", "integer"))
            key = Column(self.column_name(table), kind, identity_column=self.maybe(0.7))
            table.columns, table.primary_key = [key], [key]
        for _ in range(self.random.randint(1, 6)):
            self.add_column(schema, table)
        if table.primary_key and self.maybe(0.1):
            self.widen_primary_key(table)
        for chance, add in ((0.3, self.add_generated), (0.5, self.add_unique), (0.5, self.add_check), (0.5, self.add_check), (0.7, self.add_index), (0.4, self.add_index)):
            if self.maybe(chance):
                add(table)
        table.comment = self.comment()
        table.key_comment = self.comment() if table.primary_key and self.maybe(0.2) else None
        for rule in (*table.uniques, *table.indexes, *table.checks):
            rule.comment = self.comment() if self.maybe(0.2) else None
        self.add_parts(schema, table)
        return table

    def comment(self):
        return self.random.choice((None, None, None, "it's a comment", "50% -- of */ it\\", "two\nlines", "ünï"))

    def column_name(self, table):
        return self.names.fresh(f"column {table.identity}")

    def add_column(self, schema, table):
        named = (*schema.enums, *schema.domains)
        kind = self.random.choice(named) if named and self.maybe(0.2) else self.random.choice(PLAIN)
        column = Column(self.column_name(table), kind, null=self.maybe(0.5))
        self.set_default(column)
        column.comment = self.comment() if self.maybe(0.3) else None
        table.columns.append(column)
        return column

    def set_default(self, column):
        values = column.type.values if isinstance(column.type, Enum) else DEFAULTS.get(column.type, ())
        column.default = self.random.choice(values) if values and self.maybe(0.4) else None

    def widen_primary_key(self, table):
        more = [column for column in self.keyable(table) if column not in table.primary_key and not column.null]
        if more:
            table.primary_key = [*table.primary_key, self.random.choice(more)]

    def plain(self, table):
        return [column for column in table.columns if not column.generated and not column.only]

    def keyable(self, table):
        return [column for column in self.plain(table) if column.type not in NO_KEY and not isinstance(column.type, Enum)]

    def add_generated(self, table):
        """Over columns that no foreign key stands on: MySQL forbids the two together for most actions."""
        free = [column for column in self.unbound(table) if column.type in ("smallint", "integer", *TEXTS[:2])]
        if not free:
            return
        base = self.random.choice(free)
        if base.type in TEXTS:
            kind, pieces = "varchar(80)", self.random.choice((["upper(", base, ")"], [base, " || '-' || ", base], ["coalesce(", base, ", 'none')"]))
        else:
            kind, pieces = "bigint", self.random.choice(([base, " + 1"], [base, " * 2"], ["coalesce(", base, ", 0) - 1"]))
        table.columns.append(Column(self.column_name(table), kind, null=True, generated=Expression(pieces)))

    def unbound(self, table):
        """Columns that are free for checks and generated columns: not generated, no identity, under no foreign key."""
        bound = {column.identity for key in table.foreign_keys for column in key.columns}
        return [column for column in self.plain(table) if column.identity not in bound and not column.identity_column]

    def add_unique(self, table):
        """On MySQL one would need the columns that partitions go by."""
        if table.partitioning:
            return
        chosen = self.some(self.keyable(table), 2)
        if chosen:
            table.uniques.append(Unique(self.names.fresh("relation", "uq_"), columns=chosen))

    def add_index(self, table):
        indexed = [column for column in table.columns if base_of(column.type) not in ("text", "json", "blob") and not column.only]
        chosen = self.some(indexed, 3)
        if chosen:
            table.indexes.append(Index(self.names.fresh("relation", "idx_"), parts=[Part(column, self.maybe(0.2)) for column in chosen]))

    def add_check(self, table):
        free = self.unbound(table)
        if free:
            expression = self.check_expression(self.random.choice(free), free)
            if expression:
                table.checks.append(Check(self.names.fresh("check", "chk_"), expression=expression))

    def check_expression(self, column, others):
        """Always true of the rows that the tests insert."""
        if isinstance(column.type, Enum):
            label = Label(self.random.choice(column.type.values))
            return Expression([column, " <> ", label, " or ", column, " = ", label])
        if column.type in (*INTEGERS, "decimal(12,2)"):
            alike = [other for other in others if other.type == column.type and other is not column]
            choices = [[column, " >= -100"], [column, " between -50 and 5000"], [column, " is null or ", column, " <> 999"], ["not (", column, " + 1 < -200)"]]
            choices += [[column, " < ", other, " + 1000"] for other in alike[:1]]
            return Expression(self.random.choice(choices))
        if column.type in TEXTS:
            return Expression(self.random.choice(([column, " <> 'for''bidden'"], ["char_length(", column, ") < 300"], [column, " not in ('no', 'never')"], [column, " not like 'zz%'"])))
        if column.type == "boolean":
            return Expression([column, " or not ", column])
        if column.type == "date":
            return Expression([column, " > date '1999-12-31'"])
        return None

    def some(self, things, most):
        return self.random.sample(things, min(len(things), self.random.randint(1, most)))

    def add_foreign_key(self, schema):
        """A new column that points at a primary key of one column; often a cycle or the table itself."""
        whole = [table for table in schema.tables if not table.partitioning and not table.fill]
        parents = [table for table in whole if len(table.primary_key) == 1 and table.primary_key[0].type in INTEGERS]
        if not parents:
            return None
        parent, child = self.random.choice(parents), self.random.choice(whole)
        column = Column(self.column_name(child), parent.primary_key[0].type, null=self.maybe(0.7))
        child.columns.append(column)
        return self.bind(child, column, parent)

    def bind(self, child, column, parent):
        actions = (None, "cascade", "restrict", "no action") + (("set null",) if column.null else ())
        key = ForeignKey(self.names.fresh("check", "fk_"), columns=[column], table=parent, referenced=list(parent.primary_key))
        key.on_delete, key.on_update = self.random.choice(actions), self.random.choice((None, None, "cascade"))
        child.foreign_keys.append(key)
        child.indexes.append(Index(self.names.fresh("relation", "idx_"), parts=[Part(column)]))
        return key

    def add_view(self, schema):
        """Over a table, or over another view."""
        of = self.random.choice([*schema.tables, *schema.views])
        view = View(self.names.fresh("relation"), of=of, comment=None)
        usable = [column for column in of.columns if source_type(column) not in ("json", "text", "blob") and not getattr(column, "only", False)]
        if not usable:
            return
        for source in self.some(usable, 4):
            view.columns.append(ViewColumn(self.output_name(view, source), source=source))
        numbers = [column for column in usable if source_type(column) in INTEGERS]
        if numbers and self.maybe(0.4):
            view.condition = Expression([self.random.choice(numbers), self.random.choice((" > 0", " <> 5", " is not null"))])
        view.grouped = self.maybe(0.2)
        view.materialized = self.maybe(0.15)
        schema.views.append(view)

    def output_name(self, view, source):
        """A new one, or the source's own."""
        taken = {column.name.lower() for column in view.columns}
        name = source.name
        while name is source.name and self.maybe(0.5) or name.lower() in taken:
            name = self.names.fresh(f"view {view.identity}")
        return name


def source_type(column):
    while isinstance(column, ViewColumn):
        column = column.source
    return column.type
