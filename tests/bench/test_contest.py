import datetime as dt
from pathlib import Path

import pytest

from bench import Contest, Limits, Problem
from bench.contest import FieldProvenance, JuryContest, JuryProblem, TestCase


@pytest.fixture
def jury():
    """A contest of the problems C and A, in that order, seen from the jury's side."""
    problems = tuple(Problem(x, f"Problem {x}", "", (), Limits(1, 64, 8, 128)) for x in "CA")
    return JuryContest(
        contest=Contest("tiny", "Tiny Round", "icpc", 7200, problems, ("python3",)),
        folder=Path("tiny"),
        version="1",
        start=dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
        problems=tuple(JuryProblem(p, Path(p.label), (), rating=1500) for p in problems),
        field=FieldProvenance("recorded", "made up"),
    )


def test_problems_are_found_by_label_on_both_sides(jury):
    assert jury.id == "tiny"
    assert jury.contest.problem("A").name == "Problem A"
    assert jury.problem("A") == jury.problems[1]
    assert jury.problem("A").label == "A"


@pytest.mark.parametrize("label", ["B", "a", "", "AC"])
def test_an_unknown_label_is_a_key_error_that_names_the_known_ones(jury, label):
    for contest in (jury, jury.contest):
        with pytest.raises(KeyError, match=f"no problem '{label}' in contest tiny.* C, A"):
            contest.problem(label)


def test_the_public_side_holds_nothing_of_the_jury(jury):
    for word in ("rating", "tags", "tests", "validator", "submissions", "folder"):
        assert word not in repr(jury.contest)
        assert word in repr(jury)


def test_only_tests_in_the_sample_folder_were_shown():
    for name, shown in {"sample/1": True, "secret/1": False, "secret/sample/1": False}.items():
        assert TestCase(name, Path("1.in"), Path("1.ans")).is_sample is shown
