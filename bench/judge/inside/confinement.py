"""What a child of the warden gives up before the program's first instruction.

Everything that costs is prepared in the warden, once for each kind of program: the Landlock ruleset
stands open, the seccomp filter lies in memory but for the child's own number. The child only steps
through. Part of what is copied into the sandbox for the warden: standard library only.
"""

from __future__ import annotations

import os
import resource
from collections.abc import Mapping, Sequence

from bench.judge.inside import landlock, seccomp

Limit = tuple[int, tuple[int, int]]
"""An argument list of `resource.setrlimit`."""

_HARD = {
    name: resource.getrlimit(getattr(resource, f"RLIMIT_{name}"))[1]
    for name in ("AS", "CORE", "CPU", "DATA", "FSIZE", "NOFILE", "STACK")
}


def hard_limits(limits: Mapping[str, int]) -> list[Limit]:
    """Limits by RLIMIT name as `Confinement.enter` takes them, none above what holds already."""
    found = []
    for name, value in limits.items():
        hard = _HARD[name]
        bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
        found.append((getattr(resource, f"RLIMIT_{name}"), (bound, bound)))
    return found


class Confinement:
    """The walls around one kind of program; `enter` them in a child, there is no way back."""

    def __init__(
        self, abi: int, rules: Mapping[str, int], *, may_exec: bool, private: bool = False
    ) -> None:
        """Prepare them: `rules` as of `landlock.ruleset`, the rest as of `seccomp.program_filter`.

        `OSError` where the kernel refuses.
        """
        self._ruleset = landlock.ruleset(abi, rules) if abi else None
        self._filter = seccomp.Filter(may_exec=may_exec, private=private)

    def enter(self, limits: Sequence[Limit]) -> None:
        """Take from this process all that the program must not have."""
        for number, bounds in limits:
            resource.setrlimit(number, bounds)
        if self._ruleset is not None:
            landlock.restrict(self._ruleset)
            os.close(self._ruleset)
        self._filter.enter(os.getpid())
