import pytest

from bench import RULES, Cell, Entry, Judgement, Standings, Terms, TestVerdict, Verdict

RULE = RULES["atcoder"]
TERMS = Terms(6000, (100, 200, 300, 400))


def keys(*rows):
    field = Standings.of("ABCD", [Entry(str(i), cells) for i, cells in enumerate(rows)])
    return [tuple(key) for key in RULE.score(field, TERMS).keys.tolist()]


@pytest.mark.parametrize(
    ("cells", "points", "penalty_s"),
    [
        ({}, 0, 0),
        ({"A": Cell(61)}, 100, 61),
        # the time of the last accepted run counts, not the sum
        ({"A": Cell(61), "B": Cell(600)}, 300, 600),
        ({"A": Cell(900), "B": Cell(600)}, 300, 900),
        # five minutes for each rejection before an accepted run, none where it stayed unsolved
        ({"A": Cell(61, 2), "B": Cell(600, 1)}, 300, 600 + 3 * 300),
        ({"A": Cell(61), "D": Cell(None, 9)}, 100, 61),
        # points do not fall with time
        ({"D": Cell(6000)}, 400, 6000),
    ],
)
def test_worked_examples(cells, points, penalty_s):
    assert keys(cells) == [(points, -penalty_s)]


def test_points_come_first_then_the_second():
    much, soon, later, tied = keys(
        {"D": Cell(6000, 9)}, {"C": Cell(100)}, {"C": Cell(101)}, {"C": Cell(100), "D": Cell(None)}
    )
    assert much > soon > later
    assert tied == soon


def test_the_board_shows_whole_minutes():
    field = Standings.of("ABCD", [Entry("", {"A": Cell(119)}), Entry("", {"A": Cell(120, 1)})])
    assert RULE.score(field, TERMS).penalty.tolist() == [1, 7]


@pytest.mark.parametrize("known", [None, (100, 200)])
def test_without_the_points_of_every_problem_nothing_is_scored(known):
    with pytest.raises(ValueError, match="points of every problem"):
        RULE.score(Standings.of("ABCD", []), Terms(6000, known))


@pytest.mark.parametrize("verdict", [Verdict.WA, Verdict.TLE, Verdict.RTE, Verdict.MLE])
def test_every_rejection_counts_on_the_first_test_too(verdict):
    assert RULE.counts(Judgement(verdict, (TestVerdict("1", verdict, 0.0, 0.0, 8.0),)))


@pytest.mark.parametrize("verdict", [Verdict.CE, Verdict.AC, Verdict.JE])
def test_what_does_not_compile_or_is_the_judges_fault_is_free(verdict):
    assert not RULE.counts(Judgement(verdict))
