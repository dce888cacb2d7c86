import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import RULES, Cell, Entry, Judgement, Standings, Terms, TestVerdict, Verdict

TERMS = Terms(18_000)
ICPC, EXTENDED = RULES["icpc"], RULES["extended-icpc"]
both = pytest.mark.parametrize("rule", [ICPC, EXTENDED], ids=lambda rule: rule.name)


def score(rule, *rows):
    entries = [Entry(f"team {i}", cells) for i, cells in enumerate(rows)]
    return rule.score(Standings.of("ABC", entries), TERMS)


@pytest.mark.parametrize(
    ("cells", "solved", "icpc", "extended"),
    [
        ({}, 0, 0, 0),
        ({"A": Cell(0)}, 1, 0, 0),
        ({"A": Cell(59)}, 1, 0, 0),
        ({"A": Cell(60)}, 1, 1, 1),
        ({"A": Cell(17 * 60 + 31)}, 1, 17, 17),
        ({"A": Cell(25 * 60, 1)}, 1, 45, 35),
        ({"A": Cell(25 * 60, 3)}, 1, 85, 55),
        # minutes are rounded down for each problem, not for their sum
        ({"A": Cell(59), "B": Cell(119)}, 2, 1, 1),
        ({"A": Cell(600, 1), "B": Cell(1200, 2), "C": Cell(None, 9)}, 2, 90, 60),
        ({"A": Cell(18_000, 2), "B": Cell(18_000), "C": Cell(18_000)}, 3, 940, 920),
    ],
)
def test_worked_examples_with_20_and_10_minutes_a_rejection(cells, solved, icpc, extended):
    for rule, penalty in ((ICPC, icpc), (EXTENDED, extended)):
        scores = score(rule, cells)
        assert scores.solved.tolist() == scores.value.tolist() == [solved]
        assert scores.penalty.tolist() == [penalty]


@both
@given(rejected=st.integers(0, 100))
def test_rejections_cost_nothing_where_the_problem_stayed_unsolved(rule, rejected):
    scores = score(rule, {"A": Cell(600, 1)}, {"A": Cell(600, 1), "B": Cell(None, rejected)})
    assert len(set(map(tuple, scores.keys.tolist()))) == 1


@both
def test_one_more_problem_outweighs_any_penalty(rule):
    scores = score(rule, {"A": Cell(18_000, 99), "B": Cell(18_000, 99)}, {"C": Cell(0)})
    two, one = map(tuple, scores.keys.tolist())
    assert two > one


@both
def test_with_equal_counts_the_smaller_penalty_is_ahead(rule):
    scores = score(rule, {"A": Cell(600)}, {"B": Cell(660)})
    less, more = map(tuple, scores.keys.tolist())
    assert less > more


def test_under_icpc_the_earlier_last_accepted_run_breaks_a_tie():
    # all 9 minutes: last accepted in minute 6, 5 and 5
    rows = (
        {"A": Cell(3 * 60), "B": Cell(6 * 60)},
        {"A": Cell(4 * 60), "B": Cell(5 * 60)},
        {"B": Cell(4 * 60 + 59), "C": Cell(5 * 60 + 59)},
    )
    assert score(ICPC, *rows).penalty.tolist() == [9, 9, 9]
    late, early, same_minute = map(tuple, score(ICPC, *rows).keys.tolist())
    assert early > late
    assert early == same_minute
    assert len(set(map(tuple, score(EXTENDED, *rows).keys.tolist()))) == 1


def test_a_rejected_run_is_never_the_last_accepted_one():
    # 70 minutes both; the penalty of a rejection moves no accepted run
    rows = ({"A": Cell(50 * 60, 1)}, {"A": Cell(70 * 60), "B": Cell(None, 5)})
    assert score(ICPC, *rows).penalty.tolist() == [70, 70]
    early, late = map(tuple, score(ICPC, *rows).keys.tolist())
    assert early > late


@both
@settings(max_examples=100)
@given(
    time=st.integers(0, 17_999), later=st.integers(0, 18_000), rejected=st.integers(0, 9),
    more=st.integers(0, 9),
)  # fmt: skip
def test_later_or_more_often_rejected_is_never_better(rule, time, later, rejected, more):
    later = max(time, later)
    keys = score(
        rule,
        {"A": Cell(time, rejected)},
        {"A": Cell(later, rejected)},
        {"A": Cell(later, rejected + more)},
        {"A": Cell(None, rejected)},
    ).keys.tolist()
    assert keys == sorted(keys, reverse=True)
    assert keys[3] < keys[2]


def judgement(*verdicts):
    tests = [TestVerdict(f"secret/{i}", v, 0.1, 0.1, 8) for i, v in enumerate(verdicts)]
    return Judgement(verdicts[-1], tuple(tests))


@both
@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_first_test_is_free_in_codeforces_rounds_only(rule, verdict):
    costs = verdict not in (Verdict.AC, Verdict.CE, Verdict.JE)
    assert rule.counts(judgement(Verdict.AC, verdict)) is costs
    assert rule.counts(judgement(verdict)) is (costs and rule is ICPC)
    assert rule.counts(Judgement(Verdict.CE, message="expected ;")) is False
