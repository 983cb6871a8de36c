"""A server's own command-line client that stays and runs one script after another: to start it costs more than most scripts do."""

import subprocess
import threading
import uuid

SECONDS = 60


class Client:
    """`ends_on` is the stream, "stdout" or "stderr", on which the client prints the word that the script's follower makes it print."""

    def __init__(self, command, environment=None, ends_on="stdout"):
        self._command = command
        self._environment = environment
        self._ends_on = ends_on
        self._process = None
        self._lines = 0

    def close(self):
        if self._process:
            self._process.stdin.close()
            self._finish()

    def run(self, text, follower):
        """Sends the text, then what `follower(word)` gives, and waits for that word. (Whether it came, what the stream said before, lines sent before this text.)
        Where it does not come, the client has ended, as it does at the first error, and what it said is all there is."""
        if self._process is None:
            self._start()
        before, word = self._lines, uuid.uuid4().hex
        whole = text + "\n" + follower(word) + "\n"
        self._lines += whole.count("\n")
        # A script that leaves a quote or a statement open swallows the word: the end of input then brings the error.
        timer = threading.Timer(SECONDS, self._process.stdin.close)
        timer.start()
        try:
            self._send(whole)
            came, said = self._read_until(word.encode())
        finally:
            timer.cancel()
        return came, said if came else said + self._finish(), before

    def _start(self):
        streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, self._ends_on: subprocess.PIPE}
        self._process = subprocess.Popen(self._command, env=self._environment, stdin=subprocess.PIPE, **streams)
        self._lines = 0

    def _send(self, text):
        try:
            self._process.stdin.write(text.encode("utf-8"))
            self._process.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass  # it has ended: what it said tells why

    def _read_until(self, word):
        stream, said = getattr(self._process, self._ends_on), b""
        for line in stream:
            if line.strip() == word:
                return True, said.decode("utf-8", "replace")
            said += line
        return False, said.decode("utf-8", "replace")

    def _finish(self):
        """Waits for the end and gives what stderr still holds."""
        process, self._process = self._process, None
        rest = process.stderr.read().decode("utf-8", "replace")
        for stream in (process.stdin, process.stdout, process.stderr):
            try:
                if stream:
                    stream.close()
            except BrokenPipeError:
                pass
        process.wait()
        return rest
