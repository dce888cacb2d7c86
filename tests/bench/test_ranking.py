import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import RULES, Cell, Entry, Place, Standings, Terms, TimeModel, place
from bench.ranking import Board, compare, problem_draws, timed

LABELS = ("A", "B", "C")
TERMS = Terms(7200, (500, 1000, 1750))
RULE_NAMES = sorted(RULES)
# Few values, so that ties of every kind are common.
cells = st.builds(
    Cell, st.none() | st.sampled_from([0, 59, 60, 119, 3600, 7199, 7200]), st.integers(0, 2)
)
entries = st.builds(
    Entry, st.just("somebody"), st.dictionaries(st.sampled_from(LABELS), cells, max_size=3)
)
fields = st.lists(entries, max_size=12)


def keys_of(rule, rows):
    return [tuple(key) for key in rule.score(Standings.of(LABELS, rows), TERMS).keys.tolist()]


# -- place -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", RULE_NAMES)
@settings(max_examples=150)
@given(field=fields, entry=entries)
def test_a_place_is_what_a_plain_loop_over_the_field_counts(name, field, entry):
    rule = RULES[name]
    rivals = [e for e in field if e.cells]
    found = place(entry, Standings.of(LABELS, field), rule, TERMS)
    assert list(found) == list(TimeModel)
    for model, at in {"best": 0, "estimated": None, "worst": 7200}.items():
        moved = {
            x: Cell(c.time if at is None or c.time is None else at, c.rejected)
            for x, c in entry.cells.items()
        }
        own, *others = keys_of(rule, [Entry("solver", moved), *rivals])
        counted = found[model]
        assert counted.time_model == model
        assert counted.better == sum(other > own for other in others)
        assert counted.tied == sum(other == own for other in others)
        assert counted.worse == sum(other < own for other in others)
        assert counted.field_size == len(rivals)
        assert counted.solved == entry.solved


@pytest.mark.parametrize("name", RULE_NAMES)
@settings(max_examples=100)
@given(field=fields, entry=entries)
def test_best_is_no_worse_than_estimated_and_that_no_worse_than_worst(name, field, entry):
    found = place(entry, Standings.of(LABELS, field), RULES[name], TERMS)
    best, estimated, worst = (found[model] for model in TimeModel)
    assert best.rank <= estimated.rank <= worst.rank
    assert best.percentile >= estimated.percentile >= worst.percentile
    assert best.value >= estimated.value >= worst.value
    assert best.penalty <= estimated.penalty <= worst.penalty


@pytest.mark.parametrize("name", RULE_NAMES)
@settings(max_examples=100)
@given(field=fields, entry=entries, absent=st.integers(0, 5))
def test_who_submitted_nothing_is_left_out_of_the_field(name, field, entry, absent):
    visitors = [Entry("visitor", rating=3000)] * absent
    without = place(entry, Standings.of(LABELS, field), RULES[name], TERMS)
    padded = place(entry, Standings.of(LABELS, [*visitors, *field]), RULES[name], TERMS)
    assert padded == without


@pytest.mark.parametrize("name", RULE_NAMES)
@settings(max_examples=100)
@given(field=fields, entry=entries)
def test_in_a_field_of_its_equals_a_result_shares_the_place_of_its_double(name, field, entry):
    alone = place(entry, Standings.of(LABELS, field), RULES[name], TERMS)["estimated"]
    doubled = place(entry, Standings.of(LABELS, [*field, entry]), RULES[name], TERMS)["estimated"]
    assert doubled.rank == alone.rank
    assert doubled.tied == alone.tied + bool(entry.cells)


def test_a_field_placed_by_hand():
    field = Standings.of(
        LABELS,
        [
            Entry("two early", {"A": Cell(600), "B": Cell(1200)}),  # 2 solved, 30 minutes
            Entry("two late", {"A": Cell(600), "B": Cell(4200, 1)}),  # 2 solved, 100 minutes
            Entry("the same", {"A": Cell(1800), "B": Cell(3600)}),  # 2 solved, 90 minutes
            Entry("one", {"C": Cell(60)}),
            Entry("none", {"C": Cell(None, 1)}),
            Entry("never came"),
        ],
    )
    result = Entry("solver", {"A": Cell(3600), "B": Cell(1800)})  # 2 solved, 90 minutes
    found = place(result, field, RULES["icpc"], TERMS)
    estimated = found[TimeModel.ESTIMATED]
    assert (estimated.value, estimated.penalty) == (2, 90)
    assert (estimated.better, estimated.tied, estimated.worse) == (1, 1, 3)
    assert estimated.field_size == 5
    assert estimated.rank == 2
    assert estimated.share_better == 1 / 5
    assert estimated.percentile == 3.5 / 5
    assert found[TimeModel.BEST].rank == 1
    assert found[TimeModel.WORST].rank == 4
    assert found[TimeModel.WORST].penalty == 240


