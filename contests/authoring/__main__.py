"""The authoring commands: make the simulated fields, and hold the model against real rounds."""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median
from typing import NamedTuple, get_args

import yaml

from contests.authoring import field
from contests.authoring.field import FieldSpec, ProblemSpec, SimulatedCompetitor

Bin = tuple[int, int]  # ratings from the first up to, not including, the second

FITTED, HELD_OUT = "fitted", "held out"
QUANTILES = (10, 25, 50, 75, 90)  # per cent, of the points by rating
RATING_LABEL = "rating p5/p25/p50/p75/p95"
NEAR = 0.1  # what the summary of a points round calls close
SEED = 20200426  # of every field compared


class Line(NamedTuple):
    """One line of the comparison."""

    quantity: str
    real: str
    model: str
    status: str


@dataclass(frozen=True)
class Round:
    """A real round: its terms, from the Codeforces archive, and aggregates of its results."""

    title: str
    status: str
    spec: FieldSpec
    points: tuple[int, ...]  # full points a problem; one each where solved problems are counted
    ratings: tuple[int, ...]  # p5, p25, p50, p75, p95
    nothing: float  # % of the field with no points
    scores: tuple[int, ...]  # p25, p50, p75, p90, p99, of points or of problems solved


def _spec(
    rule: field.Rule, minutes: int, division: field.Division, size: int, *ratings: int
) -> FieldSpec:
    problems = tuple(ProblemSpec(f"P{n}", rating) for n, rating in enumerate(ratings, start=1))
    # As many rows as it takes to have about `size` submitters.
    return FieldSpec(problems, rule, minutes * 60, division, round(size * 1.08), SEED)


EDUCATIONAL_86 = Round(
    "1342 Educational 86",
    FITTED,
    _spec("extended-icpc", 120, "educational", 14939, 1000, 1100, 1600, 1900, 2300, 3000),
    (1, 1, 1, 1, 1, 1),
    (984, 1225, 1395, 1568, 1907),
    16.3,
    (1, 2, 2, 3, 4),
)
ROUND_641 = Round(
    "1350 Round 641 Div. 2",
    FITTED,
    _spec("codeforces", 150, "div2", 11937, 900, 1400, 1600, 2000, 2000, 3200),
    (500, 1000, 1500, 2250, 2250, 3000),
    (1000, 1247, 1414, 1529, 1784),
    14.2,
    (334, 486, 1357, 2411, 4229),
)
GLOBAL_7 = Round(
    "1326 Global Round 7",
    HELD_OUT,
    # The length is assumed: 150 minutes, as in the other Global Rounds of the time.
    _spec("codeforces", 150, "div1+2", 10630, 1000, 900, 1300, 1500, 1800, 2400, 2600, 3200, 3500),
    (500, 1000, 1000, 1000, 1000, 2500, 2000, 1500, 4000),
    (1031, 1265, 1460, 1667, 2165),
    9.0,
    (1172, 2095, 3009, 3814, 6888),
)

# Bin: mean solved; % with 0, 1, 2, 3, 4, 5+ solved; median penalty of those with 2, 3, 4 solved.
SOLVED_BY_RATING: dict[Bin, tuple[float, tuple[int, ...], tuple[int | None, ...]]] = {
    (0, 900): (0.58, (56, 29, 15, 0, 0, 0), (118, None, None)),
    (900, 1100): (1.00, (34, 33, 33, 0, 0, 0), (115, None, None)),
    (1100, 1200): (1.25, (24, 27, 48, 1, 0, 0), (99, 161, None)),
    (1200, 1300): (1.43, (19, 21, 57, 2, 0, 0), (85, 178, None)),
    (1300, 1400): (1.56, (17, 18, 58, 7, 0, 0), (71, 165, None)),
    (1400, 1500): (1.95, (7, 11, 62, 19, 1, 0), (59, 156, 213)),
    (1500, 1600): (1.74, (22, 12, 40, 24, 2, 0), (53, 144, 206)),
    (1600, 1700): (2.64, (1, 3, 39, 47, 11, 0), (37, 133, 197)),
    (1700, 1800): (2.92, (1, 1, 27, 46, 23, 1), (31, 121, 195)),
    (1800, 1900): (3.26, (0, 1, 18, 38, 40, 3), (31, 122, 173)),
    (1900, 2100): (3.72, (0, 1, 8, 21, 57, 12), (27, 105, 156)),
}

