import itertools
from math import comb

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bench import metrics
from bench.metrics import Attempted, Sample
from bench.selection import at_random

counts = st.tuples(*[st.integers(0, 8)] * 3).map(sorted)


def every_subsample(samples, passing, correct, n, k):
    """By definition: all subsamples of k, and of each all choices of n that pass."""
    stored = [(i < passing, i < correct) for i in range(samples)]
    total = 0
    for drawn in itertools.combinations(stored, k):
        good = [right for passes, right in drawn if passes]
        choices = list(itertools.combinations(good, min(n, len(good))))
        total += sum(any(choice) for choice in choices) / len(choices)
    return total / comb(samples, k)


@settings(max_examples=80)
@given(counts=counts, n=st.integers(1, 5), k=st.integers(1, 8))
def test_n_at_k_is_the_mean_over_all_subsamples_and_choices(counts, n, k):
    correct, passing, samples = counts
    assume(k <= samples)
    exact = metrics.n_at_k(samples, passing, correct, n, k)
    assert exact == pytest.approx(every_subsample(samples, passing, correct, n, k), abs=1e-9)


@settings(max_examples=30)
@given(counts=counts, n=st.integers(1, 5), k=st.integers(1, 8), seed=st.integers(0, 99))
def test_algorithm_1_agrees_with_its_expectation(counts, n, k, seed):
    correct, passing, samples = counts
    assume(k <= samples)
    exact = metrics.n_at_k(samples, passing, correct, n, k)
    drawn = metrics.n_at_k_sampled(samples, passing, correct, n, k, draws=4000, seed=seed)
    assert drawn == pytest.approx(exact, abs=5 * (exact * (1 - exact) / 4000) ** 0.5 + 1e-9)


def test_n_at_k_of_a_million_samples_is_a_number():
    assert metrics.n_at_k(10**6, 400, 10, 10, 10**5) == pytest.approx(
        metrics.n_at_k_sampled(10**6, 400, 10, 10, 10**5, draws=200_000, seed=1), abs=0.005
    )


@given(samples=st.integers(1, 9), correct=st.integers(0, 9), k=st.integers(1, 9))
def test_pass_at_k_is_the_share_of_subsamples_with_a_right_one(samples, correct, k):
    assume(max(correct, k) <= samples)
    expected = 1 - comb(samples - correct, k) / comb(samples, k)
    assert metrics.pass_at_k(samples, correct, k) == pytest.approx(expected)
    assert metrics.n_at_k(samples, samples, correct, k, k) == pytest.approx(expected)


@settings(max_examples=30)
@given(counts=counts, n=st.integers(1, 4), k=st.integers(1, 8), seed=st.integers(0, 99))
def test_a_selection_at_random_is_n_at_k(counts, n, k, seed):
    correct, passing, samples = counts
    assume(k <= samples)
    stored = [Sample(i < passing, i < correct, i % 3) for i in range(samples)]
    exact = metrics.n_at_k(samples, passing, correct, n, k)
    drawn = metrics.n_at_k_selected(stored, n, k, draws=1500, seed=seed, select=at_random)
    assert drawn == pytest.approx(exact, abs=5 * (exact * (1 - exact) / 1500) ** 0.5 + 1e-9)


