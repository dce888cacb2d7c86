"""What every contest rule takes and gives.

All rules here have one form: each problem gives `value` and `penalty`, which add up, and the time
of its accepted run, of which the last may count. So a field is taken apart into cells once, and
any selection of its problems, with repetitions too, is scored by adding them up.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np

from bench.standings import NONE, FloatArray, IntArray, Standings
from bench.verdict import Judgement

Total = TypeVar("Total", IntArray, FloatArray)
"""Totals of any shape; whole numbers, kept as floats where matrix products made them."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a rule needs to know of a contest: seconds, and the points of each problem if any."""

    duration_s: int
    points: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class CellScores:
    """What each of p problems gives each of n competitors: arrays of shape (n, p), 0 if unsolved.

    `value` is larger for the better; `penalty` and `last` (of which a total takes the maximum) are
    in the rule's own unit of time.
    """

    value: IntArray
    penalty: IntArray
    last: IntArray


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of n competitors, each array of shape (n,) but `keys`.

    `value` is what a board shows first (points, or problems solved); `penalty` is in minutes, 0
    under rules without one. `keys` has shape (n, k): rows compare lexicographically, larger is
    better, equal rows share a place.
    """

    solved: IntArray
    value: IntArray
    penalty: IntArray
    keys: IntArray


class Rule(Protocol):
    """A scoring rule; `value_name` says what `Scores.value` counts."""

    @property
    def name(self) -> str:
        """Name in `contest.yaml`."""

    @property
    def value_name(self) -> str:
        """`points` or `solved`."""

    def counts(self, judgement: Judgement) -> bool:
        """Whether a judgement is a rejected attempt that this rule penalises."""

    def cells(self, standings: Standings, terms: Terms) -> CellScores:
        """Score every cell; `ValueError` where the terms lack what the rule needs."""

    def keys(self, value: Total, penalty: Total, last: Total) -> tuple[Total, ...]:
        """What totals are compared by: the most important first, larger is better."""

    def score(self, standings: Standings, terms: Terms) -> Scores:
        """Score every competitor; `ValueError` where the terms lack what the rule needs."""


class Summed(ABC):
    """A rule in the form above: `score` from `cells` and `keys`."""

    unit_s = 60
    """Seconds in one unit of penalty and last."""

    @abstractmethod
    def cells(self, standings: Standings, terms: Terms) -> CellScores:
        """As `Rule.cells`."""

    @abstractmethod
    def keys(self, value: Total, penalty: Total, last: Total) -> tuple[Total, ...]:
        """As `Rule.keys`."""

    def penalty(self, added: Total, last: Total) -> Total:  # noqa: ARG002 - some use it
        """The penalty that a board shows, in units, from the cells' sum and the last time."""
        return added

    def score(self, standings: Standings, terms: Terms) -> Scores:
        """As `Rule.score`."""
        cells = self.cells(standings, terms)
        value, added = cells.value.sum(axis=1), cells.penalty.sum(axis=1)
        last = cells.last.max(axis=1, initial=0)
        return Scores(
            solved=(standings.times != NONE).sum(axis=1),
            value=value,
            penalty=self.penalty(added, last) * self.unit_s // 60,
            keys=np.stack(self.keys(value, added, last), axis=1),
        )