# Bin: points at p10, p25, p50, p75, p90; % with no points.
POINTS_BY_RATING: dict[str, dict[Bin, tuple[tuple[int, ...], float]]] = {
    ROUND_641.title: {
        (0, 1000): ((0, 0, 232, 385, 455), 38.4),
        (1000, 1200): ((0, 173, 376, 464, 489), 20.6),
        (1200, 1400): ((0, 284, 433, 494, 1200), 16.1),
        (1400, 1600): ((0, 389, 959, 1366, 2233), 13.7),
        (1600, 1800): ((1122, 1370, 2209, 2574, 3572), 0.7),
        (1800, 2000): ((1400, 2231, 2634, 3781, 4410), 0.8),
    },
    GLOBAL_7.title: {
        (0, 1000): ((0, 0, 484, 985, 1273), 33.0),
        (1000, 1200): ((0, 664, 1122, 1334, 1828), 15.3),
        (1200, 1400): ((0, 989, 1413, 2065, 2354), 10.2),
        (1400, 1600): ((0, 1242, 2155, 2756, 3169), 11.3),
        (1600, 1800): ((2187, 2361, 2995, 3501, 3803), 0.3),
        (1800, 2000): ((2368, 2956, 3549, 3857, 4004), 0.2),
        (2000, 2200): ((2439, 3433, 3855, 4049, 5160), 0.2),
        (2200, 2500): ((3404, 3844, 4176, 5685, 6769), 0.6),
        (2500, 4000): ((4230, 5740, 6966, 7600, 7912), 0.0),
    },
}

ATTEMPTS = (57.8, 20.2, 10.0, 5.1, 2.8)  # % accepted on attempt 1, 2, …; 129 ICPC scoreboards
# 1305 Ozon Tech Challenge 2020, 7,420 rated contestants: its ratings, to which div1+2 is fitted.
OZON_RATINGS = (1009, 1276, 1496, 1725, 2216)  # p5, p25, p50, p75, p95


EXPLANATION = """\
fitted    The model's constants were chosen to come near this figure: agreement shows that the
          model is able to, no more.
held out  No constant was chosen by it: agreement shows that the model carries over to a round
          it was not fitted to. The ratings of 1326 are drawn as those of 1305.
assumed   There is no public figure: a choice.
Ratings and points of the problems are those Codeforces published; the length of 1326 is assumed.
Div. 3, ICPC and AtCoder contests have nothing here to be held against. The model's figures are
of one seed."""


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


def read_spec(path: Path) -> FieldSpec:
    """Read the specification of a field from a `contest.yaml`; ValueError names what is wrong."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    try:
        terms = document["field"]
        choices = {
            "field.provenance": (terms["provenance"], ("simulated",)),  # keep recorded standings
            "field.division": (terms["division"], get_args(field.Division)),
            "rule": (document["rule"], get_args(field.Rule)),
        }
        spec = FieldSpec(
            problems=tuple(
                ProblemSpec(str(problem["label"]), int(problem["rating"]))
                for problem in document["problems"]
            ),
            rule=document["rule"],
            duration=int(document["duration"]),
            division=terms["division"],
            competitors=int(terms["competitors"]),
            seed=int(terms["seed"]),
        )
    except KeyError as error:
        raise ValueError(f"{path}: missing field {error}") from error
    except TypeError as error:
        raise ValueError(
            f"{path}: expected a contest with problems and a field: {error}"
        ) from error
    for name, (value, known) in choices.items():
        if value not in known:
            raise ValueError(f"{path}: {name}: expected {' or '.join(known)}, found {value!r}")
    return spec


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def make(folders: Iterable[Path]) -> None:
    """Rewrite the standings of each contest from its own `contest.yaml`."""
    for folder in folders:
        spec = read_spec(folder / "contest.yaml")
        competitors = field.simulate(spec)
        field.write_csv(folder / "standings.csv", spec, competitors)
        count = len(submitters(competitors))
        _say(f"{folder / 'standings.csv'}: {len(competitors)} rows, {count} submitted")


def show(lines: Sequence[Line]) -> None:
    """Print the comparison as one table, and what its last column means."""
    table = [Line("quantity", "real", "model", "status"), *lines]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for line in table:
        _say("  ".join(map(str.ljust, line, widths)).rstrip())
    _say(f"\n{EXPLANATION}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 1 when a contest cannot be read or written."""
    parser = argparse.ArgumentParser(prog="python -m contests.authoring", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    fields = commands.add_parser("field", help="rewrite CONTEST_DIR/standings.csv")
    fields.add_argument("folders", metavar="CONTEST_DIR", nargs="+", type=Path)
    commands.add_parser("compare", help="print the model of the field against real rounds")
    options = parser.parse_args(arguments)
    if options.command == "compare":
        show(compare())
        return 0
    try:
        make(options.folders)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
