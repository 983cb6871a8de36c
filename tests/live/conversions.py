#!/usr/bin/python3
"""Values go through every conversion between two types and back: what the compiler calls safe keeps the least, the greatest and the oddest values of a type."""

import argparse
import json
import sys
import tempfile
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from live.pool import KINDS, Pool  # noqa: E402
from live.round_trip import Pair, Refused, RoundTrip, compile_scripts  # noqa: E402
from support import compiler, conversions  # noqa: E402
from support.tally import Tally  # noqa: E402

UUID = "123e4567-e89b-12d3-a456-426614174000"
# A value that every type it is converted to takes; of a text by the type that it is to become.
PLAIN = {
    "boolean": True, "date": "2026-03-04", "time": "05:06:07", "datetime": "2026-03-04 05:06:07", "timestamp": "2026-03-04 05:06:07+00:00",
    "interval": "02:03:04", "json": '{"a": 1}', "uuid": UUID, "one_of_two": "low", "one_of_three": "low", "binary_40": b"\x00\xff",
    "varbinary_40": b"\x00\xff", "blob": b"\x00\xff",
}  # fmt: skip
PLAIN.update({"time_0": PLAIN["time"], "datetime_0": PLAIN["datetime"], "timestamp_0": PLAIN["timestamp"]})
TEXTS = ("char_40", "varchar_40", "varchar_80", "text")
AS_TEXT = {"boolean": "true", "timestamp": "2026-03-04 05:06:07", "timestamp_0": "2026-03-04 05:06:07"}
# The ends of each type, for conversions that are to keep every value.
ENDS = {
    "boolean": [False], "tinyint": [-128, 127], "smallint": [-32768, 32767], "mediumint": [-8388608, 8388607], "integer": [-(2**31), 2**31 - 1],
    "bigint": [-(2**63), 2**63 - 1], "integer_unsigned": [0, 2**32 - 1], "bigint_unsigned": [0, 2**64 - 1],
    "decimal_10_2": ["-99999999.99", "0.01"], "decimal_14_2": ["999999999999.99", "-0.01"], "decimal_14_4": ["-9999999999.9999", "0.0001"],
    "real": [0.25, -1048576.5], "double": [0.1, -1234567890.125], "char_40": ["", "ä" * 40, "it''s \\ 'x'"], "varchar_40": ["", "😀" * 40, "a "],
    "varchar_80": ["", "é" * 80], "text": ["", "x" * 5000], "binary_40": [b"\xff" * 40], "varbinary_40": [b"", b"\x00" * 40], "blob": [b"", b"\x01" * 5000],
    "date": ["1000-01-01", "9999-12-31"], "time": ["00:00:00", "23:59:59.999999"], "time_0": ["23:59:59"],
    "datetime": ["1000-01-01 00:00:00.000001", "9999-12-31 23:59:59.499999"], "datetime_0": ["1000-01-01 00:00:00", "9999-12-31 23:59:59"],
    "timestamp": ["1970-01-02 00:00:00.000001+00:00", "2038-01-18 00:00:00.999999+00:00"], "timestamp_0": ["1970-01-02 00:00:00+00:00"],
    "interval": ["1 mon 2 days"], "json": ["null", '[1, "x", {"y": null}]'], "uuid": ["ffffffff-ffff-ffff-ffff-ffffffffffff"], "one_of_two": ["high"],
    "one_of_three": ["middle", "high"],
}  # fmt: skip
KEEPING = ("same", "safe")


def plain(before, after):
    if before in TEXTS:
        known = AS_TEXT.get(after, PLAIN.get(after, "7" if after not in TEXTS else "seven"))
        return known if isinstance(known, str) else "seven"
    return PLAIN.get(before, 1)


def rows_of(before, found):
    """Row 1 has a value that can be converted in each column, the others the ends of the type where every value must be kept."""
    targets = [after for source, after in found if source == before and found[source, after][0] != "impossible"]
    rows = [{"id": 1, **{f"to_{after}": plain(before, after) for after in targets}}]
    for value in ENDS[before]:
        rows.append({"id": len(rows) + 1, **{f"to_{after}": value for after in targets if found[before, after][0] in KEEPING}})
    return rows


def try_dialect(dialect, pool, tally):
    found = conversions.classes(dialect)
    names = {source for source, _ in found}
    impossible = {pair for pair, (forward, _) in found.items() if forward == "impossible"}
    lacks = [name for name in conversions.TYPES if name not in names]
    documents = tuple(conversions.without(conversions.schema(side, impossible), lacks) for side in ("old", "new"))
    lossy = frozenset(f"from_{source}.to_{after}" for (source, after), (forward, _) in found.items() if forward == "lossy")
    database = pool.take(dialect)
    for table in sorted(documents[0]["tables"]):
        part = tuple({"enums": document["enums"], "tables": {table: document["tables"][table]}} for document in documents)
        rows = {table: rows_of(table.removeprefix("from_"), found)}
        try:
            with tempfile.TemporaryDirectory(prefix="schemac-conversions-") as folder:
                for name, document in zip(("old.yaml", "new.yaml"), part):
                    Path(folder, name).write_text(json.dumps(document, indent=1), "utf-8")
                pair = Pair(table, Path(folder), "old.yaml", "new.yaml", part, rows=rows, lossy=lossy)
                RoundTrip(pair, compile_scripts(pair, [dialect])[dialect], database).run()
            tally.passes()
        except Refused as refused:
            tally.fails(f"{table} on {dialect}", str(refused))
        except Exception:
            tally.fails(f"{table} on {dialect}", traceback.format_exc())


def main():
    argparse.ArgumentParser(description=__doc__).parse_args()
    compiler.binary()
    tally, pool, dialects = Tally(), Pool(), []
    for dialect in KINDS:
        reason = pool.missing(dialect)
        tally.skips_with(f"conversions on {dialect}", reason) if reason else dialects.append(dialect)
    pool.each(lambda dialect: try_dialect(dialect, pool, tally), dialects)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
