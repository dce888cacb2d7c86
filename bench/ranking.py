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
from dataclasses import dataclass

import numpy as np

from bench.rules import Rule, Terms
from bench.standings import Cell, Entry, IntArray, Standings


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


def place(entry: Entry, field: Standings, rule: Rule, terms: Terms) -> dict[TimeModel, Place]:
    """Place one entry in the field under the three time models.

    Competitors of `field` without a submission are left out. Raises `ValueError` where the entry
    has a problem that the field does not have.
    """
    ranked = field.select(field.submitted)
    keys = rule.score(ranked, terms).keys
    places = {}
    for model in TimeModel:
        own = Standings.of(field.labels, [timed(entry, model, terms.duration_s)])
        score = rule.score(own, terms)
        better, tied, worse = compare(keys, score.keys[0])
        places[model] = Place(
            time_model=model,
            solved=int(score.solved[0]),
            value=int(score.value[0]),
            penalty=int(score.penalty[0]),
            better=better,
            tied=tied,
            worse=worse,
            field_size=len(ranked),
        )
    return places


def compare(keys: IntArray, key: IntArray) -> tuple[int, int, int]:
    """How many rows of `keys` (n, k) are lexicographically above, equal to, below `key` (k,)."""
    sign = np.sign(keys - key)
    decided = sign != 0
    first = np.argmax(decided, axis=1)
    row = sign[np.arange(len(sign)), first]
    return int((row > 0).sum()), int((row == 0).sum()), int((row < 0).sum())
