# ruff: noqa: T201 - a benchmark prints
"""How fast ranks under problem draws, and ratings, are computed: ratios to the straightforward way.

    python tests/benchmarks/ranking_speed.py [--runs 3]

Ranks: 10 contests x 10,000 competitors x 1,000 draws of problems, against a loop that scores the
field once per draw with numpy. Ratings: a round of n competitors, against the double loop of the
published formula (one row at a time in numpy; seeds only, which favours it). In one process, in
turn; the numbers of both sides are compared.
"""

import argparse
import statistics
from time import perf_counter

import numpy as np

from bench import RULES, Cell, Entry, Standings, Terms
from bench.ranking import Board, problem_draws
from bench.rating import Field, last_places

LABELS = tuple("ABCDEF")
POINTS = (500, 1000, 1500, 2000, 2500, 3000)
TERMS = Terms(7200, POINTS)


def field_of(competitors: int, seed: int) -> Standings:
    """A field whose competitors solve the easier problems more often."""
    rng = np.random.default_rng(seed)
    shape = (competitors, len(LABELS))
    chance = np.clip(np.linspace(0.9, 0.02, shape[1]) + rng.normal(0, 0.2, (competitors, 1)), 0, 1)
    solved = rng.random(shape) < chance
    tried = solved | (rng.random(shape) < 0.2)
    tried[:, 0] |= ~tried.any(axis=1)
    return Standings(
        labels=LABELS,
        names=tuple(map(str, range(competitors))),
        ratings=rng.normal(1500, 350, competitors).round().astype(np.int64).clip(0, 3800),
        times=np.where(solved, rng.integers(0, 7200, shape), -1),
        rejected=np.where(tried, rng.poisson(0.7, shape), -1),
    )


def straightforward(field: Standings, entry: Entry, rule: str, draws: np.ndarray) -> np.ndarray:
    """One scoring of the field, by its columns, for every draw."""
    shares = np.empty(len(draws))
    both = Standings.of(LABELS, [entry])
    for number, draw in enumerate(draws):
        columns = np.repeat(np.arange(len(draw)), draw)
        terms = Terms(TERMS.duration_s, tuple(POINTS[j] for j in columns))
        keys = []
        for standings in (field, both):
            drawn = Standings(
                tuple(map(str, range(len(columns)))), standings.names, standings.ratings,
                standings.times[:, columns], standings.rejected[:, columns],
            )  # fmt: skip
            keys.append(RULES[rule].score(drawn, terms).keys)
        theirs, own = keys[0], keys[1][0]
        better = np.zeros(len(theirs), dtype=bool)
        for column in range(theirs.shape[1] - 1, -1, -1):
            ahead, level = theirs[:, column] > own[column], theirs[:, column] == own[column]
            better = ahead | (level & better)
        shares[number] = better.mean()
    return shares


def ranks(runs: int) -> None:
    """The ratio for ranks, by rule."""
    entry = Entry("solver", {"A": Cell(840), "B": Cell(3720, 2), "C": Cell(None, 1)})
    draws = problem_draws(len(LABELS), 1000, 0)
    fields = [field_of(10_000, seed) for seed in range(10)]
    for rule in RULES:
        ratios, ours = [], []
        for _ in range(runs):
            start = perf_counter()
            fast = [Board(f, RULES[rule], TERMS).shares_better(entry, draws) for f in fields]
            middle = perf_counter()
            slow = [straightforward(field, entry, rule, draws) for field in fields]
            end = perf_counter()
            assert all((a == b).all() for a, b in zip(fast, slow, strict=True))
            ratios.append((end - middle) / (middle - start))
            ours.append(middle - start)
        print(
            f"ranks, {rule}: {statistics.median(ours):.2f} s, "
            f"{statistics.median(ratios):.1f} times ({min(ratios):.1f} .. {max(ratios):.1f}) "
            "as fast as a scoring per draw, same numbers"
        )


def ratings(runs: int) -> None:
    """The ratio for ratings, by size of the field."""
    for size in (1_000, 5_000, 20_000, 80_000):
        field = field_of(size, 1)
        places = last_places(np.arange(size).reshape(-1, 1))
        ratios, ours = [], []
        for _ in range(runs):
            start = perf_counter()
            rated = Field.of(field.ratings)
            rated.deltas(places)
            middle = perf_counter()
            ours.append(middle - start)
            if size <= 20_000:
                own = field.ratings.astype(float)
                seeds = np.array([0.5 + (1 / (1 + 10 ** ((r - own) / 400))).sum() for r in own])
                ratios.append((perf_counter() - middle) / ours[-1])
                assert np.allclose(seeds, rated.seeds(), rtol=0, atol=1e-8)
        said = (
            f"{statistics.median(ratios):.0f} times as fast as n^2 seeds"
            if ratios
            else "n^2 left out"
        )
        print(f"ratings, {size} competitors: {1000 * statistics.median(ours):.1f} ms, {said}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    ranks(arguments.runs)
    ratings(arguments.runs)
