"""The model of a simulated field: how each of those who enter a contest does.

A field made here is **simulated**: no row is a person, and the handles are invented. The model is
calibrated to public aggregates of rated rounds of 2020, and some were kept out of the fitting:
``python -m contests.authoring compare`` prints the model against them.

What the model covers, for each competitor (`population` says who they are):

* problems taken mostly in order, each one solvable with the Elo chance on its rating, in a
  log-normal number of minutes that grows with the difficulty gap, slower as the contest wears on;
* rejected attempts, more of them on harder problems, each costing minutes to repair;
* the time budget, those who leave when stuck, and those who register and submit nothing.

What it does not cover: hacks and solutions that fail after the round, teams, cheating, unrated
guests above the division's limit, strengths by topic, returning to a problem once given up, playing
the scoring rule, and queues or outages.

A field is a function of its `FieldSpec`, byte for byte: see `draws`. The same seed with other
problem ratings is the same people with the same luck.
"""

import csv
import os
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

import numpy as np

from bench.standings import NONE, BoolArray, IntArray, Standings
from contests.authoring.draws import Draws, FloatArray
from contests.authoring.parameters import PARAMETERS, Parameters
from contests.authoring.population import (
    POOL_SEED,
    RATINGS,
    Division,
    Entrants,
    Ratings,
    enter,
)

Rule = Literal["codeforces", "extended-icpc", "icpc", "atcoder"]

ATTEMPTS: Final = 16  # nobody is rejected more often on one problem
FIRST_TEST_IS_FREE: Final = ("codeforces", "extended-icpc")  # as in `bench.rules`


@dataclass(frozen=True)
class ProblemSpec:
    """What the model needs of a problem: its column and its difficulty on the rating scale."""

    label: str
    rating: int


@dataclass(frozen=True)
class FieldSpec:
    """What a field is made from: the contest's terms, the division, the size and the seeds."""

    problems: tuple[ProblemSpec, ...]  # in contest order
    rule: Rule
    duration: int  # seconds
    division: Division
    competitors: int  # rows, those who submit nothing included
    seed: int
    pool_seed: int = POOL_SEED
    entrants: Ratings | None = None  # other ratings than the division's

    @property
    def labels(self) -> tuple[str, ...]:
        """The problems' labels."""
        return tuple(problem.label for problem in self.problems)

    def shifted(self, points: int) -> "FieldSpec":
        """The same with every problem rated so many points higher."""
        problems = tuple(replace(p, rating=p.rating + points) for p in self.problems)
        return replace(self, problems=problems)


def simulate(
    contest: FieldSpec, parameters: Parameters = PARAMETERS, *, named: bool = True
) -> Standings:
    """Draw the whole field: the same standings for the same specification.

    Without names it is faster: for those who only count.
    """
    entrants = enter(
        contest.entrants or RATINGS[contest.division],
        contest.competitors,
        contest.seed,
        parameters,
        pool_seed=contest.pool_seed,
    )
    times, rejected = play(contest, entrants, parameters)
    names = entrants.names if named else ("",) * contest.competitors
    return Standings(contest.labels, names, entrants.ratings, times, rejected)


@dataclass(frozen=True)
class _Luck:
    """All that is drawn for n competitors on p problems, whatever comes of it."""

    absent: FloatArray  # (n,) uniform
    form: FloatArray  # (n,) normal
    swap: FloatArray  # (p, n) uniform, as all the following but the minutes
    solvable: FloatArray
    dare: FloatArray
    leave: FloatArray
    attempt: FloatArray  # (p, n, ATTEMPTS)
    minutes: FloatArray  # (2, p, n) normal: to the first submission, for a repair


@lru_cache(maxsize=2)
def _luck(seed: int, n: int, p: int) -> _Luck:
    """The luck of a contest, from its seed and size."""
    draws = Draws(seed, 3)
    swap, solvable, dare, leave = draws.uniform(4, p, n)
    return _Luck(
        absent=draws.uniform(n),
        form=draws.normal(n),
        swap=swap,
        solvable=solvable,
        dare=dare,
        leave=leave,
        attempt=draws.uniform(p, n, ATTEMPTS),
        minutes=draws.normal(2, p, n),
    )


