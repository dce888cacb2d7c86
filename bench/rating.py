"""Ratings: Codeforces' system for a solver among a field, and two estimates that others publish.

The chance that a competitor of rating a beats one of rating b is 1 / (1 + 10^((b - a) / 400)).

seed         the place that a rating would take on average: 1 + the sum of the chances of all others
performance  the rating whose seed is the place taken: what the place is worth by itself
delta        Codeforces' change of a rating: half way to the rating R whose seed is
             sqrt(seed * place), cut to a whole number, then two corrections for the whole field:
             the sum of all changes is brought to just below zero, and that of the
             min(n, 4 round(sqrt n)) highest rated to zero where it is above (by at most 10)
new account  computed with 1400, shown as 0: the shown rating lags by 1400, 900, 550, 300, 150, 50,
             and by nothing after six rounds

Sources: Codeforces blog entries 102 and 20762 (the formula and its code), 77890 (new accounts); the
own rating is left out of the field when R is looked for, and tied competitors all get the last
place of their tie, as in Carrot's reproduction of the published changes. Li et al. 2022, App. D.3,
let a new account play ten contests in order (`career`).

Cost: all chances come from a table over rating differences, so a field of n competitors with V
different whole ratings between the lowest and the highest takes O(n + V^2), V being some 4,000
whatever n is, instead of the n^2 of the formula as it is written.

Not covered: teams; rating floors below -500 and above 8,000; what Codeforces changed and did not
publish (Li et al. report differences below 15 points for their own reproduction).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from bench.standings import NONE, FloatArray, IntArray

NEW_ACCOUNT = 1400
"""With what a new account is computed."""
_BONUS = (500, 350, 250, 150, 100, 50)
_LOWEST, _HIGHEST = -500, 8000
_SCALE = math.log(10) / 400


@dataclass(frozen=True, slots=True)
class Change:
    """What one round does to a rating; `performance` is `_HIGHEST` for a first place."""

    before: int
    place: int
    seed: float
    performance: int
    after: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """A rating with its standard error."""

    rating: float
    standard_error: float


@dataclass(frozen=True)
class Field:
    """The ratings of a field of n, and the seed of any rating among them.

    `table` holds the seeds of all whole ratings from -500 to 8000.
    """

    ratings: IntArray
    table: FloatArray

    @classmethod
    def of(cls, ratings: IntArray) -> Field:
        """Whole ratings of shape (n,), those of newcomers (`NONE`) taken as 1400.

        `ValueError` for one outside of -500 .. 8000.
        """
        known = np.where(ratings == NONE, NEW_ACCOUNT, ratings).astype(np.int64)
        if known.size and not rateable(known):
            raise ValueError(f"ratings must lie between {_LOWEST} and {_HIGHEST}")
        table = np.ones(_HIGHEST - _LOWEST + 1)
        if known.size:
            # seeds[r] = 1 + sum over ratings q of counts[q] * P(q beats r), for all r at once
            low, counts = int(known.min()), np.bincount(known - known.min())
            differences = np.arange(low - _HIGHEST, low + len(counts) - _LOWEST)
            table += np.correlate(win_chance(differences, 0), counts, "valid")[::-1]
        return cls(known, table)

    def joined(self, rating: int) -> Field:
        """The field with one more competitor."""
        added = win_chance(rating, np.arange(_LOWEST, _HIGHEST + 1))
        return Field(np.append(self.ratings, rating), self.table + added)

    def seed(self, rating: int) -> float:
        """The average place of a rating."""
        return float(self.table[rating - _LOWEST])

    def seeds(self) -> FloatArray:
        """(n,) The seed of every competitor among the others."""
        return self.table[self.ratings - _LOWEST] - 0.5

    def rating_of(self, place: float) -> int:
        """The largest whole rating whose seed is at least `place`: seeds fall as ratings rise."""
        return int(self._ratings_of(np.array([place]), None)[0])

    def _ratings_of(self, places: FloatArray, without: IntArray | None) -> IntArray:
        """(n,) `rating_of` for each place, with one rating each left out of the field."""
        low = np.full(len(places), _LOWEST)
        high = np.full(len(places), _HIGHEST)
        while (low < high).any():
            middle = (low + high + 1) // 2
            seeds = self.table[middle - _LOWEST]
            enough = (seeds if without is None else seeds - win_chance(without, middle)) >= places
            low, high = np.where(enough, middle, low), np.where(enough, high, middle - 1)
        return low

    def deltas(self, places: IntArray) -> IntArray:
        """(n,) Codeforces' changes of all ratings for the places taken (ties: their last place)."""
        count = len(self.ratings)
        if not count:
            return np.zeros(0, dtype=np.int64)
        wanted = self._ratings_of(np.sqrt(self.seeds() * places), self.ratings)
        deltas = np.trunc((wanted - self.ratings) / 2).astype(np.int64)
        deltas += math.trunc(-deltas.sum() / count) - 1
        top = np.argsort(-self.ratings, kind="stable")[: min(count, 4 * round(math.sqrt(count)))]
        deltas += min(max(math.trunc(-deltas[top].sum() / len(top)), -10), 0)
        return deltas


