"""Rows for the tables of OLD that hold in OLD and in NEW and come through the migration and back; a table for which that cannot be gets none."""

import datetime

from model import base_of, Enum

COUNT = 3


class Rows:
    def __init__(self, old, new, random):
        self._random = random
        self._old = old
        self._new = new
        self._after = {table.identity: table for table in new.tables}
        self._columns_after = {column.identity: column for table in new.tables for column in table.columns}
        self._values_after = {value.identity for enum in new.enums for value in enum.values}
        self._enums_after = {enum.identity for enum in new.enums}
        self._with_rows = {table.identity for table in old.tables}

    def make(self):
        """{table's name: rows}."""
        while gone := {table.identity for table in self._old.tables if table.identity in self._with_rows and not self._holds(table)}:
            self._with_rows -= gone
        return {table.name: [self._row(table, number) for number in range(1, COUNT + 1)] for table in self._old.tables if table.identity in self._with_rows}

    def _holds(self, table):
        after = self._after.get(table.identity)
        return all(self._column_holds(table, column) for column in table.columns) and (after is None or self._additions_hold(table, after))

    def _column_holds(self, table, column):
        if column.generated or column.only:
            return True
        after = self._columns_after.get(column.identity)
        if after is None and table.identity in self._after and not self._comes_back(table, column):
            return False
        return self._may_be_null(column) or self._has_value(table, column)

    def _comes_back(self, table, column):
        """Whether the rollback can put the dropped column back while there are rows."""
        if column.identity_column or column in table.primary_key:
            return False
        single = any(column in key.columns for key in (*table.uniques, *table.exclusions))
        return column.null and column.default is None or column.default is not None and not single and not self._bound(table, column)

    def _additions_hold(self, table, after):
        """Whether the columns that NEW adds can come while there are rows."""
        before = {column.identity: column for column in table.columns}
        for column in after.columns:
            if column.only:
                continue
            if column.identity not in before and not column.generated:
                single = column in after.primary_key or any(column in key.columns for key in (*after.uniques, *after.exclusions))
                given = column.default is not None or column.backfill
                if single and given or column in after.primary_key or column.identity_column or not column.null and not given:
                    return False
                if self._bound(after, column) and not column.null:
                    return False
            elif column.identity in before and bool(before[column.identity].generated) != bool(column.generated):
                return False
        return True

    def _may_be_null(self, column):
        after = self._columns_after.get(column.identity)
        return column.null and (after is None or after.null) and not self._in_primary_key(column)

    def _in_primary_key(self, column):
        return any(column.identity == key.identity for schema in (self._old, self._new) for table in schema.tables for key in table.primary_key)

    def _bound(self, table, column):
        return any(column in key.columns for key in table.foreign_keys)

    def _has_value(self, table, column):
        if isinstance(column.type, Enum):
            return bool(self._labels(column))
        return all(self._target_stays(key, column) for key in self._keys(column))

    def _keys(self, column):
        """The foreign keys, of OLD and of NEW, that the column is in."""
        return [key for schema in (self._old, self._new) for table in schema.tables for key in table.foreign_keys if any(member.identity == column.identity for member in key.columns)]

    def _target_stays(self, key, column):
        """Whether a value can point at a row from OLD through NEW and back."""
        position = [member.identity for member in key.columns].index(column.identity)
        referenced = key.referenced[position].identity
        in_old = any(member.identity == referenced for table in self._old.tables for member in table.columns)
        return key.table.identity in self._with_rows and key.table.identity in self._after and in_old and referenced in self._columns_after

    def _labels(self, column):
        # While the type stays, columns of it that go are still there when it loses a label.
        stays = column.type.identity in self._enums_after or self._columns_after.get(column.identity) is not None
        return [value.name for value in column.type.values if value.identity in self._values_after or not stays]

    def _row(self, table, number):
        return {column.name: self._value(table, column, number) for column in table.columns if not column.generated and not column.only}

    def _value(self, table, column, number):
        if self._may_be_null(column) and (not self._has_value(table, column) or self._random.random() < 0.2):
            return None
        if isinstance(column.type, Enum):
            labels = self._labels(column)
            return labels[number % len(labels)]
        return value_of(base_of(column.type), number)


def value_of(kind, number):
    """A small value of the type, another for each number, that survives every change of type that the edits make."""
    day = datetime.date(2026, 1, number).isoformat()
    if "char" in kind or kind == "text":
        return ("v'%s", "w\\é", "x \"y\"")[number % 3] + str(number)
    return {
        "boolean": number % 2 == 0,
        "real": f"{number}.5",
        "double": f"{number}.5",
        "date": day,
        "time": f"10:20:0{number}",
        "datetime": f"{day} 00:00:00",
        "timestamp": f"{day} 10:20:30",
        "uuid": f"00000000-0000-4000-8000-00000000000{number}",
        "json": f'{{"a": {number}}}',
        "binary": bytes([number]) * 16,
        "varbinary": b"\x00'\\" + bytes([number]),
        "blob": b"blob" + bytes([number]),
        "decimal": f"{number}.25",
    }.get(kind.split("(")[0], str(number))
