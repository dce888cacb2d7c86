"""The contest clock: contest seconds = charged seconds x speed.

What is charged depends on the kind:
cpu      CPU seconds of the solver's process tree and of the programs it runs at its desk: fair on a
         busy machine
wall     seconds on the wall while the solver may work, for solvers that wait on a network or a GPU;
         programs run at the desk are charged by their wall seconds as well
virtual  only what the solver declares: deterministic, for tests and for simulating other machines;
         never on one leaderboard with the others

Judging is never charged: the harness pauses the clock, and the solver, while the judge works.
"""

from __future__ import annotations

import enum
import time
from collections.abc import Callable


class ClockKind(enum.StrEnum):
    """What a contest second costs."""

    CPU = "cpu"
    WALL = "wall"
    VIRTUAL = "virtual"


class ContestClock:
    """Runs from 0 to `duration_s` contest seconds; `measure` reads the solver's own cost so far."""

    def __init__(
        self,
        kind: ClockKind,
        speed: float,
        duration_s: int,
        measure: Callable[[], float] | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """A clock that stands at 0 until `start`; `measure` gives CPU seconds (cpu only)."""
        self.kind = kind
        self.speed = speed
        self.duration_s = duration_s
        self._measure = measure or (lambda: 0.0)
        self._now = now
        self._charged = 0.0
        self._since: float | None = None
        self._latest = 0.0

    def start(self) -> None:
        """Begin to charge the solver, or go on after `pause`."""
        if self._since is None:
            self._since = self._reading()

    def pause(self) -> None:
        """Stop charging the solver."""
        if self._since is not None:
            self._charged += max(0.0, self._reading() - self._since)
            self._since = None

    def charge(self, seconds: float) -> None:
        """Add a cost that `measure` does not see: trial runs, declared costs."""
        self._charged += seconds

    def advance(self, charged_s: float) -> None:
        """Charge what is missing to stand at this many charged seconds, if anything is."""
        self.charge(max(0.0, charged_s - self.charged_s))

    @property
    def charged_s(self) -> float:
        """Charged seconds so far, before `speed`; never falls."""
        running = 0.0 if self._since is None else max(0.0, self._reading() - self._since)
        self._latest = max(self._latest, self._charged + running)
        return self._latest

    @property
    def elapsed(self) -> float:
        """Contest seconds since the start, at most the duration."""
        return min(float(self.duration_s), self.charged_s * self.speed)

    @property
    def remaining(self) -> float:
        """Contest seconds until the end."""
        return self.duration_s - self.elapsed

    @property
    def over(self) -> bool:
        """Whether the last contest second has passed."""
        return self.charged_s * self.speed >= self.duration_s

    def _reading(self) -> float:
        if self.kind is ClockKind.CPU:
            return self._measure()
        return self._now() if self.kind is ClockKind.WALL else 0.0
