"""A schema as the random tests hold it: objects know each other as objects, so that a rename never breaks a reference; names appear when it is written."""

import copy
import itertools
from dataclasses import dataclass, field

_identities = itertools.count(1)


@dataclass(eq=False)
class Named:
    name: str
    identity: int = field(default_factory=lambda: next(_identities), kw_only=True)


@dataclass(eq=False)
class Enum(Named):
    values: list = field(default_factory=list)  # of Named


@dataclass(eq=False)
class Domain(Named):
    base: str = "integer"
    rules: list = field(default_factory=list)  # of Rule


@dataclass(eq=False)
class Rule(Named):
    """A check of a domain."""
    text: str = ""


@dataclass(eq=False)
class Composite(Named):
    fields: dict = field(default_factory=dict)  # {name: a type's text}


@dataclass(eq=False)
class Sequence(Named):
    start: int = 1
    increment: int = 1


@dataclass(eq=False)
class Routine(Named):
    answer: int = 0  # what it returns
    comment: str | None = None


@dataclass(eq=False)
class Column(Named):
    type: object = "integer"  # a type's text, an Enum, a Domain or a Composite
    null: bool = False
    default: object = None  # as YAML has it
    identity_column: bool = False
    generated: "Expression | None" = None
    comment: str | None = None
    array: bool = False
    only: bool = False  # on PostgreSQL alone
    backfill: "Expression | None" = None  # of one that OLD does not have


@dataclass(eq=False)
class Label:
    """An enum's value as it stands in an expression."""
    value: Named


@dataclass(eq=False)
class Expression:
    """Pieces of text, and the columns and labels whose names stand between them."""
    pieces: list

    def text(self):
        return "".join(map(_piece, self.pieces))

    def uses(self):
        return [piece.value if isinstance(piece, Label) else piece for piece in self.pieces if not isinstance(piece, str)]


@dataclass(eq=False)
class Part:
    column: Column
    descending: bool = False


@dataclass(eq=False)
class Index(Named):
    parts: list = field(default_factory=list)
    unique: bool = False
    comment: str | None = None


@dataclass(eq=False)
class Unique(Named):
    columns: list = field(default_factory=list)
    comment: str | None = None


@dataclass(eq=False)
class Exclusion(Named):
    """As a unique key, on PostgreSQL alone."""
    columns: list = field(default_factory=list)
    comment: str | None = None


@dataclass(eq=False)
class Partition(Named):
    bound: int | None = None  # of a range: what it ends before; None is above all
    values: list = field(default_factory=list)  # of a list
    comment: str | None = None


@dataclass(eq=False)
class Partitioning:
    """By the first column of the primary key."""
    method: str
    parts: list = field(default_factory=list)
    count: int = 0


@dataclass(eq=False)
class Fill:
    """Where the rows of a table come from that OLD does not have."""
    table: "Table"
    columns: list  # of (own column, column of the other table)


@dataclass(eq=False)
class Trigger(Named):
    number: int = 0


@dataclass(eq=False)
class Grant:
    table: "Table"
    privileges: list


@dataclass(eq=False)
class Check(Named):
    expression: Expression = None
    comment: str | None = None


@dataclass(eq=False)
class ForeignKey(Named):
    columns: list = field(default_factory=list)
    table: "Table" = None
    referenced: list = field(default_factory=list)
    on_delete: str | None = None
    on_update: str | None = None
    comment: str | None = None


@dataclass(eq=False)
class Table(Named):
    columns: list = field(default_factory=list)
    primary_key: list = field(default_factory=list)
    uniques: list = field(default_factory=list)
    indexes: list = field(default_factory=list)
    checks: list = field(default_factory=list)
    foreign_keys: list = field(default_factory=list)
    exclusions: list = field(default_factory=list)
    triggers: list = field(default_factory=list)
    comment: str | None = None
    key_comment: str | None = None
    partitioning: Partitioning | None = None
    fill: Fill | None = None


@dataclass(eq=False)
class ViewColumn(Named):
    source: Named = None  # a Column or a ViewColumn


