#!/usr/bin/python3
"""The real migrations below schemas, start to end on real servers: rows, pre-checks, forward, proof, rollback, forward again, stops after every statement."""

import argparse
import fnmatch
import sys
import tempfile
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from live.journey import journey  # noqa: E402
from live.kit import Kit  # noqa: E402
from live.migrations import SYSTEMS  # noqa: E402
from live.pool import Pool  # noqa: E402
from live.walk import Broken, Walk  # noqa: E402
from support import compiler  # noqa: E402
from support.tally import Tally  # noqa: E402


def try_system(system, dialect, pool, tally):
    database = pool.take(dialect)
    try:
        with tempfile.TemporaryDirectory(prefix="schemac-systems-") as folder:
            journey(Walk(system, database, Kit(system.name, dialect, folder), tally))
    except Broken:
        pass  # counted where it happened
    except Exception:
        tally.fails(f"{system.name} on {dialect}", traceback.format_exc())
    finally:
        pool.give_back(database)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", metavar="GLOB", default="*", help="only these systems, such as 'village'")
    options = parser.parse_args()
    compiler.binary()
    tally, pool, tasks = Tally(), Pool(), []
    for system in SYSTEMS:
        for dialect in system.dialects:
            if not fnmatch.fnmatchcase(system.name, options.only):
                continue
            if pool.missing(dialect):
                tally.skips_with(f"{system.name} on {dialect}", pool.missing(dialect))
            else:
                tasks.append((system, dialect))
    pool.each(lambda task: try_system(*task, pool, tally), tasks)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
