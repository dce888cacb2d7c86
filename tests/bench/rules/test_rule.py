import inspect
import itertools
from fractions import Fraction
from math import floor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import RULES, Cell, Entry, Rule, Scores, Standings, Terms

LABELS = ("A", "B", "C", "D")
cells = st.builds(
    Cell, st.none() | st.integers(0, 9000) | st.sampled_from([0, 59, 60, 9000]), st.integers(0, 12)
)
entries = st.builds(Entry, st.just(""), st.dictionaries(st.sampled_from(LABELS), cells))
fields = st.lists(entries, max_size=6)
points = st.tuples(*[st.integers(1, 60).map(lambda n: 50 * n)] * 4)
terms = st.builds(Terms, st.sampled_from([9000, 9001, 10_800]), points)
every_rule = pytest.mark.parametrize("name", sorted(RULES))


# One competitor at a time, in exact numbers, as the official texts put it.


def by_points(entry, terms):
    total = 0
    for label, cell in entry.cells.items():
        if cell.time is not None:
            x = terms.points[LABELS.index(label)]
            a_minute = Fraction(x, 250) * 7200 / terms.duration_s
            left = x - floor(a_minute * (cell.time // 60)) - 50 * cell.rejected
            total += max(floor(Fraction(3, 10) * x), left)
    return total, 0, (total,)


def by_penalty(entry, minutes):
    solved = [cell for cell in entry.cells.values() if cell.time is not None]
    penalty = sum(cell.time // 60 + minutes * cell.rejected for cell in solved)
    last = max((cell.time // 60 for cell in solved), default=0)
    return len(solved), penalty, last


def extended(entry, _):
    count, penalty, _last = by_penalty(entry, 10)
    return count, penalty, (count, -penalty)


def icpc(entry, _):
    count, penalty, last = by_penalty(entry, 20)
    return count, penalty, (count, -penalty, -last)


def atcoder(entry, terms):
    points = last = wrong = 0
    for label, cell in entry.cells.items():
        if cell.time is not None:
            points += terms.points[LABELS.index(label)]
            last = max(last, cell.time)
            wrong += cell.rejected
    return points, (last + 300 * wrong) // 60, (points, -(last + 300 * wrong))


NAIVE = {"codeforces": by_points, "extended-icpc": extended, "icpc": icpc, "atcoder": atcoder}


@every_rule
@settings(max_examples=200)
@given(field=fields, terms=terms)
def test_every_rule_agrees_with_a_naive_count(name, field, terms):
    scores = RULES[name].score(Standings.of(LABELS, field), terms)
    naive = [NAIVE[name](entry, terms) for entry in field]
    assert scores.solved.tolist() == [entry.solved for entry in field]
    assert scores.value.tolist() == [value for value, _, _ in naive]
    assert scores.penalty.tolist() == [penalty for _, penalty, _ in naive]
    # keys may be any numbers that order the competitors as the naive ones do
    keys = [tuple(key) for key in scores.keys.tolist()]
    for i, j in itertools.combinations(range(len(field)), 2):
        mine, theirs = naive[i][2], naive[j][2]
        assert (keys[i] < keys[j]) is (mine < theirs)
        assert (keys[i] == keys[j]) is (mine == theirs)


@every_rule
@settings(max_examples=100)
@given(data=st.data(), field=fields, terms=terms)
def test_scores_do_not_depend_on_the_order_of_rows(name, data, field, terms):
    order = data.draw(st.permutations(range(len(field))))
    straight = RULES[name].score(Standings.of(LABELS, field), terms)
    shuffled = RULES[name].score(Standings.of(LABELS, [field[i] for i in order]), terms)
    for column in ("solved", "value", "penalty", "keys"):
        assert getattr(shuffled, column).tolist() == getattr(straight, column)[order].tolist()


@every_rule
@given(size=st.integers(0, 3))
def test_every_rule_gives_what_the_protocol_asks_for(name, size):
    rule = RULES[name]
    assert rule.name == name
    field = [Entry("", {"A": Cell(60)})] * size
    scores = rule.score(Standings.of(LABELS, field), Terms(7200, (500,) * 4))
    assert isinstance(scores, Scores)
    for column in (scores.solved, scores.value, scores.penalty):
        assert column.shape == (size,)
        assert column.dtype == np.int64
    assert scores.keys.shape[0] == size
    assert scores.keys.ndim == 2
    assert scores.keys.dtype == np.int64


@every_rule
def test_every_rule_takes_what_the_protocol_names(name):
    for method in ("counts", "score", "cells", "keys"):
        asked = inspect.signature(getattr(Rule, method)).parameters
        assert ["self", *inspect.signature(getattr(RULES[name], method)).parameters] == list(asked)


def test_value_names_say_what_values_count():
    assert {name: rule.value_name for name, rule in RULES.items()} == {
        "codeforces": "points", "extended-icpc": "solved", "icpc": "solved",
        "atcoder": "points",
    }  # fmt: skip


@every_rule
def test_a_score_leaves_the_standings_as_they_were(name):
    field = Standings.of(LABELS, [Entry("", {"A": Cell(60, 1), "B": Cell(None, 2)})])
    times, rejected = field.times.copy(), field.rejected.copy()
    RULES[name].score(field, Terms(7200, (500,) * 4))
    assert (field.times == times).all()
    assert (field.rejected == rejected).all()


@every_rule
@settings(max_examples=100)
@given(field=fields, terms=terms, data=st.data())
def test_cells_add_up_to_the_score_of_any_selection_of_problems(name, field, terms, data):
    rule, standings = RULES[name], Standings.of(LABELS, field)
    kept = data.draw(st.lists(st.sampled_from(range(len(LABELS))), min_size=1, unique=True))
    kept.sort()
    cells = rule.cells(standings, terms)
    keys = rule.keys(
        cells.value[:, kept].sum(axis=1),
        cells.penalty[:, kept].sum(axis=1),
        cells.last[:, kept].max(axis=1, initial=0),
    )
    chosen = [
        Entry("", {x: c for x, c in e.cells.items() if LABELS.index(x) in kept}) for e in field
    ]
    labels = tuple(LABELS[j] for j in kept)
    alone = Terms(terms.duration_s, tuple(terms.points[j] for j in kept))
    expected = rule.score(Standings.of(labels, chosen), alone).keys
    assert np.stack(keys, axis=1).tolist() == expected.tolist()


@every_rule
@settings(max_examples=100)
@given(entry=entries, label=st.sampled_from(LABELS), delay=st.tuples(*[st.integers(0, 4000)] * 2))
def test_a_later_or_more_often_rejected_run_is_never_better(name, entry, label, delay):
    cell, (later, more) = entry.cells.get(label), delay
    terms = Terms(7200, (500, 1000, 1500, 2000))
    if cell is None or cell.time is None:
        return
    delayed = Entry("", {**entry.cells, label: Cell(cell.time + later, cell.rejected + more)})
    before, after = RULES[name].score(Standings.of(LABELS, [entry, delayed]), terms).keys.tolist()
    assert tuple(before) >= tuple(after)