def test_clusters_are_made_anew_in_every_subsample():
    # two right ones behave alike, eight wrong ones all differ: the largest cluster of all ten is
    # right, but a subsample of two sees two clusters of one most of the time
    stored = [Sample(passes=True, correct=i < 2, signature=min(1, i // 2) * i) for i in range(10)]
    whole = metrics.n_at_k_selected(stored, 1, 10, draws=50, seed=3)
    pairs = metrics.n_at_k_selected(stored, 1, 2, draws=4000, seed=3)
    # both right 1/45; one right 16/45, then the first cluster met is the right one half the time
    assert whole == 1.0
    assert pairs == pytest.approx(1 / 45 + 16 / 90, abs=0.03)


@pytest.mark.parametrize(
    "call",
    [
        lambda: metrics.pass_at_k(3, 1, 4),
        lambda: metrics.pass_at_k(3, 4, 1),
        lambda: metrics.n_at_k(5, 2, 3, 1, 1),
        lambda: metrics.n_at_k(5, 3, 2, 0, 1),
        lambda: metrics.n_at_k_selected([], 1, 1, draws=1, seed=0),
    ],
)
def test_numbers_that_do_not_fit_are_refused_by_name(call):
    with pytest.raises(ValueError, match="do not fit together: samples"):
        call()


def rows(outcomes, runs=1, **more):
    return [
        Attempted(contest, run, str(j), solved, **more)
        for contest, problems in outcomes.items()
        for j, solved in enumerate(problems)
        for run in range(runs)
    ]


def test_runs_are_averaged_before_contests_are_counted():
    once = metrics.solve_rate(rows({"a": [1, 0], "b": [1, 1], "c": [0, 0]}))
    often = metrics.solve_rate(rows({"a": [1, 0], "b": [1, 1], "c": [0, 0]}, runs=30))
    assert once == often
    assert (once.rate, once.problems, once.contests) == (0.5, 6, 3)
    # contest means 1/2, 1, 0: mean 1/2, standard error 1/2/sqrt(3), t(2) = 4.303; cut to [0, 1]
    assert (once.interval.low, once.interval.high) == (0, 1)


def test_nothing_solved_is_not_certain_to_stay_so():
    rate = metrics.solve_rate(rows({"a": [0, 0, 0], "b": [0, 0, 0]}))
    assert rate.rate == 0
    assert 0.3 < rate.interval.high < 0.5
    assert "all or none" in rate.interval.covers


def test_rates_are_told_by_rating_and_by_tag():
    attempted = [
        *rows({"a": [1, 1], "b": [1, 0]}, rating=800, tags=("math", "dp")),
        *rows({"a": [0, 0]}, rating=1200, tags=("dp",)),
        *rows({"a": [0]}, rating=None),
    ]
    for i, row in enumerate(attempted):
        object.__setattr__(row, "label", str(i))
    buckets = {bucket: (r.rate, r.problems) for bucket, r in metrics.by_rating(attempted).items()}
    assert buckets == {800: (0.75, 4), 1200: (0.0, 2)}
    tags = {tag: (r.rate, r.problems) for tag, r in metrics.by_tag(attempted).items()}
    assert tags == {"dp": (0.5, 6), "math": (0.75, 4)}


def test_no_problem_has_no_rate():
    with pytest.raises(ValueError, match="no problem"):
        metrics.solve_rate([])


def test_pairs_of_contests_take_their_difficulty_out():
    first = {"a": 0.10, "b": 0.50, "c": 0.90, "only": 0.0}
    second = {"a": 0.20, "b": 0.61, "c": 0.99}
    found = metrics.paired(first, second)
    assert found.contests == 3
    assert found.difference == pytest.approx(-0.1)
    assert found.interval.high < 0
    with pytest.raises(ValueError, match="no contest in common"):
        metrics.paired(first, {"z": 1.0})


def test_contest_means_average_runs():
    assert metrics.contest_means([("a", 0.0), ("a", 1.0), ("b", 0.25)]) == {"a": 0.5, "b": 0.25}


@pytest.mark.slow
def test_an_interval_over_contests_holds_the_truth_nineteen_times_in_twenty():
    rng = np.random.default_rng(5)
    held = 0
    for _ in range(800):
        levels = rng.beta(3, 3, size=10)  # the kind of contests; the truth is their mean, 1/2
        outcomes = {str(c): rng.random(6) < level for c, level in enumerate(levels)}
        interval = metrics.solve_rate(rows(outcomes)).interval
        held += interval.low <= 0.5 <= interval.high
    assert 0.92 < held / 800 < 0.98
