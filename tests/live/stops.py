"""Where a script may stop: its beginnings that end with a whole statement, as its own client splits it."""

import re

# What a semicolon does not end: quoted texts and names, dollar quotes, comments; then the words of the clients.
PIECES = {
    "postgresql": r"(?P<dollar>\$\w*\$).*?(?P=dollar)|[eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|(?m:^\\[^\n]*)",
    "mysql": r"'(?:[^'\\]|\\.|'')*'|\"(?:[^\"\\]|\\.|\"\")*\"|`(?:[^`]|``)*`|--(?=\s)[^\n]*|#[^\n]*|/\*.*?\*/|(?mi:^delimiter[ \t]+(?P<delimiter>\S+)[^\n]*)",
}


def beginnings(script, dialect):
    """The script up to each of its statements, the whole one last."""
    pieces = re.compile(PIECES["postgresql" if dialect == "postgresql" else "mysql"], re.DOTALL)
    place, delimiter, ends = 0, ";", []
    while place < len(script):
        piece = pieces.match(script, place)
        if piece:
            delimiter = piece.groupdict().get("delimiter") or delimiter
            place = piece.end()
        elif script.startswith(delimiter, place):
            place += len(delimiter)
            ends.append(place)
        else:
            place += 1
    return [script[:end] + "\n" for end in ends]
