"""AtCoder's rule: points, then the time at which they were reached with five minutes a rejection.

Source: the rules printed on every AtCoder Beginner and Regular Contest page (such as ABC 075):

    penalty = time of the last accepted run that raised the score + 5 minutes * rejected runs
              before the accepted one, over the solved problems

Points do not fall with time. Equal totals are separated by the smaller penalty, to the second;
equal penalties share a place. Compile errors are free.

Not covered: partial points, and contests that set another penalty than five minutes.
"""

from __future__ import annotations

import numpy as np

from bench.rules.rule import CellScores, Summed, Terms, Total
from bench.standings import NONE, Standings
from bench.verdict import Judgement, Verdict

REJECTED_S = 5 * 60


class AtCoder(Summed):
    """Full points whenever solved; the last accepted run is the time that counts."""

    name = "atcoder"
    value_name = "points"
    unit_s = 1

    def counts(self, judgement: Judgement) -> bool:
        """Every rejection but a compile error."""
        return judgement.verdict.rejects and judgement.verdict is not Verdict.CE

    def cells(self, standings: Standings, terms: Terms) -> CellScores:
        """Points, rejections and second of every problem; `ValueError` without its points."""
        if terms.points is None or len(terms.points) != len(standings.labels):
            raise ValueError("rule atcoder needs the points of every problem")
        solved = standings.times != NONE
        return CellScores(
            value=np.where(solved, np.array(terms.points, dtype=np.int64), 0),
            penalty=np.where(solved, REJECTED_S * standings.rejected, 0),
            last=np.where(solved, standings.times, 0),
        )

    def keys(self, value: Total, penalty: Total, last: Total) -> tuple[Total, ...]:
        """Points, then the smaller penalty in seconds."""
        return value, -self.penalty(penalty, last)

    def penalty(self, added: Total, last: Total) -> Total:
        """Seconds of the rejections and of the last accepted run."""
        return added + last
