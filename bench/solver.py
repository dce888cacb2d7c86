"""The contract between a solver and the harness, and how a solver is named.

A solver is `solve(contest, desk)`: a function, or an object (or class without arguments) with such
a method. It sees the contest's public side and has a desk, nothing else. It runs in a process of
its own, inside the sandbox, and everything it does at the desk is a message to the harness
(`bench.replay.protocol`), so a solver can as well be written in another language.

Names of solvers:
    example-solver           registered under the entry point group `bench.solvers`
    package.module:attribute an importable function, object or class
    path/to/solver.py        a file that defines `solve` (only this file is visible to it)
    command:./solver --fast  any program that talks the protocol (files it names are visible to it)
"""

from __future__ import annotations

import importlib.util
import shlex
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Literal, Protocol, runtime_checkable

from bench.contest import Contest, Program
from bench.errors import SolverError, UsageError

GROUP = "bench.solvers"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a contestant learns of a submission.

    `verdict` is AC, WA, TLE, MLE, OLE, RTE, CE, or JE for an error of the judge (nothing lost).
    `test` is the number of the test that failed, from 1. `refused` says why a submission was not
    taken at all (contest over, attempts used up, unknown problem, …); then there is no verdict.
    """

    verdict: str | None
    test: int | None = None
    message: str = ""
    refused: str | None = None

    @property
    def accepted(self) -> bool:
        """Whether the problem is solved now."""
        return self.verdict == "AC"


@dataclass(frozen=True, slots=True)
class Trial:
    """One execution of one's own program on one's own input.

    `status` is `ok` or the abbreviation of what went wrong (TLE, MLE, OLE, RTE, CE); `cpu_s` are
    CPU seconds, charged to the contest clock.
    """

    status: str
    stdout: str
    stderr: str
    cpu_s: float


class Clock(Protocol):
    """The contest clock, in contest seconds."""

    @property
    def elapsed(self) -> float:
        """Seconds since the start of the contest."""

    @property
    def remaining(self) -> float:
        """Seconds until its end."""


class Desk(Protocol):
    """All that a contestant has."""

    @property
    def clock(self) -> Clock:
        """The contest clock."""

    @property
    def seed(self) -> int:
        """Where a solver's randomness should start; the same seed is the same contest again."""

    @property
    def submissions(self) -> int:
        """How many submissions each problem takes."""

    def run(
        self, program: Program, inputs: Sequence[str], *, time_s: float = 2.0
    ) -> Sequence[Trial]:
        """Run one's own program on one's own inputs in the sandbox; charged to the clock."""

    def submit(self, problem: str, program: Program) -> Outcome:
        """Submit a program for the problem with this label; judging is not charged."""

    def keep(self, data: bytes) -> None:
        """Keep a piece (32 MiB at most) for later runs of this contest: `--repeat same-samples`."""

    def kept(self) -> bytes | None:
        """The next piece that the first run kept here; None where there is none (left).

        The clock then stands at least where it stood when the piece was kept: what it took to make
        it is charged again. This is how the AlphaCode paper repeats: the same samples, in another
        order, with other seeds.
        """

    def note(self, **fields: object) -> None:
        """Write something JSON-like into the run's journal."""

    def spend(self, seconds: float) -> None:
        """Declare a cost in seconds before `--speed`; counts under the virtual clock only."""


@runtime_checkable
class Solver(Protocol):
    """Something that competes."""

    def solve(self, contest: Contest, desk: Desk) -> None:
        """Compete; return when there is nothing more to do."""


@dataclass(frozen=True, slots=True)
class SolverSpec:
    """A solver by name, resolved without importing or running any of its code here.

    `packages` are top-level modules or packages it is imported from, `files` single files, all of
    which must be visible inside its sandbox.
    """

    name: str
    kind: Literal["module", "file", "command"]
    target: str
    packages: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()


def registered() -> Mapping[str, str]:
    """Registered solvers: name to `module:attribute`."""
    points = metadata.entry_points(group=GROUP)
    return {point.name: point.value for point in sorted(points, key=lambda p: p.name)}


def resolve(name: str) -> SolverSpec:
    """Find a solver by any of its names; `UsageError` says what was looked for."""
    if name.startswith("command:"):
        return _command(name)
    if name.endswith(".py"):
        path = Path(name).resolve()
        if not path.is_file():
            raise UsageError(f"solver {name}: there is no such file")
        return SolverSpec(name, "file", str(path), files=(path,))
    target = registered().get(name, name)
    module, colon, attribute = target.partition(":")
    if not colon or not attribute:
        known = ", ".join(registered()) or "none"
        raise UsageError(
            f"unknown solver {name!r}; registered are: {known}. Or name one as "
            "package.module:attribute, path/to/solver.py, or command:PROGRAM"
        )
    package = module.partition(".")[0]
    if importlib.util.find_spec(package) is None:
        raise UsageError(f"solver {name}: there is no module {package!r} to import it from")
    return SolverSpec(name, "module", target, packages=(package,))


def _command(name: str) -> SolverSpec:
    words = shlex.split(name.removeprefix("command:"))
    program = shutil.which(words[0]) if words else None
    if program is None:
        raise UsageError(f"solver {name}: {words[0] if words else 'nothing'!r} is no program")
    existing = [Path(word).absolute() for word in words[1:] if Path(word).exists()]
    resolved = [str(Path(w).absolute()) if Path(w).exists() else w for w in words[1:]]
    binary = Path(program).resolve()
    return SolverSpec(
        name, "command", shlex.join([str(binary), *resolved]), files=(binary, *existing)
    )


def load(spec_kind: str, target: str) -> Solver:
    """Import a solver, inside its own process only; `SolverError` where it has no `solve`."""
    if spec_kind == "file":
        spec = importlib.util.spec_from_file_location("solver", target)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found: object = getattr(module, "solve", None)
    else:
        name, _, attribute = target.partition(":")
        found = getattr(importlib.import_module(name), attribute, None)
    if isinstance(found, type):
        found = found()
    if isinstance(found, Solver):
        return found
    if callable(found):
        return _FunctionSolver(found)
    raise SolverError(f"{target} defines no solve(contest, desk)")


class _FunctionSolver:
    """A plain function as a solver."""

    def __init__(self, function: object) -> None:
        self._function = function

    def solve(self, contest: Contest, desk: Desk) -> None:
        assert callable(self._function)
        self._function(contest, desk)
