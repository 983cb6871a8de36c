"""Counts what a test suite did and prints it the one way that `tests/run` adds up."""

import sys
import threading


class Tally:
    def __init__(self):
        self._lock = threading.Lock()
        self.passed = 0
        self.failures = []
        self.skips = []

    def passes(self):
        with self._lock:
            self.passed += 1

    def fails(self, name, detail):
        """The detail is printed at once, so that a run that is cut short has still said what it found."""
        with self._lock:
            self.failures.append(name)
            print(f"FAIL {name}", *(f"    {line}" for line in detail.rstrip("\n").split("\n")), sep="\n", flush=True)

    def skips_with(self, name, reason):
        with self._lock:
            self.skips.append((name, reason))

    def finish(self):
        """Prints skips with their reasons, failed names and the sum; the exit code of the suite."""
        for name, reason in sorted(self.skips):
            print(f"SKIP {name}: {reason}")
        if len(self.failures) > 1:
            print("failed:", *sorted(self.failures), sep="\n  ")
        print(f"{self.passed} passed, {len(self.failures)} failed, {len(self.skips)} skipped")
        sys.stdout.flush()
        return 1 if self.failures else 0