def play(
    contest: FieldSpec, entrants: Entrants, parameters: Parameters
) -> tuple[IntArray, IntArray]:
    """Let everybody take problem after problem; times and rejections as in `Standings`."""
    n, end = contest.competitors, contest.duration / 60
    luck = _luck(contest.seed, n, len(contest.problems))
    ratings = np.array([problem.rating for problem in contest.problems], dtype=np.float64)
    order = _order(luck.swap, parameters)
    skill = entrants.skills + parameters.form_sd * luck.form
    times = np.full((n, len(ratings)), NONE, dtype=np.int64)
    rejections = np.full_like(times, NONE)
    minute = np.zeros(n)
    here = luck.absent >= parameters.absent
    everyone = np.arange(n)
    for place, problem in enumerate(order):
        gap = ratings[problem] - skill + parameters.fatigue * np.minimum(minute, end) / 60
        solvable = luck.solvable[place] < 1 / (
            1 + 10 ** ((gap - parameters.time_share) / parameters.elo_scale)
        )
        minute = minute + _first(ratings[problem], gap, solvable, parameters) * (
            entrants.paces * np.exp(parameters.minutes_sd * luck.minutes[0, place])
        )
        repair = parameters.repair * entrants.paces
        repair = repair * np.exp(parameters.minutes_sd * luck.minutes[1, place])
        rejected, counted = _rejected(gap, luck, place, (contest.rule, parameters))
        dares = luck.dare[place] < _tilted(parameters.dare_even, -gap, parameters.wrong_scale)
        wanted = np.where(solvable, rejected, np.where(dares, np.maximum(rejected, 1), 0))
        # Attempts j = 0, 1, … are made at minute + j · repair, as far as that is before the end.
        made = np.minimum(wanted, np.ceil(np.maximum(end - minute, 0) / repair)).astype(np.int64)
        minute = minute + made * repair
        accepted = here & solvable & (made == wanted) & (minute < end)
        second = np.clip(np.rint(minute * 60), 1, contest.duration).astype(np.int64)
        times[everyone, problem] = np.where(accepted, second, NONE)
        tried = accepted | (here & (made > 0))
        penalised = counted[everyone, made]
        rejections[everyone, problem] = np.where(tried, penalised, NONE)
        here = here & (minute < end)
        if 0 < place < len(order) - 1:  # whoever is stuck at first looks at another problem
            ahead = ratings[order[place + 1]] - skill
            leaves = luck.leave[place] < _tilted(parameters.leave, ahead, parameters.leave_scale)
            here = here & (solvable | ~leaves)
    return times, rejections


def _first(
    rating: FloatArray, gap: FloatArray, solvable: BoolArray, parameters: Parameters
) -> FloatArray:
    """Median minutes to a first submission, or to giving up."""
    exponent = gap / parameters.growth + (rating - 1500) / parameters.length
    work = parameters.work * np.exp(np.minimum(exponent, 10.0))
    return np.where(solvable, parameters.reading + work, parameters.patience)


def _rejected(
    gap: FloatArray, luck: _Luck, place: int, terms: tuple[Rule, Parameters]
) -> tuple[IntArray, IntArray]:
    """Rejections (n,) in a row, and how many (n, ATTEMPTS + 1) of the first k are penalised."""
    rule, parameters = terms
    wrong = _tilted(parameters.wrong_even, gap, parameters.wrong_scale)[:, None]
    free = wrong * parameters.first_test if rule in FIRST_TEST_IS_FREE else 0.0
    attempt = luck.attempt[place]
    right = attempt >= wrong
    rejected = np.where(right.any(axis=1), right.argmax(axis=1), ATTEMPTS)
    counted = np.zeros((len(gap), ATTEMPTS + 1), dtype=np.int64)
    np.cumsum(attempt >= free, axis=1, out=counted[:, 1:])
    return rejected, counted


def _order(swap: FloatArray, parameters: Parameters) -> IntArray:
    """The order (p, n) that problems are taken in: the contest's, but for some put off by one."""
    count, n = swap.shape
    order = np.repeat(np.arange(count)[:, None], n, axis=1)
    for place in range(count - 1):
        trades = swap[place] < parameters.skip
        order[place : place + 2, trades] = order[place : place + 2, trades][::-1]
    return order


def _tilted(even: float, gap: FloatArray, scale: float) -> FloatArray:
    """A chance that is `even` at gap 0, its odds e-folding in `scale` points of the gap."""
    odds = even / (1 - even) * np.exp(np.clip(gap / scale, -30, 30))
    return np.asarray(odds / (1 + odds))


def write_csv(path: Path, standings: Standings) -> None:
    """Write the standings to `path`, which is replaced in one step or left as it was."""
    columns = (f"{label}_{part}" for label in standings.labels for part in ("time", "rejected"))
    cells = np.stack([standings.times, standings.rejected], axis=2).reshape(len(standings), -1)
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with beside.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(["name", "rating", *columns])
            people = zip(standings.names, standings.ratings.tolist(), cells.tolist(), strict=True)
            for name, rating, row in people:
                writer.writerow([name, rating, *("" if cell == NONE else cell for cell in row)])
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
