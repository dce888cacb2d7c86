"""The model of a simulated field: who enters a contest, and how each of them does.

A field made here is **simulated**: no row is a person, and the handles are invented. The model is
calibrated to public aggregates of rated rounds of 2020, and one round was kept out of the fitting:
``python -m contests.authoring compare`` prints the model against them.

What the model covers, for each competitor:

* a rating, drawn from a mixture fitted to real fields, and newcomers who carry the default rating
  whatever their skill; a form on the day; a pace;
* problems taken mostly in order, each one solvable with the Elo chance on its rating, in a
  log-normal number of minutes that grows with the difficulty gap, slower as the contest wears on;
* rejected attempts, more of them on harder problems, each costing minutes to repair;
* the time budget, those who leave when stuck, and those who register and submit nothing.

What it does not cover: hacks and solutions that fail after the round, teams, cheating, unrated
guests above the division's limit, competitors who recur across contests or keep their strengths
by topic, returning to a problem once given up, playing the scoring rule, and queues or outages.

Draws come from ``random.Random(seed).random`` only, normal ones through ``NormalDist.inv_cdf``,
and times are whole seconds, so that one seed gives one file, byte for byte.
"""

import csv
import math
import os
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import NormalDist
from typing import Literal

Rule = Literal["codeforces", "extended-icpc", "icpc", "atcoder"]
Division = Literal["div1+2", "div2", "educational", "div3"]
Mixture = tuple[tuple[float, float, float], ...]  # (weight, mean, standard deviation) of normals
Draw = Callable[[], float]  # the next uniform number in [0, 1)


@dataclass(frozen=True)
class Ratings:
    """The ratings that enter a division."""

    components: Mixture
    newcomers: float  # share of the field without a history, entered at `DEFAULT_RATING`
    limit: int  # rated officially below this


@dataclass(frozen=True)
class Parameters:
    """The constants of the model.

    "Fitted" is to two rounds at once, by a random search over all the constants so marked:
    Codeforces 1342 (Educational 86, 14,939 rated contestants; problems solved and penalties by
    rating) and Codeforces 1350 (Round 641 Div. 2, 11,937; points by rating).
    """

    # Skill on the day is the rating plus normal noise of this many points. Fitted.
    form_sd: float = 143.0
    # Skill of those whose rating says little, normal. Newcomers are shown at 1500: in 1342 22 %
    # of the 1500s solved nothing, of the 1400s and the 1600s 7 % and 1 %. Fitted.
    newcomer_mean: float = 740.0
    newcomer_sd: float = 400.0
    # Share of newcomers a few contests on, falling from 1500, among those in UNSETTLED_RATINGS:
    # in 1342 17 % of the 1300s solved nothing, which the Elo chance does not give. Fitted.
    unsettled: float = 0.16

    # Points by which a problem is easier with unlimited time than its rating says: the rating is
    # where half solve it during the round, and the time budget takes the rest. Fitted.
    time_share: float = 65.0
    # Points that the gap grows in an hour. Assumed: the aggregates do not show when each is tired.
    fatigue: float = 20.0

    # Median minutes to a first submission on a solvable problem are
    # reading + work · exp(gap / growth + (rating - 1500) / length): longer the farther the problem
    # is above one's skill, and the harder it is at the same gap. All four fitted.
    reading: float = 1.8
    work: float = 33.0
    growth: float = 435.0
    length: float = 3200.0
    # Log-normal spreads of all minutes: a competitor's own, and that of each step. Fitted.
    pace_sd: float = 0.10
    minutes_sd: float = 0.35

    # Median minutes on a problem before it is given up, and the chance to leave then. Fitted.
    patience: float = 10.0
    leave: float = 0.73
    # Chance that a problem trades places with the next in a competitor's order. Assumed.
    skip: float = 0.05

    # Chance that an attempt is rejected: `wrong_even` at gap 0, its odds e-folding in `wrong_scale`
    # points of gap. Fitted, also to the attempts needed on 129 ICPC scoreboards (41,951 solved
    # cells): 57.8 / 20.2 / 10.0 / 5.1 / 2.8 %.
    wrong_even: float = 0.57
    wrong_scale: float = 935.0
    # Median minutes to repair a rejected attempt. Fitted.
    repair: float = 3.5
    # Chance to submit to a problem that is given up, at gap 0; falling as the other rises. Fitted.
    dare_even: float = 0.82
    # Share of rejections on the first test, which Codeforces rules do not count. Assumed.
    first_test: float = 0.25

    # Share who never start; with those who give up unsubmitted, 5 to 10 % of rows. Assumed.
    absent: float = 0.043


