"""The model of the field against real rounds, figure by figure."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import fmean, median
from typing import NamedTuple

from contests.authoring import field
from contests.authoring.field import SimulatedCompetitor
from contests.authoring.rounds import (
    ATTEMPTS,
    EDUCATIONAL_86,
    FITTED,
    GLOBAL_7,
    OZON_RATINGS,
    POINTS_BY_RATING,
    ROUND_641,
    SOLVED_BY_RATING,
    Bin,
    Round,
)

QUANTILES = (10, 25, 50, 75, 90)  # per cent, of the points by rating
RATING_LABEL = "rating p5/p25/p50/p75/p95"
NEAR = 0.1  # what the summary of a points round calls close

EXPLANATION = """\
fitted    The model's constants were chosen to come near this figure: agreement shows that the
          model is able to, no more.
held out  No constant was chosen by it: agreement shows that the model carries over to a round
          it was not fitted to. The ratings of 1326 are drawn as those of 1305.
assumed   There is no public figure: a choice.
Ratings and points of the problems are those Codeforces published; the length of 1326 is assumed.
Div. 3, ICPC and AtCoder contests have nothing here to be held against. The model's figures are
of one seed."""


class Line(NamedTuple):
    """One line of the comparison."""

    quantity: str
    real: str
    model: str
    status: str


def submitters(competitors: Iterable[SimulatedCompetitor]) -> list[SimulatedCompetitor]:
    """Return those of the field who submitted something."""
    return [one for one in competitors if any(cell is not None for cell in one.cells)]


def solved(competitor: SimulatedCompetitor) -> int:
    """Count the problems that the competitor solved."""
    return sum(cell is not None and cell.time is not None for cell in competitor.cells)


def penalty(competitor: SimulatedCompetitor) -> int:
    """Return the minutes of penalty of extended ICPC rules: 10 for a rejected attempt."""
    accepted = [cell for cell in competitor.cells if cell is not None and cell.time is not None]
    return sum((cell.time or 0) // 60 + 10 * cell.rejected for cell in accepted)


def points(competitor: SimulatedCompetitor, contest: Round) -> float:
    """Return the Codeforces points: a problem of x points loses x/250 a minute of a two-hour round.

    Longer rounds scale the loss by 2 hours / length; a counted rejected attempt costs 50; a solved
    problem keeps 30 % of its points.
    """
    total = 0.0
    for full, cell in zip(contest.points, competitor.cells, strict=True):
        if cell is None or cell.time is None:
            continue
        decay = full / 250 * 7200 / contest.spec.duration
        total += max(0.3 * full, full - decay * (cell.time // 60) - 50 * cell.rejected)
    return total


def quantile(values: Sequence[float], percent: float) -> float:
    """Return the value with `percent` of the values below it."""
    return sorted(values)[min(int(len(values) * percent / 100), len(values) - 1)]


def within(competitors: Iterable[SimulatedCompetitor], ratings: Bin) -> list[SimulatedCompetitor]:
    """Return the competitors whose rating is in the bin."""
    return [one for one in competitors if ratings[0] <= one.rating < ratings[1]]


def compare() -> list[Line]:
    """Hold the model against the real rounds, line by line."""
    return [
        *_solved_lines(),
        *_points_lines(ROUND_641),
        _ozon_line(),
        *_points_lines(GLOBAL_7),
    ]


def _ozon_line() -> Line:
    entered = submitters(field.simulate(GLOBAL_7.spec))
    model = _rating_quantiles(entered)
    return Line(
        "1305 Ozon Tech Challenge: " + RATING_LABEL, _join(OZON_RATINGS), _join(model), FITTED
    )


def _rating_quantiles(competitors: Iterable[SimulatedCompetitor]) -> list[float]:
    ratings = [one.rating for one in competitors]
    return [quantile(ratings, percent) for percent in (5, 25, 50, 75, 95)]


def _solved_lines() -> Iterator[Line]:
    contest = EDUCATIONAL_86
    rows = field.simulate(contest.spec)
    entered = submitters(rows)
    yield from _field_lines(contest, rows, entered, solved)
    for ratings, (mean, shares, penalties) in SOLVED_BY_RATING.items():
        those = within(entered, ratings)
        counts = Counter(min(solved(one), 5) for one in those)
        at = f"1342, rated {_span(ratings)}: "
        yield Line(at + "mean solved", f"{mean:.2f}", f"{fmean(map(solved, those)):.2f}", FITTED)
        share = [100 * counts[number] / len(those) for number in range(6)]
        yield Line(at + "% with 0/1/2/3/4/5+ solved", _join(shares), _join(share), FITTED)
        known = [(real, number) for number, real in enumerate(penalties, start=2) if real]
        yield Line(
            at + "median penalty of 2/3/4 solved",
            _join(real for real, _ in known),
            _join(_median_penalty(those, number) for _, number in known),
            FITTED,
        )
    cells = [cell for one in entered for cell in one.cells if cell and cell.time is not None]
    rejected = Counter(cell.rejected for cell in cells)
    needed = [100 * rejected[number] / len(cells) for number in range(len(ATTEMPTS))]
    yield Line(
        "% accepted on attempt 1/2/3/4/5: ICPC against the model of 1342",
        _join(ATTEMPTS, 1),
        _join(needed, 1),
        FITTED,
    )


def _points_lines(contest: Round) -> Iterator[Line]:
    rows = field.simulate(contest.spec)
    entered = submitters(rows)
    yield from _field_lines(contest, rows, entered, lambda one: points(one, contest))
    bins = POINTS_BY_RATING[contest.title]
    near = 0
    for ratings, (real, nothing) in bins.items():
        scores = [points(one, contest) for one in within(entered, ratings)]
        at = f"{contest.title[:4]}, rated {_span(ratings)}: "
        model = [quantile(scores, percent) for percent in QUANTILES]
        yield Line(at + "points p10/p25/p50/p75/p90", _join(real), _join(model), contest.status)
        yield Line(
            at + "% with no points", f"{nothing:.1f}", f"{_nothing(scores):.1f}", contest.status
        )
        middle = QUANTILES.index(50)
        near += abs(model[middle] - real[middle]) <= NEAR * real[middle]
    label = f"{contest.title}: bins with median points within {NEAR:.0%} of the real"
    yield Line(label, f"of {len(bins)}", str(near), contest.status)


def _field_lines(
    contest: Round,
    rows: Sequence[SimulatedCompetitor],
    entered: Sequence[SimulatedCompetitor],
    score: Callable[[SimulatedCompetitor], float],
) -> Iterator[Line]:
    at = f"{contest.title}: "
    yield Line(
        at + RATING_LABEL, _join(contest.ratings), _join(_rating_quantiles(entered)), contest.status
    )
    scores = [score(one) for one in entered]
    model = [quantile(scores, percent) for percent in (25, 50, 75, 90, 99)]
    yield Line(
        at + "score p25/p50/p75/p90/p99", _join(contest.scores), _join(model), contest.status
    )
    yield Line(
        at + "% with nothing solved",
        f"{contest.nothing:.1f}",
        f"{_nothing(scores):.1f}",
        contest.status,
    )
    more = 100 * (len(rows) / len(entered) - 1)
    yield Line(at + "% more rows than submitters", "5 to 10", f"{more:.1f}", "assumed")


def _nothing(scores: Sequence[float]) -> float:
    return 100 * sum(score <= 0 for score in scores) / len(scores)


def _median_penalty(competitors: Iterable[SimulatedCompetitor], number: int) -> float:
    penalties = [penalty(one) for one in competitors if solved(one) == number]
    return median(penalties) if penalties else 0.0


def _span(ratings: Bin) -> str:
    return f"{ratings[0]}-{ratings[1]}"


def _join(values: Iterable[float], places: int = 0) -> str:
    return " / ".join(f"{value:.{places}f}" for value in values)
