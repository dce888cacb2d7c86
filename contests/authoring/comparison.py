"""The model of the field against real rounds, figure by figure, and how far off it is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from bench.rules import RULES, Scores, Terms
from bench.standings import NONE, BoolArray, IntArray
from contests.authoring import field
from contests.authoring.parameters import PARAMETERS, Parameters
from contests.authoring.rounds import (
    ASSUMED,
    ATTEMPTS,
    EDUCATIONAL_86,
    FITTED,
    GLOBAL_7,
    HELD_OUT,
    NOTHING_BY_RATING,
    OZON,
    POINTS_BY_RATING,
    ROUND_640,
    ROUND_641,
    SOLVED_BY_RATING,
    Bin,
    Round,
)

# What counts as one unit of error, by kind of figure: a floor, and a part of the real figure.
TOLERANCES: Final = {
    "rating": (15.0, 0.0),
    "%": (2.5, 0.0),
    "solved": (0.1, 0.0),
    "points": (50.0, 0.05),
    "minutes": (5.0, 0.05),
}

EXPLANATION: Final = """\
fitted    The model's constants were chosen to come near this figure: agreement shows that the
          model is able to, no more.
held out  No constant was chosen by it: agreement shows that the model carries over to a round
          it was not fitted to. The form of the model was revised with these rows in view.
assumed   There is no public figure: a choice.
error     Mean distance of the row's figures in units of: 15 rating points; 2.5 %; 0.1 problems;
          50 points + 5 % of the real; 5 minutes + 5 % of the real.
Real figures: public recorded Codeforces results of 2020. Ratings and points of the problems are
those Codeforces published; the lengths of 1326 and 1305 are assumed. Ratings of 1326 are drawn as
those of 1305. ICPC and AtCoder contests have nothing here to be held against. The model's figures
are of one seed."""


@dataclass(frozen=True)
class Figure:
    """One line of the comparison: figures of one kind, real ones and the model's."""

    quantity: str
    kind: str  # of `TOLERANCES`
    real: tuple[float, ...]
    model: tuple[float, ...]
    status: str

    @property
    def error(self) -> float:
        """Mean distance in units of the kind's tolerance."""
        floor, part = TOLERANCES[self.kind]
        pairs = list(zip(self.real, self.model, strict=True))
        return sum(abs(m - r) / (floor + part * abs(r)) for r, m in pairs) / len(pairs)

    @property
    def distance(self) -> float:
        """Mean distance in the figure's own unit."""
        pairs = list(zip(self.real, self.model, strict=True))
        return sum(abs(m - r) for r, m in pairs) / len(pairs)


class Result:
    """A simulated field of a real round: those who submitted something, scored by its rule."""

    def __init__(self, contest: Round, parameters: Parameters = PARAMETERS) -> None:
        """Simulate the round."""
        self.contest = contest
        everybody = field.simulate(contest.spec, parameters, named=False)
        self.rows = len(everybody)
        self.standings = everybody.select(everybody.submitted)

    @cached_property
    def scores(self) -> Scores:
        """Scores by the rule of `bench`; problems solved where the points are not known."""
        points = self.contest.points or None
        rule = "codeforces" if points else "extended-icpc"
        return RULES[rule].score(self.standings, Terms(self.contest.spec.duration, points))

    def within(self, ratings: Bin) -> BoolArray:
        """Who is rated in the bin."""
        own = self.standings.ratings
        return (ratings[0] <= own) & (own < ratings[1])

    def nothing(self, among: BoolArray | None = None) -> float:
        """% with no points, of all or of some."""
        none = self.scores.value <= 0
        return 100 * float((none if among is None else none[among]).mean())


def quantile(values: IntArray, percent: float) -> float:
    """The value with `percent` of the values below it; 0 of none."""
    if not len(values):
        return 0.0
    place = min(int(len(values) * percent / 100), len(values) - 1)
    return float(np.sort(values)[place])


def quantiles(values: IntArray, percents: Iterable[float]) -> tuple[float, ...]:
    """Several of them."""
    return tuple(quantile(values, percent) for percent in percents)


def fitted(parameters: Parameters = PARAMETERS) -> list[Figure]:
    """The figures that the constants are fitted to."""
    return [
        *_solved_figures(Result(EDUCATIONAL_86, parameters)),
        *_points_figures(Result(ROUND_641, parameters)),
    ]


def compare(parameters: Parameters = PARAMETERS) -> list[Figure]:
    """Hold the model against the real rounds, figure by figure."""
    ozon = Result(OZON, parameters)
    return [
        *fitted(parameters),
        *_field_figures(ozon),
        *(_nothing(ozon, ratings, share, HELD_OUT) for ratings, share in NOTHING_BY_RATING.items()),
        *_points_figures(Result(GLOBAL_7, parameters)),
        *_field_figures(Result(ROUND_640, parameters)),
    ]


