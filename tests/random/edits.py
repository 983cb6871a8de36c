"""Random edits of a schema, each leaving it sound. They change the schema in place; the copy taken before is OLD."""

from generate import INTEGERS, TEXTS, source_type
from model import Column, Enum, Expression, Named, ViewColumn
from more_edits import MORE_EDITS, MORE_NOT_ON_TIDB, MoreEdits

TYPE_CHANGES = {
    "tinyint": ("smallint", "integer"), "smallint": ("integer", "bigint"), "integer": ("bigint", "smallint"), "bigint": ("integer",), "decimal(12,2)": ("decimal(20,4)",),
    "decimal(20,4)": ("decimal(12,2)",), "varchar(20)": ("varchar(40)", "varchar(200)", "text"), "varchar(40)": ("varchar(20)", "varchar(200)"), "varchar(200)": ("varchar(40)", "text"),
    "text": ("varchar(200)",), "real": ("double",), "double": ("real",), "date": ("datetime", "datetime(0)"), "datetime": ("datetime(0)", "datetime(3)"), "datetime(0)": ("datetime",),
    "datetime(3)": ("datetime",), "timestamp": ("timestamp(0)",), "timestamp(0)": ("timestamp",), "time": ("time(0)",), "time(0)": ("time",), "char(12)": ("varchar(20)",),
}  # fmt: skip

RULES = ("indexes", "uniques", "checks", "foreign_keys", "exclusions")


