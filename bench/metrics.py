"""Solve rates: of a run, and of a solver that may draw k samples and submit n of them.

pass@k   the share of problems of which one of k samples is right (Chen et al. 2021)
n@k      the share solved when k samples are drawn and n of those that pass the example tests are
         submitted (Li et al. 2022, App. A.3); pass@k is k@k where all samples pass

All estimators take K >= k stored samples of a problem and average over subsamples of k without
replacement, exactly or by drawing. `n_at_k_selected` filters and selects anew inside each
subsample, so that what is measured is the system and not the largest cluster of all K.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import fmean

import numpy as np

from bench import intervals
from bench.intervals import Interval
from bench.selection import by_clusters
from bench.standings import FloatArray, IntArray

RATING_BUCKET = 400
"""Width of the buckets of problem ratings, from 800 on: those of Li et al. 2022, Table A8."""

Select = Callable[[Sequence[Hashable], int, np.random.Generator], list[int]]


@dataclass(frozen=True, slots=True)
class Sample:
    """A stored sample; `signature` stands for what it printed on generated inputs."""

    passes: bool
    correct: bool
    signature: Hashable = None


@dataclass(frozen=True, slots=True)
class Attempted:
    """A problem in one run of one contest, and whether it was solved."""

    contest: str
    run: int
    label: str
    solved: bool
    rating: int | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rate:
    """A solve rate: the mean over `problems` of the mean over runs.

    The interval is over contests; where all or nothing was solved everywhere there is no spread to
    take it from, and it is over problems instead (its `covers` says so). None for one contest.
    """

    rate: float
    problems: int
    contests: int
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Paired:
    """Mean difference over the contests that two solvers share (first - second)."""

    difference: float
    contests: int
    interval: Interval | None


def pass_at_k(samples: int, correct: int, k: int) -> float:
    """1 - C(samples - correct, k) / C(samples, k): Chen et al. 2021, as the stable product."""
    _require(0 <= correct <= samples and 1 <= k <= samples, samples=samples, correct=correct, k=k)
    if samples - correct < k:
        return 1.0
    return float(1 - np.prod(1 - k / np.arange(samples - correct + 1, samples + 1)))


def n_at_k(samples: int, passing: int, correct: int, n: int, k: int) -> float:
    """The exact expectation of Algorithm 1 of Li et al. 2022 for one problem.

    Sum over e' of P(e' of k samples pass) * (1 - C(passing - correct, m) / C(passing, m)) with
    m = min(e', n); e' is hypergeometric.
    """
    _check(samples, passing, correct, n, k)
    drawn = np.arange(max(0, k - (samples - passing)), min(k, passing) + 1)
    chance = np.exp(
        _log_choose(passing, drawn)
        + _log_choose(samples - passing, k - drawn)
        - _log_choose(samples, np.array(k))
    )
    submitted = np.minimum(drawn, n)
    wrong = passing - correct
    missed = np.where(
        submitted <= wrong,
        np.exp(_log_choose(wrong, np.minimum(submitted, wrong)) - _log_choose(passing, submitted)),
        0.0,
    )
    return float(np.clip((chance * (1 - missed)).sum(), 0, 1))


def n_at_k_sampled(  # noqa: PLR0913, PLR0917 - the quantities of the algorithm
    samples: int, passing: int, correct: int, n: int, k: int, draws: int, seed: int
) -> float:
    """Algorithm 1 of Li et al. 2022 as it is written: the mean of `draws` subsamples."""
    _check(samples, passing, correct, n, k)
    rng = np.random.default_rng(seed)
    submitted = np.minimum(rng.hypergeometric(passing, samples - passing, k, size=draws), n)
    right = rng.hypergeometric(correct, passing - correct, submitted)
    return float((right > 0).mean())


def n_at_k_selected(  # noqa: PLR0913 - the quantities of the estimator
    stored: Sequence[Sample],
    n: int,
    k: int,
    *,
    draws: int,
    seed: int,
    select: Select = by_clusters,
) -> float:
    """n@k of one problem through a filter and a selection, anew in each of `draws` subsamples."""
    _require(1 <= k <= len(stored) and n >= 1, samples=len(stored), n=n, k=k)
    rng = np.random.default_rng(seed)
    solved = 0
    for _ in range(draws):
        drawn = [stored[i] for i in rng.permutation(len(stored))[:k]]
        passing = [sample for sample in drawn if sample.passes]
        chosen = select([sample.signature for sample in passing], n, rng)
        solved += any(passing[i].correct for i in chosen)
    return solved / draws


def solve_rate(attempted: Iterable[Attempted]) -> Rate:
    """The solve rate with its interval; `ValueError` without a problem."""
    runs: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for one in attempted:
        runs[one.contest][one.label].append(one.solved)
    if not runs:
        raise ValueError("no problem was posed")
    solved = [sum(map(fmean, problems.values())) for problems in runs.values()]
    posed = [len(problems) for problems in runs.values()]
    rate = sum(solved) / sum(posed)
    interval = intervals.of_ratio(solved, posed, 0.0, 1.0)
    if rate in {0.0, 1.0}:
        interval = intervals.wilson(round(sum(solved)), sum(posed))
    return Rate(rate, sum(posed), len(posed), interval)


def by_rating(attempted: Iterable[Attempted]) -> Mapping[int, Rate]:
    """Solve rates by the lower end of the problem's rating bucket; unrated problems left out."""
    buckets: dict[int, list[Attempted]] = defaultdict(list)
    for one in attempted:
        if one.rating is not None:
            buckets[800 + (one.rating - 800) // RATING_BUCKET * RATING_BUCKET].append(one)
    return {bucket: solve_rate(rows) for bucket, rows in sorted(buckets.items())}


def by_tag(attempted: Iterable[Attempted]) -> Mapping[str, Rate]:
    """Solve rates by tag; a problem counts under each of its tags."""
    tags: dict[str, list[Attempted]] = defaultdict(list)
    for one in attempted:
        for tag in one.tags:
            tags[tag].append(one)
    return {tag: solve_rate(rows) for tag, rows in sorted(tags.items())}


def contest_means(values: Iterable[tuple[str, float]]) -> Mapping[str, float]:
    """The mean over runs of each contest, from (contest, value) pairs."""
    runs: dict[str, list[float]] = defaultdict(list)
    for contest, value in values:
        runs[contest].append(value)
    return {contest: fmean(found) for contest, found in runs.items()}


def paired(first: Mapping[str, float], second: Mapping[str, float]) -> Paired:
    """Compare two solvers by their contest means; `ValueError` where they share no contest.

    The contests' own difficulty drops out of the differences, so the interval is narrower than
    those of the two means.
    """
    shared = [contest for contest in first if contest in second]
    if not shared:
        raise ValueError("the two have no contest in common")
    differences = [first[contest] - second[contest] for contest in shared]
    return Paired(fmean(differences), len(shared), intervals.of_mean(differences))


def _log_choose(whole: int, part: IntArray) -> FloatArray:
    logs = _log_factorials(1 << whole.bit_length())
    return np.asarray(logs[whole] - logs[part] - logs[whole - part])


@cache
def _log_factorials(most: int) -> FloatArray:
    return np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, most + 1)))])


def _check(samples: int, passing: int, correct: int, n: int, k: int) -> None:
    fits = 0 <= correct <= passing <= samples and 1 <= k <= samples and n >= 1
    _require(fits, samples=samples, passing=passing, correct=correct, n=n, k=k)


def _require(fits: bool, **values: int) -> None:  # noqa: FBT001 - a condition and its names
    if not fits:
        said = ", ".join(f"{name} {value}" for name, value in values.items())
        raise ValueError(f"these do not fit together: {said}")