DEFAULT_RATING = 1500  # what Codeforces gave a new account in the spring of 2020
UNSETTLED_RATINGS = (1150, 1450)  # one to a few bad contests below DEFAULT_RATING; assumed
LOWEST_RATING = 300  # below the 1st percentile of every field fitted
ELO_SCALE = 400.0  # points to a factor of ten in the odds, the Elo convention of Codeforces
PARAMETERS = Parameters()
_EDUCATIONAL = ((0.52, 1310.0, 190.0), (0.48, 1555.0, 365.0))

# Normals cut to [LOWEST_RATING, limit), and newcomers, fitted to one round's quantiles and counts.
RATINGS: Mapping[Division, Ratings] = {
    # Codeforces 1305 (Ozon Tech Challenge 2020), 7,420 rated contestants; 4000 is above them all.
    "div1+2": Ratings(((0.53, 1350.0, 225.0), (0.47, 1725.0, 400.0)), 0.033, 4000),
    # Codeforces 1350 (Round 641 Div. 2), 11,937 rated contestants.
    "div2": Ratings(((0.93, 1390.0, 230.0), (0.07, 1470.0, 490.0)), 0.084, 2100),
    # Codeforces 1342 (Educational 86), 14,939 rated contestants.
    "educational": Ratings(_EDUCATIONAL, 0.042, 2100),
    # Assumed, for want of a recorded round: the educational mixture below the limit of Div. 3.
    "div3": Ratings(_EDUCATIONAL, 0.042, 1600),
}


@dataclass(frozen=True)
class ProblemSpec:
    """What the model needs of a problem: its column and its difficulty on the rating scale."""

    label: str
    rating: int


@dataclass(frozen=True)
class FieldSpec:
    """What a field is made from: the contest's terms, the division, the size and the seed."""

    problems: tuple[ProblemSpec, ...]  # in contest order
    rule: Rule
    duration: int  # seconds
    division: Division
    competitors: int  # rows, those who submit nothing included
    seed: int


@dataclass(frozen=True)
class Cell:
    """One competitor's doings on one problem they submitted to."""

    time: int | None  # contest second of the accepted run
    rejected: int  # counted rejected attempts before it, all of them where unsolved


Cells = tuple[Cell | None, ...]  # one a problem, in contest order; None: nothing was submitted


@dataclass(frozen=True)
class SimulatedCompetitor:
    """A row of the standings."""

    name: str
    rating: int
    cells: Cells


def simulate(contest: FieldSpec, parameters: Parameters = PARAMETERS) -> list[SimulatedCompetitor]:
    """Draw the whole field, in draw order: the same list for the same specification."""
    draw = random.Random(contest.seed).random  # noqa: S311 - to be reproduced
    taken: set[str] = set()
    return [_competitor(contest, parameters, draw, taken) for _ in range(contest.competitors)]


def write_csv(path: Path, contest: FieldSpec, competitors: Sequence[SimulatedCompetitor]) -> None:
    """Write the standings to `path`, which is replaced in one step or left as it was."""
    columns = (f"{p.label}_{part}" for p in contest.problems for part in ("time", "rejected"))
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with beside.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(["name", "rating", *columns])
            writer.writerows(_row(competitor) for competitor in competitors)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _row(competitor: SimulatedCompetitor) -> list[str | int | None]:
    row: list[str | int | None] = [competitor.name, competitor.rating]
    for cell in competitor.cells:
        row += (None, None) if cell is None else (cell.time, cell.rejected)
    return row


def _competitor(
    contest: FieldSpec, parameters: Parameters, draw: Draw, taken: set[str]
) -> SimulatedCompetitor:
    name = _handle(draw, taken)
    rating, skill = _strength(RATINGS[contest.division], parameters, draw)
    if draw() < parameters.absent:
        return SimulatedCompetitor(name, rating, (None,) * len(contest.problems))
    return SimulatedCompetitor(name, rating, _play(contest, parameters, skill, draw))


def _strength(ratings: Ratings, parameters: Parameters, draw: Draw) -> tuple[int, float]:
    """Draw the rating shown and the skill brought on the day, both in rating points."""
    form = parameters.form_sd * _normal(draw)
    beginner = parameters.newcomer_mean + parameters.newcomer_sd * _normal(draw)
    if draw() < ratings.newcomers:
        return DEFAULT_RATING, beginner + form
    rating = _truncated(_component(ratings.components, draw), ratings.limit, draw)
    falling = UNSETTLED_RATINGS[0] <= rating < UNSETTLED_RATINGS[1]
    if draw() < parameters.unsettled and falling:
        return int(rating), min(beginner, rating) + form
    return int(rating), rating + form


def _component(components: Mixture, draw: Draw) -> NormalDist:
    """Draw a component of the mixture."""
    pick = draw()
    for weight, mean, deviation in components[:-1]:
        if pick < weight:
            return NormalDist(mean, deviation)
        pick -= weight
    return NormalDist(*components[-1][1:])


