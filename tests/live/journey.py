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
    with walk.part("probe before forward"):
        walk.reached("not begun")
    carried = walk.answers({name: queries[0] for name, queries in walk.system.carried.items()})
    own_parts(walk, walk.system.before)
    with walk.part("forward", needed=True):
        walk.script("forward.sql")
        walk.holds(new, "v2")
    with walk.part("probe after forward"):
        walk.reached("finished")
    state = walk.state(walk.system.fresh)
    prove(walk, carried)
    own_parts(walk, walk.system.after)
    with walk.part("rollback", needed=True):
        walk.script("rollback.sql")
        walk.holds(old, "v1")
    if walk.system.lost:
        with walk.part("the script names what does not come back"):
            script = walk.kit.script("rollback.sql")
            missed = [column for column in walk.system.lost if f"NULL of {column} became" not in script]
            assert not missed, f"nothing about {missed} in\n{script}"
    with walk.part("rows after rollback"):
        walk.same_rows(walk.as_lost(before))
    with walk.part("forward again gives the same", needed=True):
        walk.script("forward.sql")
        walk.holds(new, "v2")
        walk.same_rows(state, walk.system.fresh)
    in_phases(walk, old, new, before)
    retained(walk, before)
    stop_everywhere(walk, old, new)


def in_phases(walk, old, new, before):
    with walk.part("phase by phase, with the old application at work until contract"):
        phases = walk.kit.phases("--phases")
        walk.build_old()
        for phase in phases:
            walk.script(f"{phase}/forward.sql", "--phases")
            if phase.endswith("expand"):
                walk.script(f"{phase}/rollback.sql", "--phases")
                walk.holds(old, "v1")
                walk.same_rows(before)
                walk.script(f"{phase}/forward.sql", "--phases")
                walk.direct(walk.system.old_application)
        walk.holds(new, "v2")
        for phase in reversed(phases):
            walk.script(f"{phase}/rollback.sql", "--phases")
        walk.holds(old, "v1")


def retained(walk, before):
    """With the copy that contract keeps, rows come back as they were, NULLs too."""
    if walk.system.lost:
        with walk.part("rollback from the copy that contract keeps"):
            forward, rollback = (walk.kit.script(name, "--retain") for name in ("forward.sql", "rollback.sql"))
            walk.build_old()
            walk.run(forward)
            walk.run(rollback)
            walk.same_rows(before, tables=before)


def own_parts(walk, parts):
    for name, part in parts.items():
        with walk.part(name):
            part(walk.database)


def look_before(walk, before):
    if walk.system.planted:
        with walk.part("pre-checks find the planted rows"):
            walk.direct(walk.system.text("planted.sql"))
            try:
                red = walk.red("precheck")
            finally:
                walk.direct(walk.system.text("mended.sql"))
            missed = [name for name in walk.system.planted if not any(name in " ".join(row) for row in red)]
            assert not missed, f"not found: {missed}; found: {red}"
        with walk.part("mended rows are those of before"):
            walk.same_rows(before)
    with walk.part("pre-checks pass"):
        red = walk.red("precheck")
        assert not red, f"checks that fail: {red}"


def prove(walk, carried):
    with walk.part("what is carried over is the same"):
        now = walk.answers({name: queries[1] for name, queries in walk.system.carried.items()})
        assert now == carried, f"before: {carried}\nnow: {now}"
    with walk.part("proofs"):
        found = walk.offenders()
        assert not found, f"proofs that do not hold: {found}"
    with walk.part("verification passes"):
        red = walk.red("verify")
        assert not red, f"checks that fail: {red}"
    for name, (harm, mend) in walk.system.broken.items():
        walk.direct(harm)
        with walk.part(f"proofs fail where {name}"):
            assert walk.offenders(), "every proof holds all the same"
        with walk.part(f"verification fails where {name}"):
            assert walk.red("verify"), "every check passes all the same"
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
        for beginning in stops.some(stops.beginnings(forward, dialect), 10):
            walk.stop([beginning])
            walk.run(rollback)
            walk.holds(old, "v1")
        walk.same_rows(walk.as_lost(before))
