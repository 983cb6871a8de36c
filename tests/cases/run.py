#!/usr/bin/python3
"""Golden cases: runs the compiler in each folder TOPIC/NAME and compares what it prints with the files there."""

import argparse
import difflib
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import cases, compiler  # noqa: E402
from support.tally import Tally  # noqa: E402

WORKERS = 2


def steady(text):
    """Digests of templates change with every edit of one; tests/kit compares digests with the bytes that they are of."""
    return re.sub(r'("sha256": ")[0-9a-f]{64}"', r'\1..."', text)


def outputs(case):
    """Every file that the case should hold, by relative path. What all dialects say alike stands once, at the top of the folder."""
    if case.command is not None and case.kit is not None:
        return written_outputs(case.command, case.kit, case.folder)
    if case.command is not None:
        done = compiler.run(case.command, case.folder)
        return {"stdout.txt": steady(done.stdout), "diagnostics.txt": done.stderr, "exit.txt": exit_text(done.exit)}
    files = {}
    for dialect in case.dialects:
        files.update({f"{dialect}/{name}": text for name, text in dialect_outputs(case, dialect).items()})
    for name in ("diagnostics.txt", "exit.txt"):
        texts = {files[f"{dialect}/{name}"] for dialect in case.dialects}
        if len(texts) == 1:
            files[name] = texts.pop()
            for dialect in case.dialects:
                files[f"{dialect}/{name}"] = ""
    return files


def written_outputs(words, names, folder, below="."):
    """The files of these names that the command writes below a folder of its output; one that it does not write is empty."""
    with tempfile.TemporaryDirectory(prefix="schemac-kit-") as output:
        done = compiler.run([*words, "-o", output], folder)
        kit = Path(output, below)
        files = {name: steady((kit / name).read_bytes().decode("utf-8", "backslashreplace")) if (kit / name).exists() else "" for name in names}
        return {**files, "diagnostics.txt": done.stderr, "exit.txt": exit_text(done.exit)}


def dialect_outputs(case, dialect):
    if case.kit is not None:
        words = compiler.diff_words(*case.sources, dialect, extra=case.arguments)
        return written_outputs(words, case.kit, case.folder, below=dialect)
    forward = compiler.run(compiler.diff_words(*case.sources, dialect, extra=case.arguments), case.folder)
    files = {"forward.sql": forward.stdout, "diagnostics.txt": forward.stderr, "exit.txt": exit_text(forward.exit)}
    if forward.exit in (0, 1):
        rollback = compiler.run(compiler.diff_words(*case.sources, dialect, rollback=True, extra=case.arguments), case.folder)
        files["rollback.sql"] = rollback.stdout
        if rollback.stderr != forward.stderr:
            files["rollback_diagnostics.txt"] = rollback.stderr
        if rollback.exit != forward.exit:
            files["rollback_exit.txt"] = f"{rollback.exit}\n"
    return files


def repeated(case, found):
    """What a second run, which reads its sources the plain way without any short cut, says differently: nothing may."""
    if case.command is not None or case.kit is not None:
        return []
    dialect = case.dialects[0]
    again = compiler.run(compiler.diff_words(*case.sources, dialect, extra=[*case.arguments, "--plain-load"]), case.folder)
    wanted = {"forward.sql": again.stdout, "diagnostics.txt": again.stderr, "exit.txt": exit_text(again.exit)}
    different = []
    for name, text in wanted.items():
        first = found[f"{dialect}/{name}"] or found.get(name, "")
        if first != text:
            different.append(f"{dialect}/{name} is another on a second run with --plain-load:\n" + difference(first, text, name))
    return different


def difference(before, after, name):
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), f"{name} (expected)", f"{name} (actual)", lineterm="")
    return "\n".join(lines) or f"{name}: only line ends differ"


def exit_text(code):
    return f"{code}\n" if code else ""


def present(case):
    """The expectations that the folder holds now, so that one which no longer arises is noticed."""
    names = ("stdout.txt", "diagnostics.txt", "exit.txt", "forward.sql", "rollback.sql", "rollback_diagnostics.txt", "rollback_exit.txt")
    names += tuple(case.kit or ())
    folders = (".", "mysql", "tidb", "postgresql")
    return [path.relative_to(case.folder).as_posix() for folder in folders for name in names if (path := case.folder / folder / name).exists()]


def compare(case, tally):
    found = outputs(case)
    different = []
    for name in sorted({*found, *present(case)}):
        expected, actual = case.expected(name), found.get(name, "")
        if expected != actual:
            different.append(difference(expected, actual, name))
    different += repeated(case, found)
    if different:
        tally.fails(case.name, "\n".join(different))
    else:
        tally.passes()


def update(case):
    """Rewrites the case's expectations and returns the paths that changed."""
    found = outputs(case)
    changed = []
    for name in sorted({*found, *present(case)}):
        actual, path = found.get(name, ""), case.folder / name
        if case.expected(name) == actual:
            continue
        changed.append(f"{case.name}/{name}")
        if actual:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual.encode("utf-8"))
        else:
            path.unlink()
    for folder in ("mysql", "tidb", "postgresql"):
        for path in sorted([case.folder / folder, *(case.folder / folder).rglob("*")], reverse=True):
            if path.is_dir() and not any(path.iterdir()):
                path.rmdir()
    return changed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--filter", metavar="GLOB", help="only these cases, such as 'column/*'")
    parser.add_argument("--update", nargs="?", const="*", metavar="GLOB", help="rewrite the expectations, list them and exit 1")
    options = parser.parse_args()
    chosen = cases.find(options.filter or options.update)
    compiler.binary()
    with ThreadPoolExecutor(WORKERS) as pool:
        if options.update:
            changed = [path for paths in pool.map(update, chosen) for path in paths]
            print(*changed, f"{len(changed)} files written; read them as a reviewer would", sep="\n")
            return 1
        tally = Tally()
        list(pool.map(lambda case: compare(case, tally), chosen))
        return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
