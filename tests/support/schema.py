"""Reads from a schema's YAML the few things the tests must know: targets, names, what was renamed."""

import re

import yaml

DIALECTS = ("mysql", "tidb", "postgresql")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Numbers and dates stay as they are written; merges, `true`, `false` and `null` keep their meaning."""


_Loader.yaml_implicit_resolvers = {}
_Loader.add_implicit_resolver("tag:yaml.org,2002:merge", re.compile("^<<$"), ["<"])
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), ["t", "f"])
_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^(null|~|)$"), ["n", "~", ""])


def read(path):
    """The document as dictionaries, lists, strings, booleans and None; nothing where the file is absent or no YAML."""
    try:
        text = path.read_text(encoding="utf-8")
        document = yaml.load(text, Loader=_Loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def write(path, document):
    """What `read` gives back."""
    text = yaml.dump(document, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper), sort_keys=False, allow_unicode=True, width=160)
    path.write_text(text, encoding="utf-8")


def targets(*documents):
    """The dialects that the first document with `targets` names, in our order; all of them where none is named."""
    for document in documents:
        named = document.get("targets")
        if isinstance(named, (dict, list)) and named:
            return [dialect for dialect in DIALECTS if dialect in named] or list(DIALECTS)
    return list(DIALECTS)


def tables(document):
    found = document.get("tables")
    return {name: table for name, table in found.items() if isinstance(table, dict)} if isinstance(found, dict) else {}


def columns(table):
    found = table.get("columns")
    return found if isinstance(found, dict) else {}


def in_dialect(thing, dialect):
    only = thing.get("only") if isinstance(thing, dict) else None
    return not isinstance(only, list) or dialect in only


def reference_columns(document, dialect):
    """{table with reference rows: its columns that every row names, and that the server tells from nothing else}."""
    found = {}
    for name, table in _of_dialect(tables(document), dialect).items():
        rows = table.get("rows")
        values = rows.get("values") if isinstance(rows, dict) else None
        if isinstance(values, list) and values:
            own = _of_dialect(columns(table), dialect)
            found[name] = [column for column in own if all(isinstance(row, dict) and column in row and not _computed(row[column]) for row in values)]
    return found


def _computed(value):
    return isinstance(value, dict) and list(value) == ["sql"]


def match(old, new):
    """{name in OLD: name in NEW} by name and by `renamed_from`, as the language has it: a marker whose new name OLD has already counts only where that one is renamed away."""
    markers = {}
    for name, thing in new.items():
        marker = thing.get("renamed_from") if isinstance(thing, dict) else None
        before = old.get(name)
        done = isinstance(before, dict) and before.get("renamed_from") == marker
        if isinstance(marker, str) and marker != name and marker in old and not done and marker not in markers.values():
            markers[name] = marker
    while stale := [name for name in markers if name in old and name not in markers.values()]:
        for name in stale:
            del markers[name]
    result = {source: name for name, source in markers.items()}
    for name in new:
        if name in old and name not in markers and name not in result:
            result[name] = name
    return result


def origins(old, new, dialect):
    """For each table of OLD that NEW still has: (its name in NEW, {column of OLD: column of NEW}), as far as the dialect has them."""
    before, after = (_of_dialect(tables(document), dialect) for document in (old, new))
    return {
        source: (name, match(_of_dialect(columns(before[source]), dialect), _of_dialect(columns(after[name]), dialect)))
        for source, name in match(before, after).items()
    }


def _of_dialect(things, dialect):
    return {name: thing for name, thing in things.items() if in_dialect(thing, dialect)}


def outer_spaces(*documents):
    """PostgreSQL schemas, MySQL databases, that dotted names stand in and that no script makes."""
    kinds = ("tables", "views", "enums", "sequences", "domains", "composites")
    names = [name for document in documents for kind in kinds for name in (document.get(kind) or {})]
    return sorted({name.split(".", 1)[0] for name in names if isinstance(name, str) and "." in name} - set(own_spaces(*documents)))


def own_spaces(*documents):
    """Those of `schemas`, which the scripts make."""
    listed = [item for document in documents for item in (document.get("schemas") or [])]
    return sorted({item["name"] if isinstance(item, dict) else item for item in listed if isinstance(item, str) or "name" in item})


def roles(*documents):
    """Roles that grants and policies name, but for those that every server has."""
    found = set()
    for document in documents:
        for grant in document.get("grants") or []:
            found.update(_listed(grant.get("to")) if isinstance(grant, dict) else [])
        for table in tables(document).values():
            policies = {**(table.get("policies") or {}), **((table.get("postgresql") or {}).get("policies") or {})}
            for policy in policies.values():
                found.update(_listed(policy.get("to")) if isinstance(policy, dict) else [])
    return sorted(found - {"public", "current_user", "session_user"})


def _listed(value):
    return value if isinstance(value, list) else [value] if isinstance(value, str) else []
