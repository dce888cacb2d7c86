import json

import pytest

from bench import RunDirectory
from reports import leaderboard

GENERATOR = """\
import random
import sys
chance = random.Random(int(sys.argv[1]))
print(chance.randint(0, 99), chance.randint(0, 99))
"""
# Right on the package's few tests, and wrong wherever a is 50.
CARELESS = """\
from bench import Program

SOURCE = "a, b = map(int, input().split())\\nprint(a + b if a != 50 else 0)\\n"


def solve(contest, desk):
    desk.submit("A", Program("python3", SOURCE))
    desk.submit("A", Program("python3", SOURCE))
    desk.submit("B", Program("python3", "a, b = map(int, input().split())\\nprint(a + 1)\\n"))
"""


@pytest.fixture
def run(bench, tiny_contest, tmp_path):
    """A run of a solver that is careless in A and right in B, of which nobody can tell."""
    contest = tiny_contest()
    package = contest / "problems/A-sum"
    (package / "generators").mkdir()
    (package / "generators/make.py").write_text(GENERATOR)
    (package / "generators/generators.yaml").write_text(
        "solution: /submissions/accepted/sum.cpp\nrandom: make.py {seed}\n"
    )
    (tmp_path / "careless.py").write_text(CARELESS)
    ended = bench("run", contest, "--solver", tmp_path / "careless.py", "--out", tmp_path / "r")
    assert ended.code == 0, ended.err
    return tmp_path / "r"


def test_accepted_programs_are_judged_again_on_more_inputs(bench, run, tmp_path):
    contest = tmp_path / "tiny"
    before = (run / "summary.json").read_bytes()
    ended = bench("verify", "--full", run, contest / "problems/B-between", "--json")
    assert ended.json()[0]["figures"].endswith("not measured: tiny/A, tiny/B")

    (run / "false_positives.json").unlink()
    ended = bench("verify", "--full", run, contest, "--problems", 1, "--json")
    assert "1 of 1 accepted programs fail on 1000 more inputs" in ended.json()[0]["figures"]
    assert ended.json()[0]["figures"].endswith("not measured: tiny/B")
    kept = json.loads((run / "false_positives.json").read_text())
    (found,) = kept["found"]
    assert (found["contest"], found["problem"]) == ("tiny", "A")
    assert found["why"].startswith("WA on random/")
    assert (run / "summary.json").read_bytes() == before

    known = RunDirectory(run).false_positives()
    assert (known.accepted, known.false_positives, known.not_measured) == (1, 1, ("tiny/B",))
    text = leaderboard.false_positives([RunDirectory(run)])
    assert "careless.py 1 of 1 (1 problems not measured)" in text
    assert "4 %" in text
    assert "62 %" in text


def test_a_contest_that_has_changed_since_is_not_measured(bench, run, tmp_path):
    statement = tmp_path / "tiny/problems/A-sum/statement/problem.en.md"
    statement.write_text("Another one.\n")
    ended = bench("verify", "--full", run, tmp_path / "tiny", "--problems", 1, "--json")
    assert "not measured: tiny/A, tiny/B" in ended.json()[0]["figures"]


def test_without_the_measurement_the_leaderboard_says_so(run):
    assert RunDirectory(run).false_positives() is None
    assert "not measured" in leaderboard.false_positives([RunDirectory(run)])
