#!/usr/bin/python3
"""The facts of `schemac dialects` on real servers: each statement of facts/trials.yaml takes the lock that its fact says, and does no more and no less with the rows.

PostgreSQL: the lock from pg_locks, a rewrite from relfilenode, a scan from the counters of the transaction. MySQL: the clause of the fact is accepted, every one that asks for
less is refused, and a rewrite is a new table_id."""

import json
import os
import sys
import threading
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

import psycopg2
import pymysql

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import compiler, schema  # noqa: E402
from support.tally import Tally  # noqa: E402

TRIALS = Path(__file__).resolve().parent / "facts" / "trials.yaml"
MODES = ["AccessShareLock", "RowShareLock", "RowExclusiveLock", "ShareUpdateExclusiveLock", "ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock"]
CLAUSES = ["ALGORITHM=INSTANT", "ALGORITHM=INPLACE, LOCK=NONE", "ALGORITHM=INPLACE, LOCK=SHARED", "ALGORITHM=COPY, LOCK=SHARED"]
READS = ("scan", "build")


def words(mode):
    """ShareUpdateExclusiveLock as the documentation spells it."""
    return "".join(f" {letter}" if letter.isupper() else letter for letter in mode.removesuffix("Lock")).strip().upper()


class PostgreSql:
    def __init__(self, connection, connect, trials):
        self._cursor, self._connect = connection.cursor(), connect
        self._cursor.execute("set timezone = 'UTC'")
        self._cursor.execute(trials["tables"])

    def _value(self, statement, *values):
        self._cursor.execute(statement, values)
        row = self._cursor.fetchone()
        return row[0] if row else None

    def try_fact(self, fact, trial):
        """What is wrong with it; nothing where it holds."""
        trial = trial if isinstance(trial, dict) else {"try": trial}
        if "outside" in trial:
            return self._try_outside(fact, trial["outside"])
        relation = trial.get("on", "t")
        oid = self._value("select %s::regclass::oid", relation)
        self._cursor.execute("begin")
        try:
            if "before" in trial:
                self._cursor.execute(f"commit; {trial['before']}; begin")
            place = self._value("select relfilenode from pg_class where oid = %s", oid)
            self._cursor.execute("select pg_stat_get_xact_tuples_returned(%s)", (oid,))
            read = self._cursor.fetchone()[0]
            self._cursor.execute(trial["try"])
            mode = self._strongest(oid)
            rewritten = self._value("select relfilenode from pg_class where oid = %s", oid) not in (place, None)
            reads = self._value("select pg_stat_get_xact_tuples_returned(%s)", oid) - read > 0
        finally:
            self._cursor.execute("rollback")
        wanted = fact["lock"] if relation != "p" else fact["other_locks"].split(" on ")[0]
        return self._compare(fact, wanted, mode, rewritten, reads)

    def _strongest(self, oid):
        self._cursor.execute("select mode from pg_locks where relation = %s and pid = pg_backend_pid() and granted", (oid,))
        modes = [MODES.index(row[0]) for row in self._cursor.fetchall()]
        return words(MODES[max(modes)]) if modes else None

    @staticmethod
    def _compare(fact, wanted, mode, rewritten, reads):
        if mode != wanted:
            return f"the lock is {mode}"
        if rewritten != (fact["work"] == "rewrite"):
            return "it rewrites the table" if rewritten else "it rewrites nothing"
        if not rewritten and reads != (fact["work"] in READS):
            return "it reads the rows" if reads else "it reads no rows"
        return None

    def _try_outside(self, fact, statement):
        """It waits for an open transaction that has written the table: meanwhile its lock is seen."""
        self._cursor.execute("begin")
        try:
            self._cursor.execute(statement)
            return "it runs in a transaction"
        except psycopg2.errors.ActiveSqlTransaction:
            pass
        finally:
            self._cursor.execute("rollback")
        other = self._connect()
        other.autocommit = True
        oid = self._value("select 't'::regclass::oid")
        self._cursor.execute("begin; update t set w = 'y' where id = 1")
        failed = []
        runner = threading.Thread(target=lambda: self._run(other, statement, failed))
        runner.start()
        mode = None
        try:
            for _ in range(100):
                mode = self._value("select max(mode) from pg_locks where relation = %s and pid = %s and granted and mode = 'ShareUpdateExclusiveLock'", oid, other.info.backend_pid)
                if mode:
                    break
                time.sleep(0.05)
        finally:
            self._cursor.execute("rollback")
            runner.join()
            other.close()
        if failed:
            return failed[0]
        return None if mode and words(mode) == fact["lock"] else f"the lock is {mode and words(mode)}"

    @staticmethod
    def _run(connection, statement, failed):
        try:
            connection.cursor().execute(statement)
        except psycopg2.Error as error:
            failed.append(str(error))