@dataclass(eq=False)
class View(Named):
    of: Named = None  # a Table or a View
    columns: list = field(default_factory=list)
    condition: Expression | None = None
    grouped: bool = False
    comment: str | None = None
    materialized: bool = False

    @property
    def only(self):
        """On PostgreSQL alone."""
        return self.materialized or isinstance(self.of, View) and self.of.only


@dataclass
class Schema:
    targets: dict
    enums: list = field(default_factory=list)
    domains: list = field(default_factory=list)
    composites: list = field(default_factory=list)
    sequences: list = field(default_factory=list)
    routines: list = field(default_factory=list)
    grants: list = field(default_factory=list)
    tables: list = field(default_factory=list)
    views: list = field(default_factory=list)

    def copy(self):
        return copy.deepcopy(self)

    def foreign_keys_to(self, table):
        return [(child, key) for child in self.tables for key in child.foreign_keys if key.table is table]


def reference(thing):
    """A name inside an expression: always in double quotes, since it may be any text."""
    return '"' + thing.name.replace('"', '""') + '"'


def _piece(piece):
    if isinstance(piece, str):
        return piece
    return "'" + piece.value.name.replace("'", "''") + "'" if isinstance(piece, Label) else reference(piece)


ONLY = ["postgresql"]
TRIGGER_FUNCTION = "schemac_noop"
TRIGGER_TEXT = f"create function {TRIGGER_FUNCTION}() returns trigger language plpgsql as $$ begin return new; end $$"


def base_of(kind):
    """The type that a domain stands for; any other type itself."""
    return kind.base if isinstance(kind, Domain) else kind


def write(schema, old_names):
    """The document, as dictionaries. `old_names` gives by identity what each object was called in OLD, for `renamed_from`."""

    def marked(thing, **keys):
        before = old_names.get(thing.identity, thing.name)
        if before != thing.name:
            keys["renamed_from"] = before
        return {key: value for key, value in keys.items() if value is not None}

    document = {"targets": schema.targets}
    if schema.enums:
        document["enums"] = {enum.name: marked(enum, values=[marked(value, value=value.name) for value in enum.values]) for enum in schema.enums}
    if schema.domains:
        document["domains"] = {domain.name: marked(domain, type=domain.base, checks={rule.name: rule.text for rule in domain.rules} or None) for domain in schema.domains}
    if schema.composites:
        document["composites"] = {composite.name: dict(composite.fields) for composite in schema.composites}
    if schema.sequences:
        document["sequences"] = {each.name: marked(each, start=each.start, increment=each.increment, only=ONLY) for each in schema.sequences}
    document["tables"] = {table.name: _table(schema, table, marked) for table in schema.tables}
    if schema.views:
        document["views"] = {
            view.name: marked(view, query=_query(view), comment=view.comment, materialized=view.materialized or None, only=ONLY if view.only else None) for view in schema.views
        }
    routines = {routine.name: _routine(routine) for routine in schema.routines}
    if any(table.triggers for table in schema.tables):
        routines[TRIGGER_FUNCTION] = {"postgresql": TRIGGER_TEXT}
    if routines:
        document["routines"] = routines
    if schema.grants:
        document["grants"] = [{"on": [grant.table.name], "to": ["schemac_reader"], "privileges": grant.privileges} for grant in schema.grants]
    return document


def _routine(routine):
    texts = {
        "postgresql": f"create function {routine.name}() returns integer language sql as 'select {routine.answer}'",
        "mysql": f"create function {routine.name}() returns int deterministic return {routine.answer}",
        "only": ["mysql", "postgresql"],
    }
    return {**texts, "comment": routine.comment} if routine.comment else texts