class Editor(MoreEdits):
    def __init__(self, generator):
        self.generator = generator
        self.random = generator.random
        self.names = generator.names

    def edit(self, schema, count):
        """Makes that many edits and returns what they were, for the failure report."""
        done, edits = [], [choice for choice in EDITS if "tidb" not in schema.targets or choice[1] not in NOT_ON_TIDB]
        while len(done) < count:
            edit = self.random.choices(edits, [weight for weight, _ in edits])[0][1]
            if (edit is Editor.add_table or self.may_pick(schema.tables)) and edit(self, schema) is not False:
                done.append(edit.__name__)
        return done

    def pick(self, things):
        """One of them; tables that are filled with rows of others stay as they come."""
        free = self.may_pick(things)
        return self.random.choice(free) if free else None

    @staticmethod
    def may_pick(things):
        return [thing for thing in things if not getattr(thing, "fill", None)]

    # Tables

    def add_table(self, schema):
        schema.tables.append(self.generator.table(schema))

    def drop_table(self, schema):
        table = self.pick(schema.tables)
        if len(schema.tables) < 2:
            return False
        schema.tables.remove(table)
        schema.grants = [grant for grant in schema.grants if grant.table is not table]
        for child, key in schema.foreign_keys_to(table):
            child.foreign_keys.remove(key)
        self.drop_views_of(schema, table)

    def rename_table(self, schema):
        self.rename(self.pick(schema.tables), "relation")

    def swap_tables(self, schema):
        return self.swap(schema.tables)

    def change_comment(self, schema):
        table = self.pick(schema.tables)
        self.pick([table, *table.columns]).comment = self.generator.comment()

    # Columns

    def add_column(self, schema):
        self.generator.add_column(schema, self.pick(schema.tables))

    def add_column_with_freed_name(self, schema):
        """A new column takes the name that another one gives up."""
        table = self.pick(schema.tables)
        old = self.pick(self.free_to_move(schema, table))
        new = self.generator.add_column(schema, table)
        old.name, new.name = new.name, old.name

    def drop_column(self, schema):
        table = self.pick(schema.tables)
        column = self.pick(table.columns)
        dependants = [other for other in table.columns if other.generated and (other is column or column in other.generated.uses())]
        left = [other for other in table.columns if other not in (column, *dependants) and not other.only]
        if not left or column in table.primary_key or dependants and "tidb" in schema.targets:
            return False
        remove_column(schema, table, column)

    def rename_column(self, schema):
        table = self.pick(schema.tables)
        self.rename(self.pick(self.free_to_move(schema, table)), f"column {table.identity}")

    def swap_columns(self, schema):
        return self.swap(self.free_to_move(schema, self.pick(schema.tables)))

    def chain_columns(self, schema):
        """One takes the name of the next, and the last a new one."""
        table = self.pick(schema.tables)
        free = self.free_to_move(schema, table)
        if len(free) < 3:
            return False
        chain = self.random.sample(free, 3)
        names = [column.name for column in chain[1:]] + [self.generator.column_name(table)]
        for column, name in zip(chain, names):
            column.name = name

    def free_to_move(self, schema, table):
        """Columns that may be renamed: TiDB renames none that a generated column reads, and adds no stored one to a table that exists."""
        read = [thing for column in table.columns if column.generated for thing in column.generated.uses()] if "tidb" in schema.targets else []
        return [column for column in table.columns if column not in read]

    def change_type(self, schema):
        """All columns that foreign keys tie together change alike."""
        table = self.pick(schema.tables)
        column = self.pick(self.generator.plain(table))
        if column is None or not isinstance(column.type, str) or column.type not in TYPE_CHANGES or any(self.is_partitioned_by(*each) for each in owners(schema, tied(schema, column))):
            return False
        wanted, group = self.pick(TYPE_CHANGES[column.type]), tied(schema, column)
        if wanted == "text" and self.is_keyed(table, column):
            return False
        if wanted not in ("integer", "bigint") and (len(group) > 1 or column.identity_column):
            return False
        for member in group:
            member.type = wanted
            member.default = None
        if len(group) == 1 and not column.identity_column and not any(column in key.columns for key in table.foreign_keys):
            self.generator.set_default(column)

    def is_keyed(self, table, column):
        return column in [*table.primary_key, *(part.column for index in table.indexes for part in index.parts), *(member for key in (*table.uniques, *table.exclusions) for member in key.columns)]

    def change_null(self, schema):
        table = self.pick(schema.tables)
        column = self.pick([column for column in self.generator.plain(table) if column not in table.primary_key])
        if column is None or column.backfill or any(column in key.columns and "set null" in (key.on_delete, key.on_update) for key in table.foreign_keys):
            return False
        column.null = not column.null

    def change_default(self, schema):
        table = self.pick(schema.tables)
        column = self.pick([column for column in self.generator.unbound(table)])
        if column is None:
            return False
        self.generator.set_default(column)

    def add_generated(self, schema):
        self.generator.add_generated(self.pick(schema.tables))

    def change_generated(self, schema):
        column = self.pick([column for table in schema.tables for column in table.columns if column.generated])
        if column is None:
            return False
        base = column.generated.uses()[0]
        column.generated = Expression(["lower(", base, ")"] if base.type in TEXTS else [base, " + 5"])

    # Keys, indexes, checks

    def change_primary_key(self, schema):
        table = self.pick(schema.tables)
        if schema.foreign_keys_to(table):
            return False
        if len(table.primary_key) > 1:
            table.primary_key = table.primary_key[:1]
        else:
            self.generator.widen_primary_key(table)

    def add_rule(self, schema):
        """An index, a unique key or a check."""
        add = self.pick((self.generator.add_index, self.generator.add_unique, self.generator.add_check))
        add(self.pick(schema.tables))

    def drop_rule(self, schema):
        table, kind = self.pick(schema.tables), self.pick(RULES)
        rule = self.pick(getattr(table, kind))
        if rule is None:
            return False
        getattr(table, kind).remove(rule)

    def rename_rule(self, schema):
        table, kind = self.pick(schema.tables), self.pick(RULES)
        rule = self.pick(getattr(table, kind))
        if rule is None:
            return False
        if self.random.random() < 0.2 and self.swap(getattr(table, kind)) is not False:
            return True
        self.rename(rule, "relation" if kind in ("indexes", "uniques", "exclusions") else "check")

    def change_index(self, schema):
        table = self.pick(schema.tables)
        index = self.pick(table.indexes)
        if index is None:
            return False
        bound = [column for key in table.foreign_keys for column in key.columns]
        if index.parts[0].column in bound or self.random.random() < 0.5:
            index.parts[-1].descending = not index.parts[-1].descending
        else:
            self.random.shuffle(index.parts)

    def change_check(self, schema):
        table = self.pick(schema.tables)
        check, free = self.pick(table.checks), self.generator.unbound(table)
        expression = self.generator.check_expression(self.pick(free), free) if free else None
        if check is None or expression is None:
            return False
        check.expression = expression

    def add_foreign_key(self, schema):
        return self.generator.add_foreign_key(schema) is not None

    def add_foreign_key_to_old_column(self, schema):
        child, parent = self.pick(schema.tables), self.pick(schema.tables)
        if len(parent.primary_key) != 1 or parent.partitioning or child.partitioning:
            return False
        used = {thing.identity for rule in child.checks for thing in rule.expression.uses()} | {thing.identity for column in child.columns if column.generated for thing in column.generated.uses()}
        alike = [column for column in self.generator.unbound(child) if column.type == parent.primary_key[0].type and column.identity not in used and column.default is None and column.backfill is None]
        column = self.pick(alike)
        if column is None or column in child.primary_key:
            return False
        self.generator.bind(child, column, parent)

    def change_foreign_key(self, schema):
        key = self.pick([key for table in schema.tables for key in table.foreign_keys])
        if key is None:
            return False
        key.on_delete = self.pick((None, "cascade", "restrict"))

    # Enums

    def change_enum(self, schema):
        enum = self.pick(schema.enums)
        if enum is None:
            return False
        kind = self.random.random()
        if kind < 0.3:
            enum.values.insert(self.random.randint(0, len(enum.values)), Named(self.names.fresh(f"enum {enum.identity}")))
        elif kind < 0.5:
            self.random.shuffle(enum.values)
        elif kind < 0.75:
            self.rename(self.pick(enum.values), f"enum {enum.identity}")
        elif kind < 0.85:
            return self.swap(enum.values)
        else:
            return self.remove_value(schema, enum)

    def remove_value(self, schema, enum):
        value = self.pick(enum.values)
        if len(enum.values) < 2 or any(value in check.expression.uses() for table in schema.tables for check in table.checks):
            return False
        enum.values.remove(value)
        for table in schema.tables:
            for column in table.columns:
                if column.default is value:
                    column.default = None

    def rename_enum(self, schema):
        enum = self.pick(schema.enums)
        if enum is None:
            return False
        enum.name = self.generator.type_name("kind_renamed_") if self.random.random() < 0.8 else enum.name.swapcase()

    # Views

    def add_view(self, schema):
        self.generator.add_view(schema)

    def drop_view(self, schema):
        view = self.pick(schema.views)
        if view is None:
            return False
        self.drop_views_of(schema, view)
        schema.views.remove(view)

    def rename_view(self, schema):
        view = self.pick(schema.views)
        if view is None:
            return False
        self.rename(view, "relation")

    def change_view(self, schema):
        view = self.pick(schema.views)
        if view is None:
            return False
        more = [column for column in view.of.columns if source_type(column) in (*INTEGERS, *TEXTS)]
        if self.random.random() < 0.4:
            self.random.shuffle(view.columns)
        elif more:
            source = self.pick(more)
            view.columns.append(ViewColumn(self.generator.output_name(view, source), source=source))

    def drop_views_of(self, schema, relation):
        for view in [view for view in schema.views if view.of is relation]:
            if view in schema.views:
                self.drop_views_of(schema, view)
                schema.views.remove(view)

    # Names

    def rename(self, thing, scope):
        """To a new name, or to the same with its case turned."""
        turned = thing.name.swapcase()
        if self.random.random() < 0.15 and turned != thing.name and turned.lower() == thing.name.lower():
            thing.name = turned
        else:
            thing.name = self.names.fresh(scope)

    def swap(self, things):
        if len(things) < 2:
            return False
        first, second = self.random.sample(things, 2)
        first.name, second.name = second.name, first.name
        return True


