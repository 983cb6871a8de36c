"""What went wrong when a script ran: the server's message, its code and the lines it speaks of."""

from dataclasses import dataclass

AROUND = 12


@dataclass(frozen=True)
class ScriptFailure:
    code: str
    line: int | None
    message: str
    script: str

    def text(self):
        """The message, then the script's lines about the place, with an arrow at the line that the client names."""
        lines = self.script.split("\n")
        place = self.line or 1
        first, last = (max(1, place - AROUND), min(len(lines), place + AROUND)) if self.line else (1, len(lines))
        shown = [f"{'->' if number == self.line else '  '} {number:4} {lines[number - 1]}" for number in range(first, last + 1)]
        return "\n".join([self.message.strip(), *shown])
