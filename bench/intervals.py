"""Intervals at 95 %, each with a sentence about what it covers.

A contest is the unit: runs of one contest are averaged first, because thirty runs of ten contests
are still ten contests.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bench.standings import FloatArray

OVER_CONTESTS = "other contests of the same kind, from the spread of contest means (Student's t)"
OVER_PROBLEMS = "other problems in these contests, solver and field scored alike (bootstrap)"
WILSON = "other problems of the same kind, all or none being solved here (Wilson)"
_LEVEL = 0.95
_Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Interval:
    """From `low` to `high`; `covers` says what varies in it."""

    low: float
    high: float
    covers: str


def of_mean(
    values: Sequence[float], low: float = -math.inf, high: float = math.inf
) -> Interval | None:
    """Of the mean of one value a contest, cut to [low, high]; None for fewer than two."""
    return of_ratio(values, [1.0] * len(values), low, high)


def of_ratio(
    parts: Sequence[float],
    wholes: Sequence[float],
    low: float = -math.inf,
    high: float = math.inf,
) -> Interval | None:
    """Of sum(parts) / sum(wholes), one pair a contest, linearised; None for fewer than two.

    With equal wholes this is Student's interval of the mean of the contests' ratios.
    """
    y, m = np.asarray(parts, dtype=float), np.asarray(wholes, dtype=float)
    n = len(y)
    if n < 2 or not m.sum():
        return None
    ratio = y.sum() / m.sum()
    error = math.sqrt(n / (n - 1) * ((y - ratio * m) ** 2).sum()) / m.sum()
    half = student(n - 1) * error
    return Interval(max(low, ratio - half), min(high, ratio + half), OVER_CONTESTS)


def student(freedom: int, level: float = _LEVEL) -> float:
    """The t between whose negative and itself lies `level` of Student's distribution.

    By bisection of its distribution function, a finite sum for whole degrees of freedom
    (Abramowitz and Stegun, 26.7.3 and 26.7.4).
    """

    def inside(t: float) -> float:
        angle = math.atan(t / math.sqrt(freedom))
        sine, cosine = math.sin(angle), math.cos(angle)
        odd = freedom % 2
        term, total = (cosine if odd else 1.0), 0.0
        for k in range(1 + odd, freedom, 2):
            total += term
            term *= cosine**2 * k / (k + 1)
        if odd:
            return 2 / math.pi * (angle + sine * total)
        return sine * total

    low, high = 0.0, 1.0
    while inside(high) < level:
        high *= 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if inside(middle) < level else (low, middle)
    return high


def of_draws(draws: FloatArray) -> Interval:
    """Of a statistic that was computed in each of many bootstrap draws: its middle 95 %."""
    tail = 100 * (1 - _LEVEL) / 2
    low, high = np.percentile(draws, [tail, 100 - tail])
    return Interval(float(low), float(high), OVER_PROBLEMS)


def wilson(successes: int, trials: int) -> Interval:
    """Wilson's interval of a share; `ValueError` without trials."""
    if not 0 <= successes <= trials or not trials:
        raise ValueError(f"{successes} of {trials} is no share")
    share, z2 = successes / trials, _Z**2 / trials
    middle = (share + z2 / 2) / (1 + z2)
    half = _Z * math.sqrt(share * (1 - share) / trials + z2 / (4 * trials)) / (1 + z2)
    return Interval(max(0.0, middle - half), min(1.0, middle + half), WILSON)
