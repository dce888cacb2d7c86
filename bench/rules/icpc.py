"""ICPC rules: problems solved, then penalty minutes.

    penalty = sum over solved problems of (minute of the accepted run + p * rejected runs before it)

`icpc` (Open Kattis' and the ICPC's contest rules): p = 20; equal penalties are separated by the
minute of the last accepted run. `extended-icpc` (Codeforces' Educational and Div. 3 rounds,
codeforces blog topics 63495 and 97113): p = 10; equal penalties share a place, and a failure on
the first test is free as in every Codeforces round. Compile errors are free in both.

Not covered: the open hacking phase of Educational and Div. 3 rounds.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bench.rules.rule import CellScores, Summed, Terms, Total
from bench.standings import NONE, Standings
from bench.verdict import Judgement, Verdict


@dataclass(frozen=True, slots=True)
class Icpc(Summed):
    """Solved count and penalty; rejected runs cost only where the problem was solved."""

    name: str
    minutes_per_rejected: int
    first_test_is_free: bool
    last_accepted_breaks_ties: bool
    value_name: str = "solved"

    def counts(self, judgement: Judgement) -> bool:
        """Every rejection but a compile error (and a free first test)."""
        rejected = judgement.verdict.rejects and judgement.verdict is not Verdict.CE
        return rejected and not (self.first_test_is_free and judgement.on_first_test)

    def cells(self, standings: Standings, terms: Terms) -> CellScores:  # noqa: ARG002 - same for all
        """One for every solved problem, its penalty and its minute."""
        solved = standings.times != NONE
        minute = np.where(solved, standings.times // 60, 0)
        wrong = np.where(solved, self.minutes_per_rejected * standings.rejected, 0)
        last = minute if self.last_accepted_breaks_ties else np.zeros_like(minute)
        return CellScores(solved.astype(np.int64), minute + wrong, last)

    def keys(self, value: Total, penalty: Total, last: Total) -> tuple[Total, ...]:
        """Solved, then penalty, then perhaps the minute of the last accepted run."""
        keys = value, -penalty, -last
        return keys if self.last_accepted_breaks_ties else keys[:2]


EXTENDED_ICPC = Icpc(
    "extended-icpc", minutes_per_rejected=10, first_test_is_free=True,
    last_accepted_breaks_ties=False,
)  # fmt: skip
ICPC = Icpc(
    "icpc", minutes_per_rejected=20, first_test_is_free=False, last_accepted_breaks_ties=True
)
