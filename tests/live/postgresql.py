"""One database on a PostgreSQL server: scripts run through psql, the catalogue and rows are read through the driver."""

import re
import subprocess
import tempfile
from urllib.parse import urlsplit, urlunsplit

import psycopg2
import psycopg2.extensions

from live import catalogue_postgresql
from live.client import SECONDS, Client
from live.failure import ScriptFailure

CLIENT = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=verbose"]


def quote(name):
    return '"' + name.replace('"', '""') + '"'


class PostgreSql:
    dialect = "postgresql"
    transactional = True

    def __init__(self, url, name):
        self.name = name
        self._server = url
        self._url = urlunsplit(urlsplit(url)._replace(path="/" + name))
        self._on_server(f"drop database if exists {quote(name)}")
        self._on_server(f"create database {quote(name)} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'")
        self._connection = psycopg2.connect(self._url)
        self._connection.autocommit = True
        for kind in (psycopg2.extensions.UNICODE, psycopg2.extensions.UNICODEARRAY):
            psycopg2.extensions.register_type(kind, self._connection)
        self._query("set search_path = ''")
        self._client = Client([*CLIENT, "-d", self._url], ends_on="stderr")
        self._file = tempfile.NamedTemporaryFile(suffix=".sql")

    def close(self):
        self._client.close()
        self._file.close()
        self._connection.close()
        self._on_server(f"drop database if exists {quote(self.name)}")

    def _on_server(self, statement):
        connection = psycopg2.connect(self._server)
        try:
            connection.autocommit = True
            connection.cursor().execute(statement)
        finally:
            connection.close()

    def _query(self, statement, values=None):
        with self._connection.cursor() as cursor:
            cursor.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    def _select(self, statement):
        with self._connection.cursor() as cursor:
            cursor.execute(statement)
            return [column.name for column in cursor.description], cursor.fetchall()

    def reset(self, spaces=(), made=(), roles=()):
        """An empty database again, with the schemas that dotted names stand in, without those that the scripts make; and with the roles."""
        for role in roles:
            self._query(f"do $$ begin create role {quote(role)}; exception when duplicate_object or unique_violation then null; end $$")
        old = self._query("select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'")
        statements = ["set client_min_messages = warning"]
        statements += [f"drop schema {quote(name)} cascade" for (name,) in old]
        statements += [f"create schema {quote(name)}" for name in ("public", *spaces)]
        self._query("; ".join(statements))

    def script(self, text):
        """Runs a script as a person would, in a session of its own; None, or what failed. A warning counts as a failure: a sound script earns none."""
        self._file.seek(0)
        self._file.truncate()
        self._file.write(text.encode("utf-8"))
        self._file.flush()
        came, message, _ = self._client.run(f"\\connect\n\\i {self._file.name}", lambda word: f"\\warn {word}")
        message = message.replace(self._file.name, "script")
        if came and not re.search(r"WARNING: |truncated to", message):
            return None
        place = re.search(r"^psql:script:(\d+): (?:ERROR|WARNING|NOTICE|FATAL): +(\w{5}):", message, re.MULTILINE)
        return ScriptFailure(place[2] if place else "", int(place[1]) if place else None, message, text)

    def stopped(self, text):
        """The same: the session ends where the text does."""
        return self.script(text)

    def session(self):
        """A connection of somebody else to this database."""
        connection = psycopg2.connect(self._url)
        connection.autocommit = True
        return connection

    def ask(self, statement):
        connection = self.session()
        try:
            with connection.cursor() as cursor:
                cursor.execute(statement)
                return cursor.fetchall()
        finally:
            connection.close()

    def report(self, text):
        """(What a person's client prints, a list of fields for each row; its exit code; its errors.)"""
        done = subprocess.run([*CLIENT, "-A", "-t", "-F", "\t", "-d", self._url], input=text.encode("utf-8"), capture_output=True, timeout=SECONDS)
        return [line.split("\t") for line in done.stdout.decode("utf-8").splitlines()], done.returncode, done.stderr.decode("utf-8", "replace")

    def direct(self, text):
        """Statements through the driver, all in one transaction unless they say otherwise: for tests of the tests."""
        try:
            self._query("reset all; set search_path = public")
            self._query(text)
        except psycopg2.Error as error:
            return ScriptFailure(error.pgcode or "", None, str(error), text)
        finally:
            self._query("rollback; reset all; set search_path = ''")
        return None

    def answers(self, text):
        """Rows of the last statement of a script that reads."""
        try:
            self._query("reset all; set search_path = public")
            return self._query(text)
        finally:
            self._query("rollback; reset all; set search_path = ''")

    def catalogue(self):
        return catalogue_postgresql.read(self._select)

    def insert(self, table, row):
        names, values = list(row), list(row.values())
        self._query("set session_replication_role = replica")
        try:
            places = ", ".join(["%s"] * len(values))
            columns = ", ".join(quote(name).replace("%", "%%") for name in names)
            self._query(f"insert into {self._path(table).replace('%', '%%')} ({columns}) overriding system value values ({places})", values)
        finally:
            self._query("set session_replication_role = default")

    def rows(self, table, columns):
        """The values as text in the order of the given columns, rows sorted."""
        if not columns:
            return [()] * self._query(f"select count(*) from {self._path(table)}")[0][0]
        chosen = ", ".join(f"{quote(column)}::text" for column in columns)
        return sorted(self._query(f"select {chosen} from {self._path(table)}"), key=repr)

    @staticmethod
    def _path(table):
        return ".".join(map(quote, table.split(".", 1) if "." in table else ("public", table)))