def _play(contest: FieldSpec, parameters: Parameters, skill: float, draw: Draw) -> Cells:
    """Take problem after problem, until the time or the will runs out."""
    cells: list[Cell | None] = [None] * len(contest.problems)
    pace = math.exp(parameters.pace_sd * _normal(draw))
    minute = 0.0
    for index in _order(len(contest.problems), parameters, draw):
        rating = contest.problems[index].rating
        gap = rating - skill + parameters.fatigue * minute / 60
        solvable = draw() < _elo(parameters.time_share - gap)
        median = parameters.patience
        if solvable:
            exponent = gap / parameters.growth + (rating - 1500) / parameters.length
            median = parameters.reading + parameters.work * math.exp(exponent)
        minute += pace * _log_normal(median, parameters, draw)
        effort = _Effort(gap, pace, solvable)
        cells[index], minute = _submit(effort, minute, contest, parameters, draw)
        if minute * 60 >= contest.duration or (not solvable and draw() < parameters.leave):
            break
    return tuple(cells)


@dataclass(frozen=True)
class _Effort:
    """One competitor at work on one problem."""

    gap: float  # rating of the problem less the skill left
    pace: float  # factor on all the competitor's minutes
    solvable: bool  # given time enough


def _submit(
    effort: _Effort, minute: float, contest: FieldSpec, parameters: Parameters, draw: Draw
) -> tuple[Cell | None, float]:
    """Submit from `minute` on, until accepted, giving up or out of time; return cell and minute."""
    if not effort.solvable and draw() >= _tilted(parameters.dare_even, -effort.gap, parameters):
        return None, minute
    end = contest.duration / 60
    wrong = _tilted(parameters.wrong_even, effort.gap, parameters)
    uncounted = parameters.first_test if contest.rule == "codeforces" else 0.0
    tried, rejected = False, 0
    while minute < end and (draw() < wrong or not (effort.solvable or tried)):
        tried = True
        rejected += draw() >= uncounted
        minute += effort.pace * _log_normal(parameters.repair, parameters, draw)
    if effort.solvable and minute < end:
        return Cell(max(1, round(minute * 60)), rejected), minute
    return (Cell(None, rejected) if tried else None), minute


def _order(count: int, parameters: Parameters, draw: Draw) -> list[int]:
    """Draw the order the problems are taken in: the contest's, but for some put off by one."""
    order = list(range(count))
    for place in range(count - 1):
        if draw() < parameters.skip:
            order[place], order[place + 1] = order[place + 1], order[place]
    return order


def _elo(points: float) -> float:
    """Return the Elo chance to win when `points` ahead: 1 / (1 + 10^(-points / 400))."""
    return 1 / (1 + 10 ** (-points / ELO_SCALE))


def _tilted(even: float, gap: float, parameters: Parameters) -> float:
    """Return a chance that is `even` at gap 0 and rises with the gap, logistically."""
    odds = even / (1 - even) * math.exp(gap / parameters.wrong_scale)
    return odds / (1 + odds)


def _normal(draw: Draw) -> float:
    return NormalDist().inv_cdf(draw() or 2.0**-53)  # 0 has no quantile: the next draw up


def _log_normal(median: float, parameters: Parameters, draw: Draw) -> float:
    return median * math.exp(parameters.minutes_sd * _normal(draw))


def _truncated(ratings: NormalDist, limit: int, draw: Draw) -> float:
    """Draw a rating from the lowest there is up to, not including, the limit."""
    below, above = ratings.cdf(LOWEST_RATING), ratings.cdf(limit)
    rating = ratings.inv_cdf(below + draw() * (above - below))
    return min(max(rating, LOWEST_RATING), math.nextafter(limit, 0))


_ONSETS = (*"bdfgklmnprstvz", "br", "dr", "gl", "kr", "pl", "sk", "tr", "vl")
_VOWELS = (*"aeiou", "ae", "oo")
_CODAS = ("", "", "", *"klmnrsx")
_ENDINGS = ("", "", "", "", "_", "_x", "o_o", "2k", "7", "42", "99", "404")


def _handle(draw: Draw, taken: set[str]) -> str:
    """Invent a handle that is not yet taken, and take it: "vlulgoxbaes404", "Plisoom_x"."""
    while True:
        parts = [_ONSETS, _VOWELS, _CODAS] * int(2 + 2 * draw())
        name = "".join(_choice(part, draw) for part in parts)
        name = _choice((name, name, name.capitalize()), draw) + _choice(_ENDINGS, draw)
        if name.lower() not in taken:
            taken.add(name.lower())
            return name


def _choice(options: Sequence[str], draw: Draw) -> str:
    return options[int(draw() * len(options))]
