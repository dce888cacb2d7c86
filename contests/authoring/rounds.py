"""Real rounds that the model of the field is held against: their terms and recorded aggregates.

Figures of whole fields, of nobody in particular, computed from public recorded Codeforces results
of 2020. Ratings and points of the problems are those Codeforces published.
"""

from dataclasses import dataclass

from contests.authoring.field import FieldSpec, ProblemSpec, Rule
from contests.authoring.population import RATINGS, Division, Ratings

Bin = tuple[int, int]  # ratings from the first up to, not including, the second

FITTED, HELD_OUT, ASSUMED = "fitted", "held out", "assumed"
SEED = 20200426  # of every field compared


@dataclass(frozen=True)
class Round:
    """A real round: its terms, and aggregates of its results."""

    title: str
    status: str
    spec: FieldSpec
    points: tuple[int, ...]  # full points a problem; none where solved problems are counted
    ratings: tuple[int, ...]  # p5, p25, p50, p75, p95
    rated: str  # whether the model's ratings were fitted to them
    nothing: float  # % of the field with no points
    scores: tuple[int, ...]  # p25, p50, p75, p90, p99, of points or of problems solved


def spec_of(
    rule: Rule,
    minutes: int,
    division: Division,
    submitters: int,
    *ratings: int,
    entrants: Ratings | None = None,
) -> FieldSpec:
    """The specification of a field of about so many submitters, problems by their ratings."""
    problems = tuple(ProblemSpec(f"P{n}", rating) for n, rating in enumerate(ratings, start=1))
    rows = round(submitters * 1.08)
    return FieldSpec(problems, rule, minutes * 60, division, rows, SEED, entrants=entrants)


EDUCATIONAL_86 = Round(
    "1342 Educational 86",
    FITTED,
    spec_of("extended-icpc", 120, "educational", 14939, 1000, 1100, 1600, 1900, 2300, 3000),
    (),
    (984, 1225, 1395, 1568, 1907),
    FITTED,
    16.3,
    (1, 2, 2, 3, 4),
)
ROUND_641 = Round(
    "1350 Round 641 Div. 2",
    FITTED,
    spec_of("codeforces", 150, "div2", 11937, 900, 1400, 1600, 2000, 2000, 3200),
    (500, 1000, 1500, 2250, 2250, 3000),
    (1000, 1247, 1414, 1529, 1784),
    FITTED,
    14.2,
    (334, 486, 1357, 2411, 4229),
)
GLOBAL_7 = Round(
    "1326 Global Round 7",
    HELD_OUT,
    # The length is assumed: 150 minutes, as in the other Global Rounds of the time.
    spec_of(
        "codeforces", 150, "div1+2", 10630, 1000, 900, 1300, 1500, 1800, 2400, 2600, 3200, 3500
    ),
    (500, 1000, 1000, 1000, 1000, 2500, 2000, 1500, 4000),
    (1031, 1265, 1460, 1667, 2165),
    HELD_OUT,
    9.0,
    (1172, 2095, 3009, 3814, 6888),
)
# An easy round for those below 1400, a fifth of them newcomers (that share is fitted to its
# ratings): the nearest there is to a Div. 3 field.
ROUND_640 = Round(
    "1352 Round 640 Div. 4",
    HELD_OUT,
    spec_of(
        "extended-icpc", 120, "div3", 13965, 800, 1200, 1200, 1300, 1500, 1500, 1600,
        entrants=Ratings(RATINGS["div3"].components, 0.2, 1400, 0.0),
    ),
    (),
    (941, 1148, 1276, 1379, 1500),
    FITTED,
    8.1,
    (1, 2, 3, 4, 7),
)  # fmt: skip
# Its points a problem are not known here: only who scored nothing is compared. Length assumed.
OZON = Round(
    "1305 Ozon Tech Challenge",
    HELD_OUT,
    spec_of("codeforces", 120, "div1+2", 7420, 800, 1200, 1600, 1900, 2200, 2500, 3500, 3500),
    (),
    (1009, 1276, 1496, 1725, 2216),
    FITTED,
    5.6,
    (),
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

# Bin: % of 1305 with no points.
NOTHING_BY_RATING: dict[Bin, float] = {
    (0, 1000): 16.3,
    (1000, 1200): 8.4,
    (1200, 1400): 7.0,
    (1400, 1600): 8.5,
    (1600, 1800): 0.4,
    (1800, 2000): 0.4,
    (2000, 2200): 0.0,
    (2200, 2500): 0.7,
    (2500, 4000): 0.0,
}

ATTEMPTS = (57.8, 20.2, 10.0, 5.1, 2.8)  # % accepted on attempt 1, 2, …; 129 ICPC scoreboards
