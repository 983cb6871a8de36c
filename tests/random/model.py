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
class Column(Named):
    type: object = "integer"  # a type's text or an Enum
    null: bool = False
    default: object = None  # as YAML has it
    identity_column: bool = False
    generated: "Expression | None" = None
    comment: str | None = None


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


@dataclass(eq=False)
class Unique(Named):
    columns: list = field(default_factory=list)


@dataclass(eq=False)
class Check(Named):
    expression: Expression = None


@dataclass(eq=False)
class ForeignKey(Named):
    columns: list = field(default_factory=list)
    table: "Table" = None
    referenced: list = field(default_factory=list)
    on_delete: str | None = None
    on_update: str | None = None


@dataclass(eq=False)
class Table(Named):
    columns: list = field(default_factory=list)
    primary_key: list = field(default_factory=list)
    uniques: list = field(default_factory=list)
    indexes: list = field(default_factory=list)
    checks: list = field(default_factory=list)
    foreign_keys: list = field(default_factory=list)
    comment: str | None = None


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


@dataclass
class Schema:
    targets: dict
    enums: list = field(default_factory=list)
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
    document["tables"] = {table.name: _table(table, marked) for table in schema.tables}
    if schema.views:
        document["views"] = {view.name: marked(view, query=_query(view), comment=view.comment) for view in schema.views}
    return document


def _table(table, marked):
    return marked(
        table,
        comment=table.comment,
        columns={column.name: _column(column, marked) for column in table.columns},
        primary_key=[column.name for column in table.primary_key] or None,
        unique={key.name: marked(key, columns=[column.name for column in key.columns]) for key in table.uniques} or None,
        indexes={index.name: marked(index, columns=[_part(part) for part in index.parts], unique=index.unique or None) for index in table.indexes} or None,
        checks={check.name: marked(check, expr=check.expression.text()) for check in table.checks} or None,
        foreign_keys={key.name: _foreign_key(key, marked) for key in table.foreign_keys} or None,
    )


def _column(column, marked):
    kind = column.type.name if isinstance(column.type, Enum) else column.type
    keys = marked(
        column,
        type=kind,
        null=True if column.null else None,
        default=column.default.name if isinstance(column.default, Named) else column.default,
        identity=True if column.identity_column else None,
        generated=column.generated.text() if column.generated else None,
        stored=True if column.generated else None,
        comment=column.comment,
    )
    if set(keys) <= {"type", "null", "identity"}:
        return kind + ("?" if column.null else "") + (" identity" if column.identity_column else "")
    return keys


def _part(part):
    return {"column": part.column.name, "order": "desc"} if part.descending else part.column.name


def _foreign_key(key, marked):
    referenced = ", ".join(map(reference, key.referenced))
    return marked(
        key, columns=[column.name for column in key.columns], references=f"{reference(key.table)}({referenced})", on_delete=key.on_delete, on_update=key.on_update
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
    for table in schema.tables:
        yield from (table, *table.columns, *table.uniques, *table.indexes, *table.checks, *table.foreign_keys)
    for view in schema.views:
        yield from (view, *view.columns)
