"""The page of hazards: each one by group, on which servers it happens, and what a case of it looks like."""

import re
from pathlib import Path

from editor import diagnostics_page
from support import compiler

ROOT = Path(__file__).resolve().parents[2]
DIALECTS = ("MySQL", "TiDB", "PostgreSQL")
HEAD = """# Hazards

What may go wrong with a change, or is wrong in a schema, by name. `schemac lint OLD NEW` tells those of a change and those that NEW has and OLD had not, `schemac lint SCHEMA`
those of a schema by itself; `schemac explain NAME` says what stands here. Generated from the compiler's registry and from golden cases.

## Policy
```yaml
policy:
  deny: [destructive, rename-table]
  warn: [drop-index]
  allow:
    - drop-view
    - {hazard: drop-table, on: [old_log], reason: its rows are in the archive since May}
  names: {table: snake_case, index: "idx_{table}_*"}
tables:
  customer:
    allow: drop-column
    reason: the column note was never written
    columns: {id: bigint identity primary key}
```

- A hazard is named itself, or with its group: `destructive`, `blocking`, `incompatible`, `data-dependent`, `schema`. Its own name counts before its group. The policy of NEW counts.
- **Denied**: `diff` prints and writes nothing, `lint` reports an error; both exit with 3. **Warned of** by the policy: `diff` tells it, too. What the policy does not name, `lint` alone
  warns of, or nobody where the table below says so; nothing is denied by itself. With `--strict` a warning is an error.
- **`allow` on an object**, with the mandatory `reason`: on a table for all in it, on a column, an index, a view or an enum. It stands in NEW: for what goes, on the table that it went from; for
  a table, view or other object that goes, in the policy with `on`. It serves one change: one that OLD has word for word allows no other change (of a schema by itself it goes on to hold).
- What blocks, or copies a table, is looked for on tables that were there before. One that `--size` gives fewer rows than `--big` ([big tables](big_tables.md)) is left out: it is done before anybody notices.
- An `allow` that allows nothing is told by `lint` (S1304), unless a mixin brought it.
- Scripts for MySQL and PostgreSQL set a timeout for locks before their first statement, and TiDB has none for its DDL, so that there is no hazard for one that is missing.

"""


def groups(listing):
    """{group: [(number, name, told, summary, sentences, {dialect: word})]}, from what `explain` says of each hazard."""
    found = {}
    for number in re.findall(r"^H\d{3}", listing, re.MULTILINE):
        lines = compiler.run(["explain", number], ROOT).stdout.splitlines()
        head = re.match(r"(H\d{3}) ([\w-]+) \(([\w-]+); (.*)\)$", lines[0])
        summary, why, mend = lines[2:5]
        words = dict(line.split(": ", 1) for line in lines[5:] if line)
        found.setdefault(head[3], []).append((head[1], head[2], head[4], summary, f"{why} {mend}", words))
    return found


def page(listing):
    shown = diagnostics_page.examples()
    lines = [HEAD.rstrip("\n")]
    for group, rows in groups(listing).items():
        lines += ["", f"## {group.capitalize()}", "", "| hazard | what it is | " + " | ".join(DIALECTS) + " |", "|---|---|" + "---|" * len(DIALECTS)]
        for number, name, _, summary, _, words in rows:
            lines.append(f"| [{number}](#{number.lower()}) `{name}` | {summary} | " + " | ".join(words.get(dialect, "yes") for dialect in DIALECTS) + " |")
        for number, name, told, summary, text, _ in rows:
            lines += ["", f"### {number}", f"`{name}`, {told}: {summary}. {text}"]
            if number in shown:
                lines += ["", *diagnostics_page.block(shown[number][1])]
    return "\n".join(lines) + "\n"
