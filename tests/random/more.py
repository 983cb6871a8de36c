"""What a random schema holds besides tables of plain columns: partitions, named types, objects, and what PostgreSQL alone has."""

from model import Column, Composite, Domain, Exclusion, Fill, Grant, Partition, Partitioning, Routine, Rule, Sequence, Table, Trigger

DOMAINS = {
    "integer": ("value > -1000", "value <> 999", "value between -500 and 5000"), "bigint": ("value > -1000", "value <> 999"), "varchar(40)": ("value <> 'forbidden'", "char_length(value) < 300"),
    "decimal(12,2)": ("value >= -50",),
}  # fmt: skip
FIELDS = ("integer", "varchar(20)", "date", "boolean")
PRIVILEGES = ("select", "insert", "update", "delete")
# Rows of the tests have keys below.
FIRST_BOUND = 20


class More:
    """Of the generator."""

    def add_types(self, schema):
        if self.maybe(0.2):
            self.add_domain(schema)
        if self.maybe(0.08):
            self.add_composite(schema)

    def add_domain(self, schema):
        domain = Domain(self.type_name("dom_"), base=self.random.choice(list(DOMAINS)))
        domain.rules = [self.rule(domain)] if self.maybe(0.7) else []
        schema.domains.append(domain)
        return domain

    def rule(self, domain):
        return Rule("c1", text=self.random.choice(DOMAINS[domain.base]))

    def add_composite(self, schema):
        fields = {f"part_{number}": self.random.choice(FIELDS) for number in range(1, self.random.randint(2, 4))}
        schema.composites.append(Composite(self.type_name("rec_"), fields=fields))

    def add_parts(self, schema, table):
        """What a table may have besides columns, keys and rules."""
        if self.maybe(0.12):
            self.partition(table)
        if self.maybe(0.1):
            self.add_exclusion(table)
        if self.maybe(0.15):
            self.add_only_column(schema, table)
        if "tidb" not in schema.targets and self.maybe(0.07):
            self.add_trigger(table)

    def add_more(self, schema):
        for chance, add in ((0.12, self.add_sequence), (0.1, self.add_routine), (0.1, self.add_grant)):
            if self.maybe(chance):
                add(schema)

    # Partitions

    def may_be_partitioned(self, table, schema=None):
        tied = schema is not None and schema.foreign_keys_to(table)
        return bool(table.primary_key) and not (table.uniques or table.foreign_keys or table.exclusions or table.partitioning or table.fill or tied)

    def partition(self, table):
        if not self.may_be_partitioned(table):
            return False
        method = self.random.choice(("range", "range", "list", "hash"))
        table.partitioning = Partitioning(method)
        if method == "hash":
            table.partitioning.count = self.random.randint(2, 6)
            return True
        count = self.random.randint(1, 4)
        for number in range(count):
            part = self.part(table)
            if method == "range":
                part.bound = None if number and number == count - 1 and self.maybe(0.4) else FIRST_BOUND + 100 * number
            else:
                part.values = list(range(1, FIRST_BOUND)) if number == 0 else [100 * number, 100 * number + 1]
            table.partitioning.parts.append(part)
        return True

    def part(self, table):
        return Partition(self.names.fresh(f"partition {table.identity}", "in_"), comment=self.comment() if self.maybe(0.1) else None)

    # What PostgreSQL alone has

    def add_only_column(self, schema, table):
        kinds = [(kind, True) for kind in (*schema.enums, *schema.domains, "integer", "varchar(20)")] + [(kind, flag) for kind in schema.composites for flag in (False, True)]
        kind, array = self.random.choice(kinds)
        table.columns.append(Column(self.column_name(table), kind, null=True, array=array, only=True))

    def add_exclusion(self, table):
        free = [column for column in self.keyable(table) if not column.identity_column]
        if table.partitioning or not free:
            return
        chosen = self.some(free, 2)
        table.exclusions.append(Exclusion(self.names.fresh("relation", "ex_"), columns=chosen, comment=self.comment() if self.maybe(0.2) else None))

    def add_sequence(self, schema):
        increment = self.random.choice((1, 5, -1))
        start = self.random.choice((1, 10)) * (1 if increment > 0 else -1)
        schema.sequences.append(Sequence(self.names.fresh("relation", "seq_"), start=start, increment=increment))

    # Objects

    def add_routine(self, schema):
        name = f"answer_{len(schema.routines) + 1}_{self.random.randint(1, 99)}"
        if name not in [each.name for each in schema.routines]:
            schema.routines.append(Routine(name, answer=self.random.randint(0, 9), comment=self.comment() if self.maybe(0.3) else None))

    def add_trigger(self, table):
        if not table.triggers:
            table.triggers.append(Trigger(self.names.fresh("trigger", "trg_"), number=self.random.randint(1, 9)))

    def add_grant(self, schema):
        table = self.random.choice(schema.tables)
        if table not in [grant.table for grant in schema.grants]:
            schema.grants.append(Grant(table, sorted(self.some(PRIVILEGES, 3))))

    # Backfills

    def filled_table(self, schema):
        """A new table with rows of another one."""
        sources = [table for table in schema.tables if len(table.primary_key) == 1 and not table.fill]
        if not sources:
            return None
        source = self.random.choice(sources)
        table = Table(self.names.fresh("relation"))
        key = Column(self.column_name(table), "bigint")
        table.columns, table.primary_key = [key], [key]
        pairs = [(key, source.primary_key[0])]
        copied = [column for column in self.plain(source) if isinstance(column.type, str) and column.type not in ("json",) and column is not source.primary_key[0]]
        for column in self.some(copied, 3) if copied else ():
            own = Column(self.column_name(table), column.type, null=True)
            table.columns.append(own)
            pairs.append((own, column))
        table.fill = Fill(source, pairs)
        return table
