"""Codeforces points.

Source: Codeforces blog entries 456 (scoring), 4088 (formal rules) and 81719 (other durations). In a
two-hour round a problem of x points loses x/250 a minute and 50 for each wrong attempt, never
falling below 30 % of x:

    score = max(0.3 x, x - (x/250) * minute - 50 * wrong),   minute = floor(second / 60)

In a round of d minutes the loss a minute is scaled by 120/d. The loss is taken as a whole number
(rounded down). A failure on the first test and a compile error are free. Places are by total
points; equal totals share a place.

Not covered: hacks and the resubmission of a solved problem.
"""

from __future__ import annotations

import numpy as np

from bench.rules.rule import CellScores, Summed, Terms, Total
from bench.standings import NONE, Standings
from bench.verdict import Judgement, Verdict

WRONG_ATTEMPT = 50
_TWO_HOURS = 120


class Codeforces(Summed):
    """Points that fall with time and wrong attempts."""

    name = "codeforces"
    value_name = "points"

    def counts(self, judgement: Judgement) -> bool:
        """Every rejection but a compile error and a failure on the first test."""
        rejected = judgement.verdict.rejects and judgement.verdict is not Verdict.CE
        return rejected and not judgement.on_first_test

    def cells(self, standings: Standings, terms: Terms) -> CellScores:
        """Points of every problem; `ValueError` without the full points of every problem."""
        if terms.points is None or len(terms.points) != len(standings.labels):
            raise ValueError("rule codeforces needs the points of every problem")
        x = np.array(terms.points, dtype=np.int64)
        minute = standings.times // 60
        # x/250 * minute * 120/d with d = duration_s/60, in whole numbers
        loss = x * minute * _TWO_HOURS * 60 // (250 * terms.duration_s)
        score = np.maximum(3 * x // 10, x - loss - WRONG_ATTEMPT * standings.rejected)
        value = np.where(standings.times != NONE, score, 0)
        return CellScores(value, np.zeros_like(value), np.zeros_like(value))

    def keys(self, value: Total, penalty: Total, last: Total) -> tuple[Total, ...]:  # noqa: ARG002 - points alone
        """Points decide alone."""
        return (value,)
