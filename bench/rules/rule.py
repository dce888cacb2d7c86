"""What every contest rule takes and gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bench.standings import IntArray, Standings
from bench.verdict import Judgement


@dataclass(frozen=True, slots=True)
class Terms:
    """What a rule needs to know of a contest: seconds, and the points of each problem if any."""

    duration_s: int
    points: tuple[int, ...] | None = None


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

    def score(self, standings: Standings, terms: Terms) -> Scores:
        """Score every competitor; `ValueError` where the terms lack what the rule needs."""