def test_a_problem_that_the_field_does_not_have_is_refused():
    with pytest.raises(ValueError, match="no problem 'D'"):
        place(Entry("solver", {"D": Cell(1)}), Standings.of(LABELS, []), RULES["icpc"], TERMS)


# -- the numbers of a place --------------------------------------------------------------------


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_rank_share_and_percentile_follow_their_formulas(better, tied, worse):
    size = better + tied + worse
    found = Place(TimeModel.BEST, 0, 0, 0, better, tied, worse, size)
    assert found.rank == 1 + better
    assert found.share_better == (better / size if size else 0)
    assert found.percentile == ((worse + tied / 2) / size if size else 0.5)
    assert 0 <= found.share_better <= 1
    assert 0 <= found.percentile <= 1


def test_an_empty_field_has_a_first_place_and_no_shares():
    found = place(Entry("solver", {"A": Cell(1)}), Standings.of(LABELS, []), RULES["icpc"], TERMS)
    assert {(p.rank, p.share_better, p.percentile, p.field_size) for p in found.values()} == {
        (1, 0.0, 0.5, 0)
    }


# -- time models and comparison ----------------------------------------------------------------


def test_time_models_move_accepted_runs_and_nothing_else():
    entry = Entry("solver", {"A": Cell(600, 2), "B": Cell(None, 3)}, rating=1500)
    moved = {model: timed(entry, model, 7200) for model in TimeModel}
    assert moved["best"] == Entry("solver", {"A": Cell(0, 2), "B": Cell(None, 3)}, rating=1500)
    assert moved["estimated"] == entry
    assert moved["worst"] == Entry("solver", {"A": Cell(7200, 2), "B": Cell(None, 3)}, rating=1500)


small = st.integers(-2, 2)


@given(st.integers(1, 3).flatmap(lambda k: st.lists(st.tuples(*[small] * k), min_size=1)))
def test_keys_compare_as_tuples_do(rows):
    key, *others = rows
    keys = np.array(others, dtype=np.int64).reshape(-1, len(key))
    assert compare(keys, np.array(key)) == (
        sum(row > key for row in others),
        sum(row == key for row in others),
        sum(row < key for row in others),
    )


# -- draws of problems ----------------------------------------------------------------------------


def redrawn(standings, terms, draw):
    """The contest of a draw as a contest of its own: its columns repeated."""
    columns = np.repeat(np.arange(len(draw)), draw)
    labels = tuple(f"{standings.labels[j]}{i}" for i, j in enumerate(columns))
    moved = Standings(
        labels, standings.names, standings.ratings,
        standings.times[:, columns], standings.rejected[:, columns],
    )  # fmt: skip
    return moved, Terms(terms.duration_s, tuple(terms.points[j] for j in columns))


@pytest.mark.parametrize("name", RULE_NAMES)
@settings(max_examples=100)
@given(field=fields, entry=entries, seed=st.integers(0, 5), model=st.sampled_from(TimeModel))
def test_a_draw_of_problems_scores_solver_and_field_alike(name, field, entry, seed, model):
    board = Board(Standings.of(LABELS, field), RULES[name], TERMS)
    draws = problem_draws(3, 8, seed)
    shares = board.shares_better(entry, draws, model)
    rivals = Standings.of(LABELS, [e for e in field if e.cells])
    own = Standings.of(LABELS, [timed(entry, model, TERMS.duration_s)])
    for draw, share in zip(draws, shares, strict=True):
        theirs = RULES[name].score(*redrawn(rivals, TERMS, draw)).keys.tolist()
        (mine,) = RULES[name].score(*redrawn(own, TERMS, draw)).keys.tolist()
        counted = sum(tuple(key) > tuple(mine) for key in theirs)
        assert share == (counted / len(rivals) if len(rivals) else 0.0)


def test_the_contest_itself_is_a_draw_like_any_other():
    field = [Entry(str(i), {"A": Cell(60 * i), "B": Cell(None, i)}) for i in range(9)]
    board = Board(Standings.of(LABELS, field), RULES["codeforces"], TERMS)
    own = Entry("solver", {"A": Cell(240)})
    once = board.shares_better(own, np.array([[1, 1, 1]]))
    assert once[0] == board.place(own)[TimeModel.ESTIMATED].share_better


def test_draws_have_as_many_problems_as_the_contest():
    draws = problem_draws(6, 500, 3)
    assert draws.shape == (500, 6)
    assert (draws.sum(axis=1) == 6).all()
    assert (draws == problem_draws(6, 500, 3)).all()
    assert draws.mean(axis=0) == pytest.approx(np.ones(6), abs=0.2)
