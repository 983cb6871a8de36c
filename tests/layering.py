#!/usr/bin/python3
"""Includes go one way: refuses every include that layers.txt does not allow, and every dialect's name outside its own folders."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.MULTILINE)
TOKENS = re.compile(r'//[^\n]*|/\*.*?\*/|("(?:\\.|[^"\\\n])*")', re.DOTALL)
DIALECT_WORDS = re.compile(r"mysql|tidb|postgres", re.IGNORECASE)


def read_rules():
    layers, libraries = {}, {}
    for line in (ROOT / "tests/layers.txt").read_text().splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, _, seen = line.partition(":")
        if name.startswith("<"):
            libraries[name.strip("<>")] = set(seen.split())
        else:
            layers[name] = {name, *(full_name(word) for word in seen.split())}
    return layers, libraries


def full_name(word):
    return word if "/" in word or word == "grammar" else f"compiler/{word}"


def layer_of(path, layers):
    folders = path.split("/")[:-1]
    for length in range(len(folders), 0, -1):
        if (name := "/".join(folders[:length])) in layers:
            return name
    return None


def sources():
    for folder in ("compiler", "grammar", "dialects"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".cpp", ".hpp", ".def"):
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def include_faults(path, text, layers, libraries):
    layer = layer_of(path, layers)
    if layer is None:
        yield f"{path}: its folder has no row in tests/layers.txt"
        return
    for match in INCLUDE.finditer(text):
        place = f"{path}:{text.count(chr(10), 0, match.start(1)) + 1}"
        name = match[2]
        if match[1] == '"':
            target = layer_of(name, layers)
            if not (ROOT / name).exists():
                yield f"{place}: `{name}` is no file counted from the root"
            elif target not in layers[layer]:
                yield f"{place}: {layer} may not include {target}"
        for library, users in libraries.items():
            if name.startswith(library) and layer not in users:
                yield f"{place}: {layer} may not include <{library}>"


def without_comments(text):
    return TOKENS.sub(lambda match: match[1] or re.sub(r"[^\n]", " ", match[0]), text)


def dialect_faults(path, text):
    if path.startswith("dialects/"):
        return
    code = without_comments(text)
    for match in DIALECT_WORDS.finditer(code):
        yield f"{path}:{code.count(chr(10), 0, match.start()) + 1}: names the dialect `{match[0]}`"


def main():
    layers, libraries = read_rules()
    faults = []
    for path, text in sources():
        faults += include_faults(path, text, layers, libraries)
        faults += dialect_faults(path, text)
    print(*faults, f"{len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
