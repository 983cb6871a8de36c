"""The benchmark: `schemac diff` of a big pair beside the floor, a bare event parse of the same bytes, in one run.

    python3 tests/bench/run.py BUILD_DIR [--tables 10000] [--slack 0] [--no-bars]

Prints wall time, processor time and peak memory, and fails where a bar is not held: all three dialects, forward and rollback, in at most
1.0 times the floor's wall time for one file a side (0.5 for 100 files), time and memory linear in the number of tables (exponent at most
1.1 from 100 to the full number), at most 400 MB.
"""

import argparse
import math
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

DIALECTS = ["mysql", "tidb", "postgresql"]
RUNS = 5


@dataclass
class Cost:
    wall: float
    cpu: float
    peak_mb: float


def measure(build: Path, command: list[str]) -> Cost:
    """The best of a few runs of a command in the build's folder: what else the machine does only ever adds."""
    costs = []
    for _ in range(RUNS):
        run = subprocess.run(["tests/bench/bench_measure", *command], cwd=build, capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {run.returncode}\n{run.stderr[:2000]}")
        wall, cpu, peak_kb = run.stdout.split()
        costs.append(Cost(float(wall), float(cpu), float(peak_kb) / 1024))
    return Cost(min(cost.wall for cost in costs), min(cost.cpu for cost in costs), max(cost.peak_mb for cost in costs))


def line(label: str, cost: Cost, floor: Cost) -> None:
    print(f"{label:34} wall {cost.wall:7.3f} s   processor {cost.cpu:7.3f} s   peak {cost.peak_mb:6.0f} MB   {cost.wall / floor.wall:5.2f} of the floor")


def generate(folder: Path, tables: int, files: int) -> tuple[Path, Path]:
    """In a process of its own: the peak memory of what is measured counts what this process holds when it starts it."""
    subprocess.run([sys.executable, str(Path(__file__).with_name("generate.py")), str(folder), str(tables), str(files)], check=True)
    suffix = ".yaml" if files == 1 else f"_{files}"
    return folder / f"old{suffix}", folder / f"new{suffix}"


def diff(build: Path, old: Path | str, new: Path | str, out: Path, dialects: list[str]) -> Cost:
    words = [word for dialect in dialects for word in ("--dialect", dialect)]
    return measure(build, ["./schemac", "diff", str(old), str(new), "-o", str(out), *words])


def exponent(small: float, big: float, ratio: float) -> float:
    return math.log(big / small) / math.log(ratio)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("--tables", type=int, default=10000)
    parser.add_argument("--slack", type=float, default=0.0, help="how far above a bar is still held, on a machine that does other work, too")
    parser.add_argument("--no-bars", action="store_true", help="print only")
    options = parser.parse_args()
    build = options.build
    failed = []

    def bar(label: str, value: float, limit: float) -> None:
        held = value <= limit
        print(f"  {'held  ' if held else 'MISSED'} {label}: {value:.2f}, at most {limit}")
        if not held:
            failed.append(label)

    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        one = generate(folder, options.tables, 1)
        many = generate(folder, options.tables, 100)
        size = sum(path.stat().st_size for path in one) / 1e6
        print(f"{options.tables} tables, {options.tables // 10} views, {size:.1f} MB in both sides together; best of {RUNS} runs")
        floor = measure(build, ["tests/bench/bench_floor", str(one[0]), str(one[1])])
        line("floor: event parse of both sides", floor, floor)
        for dialect in DIALECTS:
            line(f"one file a side, {dialect}", diff(build, *one, folder / "out", [dialect]), floor)
        full = diff(build, *one, folder / "out", DIALECTS)
        line("one file a side, all three", full, floor)
        parts = diff(build, *many, folder / "out", DIALECTS)
        line("100 files a side, all three", parts, floor)
        bar("one file a side, wall to floor", full.wall / floor.wall, 1.0 + options.slack)
        bar("100 files a side, wall to floor", parts.wall / floor.wall, 0.5 + options.slack)
        bar("peak memory in MB", max(full.peak_mb, parts.peak_mb), 400 * (1 + options.slack))

        # What a process costs before it does anything is no part of the growth.
        sizes = [count for count in (100, 1000) if count < options.tables]
        empty = diff(build, "empty", "empty", folder / "out", DIALECTS)
        for count in sizes:
            small_folder = folder / f"n{count}"
            small_folder.mkdir()
            cost = diff(build, *generate(small_folder, count, 1), folder / "out", DIALECTS)
            line(f"{count} tables, all three", cost, floor)
            ratio = options.tables / count
            bar(f"time exponent from {count}", exponent(max(cost.cpu - empty.cpu, 0.001), full.cpu - empty.cpu, ratio), 1.1 + options.slack)
            bar(f"memory exponent from {count}", exponent(max(cost.peak_mb - empty.peak_mb, 1.0), full.peak_mb - empty.peak_mb, ratio), 1.1)
    passed = 3 + 2 * len(sizes) - len(failed)
    print(f"{passed} passed, {len(failed)} failed, 0 skipped")
    return 1 if failed and not options.no_bars else 0


if __name__ == "__main__":
    sys.exit(main())
