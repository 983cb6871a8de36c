"""Makes the names of an edited schema mean in `renamed_from` what the edits meant."""


def settle(old, new, names):
    """A name that OLD has means OLD's object, unless that one is renamed away: whatever else took such a name gets a new one."""
    for scope, before, after in scopes(old, new):
        settle_scope(scope, before, after, names)


def scopes(old, new):
    """(scope of names, objects of OLD, objects of NEW) for each list in which names are compared."""
    yield "relation", old.enums, new.enums
    yield "relation", old.tables, new.tables
    yield "relation", old.views, new.views
    yield "relation", old.domains, new.domains
    yield "relation", old.sequences, new.sequences
    for before, after in _same(old.enums, new.enums):
        yield f"enum {after.identity}", before.values, after.values
    for before, after in _same(old.tables, new.tables):
        yield f"column {after.identity}", before.columns, after.columns
        for kind, scope in (("indexes", "relation"), ("uniques", "relation"), ("checks", "check"), ("foreign_keys", "check"), ("exclusions", "relation")):
            yield scope, getattr(before, kind), getattr(after, kind)
        if before.partitioning and after.partitioning:
            yield f"partition {after.identity}", before.partitioning.parts, after.partitioning.parts


def _same(before, after):
    olds = {thing.identity: thing for thing in before}
    return [(olds[thing.identity], thing) for thing in after if thing.identity in olds]


def settle_scope(scope, before, after, names):
    olds = {thing.name: thing.identity for thing in before}
    changed = True
    while changed:
        changed = False
        now = {thing.identity: thing.name for thing in after}
        for thing in after:
            owner = olds.get(thing.name)
            if owner is None or owner == thing.identity or now.get(owner, thing.name) != thing.name:
                continue
            thing.name = names.fresh(scope)
            changed = True
            break
