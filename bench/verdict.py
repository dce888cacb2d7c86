"""Verdicts: what the judge says of one test and of one submission.

A judge error (`JE`) is in the enumeration so that it can be recorded, but it is no statement
about the contestant's program: nothing counts it against a solver.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Verdict(enum.StrEnum):
    """The outcome of one test or one submission; the value is the usual abbreviation."""

    AC = "AC"
    WA = "WA"
    TLE = "TLE"
    MLE = "MLE"
    OLE = "OLE"
    RTE = "RTE"
    CE = "CE"
    JE = "JE"

    @property
    def rejects(self) -> bool:
        """Whether the verdict turns a contestant's program down (neither AC nor JE)."""
        return self not in (Verdict.AC, Verdict.JE)


@dataclass(frozen=True, slots=True)
class TestVerdict:
    """What happened on one test: CPU and wall seconds, peak resident MiB, a line for the jury."""

    __test__ = False  # a word of the field, not a pytest class

    test: str
    verdict: Verdict
    cpu_s: float
    wall_s: float
    memory_mib: float
    message: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the judge says of one submission.

    `tests` holds the tests that were run, in order; the judge stops at the first failure, so the
    last of them decides. `message` is for the jury (compiler output, checker's word) and is never
    shown to a contestant beyond a compile error.
    """

    verdict: Verdict
    tests: tuple[TestVerdict, ...] = ()
    message: str = ""

    @property
    def failed_test(self) -> str | None:
        """Name of the test that decided against the program, if one did."""
        last = self.tests[-1] if self.tests else None
        return last.test if last and last.verdict is not Verdict.AC else None

    @property
    def on_first_test(self) -> bool:
        """Whether the program failed on the very first test (free under Codeforces' rules)."""
        return len(self.tests) == 1 and self.tests[0].verdict.rejects

    @property
    def cpu_s(self) -> float:
        """CPU seconds of the slowest test."""
        return max((t.cpu_s for t in self.tests), default=0.0)

    @property
    def memory_mib(self) -> float:
        """Peak resident MiB over all tests."""
        return max((t.memory_mib for t in self.tests), default=0.0)
