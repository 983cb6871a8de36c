"""What the compiler writes for one migration on one dialect, compiled once a set of options, and its reports as a server answers them."""

from pathlib import Path

from support import compiler, schema

SCHEMAS = compiler.ROOT / "schemas"
NOT_THERE_YET = "error[S0902]"


class Missing(Exception):
    """The compiler does not write this yet; the text says what."""


class Kit:
    def __init__(self, name, dialect, folder):
        self._name = name
        self._dialect = dialect
        self._folder = Path(folder)
        self._compiled = {}

    def script(self, name, *options):
        """The text of a file of `diff v1 v2 OPTIONS`, such as `forward.sql` or `1-expand/forward.sql`."""
        path = self._diff(options) / self._dialect / name
        if not path.exists():
            raise Missing(f"`{' '.join(('diff', *options))}` writes no {name}")
        return path.read_bytes().decode("utf-8")

    def phases(self, *options):
        """Names of the folders with a script of their own, in their order."""
        folders = sorted(path.parent.name for path in (self._diff(options) / self._dialect).glob("*/forward.sql"))
        if not folders:
            raise Missing(f"`{' '.join(('diff', *options))}` writes no phases")
        return folders

    def schema(self, version):
        """The script that makes this version from nothing."""
        return (self._compile(("compile", f"{self._name}/{version}")) / self._dialect / "forward.sql").read_bytes().decode("utf-8")

    def _diff(self, options):
        return self._compile(("diff", f"{self._name}/v1", f"{self._name}/v2", *options))

    def _compile(self, words):
        if words not in self._compiled:
            target = self._folder / str(len(self._compiled))
            outcome = compiler.run([*words, "--dialect", self._dialect, "--color", "never", "-o", str(target)], SCHEMAS)
            if NOT_THERE_YET in outcome.stderr:
                raise Missing(f"`{' '.join(words[3:])}` is not there yet")
            if outcome.exit != 0:
                raise AssertionError(f"`schemac {' '.join(words)}` exits with {outcome.exit}:\n{outcome.stderr}")
            self._compiled[words] = target
        return self._compiled[words]