def rateable(ratings: IntArray) -> bool:
    """Whether a field (n,) has ratings of this kind: some, and all of them between the limits."""
    known = ratings[ratings != NONE]
    return bool(known.size and known.min() >= _LOWEST and known.max() <= _HIGHEST)


def win_chance(rating: IntArray | int, other: IntArray | int) -> FloatArray:
    """The chance that `rating` beats `other`, elementwise."""
    difference = np.subtract(other, rating, dtype=float)
    return np.asarray(1 / (1 + np.exp(_SCALE * difference)))


def last_places(keys: IntArray) -> IntArray:
    """(n,) Places by keys of shape (n, k), larger better; ties all get their last place."""
    _, which, counts = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
    at_least = np.cumsum(counts[::-1])[::-1]
    return np.asarray(at_least[which.reshape(-1)])


class Round:
    """One contest's field with its ratings and places, in which solvers are rated."""

    def __init__(self, ratings: IntArray, keys: IntArray) -> None:
        """`ratings` (n,) before the round; `keys` (n, k) by which the field was ranked."""
        self._field, self._places = Field.of(ratings), last_places(keys)

    def change(self, before: int, better: int, tied: int) -> Change:
        """What the round does to a solver's rating, given how many did better and as well.

        The solver takes part as one more competitor, behind whom the others move down.
        """
        own = better + tied + 1
        others = self._places + (self._places > better)
        joined = self._field.joined(before)
        return Change(
            before=before,
            place=own,
            seed=float(joined.seeds()[-1]),
            performance=self._field.rating_of(own),
            after=before + int(joined.deltas(np.append(others, own))[-1]),
        )


def career(rounds: Iterable[tuple[Round, int, int]], start: int = NEW_ACCOUNT) -> list[Change]:
    """The changes of an account that plays rounds in order: each with its `better` and `tied`."""
    changes: list[Change] = []
    for one, better, tied in rounds:
        changes.append(one.change(changes[-1].after if changes else start, better, tied))
    return changes


def shown(rating: int, rounds: int) -> int:
    """The rating that a new account shows after so many rounds."""
    return rating - (NEW_ACCOUNT - sum(_BONUS[:rounds]))


def codeelo(rank: int, ratings: IntArray) -> int:
    """CodeElo's estimate from one contest: the rating whose seed among the rated is the rank.

    Quan et al. 2025 (arXiv 2501.01257): a whole number between 0 and the field's highest rating
    + 100; averaged over contests. Their scores know no decay with time and eight attempts; here the
    rank is the contest's own. `ValueError` in a field without ratings.
    """
    rated = ratings[ratings != NONE]
    if not rated.size:
        raise ValueError("CodeElo's estimate needs a field with ratings")
    return min(max(Field.of(rated).rating_of(rank), 0), int(rated.max()) + 100)


def by_problems(
    ratings: Sequence[float], solved: Sequence[bool], mean: float = 1500, deviation: float = 500
) -> Estimate:
    """The standings-free estimate of LiveCodeBench Pro (arXiv 2506.11928, App. A3.2).

    Each problem of rating d is a match, won with the chance 1 / (1 + 10^((d - r) / 400)); r has a
    normal prior. The mode of the posterior, and 1 / sqrt of the information there. The paper does
    not print its prior; `mean` and `deviation` are ours and belong beside the number.
    """
    d, y = np.asarray(ratings, dtype=float), np.asarray(solved, dtype=float)
    if d.shape != y.shape:
        raise ValueError(f"{d.size} ratings and {y.size} outcomes do not belong together")
    rating = float(mean)
    for _ in range(100):  # Newton on a strictly concave function; steps are bounded
        chance = 1 / (1 + np.exp(_SCALE * (d - rating)))
        slope = _SCALE * (y - chance).sum() - (rating - mean) / deviation**2
        information = _SCALE**2 * (chance * (1 - chance)).sum() + 1 / deviation**2
        step = float(np.clip(slope / information, -400, 400))
        rating += step
        if abs(step) < 1e-9:
            break
    return Estimate(rating, 1 / math.sqrt(information))
