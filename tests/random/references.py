"""Turns rows of some tables into reference rows of both schemas: some change, some go, some come."""

from model import base_of, Enum
from rows import COUNT, value_of


class References:
    def __init__(self, old, new, random):
        self._old = old
        self._new = new
        self._random = random
        self._before = {table.identity: table for table in old.tables}
        self._values_after = {value.identity: value for enum in new.enums for value in enum.values}

    def move(self, rows, old_document, new_document):
        """Takes tables out of `rows` and writes their rows into the documents."""
        chosen = [table for table in self._new.tables if table.primary_key and self._random.random() < 0.5]
        chosen = self._closed([table for table in chosen if self._can_move(table, rows)])
        for table in chosen:
            before = self._before.get(table.identity)
            if before is None:
                put(new_document, table, [self._row(table, number) for number in (1, 2)])
                continue
            olds = rows.pop(before.name)
            put(old_document, before, [written(row) for row in olds])
            put(new_document, table, self._rows_after(before, table, olds))

    def _can_move(self, table, rows):
        before = self._before.get(table.identity)
        return not table.foreign_keys and not table.fill if before is None else bool(before.primary_key) and before.name in rows

    def _closed(self, chosen):
        """Without tables that point at rows which are none of the schema's."""
        while True:
            inside = {table.identity for table in chosen}
            kept = [table for table in chosen if self._targets(table) <= inside]
            if len(kept) == len(chosen):
                return chosen
            chosen = kept

    def _targets(self, table):
        sides = [side for side in (self._before.get(table.identity), table) if side]
        return {key.table.identity for side in sides for key in side.foreign_keys}

    def _rows_after(self, before, table, olds):
        pointed_at = any(schema.foreign_keys_to(side) for schema, side in ((self._old, before), (self._new, table)))
        result = []
        for number, row in enumerate(olds, 1):
            if not pointed_at and self._random.random() < 0.3:
                continue
            shift = COUNT if self._random.random() < 0.4 else 0
            result.append(self._row(table, number, shift, before, row))
        if self._random.random() < 0.4 and not table.foreign_keys:
            result.append(self._row(table, 3 * COUNT))
        return result or [self._row(table, 1, 0, before, olds[0])]

    def _row(self, table, number, shift=0, before=None, row=None):
        """Columns that OLD has keep their values, but for those that are free to change; null stays null, and a column that comes may say nothing."""
        olds = {column.identity: column for column in before.columns} if before else {}
        result = {}
        for column in table.columns:
            if column.generated or column.only:
                continue
            old = olds.get(column.identity)
            if old is None and before and (column.null or column.default is not None) and self._random.random() < 0.5:
                continue
            if old is not None and not old.generated and row[old.name] is None:
                result[column.name] = None
            elif isinstance(column.type, Enum):
                result[column.name] = self._label(column, old, row, number)
            elif any(column in key.columns for key in table.foreign_keys):
                result[column.name] = row[old.name] if old is not None else None
            else:
                result[column.name] = value_of(base_of(column.type), number + (shift if self._is_free(table, before, column) else 0))
        return written(result)

    def _label(self, column, old, row, number):
        if old is not None and isinstance(old.type, Enum):
            for value in old.type.values:
                if value.name == row[old.name] and value.identity in self._values_after:
                    return self._values_after[value.identity].name
        return column.type.values[number % len(column.type.values)].name

    def _is_free(self, table, before, column):
        keys = [table.primary_key, before.primary_key if before else []]
        if any(column.identity == member.identity for key in keys for member in key):
            return False
        return column.type != "boolean"


def put(document, table, rows):
    document["tables"][table.name]["rows"] = {"values": rows}


def written(row):
    """Bytes as the language writes them."""
    return {name: "0x" + value.hex() if isinstance(value, bytes) else value for name, value in row.items()}
