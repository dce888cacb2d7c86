"""Every error that the suite raises on purpose.

    BenchError                     anything this package raises on purpose; the command line prints
    │                              the message without a traceback and exits with `exit_code`
    ├── UsageError                 what was asked for does not exist or does not fit       exit 2
    ├── FormatError                a file does not say what its format asks for            exit 2
    ├── UnsupportedError           a file asks for something this judge cannot honour      exit 2
    ├── JudgeError                 the judge or a jury's program failed; never a verdict   exit 1
    ├── SolverError                a solver could not be started                           exit 1
    ├── StorageError               a run cannot be written down                            exit 1
    └── SandboxUnavailable         this machine cannot isolate programs                    exit 3

An error of a contestant's program is not an exception: it is a `bench.Verdict`.
"""

from __future__ import annotations

from pathlib import Path


class BenchError(Exception):
    """Base of all errors raised on purpose; the message says what to do next."""

    exit_code = 1


class UsageError(BenchError):
    """What was asked for does not exist or does not fit together."""

    exit_code = 2


class FormatError(BenchError):
    """A file does not follow its format.

    The message names the file, the field, and what was expected there.
    """

    exit_code = 2

    def __init__(self, path: Path | str, field: str, expected: str) -> None:
        """Remember where (`path`, `field`) something other than `expected` was found."""
        where = f"{path}: {field}: " if field else f"{path}: "
        super().__init__(where + expected)
        self.path = Path(path)
        self.field = field


class UnsupportedError(FormatError):
    """A file asks for something that this judge cannot honour; it is refused, not guessed."""


class JudgeError(BenchError):
    """The judge, or a program of the jury, failed; this says nothing about a contestant."""


class SolverError(BenchError):
    """A solver could not be started."""


class StorageError(BenchError):
    """A run directory could not be written; what was in it is as it was."""

    def __init__(self, path: Path, error: OSError) -> None:
        """Say which file, why, and that nothing is lost."""
        super().__init__(
            f"{path} could not be written: {error.strerror or error}. What the run holds is whole: "
            "make room, or allow writing, and repeat the same command to continue"
        )
        self.path = path


class SandboxUnavailable(BenchError):  # noqa: N818 - reads as the state of a machine, as in `raise`
    """Hostile programs cannot be isolated here; the message names the reason and the remedy."""

    exit_code = 3
