"""Where a script may stop: its beginnings that end with a whole statement, as its own client splits it."""

import re

# What a semicolon does not end: quoted texts and names, dollar quotes, comments; then the words of the clients.
PIECES = {
    "postgresql": r"(?P<dollar>\$\w*\$).*?(?P=dollar)|[eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|(?m:^\\[^\n]*)",
    "mysql": r"'(?:[^'\\]|\\.|'')*'|\"(?:[^\"\\]|\\.|\"\")*\"|`(?:[^`]|``)*`|--(?=\s)[^\n]*|#[^\n]*|/\*.*?\*/|(?mi:^delimiter[ \t]+(?P<delimiter>\S+)[^\n]*)",
}
# They change nothing by themselves.
SETTINGS = re.compile(r"(?:\s|--[^\n]*\n)*(?:SET|PREPARE|DEALLOCATE)\b", re.IGNORECASE)


def beginnings(script, dialect):
    """The script up to each of its statements but for settings, the whole one last."""
    ends = statement_ends(script, dialect)
    kept = [end for start, end in zip([0, *ends], ends) if not SETTINGS.match(script, start)]
    return [*(script[:end] + "\n" for end in kept), script]


def some(beginnings, most):
    """So many of them at most, spread over the script."""
    return beginnings[:: -(-len(beginnings) // most)]


def statement_ends(script, dialect):
    pieces = re.compile(PIECES["postgresql" if dialect == "postgresql" else "mysql"], re.DOTALL)
    place, delimiter, ends = 0, ";", []
    while place < len(script):
        piece = pieces.match(script, place)
        if piece:
            delimiter = piece.groupdict().get("delimiter") or delimiter
            place = piece.end()
            if piece[0].startswith("\\g"):
                ends.append(place)
        elif script.startswith(delimiter, place):
            place += len(delimiter)
            ends.append(place)
        else:
            place += 1
    return ends
