"""One database on a MySQL or TiDB server: scripts run through the mysql client, the catalogue and rows are read through the driver."""

import os
import re
import shlex
import subprocess
import uuid
from urllib.parse import unquote, urlsplit

import pymysql
from pymysql.constants import CLIENT as FLAG
from pymysql.converters import encoders

from live import catalogue_mysql
from live.client import SECONDS, Client
from live.failure import ScriptFailure

UUID = re.compile(r"[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
# What a script may have set, as a new session has it.
FRESH = "set session sql_mode = default, time_zone = default, foreign_key_checks = default, lock_wait_timeout = default"
SESSION = "set session group_concat_max_len = 1000000, time_zone = '+00:00', information_schema_stats_expiry = 0"


def quote(name):
    return "`" + name.replace("`", "``") + "`"


class MySql:
    dialect = "mysql"
    transactional = False

    def __init__(self, url, name):
        self.name = name
        self._spaces = []
        parts = urlsplit(url)
        self._login = {"host": parts.hostname, "port": parts.port or 3306, "user": unquote(parts.username or "root"), "password": unquote(parts.password or "")}
        self._connection = self._connect()
        self._client = Client(self._client_command(), {**os.environ, "MYSQL_PWD": self._login["password"]})
        self.reset()

    def _connect(self, **more):
        return pymysql.connect(**self._login, **more, charset="utf8mb4", autocommit=True, init_command=SESSION, conv=encoders)

    def close(self):
        self._client.close()
        self._drop()
        self._connection.close()

    def _select(self, statement, values=None):
        with self._connection.cursor() as cursor:
            cursor.execute(statement, values)
            return [column[0].lower() for column in cursor.description or []], list(cursor.fetchall())

    def _drop(self):
        self._select("set foreign_key_checks = 0")
        for name in (self.name, *self._spaces):
            self._select(f"drop database if exists {quote(name)}")
            self._revoke(name)
        self._select("set foreign_key_checks = 1")

    def _revoke(self, name):
        """Privileges on a table outlive it here."""
        of = "select distinct grantee, table_name from information_schema.table_privileges where table_schema = %s"
        for grantee, table in self._select(of, (name,))[1]:
            self._select(f"revoke all on {quote(name)}.{quote(table)} from {grantee}")

    def reset(self, spaces=(), made=(), roles=()):
        """An empty database again, with the databases that dotted names stand in, without those that the scripts make; and with the roles."""
        self._drop()
        self._spaces = [*spaces, *made]
        self._drop()
        for name in (self.name, *spaces):
            self._select(f"create database {quote(name)} character set utf8mb4")
        for role in roles:
            self._select(f"create role if not exists {quote(role)}")
        self._connection.select_db(self.name)

    def script(self, text):
        """Runs a script as a person would; None, or what failed."""
        came, message, before = self._client.run(f"use {quote(self.name)}; {FRESH};\n{text}", lambda word: f"select '{word}';")
        if came:
            return None
        place = re.search(r"^ERROR (\d+) \(\w+\) at line (\d+)", message, re.MULTILINE)
        return ScriptFailure(place[1] if place else "", int(place[2]) - before - 1 if place else None, message or "the script leaves a statement open", text)

    def stopped(self, text):
        """The same in a session that ends where the text does."""
        failure = self.script(text)
        self._client.close()
        return failure

    def session(self):
        """A connection of somebody else to this database."""
        return self._connect(database=self.name)

    def ask(self, statement):
        return self._select(statement)[1]

    def report(self, text):
        """(What a person's client prints, a list of fields for each row; its exit code; its errors.)"""
        environment = {**os.environ, "MYSQL_PWD": self._login["password"]}
        done = subprocess.run([*self._client_command(), "--batch", self.name], env=environment, input=text.encode("utf-8"), capture_output=True, timeout=SECONDS)
        return [line.split("\t") for line in done.stdout.decode("utf-8").splitlines()], done.returncode, done.stderr.decode("utf-8", "replace")

    def _client_command(self):
        client = shlex.split(os.environ.get("SCHEMAC_TEST_MYSQL_CLIENT", "mysql"))
        login = [f"--host={self._login['host']}", f"--port={self._login['port']}", f"--user={self._login['user']}", "--protocol=tcp"]
        return [*client, "--no-defaults", *login, "--default-character-set=utf8mb4", "--binary-mode", "--unbuffered", "--skip-column-names"]

    def direct(self, text):
        """Statements through the driver: for tests of the tests."""
        connection = self._connect(database=self.name, client_flag=FLAG.MULTI_STATEMENTS)
        done = 0
        try:
            with connection.cursor() as cursor:
                if text.strip():
                    cursor.execute(text)
                    while cursor.nextset():
                        done += 1
        except pymysql.Error as error:
            return ScriptFailure(str(error.args[0]), None, f"{error} (after {done} statements)", text)
        finally:
            connection.close()
        return None

    def answers(self, text):
        """Rows of the last statement of a script that reads."""
        connection = self._connect(database=self.name, client_flag=FLAG.MULTI_STATEMENTS)
        try:
            with connection.cursor() as cursor:
                cursor.execute(text)
                rows = cursor.fetchall()
                while cursor.nextset():
                    rows = cursor.fetchall() or rows
            return [tuple(int(value) if name == "step" else value for name, value in zip((column[0] for column in cursor.description), row)) for row in rows]
        finally:
            connection.close()

    def catalogue(self):
        catalogue = catalogue_mysql.read(self._select, [self.name, *self._spaces], self.dialect)
        for kind, name in list(catalogue):
            if kind == "view":
                catalogue[(kind, name)]["answers"] = self._answers(name)
        return catalogue

    def _answers(self, view):
        """The server lets a view go stale without a word, so each is asked."""
        try:
            self._select(f"explain select * from {'.'.join(map(quote, view.split('.', 1)))}")
            return "yes"
        except pymysql.Error as error:
            return str(error)

    def insert(self, table, row):
        names, values = list(row), [self._value(value) for value in row.values()]
        columns = ", ".join(quote(name).replace("%", "%%") for name in names)
        places = ", ".join(["%s"] * len(values))
        self._select("set foreign_key_checks = 0")
        try:
            self._select(f"insert into {self._path(table).replace('%', '%%')} ({columns}) values ({places})", values)
        except pymysql.err.DataError:
            # A uuid stands in a column of 16 bytes where the server has no type for it.
            values = [uuid.UUID(value).bytes if isinstance(value, str) and UUID.fullmatch(value) else value for value in values]
            self._select(f"insert into {self._path(table).replace('%', '%%')} ({columns}) values ({places})", values)
        finally:
            self._select("set foreign_key_checks = 1")

    @staticmethod
    def _value(value):
        return int(value) if isinstance(value, bool) else value

    def rows(self, table, columns):
        """The values as the server prints them in the order of the given columns, rows sorted."""
        if not columns:
            return [()] * int(self._select(f"select count(*) from {self._path(table)}")[1][0][0])
        chosen = ", ".join(map(quote, columns))
        return sorted(self._select(f"select {chosen} from {self._path(table)}")[1], key=repr)

    @staticmethod
    def _path(table):
        return ".".join(map(quote, table.split(".", 1)))


class TiDb(MySql):
    dialect = "tidb"

    def catalogue(self):
        """What information_schema does not tell stands in the table's text, whose lines are compared without their order."""
        catalogue = super().catalogue()
        for kind, name in list(catalogue):
            if kind == "table" and catalogue[(kind, name)]["kind"] == "BASE TABLE":
                text = self._select(f"show create table {'.'.join(map(quote, name.split('.', 1)))}")[1][0][1]
                catalogue[(kind, name)]["text"] = sorted(line.strip(" ,") for line in re.sub(r" AUTO_INCREMENT=\d+", "", text).split("\n"))
        return catalogue
