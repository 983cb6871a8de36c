"""Edits of what a schema holds besides tables of plain columns."""

from model import Column, Expression
from more import DOMAINS, FIELDS, FIRST_BOUND

WIDER = {"integer": "bigint", "varchar(40)": "varchar(40)", "decimal(12,2)": "decimal(20,4)", "bigint": "bigint", "decimal(20,4)": "decimal(20,4)"}


class MoreEdits:
    """Of the editor."""

    # Comments of keys and rules

    def change_rule_comment(self, schema):
        table = self.pick(schema.tables)
        rules = [*table.uniques, *table.indexes, *table.checks, *table.foreign_keys, *table.exclusions]
        # TiDB keeps the comment of a clustered key for ever.
        if table.primary_key and "tidb" not in schema.targets and (not rules or self.random.random() < 0.3):
            table.key_comment = self.generator.comment()
        elif rules:
            self.pick(rules).comment = self.generator.comment()
        else:
            return False

    # Partitions

    def is_partitioned_by(self, table, column):
        return bool(table.partitioning) and table.primary_key[0] is column

    def change_partitions(self, schema):
        table = self.pick([table for table in schema.tables if table.partitioning])
        if table is None:
            return False
        how = table.partitioning
        if how.method == "hash":
            how.count = self.random.randint(1, 7)
            return True
        kind = self.random.random()
        if kind < 0.4:
            return self.add_part(table)
        if kind < 0.6 and len(how.parts) > 1:
            how.parts.remove(self.pick(how.parts[1:]))
            return True
        if kind < 0.8:
            self.pick(how.parts).comment = self.generator.comment()
            return True
        self.pick(how.parts).name = self.generator.part(table).name
        return True

    def add_part(self, table):
        """At the end, or into the last one where that is above all."""
        how, part = table.partitioning, self.generator.part(table)
        if how.method == "list":
            part.values = [100 + 10 * self.random.randint(1, 80) + 5]
            if any(part.values[0] in other.values for other in how.parts):
                return False
            how.parts.append(part)
            return True
        bounds = [other.bound for other in how.parts if other.bound is not None]
        part.bound = (max(bounds) if bounds else FIRST_BOUND) + self.random.randint(1, 50)
        how.parts.insert(len(bounds), part)
        return True

    def change_partitioning(self, schema):
        """A table of one piece gets partitions, or the other way round."""
        table = self.pick(schema.tables)
        if table.partitioning:
            table.partitioning = None
            return True
        return self.generator.may_be_partitioned(table, schema) and self.generator.partition(table)

    # Named types

    def add_domain_column(self, schema):
        domain = self.pick(schema.domains) or self.generator.add_domain(schema)
        table = self.pick(schema.tables)
        table.columns.append(Column(self.generator.column_name(table), domain, null=True))

    def change_domain(self, schema):
        domain = self.pick(schema.domains)
        if domain is None:
            return False
        kind = self.random.random()
        if kind < 0.35:
            domain.name = self.generator.type_name("dom_")
        elif kind < 0.7:
            self.change_rule(domain)
        else:
            domain.base = WIDER[domain.base]

    def change_rule(self, domain):
        texts = DOMAINS.get(domain.base, ())
        if domain.rules and self.random.random() < 0.4 or not texts:
            domain.rules = []
        elif domain.rules:
            domain.rules[0].text = self.random.choice(texts)
        else:
            domain.rules = [self.generator.rule(domain)]

    def grow_composite(self, schema):
        composite = self.pick(schema.composites)
        if composite is None:
            return False
        composite.fields[f"more_{len(composite.fields)}"] = self.random.choice(FIELDS)

    # What PostgreSQL alone has

    def add_only_column(self, schema):
        self.generator.add_only_column(schema, self.pick(schema.tables))

    def add_exclusion(self, schema):
        self.generator.add_exclusion(self.pick(schema.tables))

    def change_sequence(self, schema):
        each = self.pick(schema.sequences)
        if each is None:
            return self.generator.add_sequence(schema)
        kind = self.random.random()
        if kind < 0.3:
            schema.sequences.remove(each)
        elif kind < 0.6:
            self.rename(each, "relation")
        else:
            each.increment = each.increment * 2

    # Objects

    def change_routine(self, schema):
        routine = self.pick(schema.routines)
        if routine is None:
            return self.generator.add_routine(schema)
        kind = self.random.random()
        if kind < 0.3:
            schema.routines.remove(routine)
        elif kind < 0.7:
            routine.answer += 1
        else:
            routine.comment = self.generator.comment()

    def change_trigger(self, schema):
        table = self.pick(schema.tables)
        if not table.triggers:
            return self.generator.add_trigger(table)
        if self.random.random() < 0.5:
            table.triggers = []
        else:
            table.triggers[0].number += 1

    def change_grant(self, schema):
        grant = self.pick(schema.grants)
        if grant is None or self.random.random() < 0.3:
            return self.generator.add_grant(schema)
        if self.random.random() < 0.4:
            schema.grants.remove(grant)
        else:
            grant.privileges = sorted({"select", *grant.privileges} ^ {"update"})

    # Backfills

    def add_backfilled_column(self, schema):
        """With a value from other columns of the row, which OLD has too."""
        table = self.pick(schema.tables)
        column = Column(self.generator.column_name(table), self.random.choice(("bigint", "varchar(200)")), null=self.random.random() < 0.4)
        base = self.pick([each for each in self.generator.plain(table) if each.type in ("smallint", "integer", "varchar(20)", "varchar(40)")])
        if base is None:
            pieces = ["7"] if column.type == "bigint" else ["'seven'"]
        elif base.type.startswith("varchar"):
            pieces, column.type = ["coalesce(", base, ", 'none') || '!'"], "varchar(200)"
        else:
            pieces, column.type = ["coalesce(", base, ", 0) * 2"], "bigint"
        column.backfill = Expression(pieces)
        table.columns.append(column)

    def add_filled_table(self, schema):
        table = self.generator.filled_table(schema)
        if table is None:
            return False
        schema.tables.append(table)


MORE_EDITS = (
    (3, MoreEdits.change_rule_comment), (4, MoreEdits.change_partitions), (1, MoreEdits.change_partitioning), (2, MoreEdits.add_domain_column), (3, MoreEdits.change_domain),
    (2, MoreEdits.grow_composite), (2, MoreEdits.add_only_column), (2, MoreEdits.add_exclusion), (2, MoreEdits.change_sequence), (2, MoreEdits.change_routine), (2, MoreEdits.change_trigger),
    (2, MoreEdits.change_grant), (4, MoreEdits.add_backfilled_column), (2, MoreEdits.add_filled_table),
)  # fmt: skip
MORE_NOT_ON_TIDB = (MoreEdits.change_trigger, MoreEdits.change_partitioning)