def _table(schema, table, marked):
    keys = [column.name for column in table.primary_key]
    return marked(
        table,
        comment=table.comment,
        columns={column.name: _column(column, marked) for column in table.columns},
        primary_key=({"columns": keys, "comment": table.key_comment} if table.key_comment else keys) if keys else None,
        unique={key.name: marked(key, columns=[column.name for column in key.columns], comment=key.comment) for key in table.uniques} or None,
        indexes={index.name: marked(index, columns=[_part(part) for part in index.parts], unique=index.unique or None, comment=index.comment) for index in table.indexes} or None,
        checks={check.name: marked(check, expr=check.expression.text(), comment=check.comment) for check in table.checks} or None,
        foreign_keys={key.name: _foreign_key(key, marked) for key in table.foreign_keys} or None,
        exclude={each.name: _exclusion(each, marked) for each in table.exclusions} or None,
        triggers={trigger.name: _trigger(trigger) for trigger in table.triggers} or None,
        partition=_partition(table, marked) if table.partitioning else None,
        backfill=_fill(schema, table) if table.fill else None,
    )


def _exclusion(exclusion, marked):
    elements = [{"column": column.name, "with": "="} for column in exclusion.columns]
    return marked(exclusion, using="btree", elements=elements, comment=exclusion.comment, only=ONLY)


def _trigger(trigger):
    texts = {"postgresql": f"execute function {TRIGGER_FUNCTION}()", "mysql": f"begin set @schemac_random = {trigger.number}; end"}
    return {"when": "before", "events": ["update"], "for_each": "row", **texts}


def _partition(table, marked):
    how = table.partitioning
    keys = {"by": how.method, "columns": [table.primary_key[0].name]}
    if how.method == "hash":
        return {**keys, "count": how.count}
    if how.method == "list":
        return {**keys, "partitions": {part.name: marked(part, **{"in": list(part.values)}, comment=part.comment) for part in how.parts}}
    ends = {part.name: marked(part, less_than=["maxvalue" if part.bound is None else part.bound], comment=part.comment) for part in how.parts}
    return {**keys, "partitions": ends}


def _fill(schema, table):
    source = table.fill.table
    pairs = [(own, other) for own, other in table.fill.columns if own in table.columns and other in source.columns]
    if source not in schema.tables or table.primary_key[0] not in [own for own, _ in pairs]:
        return None
    return f"select {', '.join(f'{reference(other)} as {reference(own)}' for own, other in pairs)} from {reference(source)}"


def _column(column, marked):
    kind = column.type if isinstance(column.type, str) else column.type.name
    kind += "[]" if column.array else ""
    keys = marked(
        column,
        type=kind,
        null=True if column.null else None,
        default=column.default.name if isinstance(column.default, Named) else column.default,
        identity=True if column.identity_column else None,
        generated=column.generated.text() if column.generated else None,
        stored=True if column.generated else None,
        comment=column.comment,
        backfill=column.backfill.text() if column.backfill else None,
        only=ONLY if column.only else None,
    )
    if set(keys) <= {"type", "null", "identity"}:
        return kind + ("?" if column.null else "") + (" identity" if column.identity_column else "")
    return keys


def _part(part):
    return {"column": part.column.name, "order": "desc"} if part.descending else part.column.name


def _foreign_key(key, marked):
    referenced = ", ".join(map(reference, key.referenced))
    return marked(
        key,
        columns=[column.name for column in key.columns],
        references=f"{reference(key.table)}({referenced})",
        on_delete=key.on_delete,
        on_update=key.on_update,
        comment=key.comment,
    )


def _query(view):
    items = [f"{reference(column.source)} as {reference(column)}" for column in view.columns]
    text = f"select {', '.join(items + ['count(*) as row_count'] if view.grouped else items)} from {reference(view.of)}"
    if view.condition:
        text += f" where {view.condition.text()}"
    if view.grouped:
        text += " group by " + ", ".join(reference(column.source) for column in view.columns)
    return text


def names_by_identity(schema):
    """What every object of the schema is called."""
    result = {}
    for thing in _all_named(schema):
        result[thing.identity] = thing.name
    return result


def _all_named(schema):
    for enum in schema.enums:
        yield from (enum, *enum.values)
    yield from (*schema.domains, *schema.sequences)
    for table in schema.tables:
        yield from (table, *table.columns, *table.uniques, *table.indexes, *table.checks, *table.foreign_keys, *table.exclusions)
        yield from table.partitioning.parts if table.partitioning else ()
    for view in schema.views:
        yield from (view, *view.columns)
