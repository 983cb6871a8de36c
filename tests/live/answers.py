"""What a view gives on a server, in one spelling for all servers: numbers, moments and JSON by their value, booleans as 0 and 1."""

import datetime
import json
from decimal import Decimal

import psycopg2
import pymysql
from pymysql.constants import FIELD_TYPE as KIND

DIGITS = 13  # of a number that is no integer: what libraries agree on in a double, and more than a decimal needs to differ
NUMBERS = {KIND.DECIMAL, KIND.TINY, KIND.SHORT, KIND.LONG, KIND.FLOAT, KIND.DOUBLE, KIND.LONGLONG, KIND.INT24, KIND.NEWDECIMAL, KIND.YEAR}
FLOATS = {KIND.FLOAT, KIND.DOUBLE}
REFUSED = "refused"
POSTGRESQL_JSON = 3802
POSTGRESQL_TEXT_OF_JSON = psycopg2.extensions.new_type((POSTGRESQL_JSON,), "JSON", lambda value, _: value)


def answers(database, view):
    """A text for each row, in order of the view's columns; one text alone where the server refuses."""
    try:
        rows = postgresql_rows(database, view) if database.dialect == "postgresql" else mysql_rows(database, view)
    except psycopg2.Error:
        return [REFUSED]
    except pymysql.Error:
        return [REFUSED]
    return [" ".join(row[1:]) for row in sorted(rows, key=lambda row: row[0])]


def key(text):
    return (0, int(text), "") if text.lstrip("-").isdigit() else (1, 0, text)


def postgresql_rows(database, view):
    connection = database._connection
    psycopg2.extensions.register_type(POSTGRESQL_TEXT_OF_JSON, connection)
    with connection.cursor() as cursor:
        cursor.execute("set time zone 'UTC'")
        cursor.execute(f'select * from public."{view}"')
        kinds = [column.type_code for column in cursor.description]
        rows = []
        for row in cursor.fetchall():
            texts = [as_json(value) if kind == POSTGRESQL_JSON and value is not None else plain(value) for kind, value in zip(kinds, row)]
            rows.append([key(texts[0]), *texts[1:]])
        return rows


def mysql_rows(database, view):
    with database._connection.cursor() as cursor:
        cursor.execute(f"select * from `{view}`")
        kinds = [column[1] for column in cursor.description]
        rows = []
        for row in cursor.fetchall():
            texts = [decoded(kind, value) for kind, value in zip(kinds, row)]
            rows.append([key(texts[0]), *texts[1:]])
        return rows


def decoded(kind, value):
    if value is None:
        return "null"
    if kind == KIND.JSON:
        return as_json(value)
    if kind in FLOATS:
        return plain(float(value))
    if kind in NUMBERS:
        return plain(Decimal(value))
    if kind in (KIND.DATETIME, KIND.TIMESTAMP):
        return plain(datetime.datetime.fromisoformat(value))
    if kind == KIND.TIME:
        return plain(datetime.time.fromisoformat(value)) if value < "24" else value
    if kind == KIND.DATE:
        return plain(datetime.date.fromisoformat(value))
    return plain(value)


def as_json(text):
    return json.dumps(numbers(json.loads(text)), sort_keys=True, ensure_ascii=False)


def numbers(value):
    if isinstance(value, dict):
        return {name: numbers(each) for name, each in value.items()}
    if isinstance(value, list):
        return [numbers(each) for each in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def plain(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (int, Decimal, float)):
        return number(value)
    if isinstance(value, datetime.datetime):
        return value.replace(tzinfo=None).isoformat(" ")
    if isinstance(value, (bytes, memoryview)):
        return "x" + bytes(value).hex()
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ", ".join(map(plain, value)) + "]"
    return str(value)


def number(value):
    exact = Decimal(value) if not isinstance(value, float) else Decimal(repr(value))
    if not exact.is_finite():
        return str(exact)
    if exact != exact.to_integral_value() or isinstance(value, float):
        exact = Decimal(f"{exact:.{DIGITS - 1}e}")
    text = format(exact.normalize(), "f")
    return "0" if text == "-0" else text
