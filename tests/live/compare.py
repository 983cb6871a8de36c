"""Compares two catalogues, or two sets of rows, and says in words how they differ."""

MOST = 40


def catalogues(left, right, left_name, right_name):
    """A line for each object that only one has, and for each property that differs."""
    lines = []
    for key in sorted({*left, *right}, key=repr):
        name = f"{key[0]} {key[1]}"
        if key not in right:
            lines.append(f"{name}: only in {left_name}")
        elif key not in left:
            lines.append(f"{name}: only in {right_name}")
        else:
            lines += [
                f"{name}, {wanted}: {left_name} has {shown(left[key].get(wanted))}, {right_name} has {shown(right[key].get(wanted))}"
                for wanted in sorted({*left[key], *right[key]})
                if left[key].get(wanted) != right[key].get(wanted)
            ]
    return lines[:MOST] + ([f"... and {len(lines) - MOST} more"] if len(lines) > MOST else [])


def without_kept(found, wanted):
    """A catalogue without the tables and types of `--retain`, which are there until they are purged."""
    return {key: value for key, value in found.items() if key in wanted or "schemac_retained_" not in key[1]}


def shown(value):
    return "nothing" if value is None else repr(value)


def rows(name, before, after):
    """A line for each row that was lost or came."""
    if before == after:
        return []
    lost, came = list(before), []
    for row in after:
        if row in lost:
            lost.remove(row)
        else:
            came.append(row)
    lines = [f"{name}: row {row!r} is lost" for row in lost] + [f"{name}: row {row!r} was not there before" for row in came]
    return lines[:MOST]
