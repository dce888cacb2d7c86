import json

import pytest

from bench import Cell, Contest, Entry, FormatError, Limits, Problem
from bench.formats.result import read_result

CONTEST = Contest(
    "orchard", "Orchard Round", "icpc", 7200,
    tuple(Problem(x, x, "", (), Limits(1, 64, 8, 128)) for x in "ABC"), (),
)  # fmt: skip


@pytest.fixture
def read(tmp_path):
    def read(problems, **more):
        path = tmp_path / "result.json"
        document = {"contest": "orchard", "problems": problems, **more}
        path.write_text(json.dumps(document), encoding="utf-8")
        return read_result(path, CONTEST)

    return read


def test_the_example_of_the_documentation_is_read(read):
    found = read({"A": {"time": 840, "rejected": 2}, "C": {"time": None, "rejected": 1}})
    assert found == Entry("result", {"A": Cell(840, 2), "C": Cell(None, 1)})


def test_rejected_may_be_left_out_and_so_may_every_problem(read):
    assert read({"B": {"time": 0}}) == Entry("result", {"B": Cell(0, 0)})
    assert read({"B": {"time": 7200}}).cells["B"].time == 7200
    assert read({}) == Entry("result", {})


@pytest.mark.parametrize(
    ("problems", "field", "message"),
    [
        ({"D": {"time": 1}}, "problems.D", "expected one of A, B, C"),
        ({"a": {"time": 1}}, "problems.a", "expected one of A, B, C"),
        ({"A": {"time": -1}}, "problems.A.time", "expected 0 to 7200 seconds, found -1"),
        ({"A": {"time": 7201}}, "problems.A.time", "expected 0 to 7200 seconds, found 7201"),
        ({"A": {"time": 10**30}}, "problems.A.time", "found 1000"),
        ({"A": {"time": 1, "rejected": -1}}, "problems.A.rejected", "found -1"),
        ({"A": {"time": 1, "rejected": 1 << 31}}, "problems.A.rejected", "found 2147483648"),
        ({"A": {"time": 1.0}}, "problems.A.time", "found 1.0"),
        ({"A": {"time": float("nan")}}, "problems.A.time", "found nan"),
        ({"A": {"time": "60"}}, "problems.A.time", "found '60'"),
        ({"A": {"time": True}}, "problems.A.time", "found True"),
        ({"A": {"rejected": 1}}, "problems.A.time", "Field required"),
        ({"A": {"time": 1, "points": 3}}, "problems.A.points", "not permitted"),
        ({"A": None}, "problems.A", "found None"),
        ({"A": 840}, "problems.A", "found 840"),
        ([], "problems", "valid dictionary"),
    ],
)
def test_what_does_not_fit_the_contest_is_named(read, tmp_path, problems, field, message):
    with pytest.raises(FormatError) as caught:
        read(problems)
    assert str(caught.value).startswith(f"{tmp_path / 'result.json'}: {field}: ")
    assert message in str(caught.value)


def test_a_result_of_another_contest_is_refused(read):
    with pytest.raises(FormatError, match="contest: expected 'orchard', found 'lighthouse'"):
        read({}, contest="lighthouse")


def test_a_key_that_no_result_has_is_refused(read):
    with pytest.raises(FormatError, match="solver: Extra inputs"):
        read({}, solver="hardcoder")
