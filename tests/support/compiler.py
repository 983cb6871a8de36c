"""Runs the `schemac` binary that is under test."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 60


@dataclass(frozen=True)
class Outcome:
    exit: int
    stdout: str
    stderr: str


def binary():
    path = Path(os.environ.get("SCHEMAC", ROOT / "build" / "release" / "schemac"))
    if not path.is_file():
        raise SystemExit(f"no compiler at {path}: build it, or name it in SCHEMAC")
    return str(path.resolve())


def run(words, folder):
    """Runs `schemac WORDS` in the folder. Output that is no UTF-8 shows as escapes, so that it can still be compared and printed."""
    environment = {**os.environ, "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run([binary(), *words], cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return Outcome(-1, "", f"no end within {SECONDS} seconds\n")
    return Outcome(done.returncode, done.stdout.decode("utf-8", "backslashreplace"), done.stderr.decode("utf-8", "backslashreplace"))


def diff_words(old, new, dialect, rollback=False, extra=()):
    words = ["diff", old, new, "--dialect", dialect, "--diagnostics", "text", "--color", "never"]
    return words + (["--rollback"] if rollback else []) + list(extra)
