import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import intervals


def test_the_interval_of_a_mean_is_students():
    found = intervals.of_mean([0.2, 0.4, 0.6, 0.8])
    # mean 0.5, standard error 0.2582 / 2, t(3) = 3.1824
    assert (found.low, found.high) == pytest.approx((0.5 - 0.41085, 0.5 + 0.41085), abs=1e-4)


def test_one_contest_has_no_spread():
    assert intervals.of_mean([0.3]) is None
    assert intervals.of_ratio([], []) is None


def test_ends_are_cut_to_what_is_possible():
    found = intervals.of_mean([0.0, 1.0], 0.0, 1.0)
    assert (found.low, found.high) == (0, 1)


@given(st.lists(st.tuples(st.floats(0, 1), st.just(4)), min_size=2, max_size=9))
def test_with_equal_wholes_a_ratio_is_a_mean(pairs):
    ratio = intervals.of_ratio([4 * p for p, _ in pairs], [w for _, w in pairs])
    mean = intervals.of_mean([p for p, _ in pairs])
    assert (ratio.low, ratio.high) == pytest.approx((mean.low, mean.high), abs=1e-9)


def test_draws_give_their_middle():
    found = intervals.of_draws(np.arange(1001) / 1000)
    assert (found.low, found.high) == pytest.approx((0.025, 0.975))


@pytest.mark.parametrize(
    ("share", "ends"),
    [((0, 10), (0.0, 0.2775)), ((10, 10), (0.7225, 1.0)), ((5, 10), (0.2366, 0.7634))],
)
def test_wilsons_interval(share, ends):
    found = intervals.wilson(*share)
    assert (found.low, found.high) == pytest.approx(ends, abs=1e-4)


@pytest.mark.parametrize("share", [(1, 0), (3, 2), (-1, 2)])
def test_what_is_no_share_is_refused(share):
    with pytest.raises(ValueError, match="is no share"):
        intervals.wilson(*share)


@pytest.mark.parametrize(
    ("freedom", "t"),
    [(1, 12.7062), (2, 4.3027), (3, 3.1824), (4, 2.7764), (9, 2.2622), (10, 2.2281), (30, 2.0423)],
)
def test_students_t_is_that_of_the_tables(freedom, t):
    assert intervals.student(freedom) == pytest.approx(t, abs=1e-4)
