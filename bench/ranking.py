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
        alike. Draws that are equal are scored once, the rest as matrix products.
        """
        if not self.field_size:
            return np.zeros(len(draws))
        weights, of_draw = np.unique(draws, axis=0, return_inverse=True)
        own = self._rule.cells(self._own(entry, model), self._terms)
        totals = _Totals(self._rule, [self._cells, own], weights)
        mine = totals.of(own, slice(None))
        better = np.zeros(len(weights))
        for start in range(0, self.field_size, _ROWS):
            theirs = totals.of(self._cells, slice(start, start + _ROWS))
            better += np.count_nonzero(_above(theirs, mine), axis=0)
        return np.asarray((better / self.field_size)[of_draw.reshape(-1)])

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


class _Totals:
    """The keys of competitors in draws of problems, as matrix products.

    Where no last time counts, keys are sums over problems, so those of one cell are packed into one
    whole number that orders as they do. Whole numbers below 2^24 are exact in single precision.
    """

    def __init__(self, rule: Rule, cells: Sequence[CellScores], weights: IntArray) -> None:
        """`cells` are all that will be asked for; `weights` (d, p) are the draws."""
        self._rule = rule
        self._lasting = any(c.last.any() for c in cells)
        self._drawn = (weights > 0).T
        most = [
            max(int(np.abs(key).sum(axis=1).max(initial=0)) for key in keys)
            for keys in zip(*(rule.keys(c.value, c.penalty, c.last) for c in cells), strict=True)
        ]
        times = int(weights.max(initial=1))
        self._bases = [2 * times * bound + 1 for bound in most[1:]]
        reach = times * most[0]
        for base in self._bases:
            reach = (reach + 1) * base
        single = reach < 2**24 and not self._lasting
        self._weights: FloatArray = weights.T.astype(np.float32 if single else np.float64)

    def of(self, cells: CellScores, rows: slice) -> tuple[FloatArray, ...]:
        """Keys of the rows in all draws, each of shape (rows, d), the most important first."""
        value, penalty, last = cells.value[rows], cells.penalty[rows], cells.last[rows]
        if not self._lasting:
            head, *others = self._rule.keys(value, penalty, last)
            for key, base in zip(others, self._bases, strict=True):
                head = head * base + key
            return (head.astype(self._weights.dtype) @ self._weights,)
        latest = np.zeros((len(value), self._drawn.shape[1]))
        for j, drawn in enumerate(self._drawn):
            np.maximum(latest, np.outer(last[:, j], drawn), out=latest)
        return self._rule.keys(value @ self._weights, penalty @ self._weights, latest)


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