class MySql:
    def __init__(self, cursor, database, trials):
        self._cursor, self._database, self._trials = cursor, database, trials

    def _run(self, text):
        for statement in filter(None, map(str.strip, text.split(";"))):
            self._cursor.execute(statement)

    def _fresh(self, fact):
        self._run(f"drop database if exists {self._database}; create database {self._database}; use {self._database}; {self._trials['tables']}")
        if fact["trait"]:
            self._run(self._trials[fact["trait"]])

    def _table_id(self, table):
        self._cursor.execute("select table_id from information_schema.innodb_tables where name = %s", (f"{self._database}/{table}",))
        return self._cursor.fetchone()[0]

    def try_fact(self, fact, trial):
        table = trial.split()[2]
        for clause in CLAUSES[: CLAUSES.index(fact["clause"])]:
            self._fresh(fact)
            try:
                self._run(f"{trial}, {clause}")
            except pymysql.MySQLError:
                continue
            return f"{clause} is accepted"
        self._fresh(fact)
        before = self._table_id(table)
        try:
            self._run(f"{trial}, {fact['clause']}")
        except pymysql.MySQLError as error:
            return f"{fact['clause']} is refused: {error}"
        rewritten = self._table_id(table) != before
        if rewritten != (fact["work"] == "rewrite"):
            return "it rewrites the table" if rewritten else "it rewrites nothing"
        return None


def facts_of(dialect):
    outcome = compiler.run(["dialects", "--dialect", dialect, "--format", "json"], ".")
    for fact in json.loads(outcome.stdout):
        for row in fact["dialects"][dialect]:
            yield fact["key"], row


def version_of(text):
    return tuple(int(part) for part in text.split("-")[0].split(" ")[0].split("."))


def latest(rows, version):
    """{key@trait: the row that holds on this server}, of those that a key has itself."""
    found = {}
    for key, row in rows:
        if row["since"] is None or version_of(row["since"]) <= version:
            found[f"{key}@{row['trait']}" if row["trait"] else key] = row
    return found


def judge(tally, dialect, rows, trials, try_fact, is_tried):
    """Every row has a trial or a reason why not."""
    untried = trials.get("untried", {})
    for name, row in rows.items():
        trial = trials["trials"].get(name)
        if trial is None:
            if name not in untried and is_tried(row):
                tally.fails(f"{dialect}/{name}", "has no trial in tests/live/facts/trials.yaml")
            continue
        try:
            wrong = try_fact(row, trial)
        except Exception as error:
            wrong = f"{type(error).__name__}: {error}"
        if wrong:
            tally.fails(f"{dialect}/{name}", f"{trial}\n{wrong}")
        else:
            tally.passes()


def own_rows(dialect, trials):
    """Without the rows that a key has from what stands before its last dot, unless they have a trial of their own."""
    seen = {}
    for key, row in facts_of(dialect):
        short = key.rpartition(".")[0]
        if short and key not in trials["trials"] and row in seen.get(short, []):
            continue
        seen.setdefault(key, []).append(row)
        yield key, row


def postgresql(tally, trials, url):
    name = "schemac_facts"
    server = psycopg2.connect(url)
    server.autocommit = True
    server.cursor().execute(f"drop database if exists {name}")
    server.cursor().execute(f"create database {name}")
    connect = lambda: psycopg2.connect(url.rsplit("/", 1)[0] + "/" + name)  # noqa: E731
    connection = connect()
    connection.autocommit = True
    try:
        major = connection.server_version // 10000
        judge(tally, "postgresql", latest(own_rows("postgresql", trials), (major,)), trials, PostgreSql(connection, connect, trials).try_fact, lambda row: True)
    finally:
        connection.close()
        server.cursor().execute(f"drop database {name}")
        server.close()


def mysql(tally, trials, url):
    parts, name = urlsplit(url), "schemac_facts"
    connection = pymysql.connect(host=parts.hostname, port=parts.port, user=unquote(parts.username), password=unquote(parts.password or ""), autocommit=True)
    try:
        with connection.cursor() as cursor:
            cursor.execute("select version()")
            version = version_of(cursor.fetchone()[0])
            judge(tally, "mysql", latest(own_rows("mysql", trials), version), trials, MySql(cursor, name, trials).try_fact, lambda row: row["clause"] is not None)
            cursor.execute(f"drop database if exists {name}")
    finally:
        connection.close()


def main():
    tally, trials = Tally(), schema.read(TRIALS)
    for run, dialect in ((postgresql, "postgresql"), (mysql, "mysql")):
        url = os.environ.get(f"SCHEMAC_TEST_{dialect.upper()}")
        if url:
            run(tally, trials[dialect], url)
        else:
            tally.skips_with(dialect, f"there is no server; set SCHEMAC_TEST_{dialect.upper()}")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
