"""Servers that this run may use, and a worker's own database on each."""

import contextlib
import os
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

from live.mysql import MySql, TiDb
from live.postgresql import PostgreSql
from support import schema

KINDS = {"postgresql": (PostgreSql, "SCHEMAC_TEST_POSTGRESQL"), "mysql": (MySql, "SCHEMAC_TEST_MYSQL"), "tidb": (TiDb, "SCHEMAC_TEST_TIDB")}
WORKERS = int(os.environ.get("SCHEMAC_TEST_WORKERS", "3"))


class Pool:
    """Databases are made when first asked for and dropped at the end. Objects outside a worker's database are made by one worker at a time."""

    def __init__(self):
        self._idle = {dialect: queue.SimpleQueue() for dialect in KINDS}
        self._all = []
        self._outside = {dialect: threading.Lock() for dialect in KINDS}
        self._lock = threading.Lock()

    def missing(self, dialect):
        """Why the dialect cannot be tried, or None."""
        variable = KINDS[dialect][1]
        return None if os.environ.get(variable) else f"{variable} names no server"

    @contextlib.contextmanager
    def outside(self, database, pair):
        """Alone with what stands outside of the database, where the pair's schemas have such, which is gone after it."""
        if not schema.outer_spaces(*pair.documents) + schema.own_spaces(*pair.documents):
            yield
            return
        with self._outside[database.dialect]:
            yield
            database.reset()

    def take(self, dialect):
        try:
            return self._idle[dialect].get_nowait()
        except queue.Empty:
            pass
        kind, variable = KINDS[dialect]
        with self._lock:
            database = kind(os.environ[variable], f"schemac_{os.getpid()}_{len(self._all)}")
            self._all.append(database)
        return database

    def give_back(self, database):
        self._idle[database.dialect].put(database)

    def each(self, function, tasks):
        """Runs function(task) for all tasks on the workers, then drops the databases."""
        try:
            with ThreadPoolExecutor(WORKERS) as workers:
                list(workers.map(function, tasks))
        finally:
            for database in self._all:
                database.close()