def summary(figures: Iterable[Figure]) -> list[tuple[str, str, int, float, float]]:
    """Status, kind, number of figures, mean distance in the kind's unit, mean error: each group."""
    groups: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        if figure.status != ASSUMED:
            groups.setdefault((figure.status, figure.kind), []).append(figure)
            groups.setdefault((figure.status, "all"), []).append(figure)
    return [
        (
            status,
            kind,
            sum(len(figure.real) for figure in those),
            _mean([figure.distance for figure in those]),
            _mean([figure.error for figure in those]),
        )
        for (status, kind), those in sorted(groups.items())
    ]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _field_figures(result: Result) -> Iterator[Figure]:
    contest = result.contest
    at = f"{contest.title}: "
    yield Figure(
        at + "rating p5/p25/p50/p75/p95",
        "rating",
        contest.ratings,
        quantiles(result.standings.ratings, (5, 25, 50, 75, 95)),
        contest.rated,
    )
    if contest.scores:
        yield Figure(
            at + "score p25/p50/p75/p90/p99",
            "points" if contest.points else "solved",
            contest.scores,
            quantiles(result.scores.value, (25, 50, 75, 90, 99)),
            contest.status,
        )
    label = "% with nothing solved"
    yield Figure(at + label, "%", (contest.nothing,), (result.nothing(),), contest.status)
    more = 100 * (result.rows / len(result.standings) - 1)
    yield Figure(at + "% more rows than submitters", "%", (8.0,), (more,), ASSUMED)


def _solved_figures(result: Result) -> Iterator[Figure]:
    yield from _field_figures(result)
    for ratings, (mean, shares, penalties) in SOLVED_BY_RATING.items():
        those = result.within(ratings)
        solved, penalty = result.scores.solved[those], result.scores.penalty[those]
        at = f"1342, rated {ratings[0]}-{ratings[1]}: "
        yield Figure(at + "mean solved", "solved", (mean,), (float(solved.mean()),), FITTED)
        share = tuple(100 * float((np.minimum(solved, 5) == n).mean()) for n in range(6))
        yield Figure(at + "% with 0/1/2/3/4/5+ solved", "%", shares, share, FITTED)
        known = [(real, n) for n, real in enumerate(penalties, start=2) if real]
        label = f"median penalty of {'/'.join(str(n) for _, n in known)} solved"
        real = tuple(float(real) for real, _ in known)
        model = tuple(quantile(penalty[solved == n], 50) for _, n in known)
        yield Figure(at + label, "minutes", real, model, FITTED)
    needed = result.standings.rejected[result.standings.times != NONE]
    attempts = tuple(100 * float((needed == number).mean()) for number in range(len(ATTEMPTS)))
    label = "% accepted on attempt 1/2/3/4/5: ICPC against the model of 1342"
    yield Figure(label, "%", ATTEMPTS, attempts, FITTED)


def _points_figures(result: Result) -> Iterator[Figure]:
    contest = result.contest
    yield from _field_figures(result)
    for ratings, (real, nothing) in POINTS_BY_RATING[contest.title].items():
        points = result.scores.value[result.within(ratings)]
        at = f"{contest.title[:4]}, rated {ratings[0]}-{ratings[1]}: "
        model = quantiles(points, (10, 25, 50, 75, 90))
        yield Figure(at + "points p10/p25/p50/p75/p90", "points", real, model, contest.status)
        yield _nothing(result, ratings, nothing, contest.status)


def _nothing(result: Result, ratings: Bin, real: float, status: str) -> Figure:
    label = f"{result.contest.title[:4]}, rated {ratings[0]}-{ratings[1]}: % with no points"
    return Figure(label, "%", (real,), (result.nothing(result.within(ratings)),), status)


def show(figures: Sequence[Figure], say: Callable[[str], None]) -> None:
    """Print the comparison as one table, what its last columns mean, and a summary."""
    rows = [("quantity", "real", "model", "error", "status")]
    for figure in figures:
        places = 2 if figure.quantity.endswith("mean solved") else int(len(figure.real) == 1)
        places = 1 if figure.real == ATTEMPTS else places
        real, model = (
            " / ".join(f"{value:.{places}f}" for value in values)
            for values in (figure.real, figure.model)
        )
        assumed = figure.status == ASSUMED
        rows.append((
            figure.quantity,
            "5 to 10" if assumed else real,
            model,
            "" if assumed else f"{figure.error:.1f}",
            figure.status,
        ))  # fmt: skip
    _table(rows, say)
    say(f"\n{EXPLANATION}\n")
    table = [("status", "unit", "figures", "mean distance", "mean error")]
    table += [
        (status, kind, str(count), "" if kind == "all" else f"{distance:.1f}", f"{error:.2f}")
        for status, kind, count, distance, error in summary(figures)
    ]
    _table(table, say)


def _table(rows: Sequence[tuple[str, ...]], say: Callable[[str], None]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        say("  ".join(map(str.ljust, row, widths)).rstrip())