EDITS = [
    (6, Editor.add_table), (5, Editor.drop_table), (5, Editor.rename_table), (2, Editor.swap_tables), (3, Editor.change_comment), (9, Editor.add_column),
    (3, Editor.add_column_with_freed_name), (8, Editor.drop_column), (8, Editor.rename_column), (4, Editor.swap_columns), (3, Editor.chain_columns), (8, Editor.change_type),
    (5, Editor.change_null), (5, Editor.change_default), (2, Editor.add_generated), (2, Editor.change_generated), (2, Editor.change_primary_key), (8, Editor.add_rule), (6, Editor.drop_rule),
    (5, Editor.rename_rule), (3, Editor.change_index), (3, Editor.change_check), (5, Editor.add_foreign_key), (3, Editor.add_foreign_key_to_old_column), (3, Editor.change_foreign_key),
    (6, Editor.change_enum), (1, Editor.rename_enum), (4, Editor.add_view), (2, Editor.drop_view), (2, Editor.rename_view), (3, Editor.change_view),
    *MORE_EDITS,
]  # fmt: skip


# TiDB takes these with the table only, or not at all.
NOT_ON_TIDB = (Editor.add_generated, Editor.change_generated, Editor.change_primary_key, *MORE_NOT_ON_TIDB)


def owners(schema, columns):
    """(table, column) of each."""
    return [(table, column) for table in schema.tables for column in table.columns if column in columns]


def tied(schema, column):
    """The column and all that foreign keys tie to it, in either direction."""
    group, grown = [column], True
    while grown:
        grown = False
        for table in schema.tables:
            for key in table.foreign_keys:
                for pair in zip(key.columns, key.referenced):
                    inside = [member in group for member in pair]
                    if any(inside) and not all(inside):
                        group.append(pair[inside.index(False)])
                        grown = True
    return group


def remove_column(schema, table, column):
    """The column with every rule, generated column and view column that stands on it."""
    for generated in [other for other in table.columns if other.generated and column in other.generated.uses()]:
        remove_column(schema, table, generated)
    for filled in [other for other in table.columns if other.backfill and column in other.backfill.uses()]:
        filled.backfill, filled.null = None, True
    table.columns.remove(column)
    table.exclusions = [key for key in table.exclusions if column not in key.columns]
    table.uniques = [key for key in table.uniques if column not in key.columns]
    table.checks = [check for check in table.checks if column not in check.expression.uses()]
    table.foreign_keys = [key for key in table.foreign_keys if column not in key.columns]
    for index in table.indexes:
        index.parts = [part for part in index.parts if part.column is not column]
    table.indexes = [index for index in table.indexes if index.parts]
    remove_from_views(schema, column)


def remove_from_views(schema, source):
    for view in list(schema.views):
        gone = [column for column in view.columns if column.source is source]
        view.columns = [column for column in view.columns if column not in gone]
        if view.condition and source in view.condition.uses():
            view.condition = None
        for column in gone:
            remove_from_views(schema, column)
        if not view.columns and view in schema.views:
            schema.views.remove(view)
