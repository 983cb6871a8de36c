#!/usr/bin/python3
"""Live tests: every golden case with two sound schemas makes its round trip on the servers that the environment names."""

import argparse
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from live.pool import KINDS, Pool  # noqa: E402
from live.round_trip import Pair, Refused, RoundTrip, compile_scripts  # noqa: E402
from support import cases, compiler, schema  # noqa: E402
from support.tally import Tally  # noqa: E402


def pair_of(case, further=()):
    live = case.live
    rows, rows_after, rows_back = (schema.read(case.folder / f"{name}.yaml") for name in ("rows", "rows_after", "rows_back"))
    return Pair(
        case.name, case.folder, *case.sources, case.documents, [*case.arguments, *further], rows, live.lossy, live.fails, case.meanwhile, rows_after, live.restored, live.twice, rows_back
    )


def try_case(case, dialect, further, pool, tally):
    name = f"{case.name} on {dialect}"
    database = None
    try:
        if case.live.skip is not None:
            tally.skips_with(name, case.live.skip)
            return
        pair = pair_of(case, further)
        scripts = compile_scripts(pair, [dialect])
        if scripts is None:
            return
        database = pool.take(dialect)
        with pool.outside(database, pair):
            RoundTrip(pair, scripts[dialect], database).run()
        tally.passes()
    except Refused as refused:
        tally.fails(name, str(refused))
    except Exception:
        tally.fails(name, traceback.format_exc())
    finally:
        if database:
            pool.give_back(database)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--filter", metavar="GLOB", help="only these cases, such as 'column/*'")
    parser.add_argument("--dialect", action="append", choices=KINDS, help="only this dialect")
    parser.add_argument("--retain", action="store_true", help="with --retain, so that the rollback must give back every value")
    options = parser.parse_args()
    further = ["--retain"] if options.retain else []
    compiler.binary()
    tally, pool, tasks = Tally(), Pool(), []
    chosen = [case for case in cases.find(options.filter) if case.prints_sql]
    for dialect in options.dialect or KINDS:
        reason = pool.missing(dialect)
        if reason:
            tally.skips_with(f"all cases on {dialect}", reason)
        else:
            tasks += [(case, dialect) for case in chosen if dialect in case.dialects]
    tasks.sort(key=lambda task: task[0].name)
    pool.each(lambda task: try_case(*task, further, pool, tally), tasks)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
