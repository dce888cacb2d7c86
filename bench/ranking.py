"""The place of one result among a recorded field.

Definitions (stated in every report that shows the numbers):
field        the competitors with at least one submission; the others are counted and left out
N            the size of the field, the solver itself not included
share better better / N: the number of the AlphaCode paper (Li et al. 2022, App. D); lower is better
rank         1 + better: competitors with an equal score share a place
percentile   (worse + tied / 2) / N: the mid-rank definition; higher is better
time models  the same attempts with each accepted run at second 0 (`best`), at the time it had on
             the contest clock (`estimated`), or at the end of the contest (`worst`); rejected
             attempts cost the same in all three (Li et al. 2022, App. D.1)
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bench.rules import CellScores, Rule, Terms
from bench.standings import BoolArray, Cell, Entry, FloatArray, IntArray, Standings

_ROWS = 512
"""Competitors at a time in a draw: their totals stay in the processor's cache."""


class TimeModel(enum.StrEnum):
    """At which time accepted runs are counted."""

    BEST = "best"
    ESTIMATED = "estimated"
    WORST = "worst"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a result stands in a field of `field_size` competitors under one time model."""

    time_model: TimeModel
    solved: int
    value: int
    penalty: int
    better: int
    tied: int
    worse: int
    field_size: int

    @property
    def rank(self) -> int:
        """1 + the number of competitors who did better."""
        return 1 + self.better

    @property
    def share_better(self) -> float:
        """Share of the field that did better, in [0, 1]; 0 in an empty field."""
        return self.better / self.field_size if self.field_size else 0.0

    @property
    def percentile(self) -> float:
        """(worse + tied / 2) / N, in [0, 1]; 1/2 in an empty field."""
        return (self.worse + self.tied / 2) / self.field_size if self.field_size else 0.5


def timed(entry: Entry, model: TimeModel, duration_s: int) -> Entry:
    """The entry with its accepted runs moved as the time model says."""
    if model is TimeModel.ESTIMATED:
        return entry
    at = 0 if model is TimeModel.BEST else duration_s
    cells = {
        label: Cell(None if cell.time is None else at, cell.rejected)
        for label, cell in entry.cells.items()
    }
    return dataclasses.replace(entry, cells=cells)


class Board:
    """A field scored once, in which any number of results can be placed.

    Competitors without a submission are left out: of the other n, `keys` (n, k) are their scores
    and `ratings` (n,) what they came with. `ValueError` where the terms lack what the rule needs.
    """

    def __init__(self, field: Standings, rule: Rule, terms: Terms) -> None:
        """Score the field."""
        ranked = field.select(field.submitted)
        self._labels, self._rule, self._terms = field.labels, rule, terms
        self._cells = rule.cells(ranked, terms)
        self.keys = rule.score(ranked, terms).keys
        self.ratings = ranked.ratings
        self.field_size = len(ranked)

    def place(self, entry: Entry) -> dict[TimeModel, Place]:
        """The places of a result; `ValueError` where it has a problem that the field has not."""
        places = {}
        for model in TimeModel:
            score = self._rule.score(self._own(entry, model), self._terms)
            better, tied, worse = compare(self.keys, score.keys[0])
            places[model] = Place(
                time_model=model,
                solved=int(score.solved[0]),
                value=int(score.value[0]),
                penalty=int(score.penalty[0]),
                better=better,
                tied=tied,
                worse=worse,
                field_size=self.field_size,
            )
        return places

    def shares_better(
        self, entry: Entry, draws: IntArray, model: TimeModel = TimeModel.ESTIMATED
    ) -> FloatArray:
        """Share better if the contest had had other problems: (d,) for draws of shape (d, p).

        A draw says how often each problem of the contest is in it; solver and field are scored
        alike. Draws and competitors that are equal are scored once, the rest as matrix products.
        """
        if not self.field_size:
            return np.zeros(len(draws))
        weights, of_draw = np.unique(draws, axis=0, return_inverse=True)
        own = self._rule.cells(self._own(entry, model), self._terms)
        mine = self._totals(own, slice(None), weights)
        packed = np.concatenate(
            [self._cells.value, self._cells.penalty, self._cells.last], axis=1, dtype=np.int64
        )
        _, first, count = np.unique(packed, axis=0, return_index=True, return_counts=True)
        better = np.zeros(len(weights))
        for start in range(0, len(first), _ROWS):
            rows = first[start : start + _ROWS]
            theirs = self._totals(self._cells, rows, weights)
            better += count[start : start + _ROWS] @ _above(theirs, mine)
        return np.asarray((better / self.field_size)[of_draw.reshape(-1)])

    def _totals(
        self, cells: CellScores, rows: IntArray | slice, weights: IntArray
    ) -> tuple[FloatArray, ...]:
        """The keys of some rows in every draw: arrays of shape (rows, draws), whole numbers."""
        by = weights.T.astype(float)  # exact: all sums stay far below 2^53
        value = cells.value[rows] @ by
        penalty = cells.penalty[rows] @ by if self._cells.penalty.any() else np.zeros(())
        last = np.zeros(())
        if self._cells.last.any():
            last = np.zeros_like(value)
            for j, drawn in enumerate((weights > 0).T):
                np.maximum(last, np.outer(cells.last[rows, j], drawn), out=last)
        return self._rule.keys(value, penalty, last)

    def _own(self, entry: Entry, model: TimeModel) -> Standings:
        return Standings.of(self._labels, [timed(entry, model, self._terms.duration_s)])


def place(entry: Entry, field: Standings, rule: Rule, terms: Terms) -> dict[TimeModel, Place]:
    """Place one entry in the field under the three time models.

    Competitors of `field` without a submission are left out. Raises `ValueError` where the entry
    has a problem that the field does not have.
    """
    return Board(field, rule, terms).place(entry)


def problem_draws(problems: int, count: int, seed: int) -> IntArray:
    """`count` contests of as many problems, each drawn with replacement: shape (count, problems).

    A row says how often each problem was drawn.
    """
    rng = np.random.default_rng(seed)
    return rng.multinomial(problems, np.full(problems, 1 / problems), size=count)


def _above(theirs: Sequence[FloatArray], mine: Sequence[FloatArray]) -> BoolArray:
    """Where the first of some keys that differ is larger; shapes broadcast."""
    above = theirs[-1] > mine[-1]
    for key, own in zip(theirs[-2::-1], mine[-2::-1], strict=True):
        above = (key > own) | ((key == own) & above)
    return np.asarray(above)


def compare(keys: IntArray, key: IntArray) -> tuple[int, int, int]:
    """How many rows of `keys` (n, k) are lexicographically above, equal to, below `key` (k,)."""
    sign = np.sign(keys - key)
    decided = sign != 0
    first = np.argmax(decided, axis=1)
    row = sign[np.arange(len(sign)), first]
    return int((row > 0).sum()), int((row == 0).sum()), int((row < 0).sum())
