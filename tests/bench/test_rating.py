import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import rating
from bench.standings import NONE

ratings = st.lists(st.integers(0, 3800) | st.just(1400), min_size=1, max_size=12)
results = st.lists(st.integers(0, 5), min_size=12, max_size=12)


# The published code, as it is written: double loops over plain numbers.


def chance(a, b):
    return 1 / (1 + 10 ** ((b - a) / 400))


def seed_of(own, others):
    return 1 + sum(chance(other, own) for other in others)


def rating_for(place, others):
    found = -500
    for step in (8192, 4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1):
        if found + step <= 8000 and seed_of(found + step, others) >= place:
            found += step
    return found


def textbook(before, scores):
    n = len(before)
    deltas = []
    for i in range(n):
        others = before[:i] + before[i + 1 :]
        place = sum(score >= scores[i] for score in scores)
        wanted = rating_for(math.sqrt(seed_of(before[i], others) * place), others)
        deltas.append(int((wanted - before[i]) / 2))
    first = int(-sum(deltas) / n) - 1
    deltas = [d + first for d in deltas]
    order = sorted(range(n), key=lambda i: -before[i])[: min(n, 4 * round(math.sqrt(n)))]
    second = min(max(int(-sum(deltas[i] for i in order) / len(order)), -10), 0)
    return [d + second for d in deltas]


def keys(scores):
    return np.array(scores, dtype=np.int64).reshape(-1, 1)


@settings(max_examples=150)
@given(before=ratings, scores=results)
def test_the_changes_are_those_of_the_published_double_loop(before, scores):
    scores = scores[: len(before)]
    places = rating.last_places(keys(scores))
    assert rating.Field.of(np.array(before)).deltas(places).tolist() == textbook(before, scores)


@settings(max_examples=100)
@given(before=ratings, scores=results, own=st.integers(0, 3500), score=st.integers(0, 5))
def test_a_solver_is_rated_as_one_more_competitor(before, scores, own, score):
    scores = scores[: len(before)]
    better, tied = sum(s > score for s in scores), sum(s == score for s in scores)
    change = rating.Round(np.array(before), keys(scores)).change(own, better, tied)
    assert change.after - change.before == textbook([*before, own], [*scores, score])[-1]
    assert change.place == 1 + better + tied
    assert change.seed == pytest.approx(seed_of(own, before))
    assert change.performance == rating_for(change.place, before)


@given(before=ratings, scores=results)
def test_the_whole_field_never_gains(before, scores):
    scores = scores[: len(before)]
    deltas = rating.Field.of(np.array(before)).deltas(rating.last_places(keys(scores)))
    assert deltas.sum() <= 0


@given(field=ratings, asked=st.integers(-500, 8000))
def test_seeds_are_average_places(field, asked):
    assert rating.Field.of(np.array(field)).seed(asked) == pytest.approx(seed_of(asked, field))


@given(field=ratings, place=st.integers(1, 14))
def test_a_performance_is_the_largest_rating_with_such_a_seed(field, place):
    found = rating.Field.of(np.array(field)).rating_of(place)
    assert found == rating_for(place, field)


def test_chances_are_those_of_the_scale():
    # 200 points are three to one, 400 points ten to one
    assert rating.win_chance(1600, 1400) == pytest.approx(0.7597, abs=1e-4)
    assert rating.win_chance(1400, 1800) == pytest.approx(1 / 11)


def test_ties_get_the_last_place():
    assert rating.last_places(keys([7, 9, 7, 1])).tolist() == [3, 1, 3, 4]
    assert rating.last_places(keys([])).tolist() == []


def test_newcomers_are_computed_with_1400():
    assert rating.Field.of(np.array([NONE, 1500])).seed(1200) == pytest.approx(
        seed_of(1200, [1400, 1500])
    )


def test_a_rating_that_is_none_is_refused():
    with pytest.raises(ValueError, match="between -500 and 8000"):
        rating.Field.of(np.array([9000]))


def test_a_new_account_shows_less_than_it_is_computed_with():
    assert [rating.shown(1400, rounds) for rounds in range(8)] == [
        0, 500, 850, 1100, 1250, 1350, 1400, 1400,
    ]  # fmt: skip


def test_a_career_carries_the_rating_from_round_to_round():
    field = rating.Round(np.full(9, 1400), keys(range(9)))
    first, second = rating.career([(field, 0, 0), (field, 9, 0)])
    assert first.before == 1400
    assert second.before == first.after > 1400
    assert second.after < second.before


def test_codeelo_looks_for_the_rating_whose_seed_is_the_rank():
    field = np.array([1000, 1400, 1400, 1800, NONE])
    found = rating.codeelo(3, field)
    assert seed_of(found, field[:4]) >= 3 > seed_of(found + 1, field[:4])
    assert rating.codeelo(1, field) == 1900
    assert rating.codeelo(99, field) == 0
    with pytest.raises(ValueError, match="field with ratings"):
        rating.codeelo(1, np.array([NONE]))


problems = st.lists(st.tuples(st.integers(800, 3500), st.booleans()), max_size=20)


@settings(max_examples=60)
@given(problems=problems)
def test_the_estimate_without_standings_is_the_mode_of_the_posterior(problems):
    d, y = [p for p, _ in problems], [s for _, s in problems]
    found = rating.by_problems(d, y)

    def log_posterior(r):
        terms = (math.log(chance(r, p) if s else 1 - chance(r, p)) for p, s in problems)
        return sum(terms) - (r - 1500) ** 2 / (2 * 500**2)

    best = log_posterior(found.rating)
    assert all(log_posterior(found.rating + step) <= best for step in (-5, -1, 1, 5))
    eps = 5.0
    curvature = (
        log_posterior(found.rating + eps) - 2 * best + log_posterior(found.rating - eps)
    ) / eps**2
    assert found.standard_error == pytest.approx(1 / math.sqrt(-curvature), rel=1e-3)


def test_without_problems_the_estimate_is_the_prior():
    found = rating.by_problems([], [])
    assert (found.rating, found.standard_error) == pytest.approx((1500, 500))
    with pytest.raises(ValueError, match="do not belong together"):
        rating.by_problems([800], [])
