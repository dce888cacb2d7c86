import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import RULES, Cell, Entry, Judgement, Standings, Terms, TestVerdict, Verdict

RULE = RULES["codeforces"]
times = st.integers(0, 7200)
attempts = st.integers(0, 30)
points = st.sampled_from([250, 500, 750, 1000, 1250, 1500, 1750, 2250, 3000])


def score(x, second, wrong=0, duration_s=7200):
    field = Standings.of(["A"], [Entry("ada", {"A": Cell(second, wrong)})])
    return int(RULE.score(field, Terms(duration_s, (x,))).value[0])


@pytest.mark.parametrize(
    ("x", "minute", "wrong", "expected"),
    [
        (1000, 0, 0, 1000),
        (1000, 10, 0, 960),  # x/250 a minute
        (1000, 10, 2, 860),  # the third attempt
        (1000, 120, 0, 520),  # 52 % in the last minute
        (500, 120, 0, 260),
        (3000, 120, 0, 1560),
        (1000, 10, 20, 300),  # never below 30 %
        (500, 60, 4, 180),
        (500, 60, 5, 150),
        (500, 60, 6, 150),
        (750, 60, 5, 320),
        (1250, 31, 1, 1045),
    ],
)
def test_worked_examples_of_a_two_hour_round(x, minute, wrong, expected):
    assert score(x, minute * 60, wrong) == expected


@pytest.mark.parametrize(
    ("x", "minute", "duration", "expected"),
    [
        (1000, 150, 150, 520),  # 52 % at the end, whatever the duration
        (1000, 75, 150, 760),
        (500, 1, 150, 499),  # 1.6 points, rounded down
        (500, 5, 150, 492),
        (1000, 60, 60, 520),
        (1000, 30, 60, 760),
        (500, 1, 180, 499),
        (500, 180, 180, 260),
        (2250, 135, 135, 1170),
    ],
)
def test_in_rounds_of_other_durations_the_loss_is_scaled(x, minute, duration, expected):
    assert score(x, minute * 60, duration_s=duration * 60) == expected


def test_a_minute_counts_when_it_is_over():
    assert [score(1000, s) for s in (0, 59, 60, 119, 120)] == [1000, 1000, 996, 996, 992]


@settings(max_examples=200)
@given(points, times, times, attempts, attempts)
def test_later_or_more_often_rejected_is_never_worth_more(x, second, other, wrong, more):
    early, late = sorted([second, other])
    few, many = sorted([wrong, more])
    assert x >= score(x, early, few) >= score(x, late, few) >= score(x, late, many) >= 0.3 * x


def test_unsolved_problems_give_nothing_whatever_was_tried():
    field = Standings.of(
        ["A", "B"],
        [
            Entry("ada", {"A": Cell(None, 0), "B": Cell(None, 3)}),
            Entry("bela", {"A": Cell(None, 7), "B": Cell(0)}),
            Entry("cleo", {"B": Cell(0)}),
            Entry("dora"),
        ],
    )
    scores = RULE.score(field, Terms(7200, (500, 1000)))
    assert scores.value.tolist() == [0, 1000, 1000, 0]
    assert scores.solved.tolist() == [0, 1, 1, 0]


def test_points_decide_alone_and_equal_totals_share_a_place():
    field = Standings.of(
        ["A", "B"],
        [
            Entry("one hard", {"B": Cell(0)}),  # 1000
            Entry("two easy", {"A": Cell(0), "B": Cell(7200)}),  # 500 + 520
            Entry("tied with the hard one", {"A": Cell(0), "B": Cell(7200, 1)}),  # 500 + 470
            Entry("tied", {"B": Cell(480, 0)}),  # 968
        ],
    )
    scores = RULE.score(field, Terms(7200, (500, 1000)))
    assert scores.value.tolist() == [1000, 1020, 970, 968]
    assert scores.keys.tolist() == [[1000], [1020], [970], [968]]
    assert scores.penalty.tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize("known", [None, (), (500,), (500, 1000, 1500)])
def test_without_the_points_of_every_problem_nothing_is_scored(known):
    with pytest.raises(ValueError, match="needs the points of every problem"):
        RULE.score(Standings.of(["A", "B"], []), Terms(7200, known))


def judgement(*verdicts):
    tests = [TestVerdict(f"secret/{i}", v, 0.1, 0.1, 8) for i, v in enumerate(verdicts)]
    return Judgement(verdicts[-1], tuple(tests))


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_rejection_costs_unless_it_came_on_the_first_test(verdict):
    costs = verdict not in (Verdict.AC, Verdict.CE, Verdict.JE)
    assert RULE.counts(judgement(Verdict.AC, verdict)) is costs
    assert RULE.counts(judgement(Verdict.AC, Verdict.AC, verdict)) is costs
    assert RULE.counts(judgement(verdict)) is False


def test_what_does_not_compile_is_free():
    assert RULE.counts(Judgement(Verdict.CE, message="expected ;")) is False
