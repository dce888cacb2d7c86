import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import Cell, Entry, Standings
from bench.standings import NONE

LABELS = ("A", "B", "C")
cells = st.builds(Cell, st.none() | st.integers(0, 7200), st.integers(0, 9))
entries = st.builds(
    Entry,
    st.text(max_size=3),
    st.dictionaries(st.sampled_from(LABELS), cells),
    st.none() | st.integers(0, 4000),
)
fields = st.lists(entries, max_size=6)


@given(fields)
def test_a_field_gives_back_the_entries_it_was_made_of(field):
    standings = Standings.of(LABELS, field)
    assert len(standings) == len(field)
    assert [standings.entry(i) for i in range(len(field))] == field


@given(fields)
def test_whoever_has_a_cell_has_submitted_something(field):
    assert Standings.of(LABELS, field).submitted.tolist() == [bool(e.cells) for e in field]


@given(st.data())
def test_a_selection_keeps_the_rows_under_the_mask_in_order(data):
    field = data.draw(fields)
    mask = data.draw(st.lists(st.booleans(), min_size=len(field), max_size=len(field)))
    selected = Standings.of(LABELS, field).select(np.array(mask, dtype=bool))
    kept = [entry for entry, keep in zip(field, mask, strict=True) if keep]
    assert selected.labels == LABELS
    assert [selected.entry(i) for i in range(len(selected))] == kept


def test_arrays_say_none_where_nothing_happened():
    field = [Entry("ada", {"A": Cell(60, 2), "C": Cell(None, 1)}, 1500), Entry("bela")]
    standings = Standings.of(LABELS, field)
    assert standings.names == ("ada", "bela")
    assert standings.times.tolist() == [[60, NONE, NONE], [NONE, NONE, NONE]]
    assert standings.rejected.tolist() == [[2, NONE, 1], [NONE, NONE, NONE]]
    assert standings.ratings.tolist() == [1500, NONE]


def test_an_attempt_that_cost_nothing_is_a_submission_all_the_same():
    standings = Standings.of(LABELS, [Entry("ada", {"B": Cell(None, 0)}), Entry("bela")])
    assert standings.submitted.tolist() == [True, False]


def test_solved_counts_cells_with_a_time_the_first_second_included():
    assert Entry("ada", {"A": Cell(0), "B": Cell(None, 3), "C": Cell(7200, 1)}).solved == 2
    assert Entry("bela").solved == 0


def test_a_cell_under_an_unknown_label_is_refused_by_name():
    with pytest.raises(ValueError, match=r"ada: no problem 'D'; there are: A, B, C"):
        Standings.of(LABELS, [Entry("ada", {"D": Cell(1)})])


@pytest.mark.parametrize(
    ("time", "rejected", "message"),
    [(-1, 0, "time must be .* got -1"), (0, -1, "rejected must be .* got -1"), (None, -2, "-2")],
)
def test_cells_that_no_contest_can_produce_are_refused(time, rejected, message):
    with pytest.raises(ValueError, match=message):
        Cell(time, rejected)


@pytest.mark.parametrize("column", ["times", "rejected", "ratings"])
def test_columns_that_do_not_belong_together_are_refused(column):
    whole = np.zeros((2, 1), dtype=np.int64)
    columns = {"times": whole, "rejected": whole, "ratings": whole[:, 0]}
    Standings(("A",), ("ada", "bela"), **columns)
    with pytest.raises(ValueError, match=rf"{column} .*must"):
        Standings(("A",), ("ada", "bela"), **columns | {column: columns[column][:1]})
