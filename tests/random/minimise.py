"""Takes away from a failing pair of schemas what the failure does not need."""

import copy
import re

from support import schema

SECTIONS = ("columns", "indexes", "unique", "checks", "foreign_keys")


def signature(text):
    """What makes two failures the same: the dialect, the moment, and the server's code or the property that differs; never a name."""
    lines = text.split("\n") + [""]
    code = re.search(r"ERROR:? +(\w{4,5})\b|^\w+: \((\d{4}),|error\[(\w+)\]", text, re.MULTILINE)
    moment = re.sub(r"[`'\"(\[].*", "", lines[0])[:60]
    if code:
        return lines[0].split(" failed")[0].split("`")[0], next(filter(None, code.groups()))
    difference = re.match(r"(\w+) .*?(?:, (\w+): after|: (only in) )", lines[1])
    return (moment, *(difference.groups() if difference else ()))


def minimise(folder, failure):
    """Rewrites the files in the folder to the least that `failure()` (the failure's text, or None) still says the same of. Returns that text."""
    documents = [schema.read(folder / f"{name}.yaml") for name in ("old", "new", "rows")]
    text = failure()
    wanted = signature(text)
    shrunk = True
    while shrunk:
        shrunk = False
        for change in list(changes(documents)):
            smaller = copy.deepcopy(documents)
            if not change(smaller):
                continue
            write(folder, smaller)
            found = failure()
            if found is not None and signature(found) == wanted:
                documents, text, shrunk = smaller, found, True
    write(folder, documents)
    return text


def write(folder, documents):
    for name, document in zip(("old", "new", "rows"), documents):
        schema.write(folder / f"{name}.yaml", document)


def changes(documents):
    """Functions that each take one thing away, and say whether it was there."""
    old, new, rows = documents
    for side, document in enumerate((old, new)):
        other = new if side == 0 else old
        for section in ("views", "tables", "enums"):
            for name in document.get(section) or {}:
                if name in (other.get(section) or {}):
                    yield from ((lambda d, s=section, n=name: drop(d[0], s, n) & drop(d[1], s, n)),) if side == 0 else ()
                yield lambda d, i=side, s=section, n=name: drop(d[i], s, n)
        for table, definition in schema.tables(document).items():
            for section in (*SECTIONS, "comment", "primary_key"):
                yield from ((lambda d, t=table, s=section: drop(d[0], "tables", t, s) & drop(d[1], "tables", t, s)),) if side == 0 else ()
                yield lambda d, i=side, t=table, s=section: drop(d[i], "tables", t, s)
                for name in definition.get(section) if isinstance(definition.get(section), dict) else ():
                    yield from ((lambda d, t=table, s=section, n=name: drop_column(d, (0, 1), t, s, n)),) if side == 0 else ()
                    yield lambda d, i=side, t=table, s=section, n=name: drop_column(d, (i,), t, s, n)
    for table in rows:
        yield lambda d, t=table: drop(d[2], t)
    yield lambda d: drop_rows(d)


def drop(document, *path):
    for key in path[:-1]:
        document = document.get(key) if isinstance(document, dict) else None
    if not isinstance(document, dict) or path[-1] not in document:
        return False
    del document[path[-1]]
    return True


def drop_column(documents, sides, table, section, name):
    """Takes a rule or a column away; a column's values go with it, and so do the parts of rules that name it."""
    gone = [drop(documents[side], "tables", table, section, name) for side in sides]
    if section == "columns":
        for row in documents[2].get(table) or []:
            row.pop(name, None)
        for side in sides:
            drop_parts(documents[side].get("tables", {}).get(table, {}), name)
    return all(gone)


def drop_parts(table, name):
    for section in ("indexes", "unique"):
        for rule, definition in list((table.get(section) or {}).items()):
            left = [part for part in definition["columns"] if (part["column"] if isinstance(part, dict) else part) != name]
            definition["columns"] = left
            if not left:
                del table[section][rule]


def drop_rows(documents):
    """All rows but the first of each table."""
    cut = any(len(rows) > 1 for rows in documents[2].values())
    documents[2] = {table: rows[:1] for table, rows in documents[2].items()}
    return cut
