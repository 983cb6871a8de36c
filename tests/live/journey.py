"""The order of a walk: what a team does with a migration, and what it must be able to do when something goes wrong."""

from live import stops


def journey(walk):
    with walk.part("the new version from nothing", needed=True):
        walk.build("v2")
        new = walk.database.catalogue()
    with walk.part("the old version, with rows", needed=True):
        walk.build_old()
        old, before = walk.database.catalogue(), walk.state()
    look_before(walk, before)
    carried = walk.answers({name: queries[0] for name, queries in walk.system.carried.items()})
    own_parts(walk, walk.system.before)
    with walk.part("forward", needed=True):
        walk.script("forward.sql")
        walk.holds(new, "v2")
    state = walk.state(walk.system.fresh)
    prove(walk, carried)
    own_parts(walk, walk.system.after)
    with walk.part("rollback", needed=True):
        walk.script("rollback.sql")
        walk.holds(old, "v1")
    with walk.part("rows after rollback"):
        walk.same_rows(walk.as_lost(before))
    with walk.part("forward again gives the same", needed=True):
        walk.script("forward.sql")
        walk.holds(new, "v2")
        walk.same_rows(state, walk.system.fresh)
    stop_everywhere(walk, old, new)


def own_parts(walk, parts):
    for name, part in parts.items():
        with walk.part(name):
            part(walk.database)


def look_before(walk, before):
    if walk.system.planted:
        with walk.part("pre-checks find the planted rows"):
            walk.direct(walk.system.text("planted.sql"))
            try:
                red = walk.red("precheck.sql")
            finally:
                walk.direct(walk.system.text("mended.sql"))
            missed = [name for name in walk.system.planted if not any(name in " ".join(row) for row in red)]
            assert not missed, f"not found: {missed}; found: {red}"
        with walk.part("mended rows are those of before"):
            walk.same_rows(before)
    with walk.part("pre-checks pass"):
        red = walk.red("precheck.sql")
        assert not red, f"checks that fail: {red}"


def prove(walk, carried):
    with walk.part("what is carried over is the same"):
        now = walk.answers({name: queries[1] for name, queries in walk.system.carried.items()})
        assert now == carried, f"before: {carried}\nnow: {now}"
    with walk.part("proofs"):
        found = walk.offenders()
        assert not found, f"proofs that do not hold: {found}"
    with walk.part("verification passes"):
        red = walk.red("verify.sql")
        assert not red, f"checks that fail: {red}"
    for name, (harm, mend) in walk.system.broken.items():
        walk.direct(harm)
        with walk.part(f"proofs fail where {name}"):
            assert walk.offenders(), "every proof holds all the same"
        with walk.part(f"verification fails where {name}"):
            assert walk.red("verify.sql"), "every check passes all the same"
        walk.direct(mend)
    for query, index in walk.system.explained.items():
        with walk.part(f"a plan that uses {index}"):
            walk.uses(query, index)


def stop_everywhere(walk, old, new):
    """Scripts that may be run again, each stopped after every statement, then run anew from its beginning up to the next."""
    dialect = walk.database.dialect
    with walk.part("forward, stopped after every statement and gone on from", needed=True):
        forward = walk.kit.script("forward.sql", "--rerunnable")
        walk.build_old(few=True)
        before = walk.state()
        walk.run(forward)
        state = walk.state(walk.system.fresh)
        walk.build_old(few=True)
        walk.stop(stops.beginnings(forward, dialect))
        walk.holds(new, "v2")
        walk.same_rows(state, walk.system.fresh)
        walk.run(forward)
        walk.holds(new, "v2")
        walk.same_rows(state, walk.system.fresh)
    with walk.part("rollback, stopped after every statement and gone on from"):
        rollback = walk.kit.script("rollback.sql", "--rerunnable")
        walk.stop(stops.beginnings(rollback, dialect))
        walk.holds(old, "v1")
        walk.same_rows(walk.as_lost(before))
    with walk.part("rollback from wherever forward has stopped"):
        for beginning in stops.beginnings(forward, dialect):
            walk.stop([beginning])
            walk.run(rollback)
            walk.holds(old, "v1")
        walk.same_rows(walk.as_lost(before))
