import pytest

from bench import RunDirectory, Summary, rejudge
from bench.journal import Rejudged

SOLVER = """\
from bench import Program

def solve(contest, desk):
    desk.submit("A", Program("python3", "print(3)"))
    desk.submit("A", Program("python3", "a, b = map(int, input().split())\\nprint(a + b)"))
    desk.submit("B", Program("python3", "print(int(input().split()[0]) + 2)"))
    desk.submit("B", Program("python3", "print(int(input().split()[0]) + 2)"))
"""


@pytest.fixture
def judged(bench, tiny_contest, tmp_path):
    (tmp_path / "solver.py").write_text(SOLVER)
    contest, out = tiny_contest(), tmp_path / "run"
    done = bench("run", contest, "--solver", tmp_path / "solver.py", "--out", out,
                 "--clock", "virtual")  # fmt: skip
    assert done.code == 0
    return contest, out


def test_where_nothing_was_mended_nothing_changes(bench, judged):
    contest, out = judged
    ended = bench("rejudge", out, "--contest", contest, "--json")
    assert ended.code == 0
    answer = ended.json()
    assert answer["changed"] == []
    assert answer["before"] == answer["after"]
    known = RunDirectory(out).rejudged()
    assert len(known.verdicts) == 4
    assert {facts["verdict"] for facts in known.verdicts.values()} == {"AC", "WA"}


def test_a_mended_test_changes_verdicts_and_places_but_not_the_journal(bench, judged):
    contest, out = judged
    journal = (out / "journal.jsonl").read_bytes()
    summary = (out / "summary.json").read_bytes()
    # the test that rejected a + 2 where only a + 1 was between: 4 and 6
    for path in contest.glob("problems/B-between/data/secret/*"):
        if path.stem in {"01-one", "03-below"}:
            path.unlink()
    # and one that rejects what was accepted
    (contest / "problems/A-sum/data/secret/04-odd.in").write_text("7 0\n")
    (contest / "problems/A-sum/data/secret/04-odd.ans").write_text("8\n")
    ended = bench("rejudge", out, "--contest", contest)
    assert ended.code == 0
    assert "3 verdicts changed" in ended.out
    assert rejudge.NOTE in ended.out
    run = RunDirectory(out)
    was, now = Summary.of(run), Summary.of(run, run.rejudged())
    assert (was.results[0].solved, now.results[0].solved) == (1, 1)
    assert was.results[0].cells["A"].time is not None is not now.results[0].cells["B"].time
    assert now.results[0].cells["A"].time is None
    assert (out / "journal.jsonl").read_bytes() == journal
    assert (out / "summary.json").read_bytes() == summary
    changed = bench("rejudge", out, "--contest", contest, "--json").json()["changed"]
    assert [(c["problem"], c["was"].split()[0], c["now"].split()[0]) for c in changed] == [
        ("A", "AC", "WA"), ("B", "WA", "AC"), ("B", "WA", "AC"),
    ]  # fmt: skip


def test_the_leaderboard_says_so_and_goes_by_them_if_told(bench, judged):
    contest, out = judged
    (contest / "problems/A-sum/data/secret/04-odd.in").write_text("7 0\n")
    (contest / "problems/A-sum/data/secret/04-odd.ans").write_text("8\n")
    assert bench("rejudge", out, "--contest", contest).code == 0
    old = bench("leaderboard", out, "--json").json()
    new = bench("leaderboard", out, "--rejudged", "--json").json()
    assert "1 verdicts changed; not in these rows" in old["caption"]
    assert "these rows go by the new judgements" in new["caption"]
    assert [board["rows"][0]["solved"] for board in (old, new)] == ["1/2", "0/2"]


def test_an_error_of_the_judge_is_told_and_nobodys_failure(bench, judged):
    contest, out = judged
    (contest / "problems/B-between/output_validator/validate.py").write_text("import sys\n1/0\n")
    ended = bench("rejudge", out, "--contest", contest, "--json")
    assert ended.code == 1
    assert {c["now"] for c in ended.json()["changed"]} == {"JE"}


def test_a_contest_with_other_problems_is_refused(bench, judged):
    contest, out = judged
    path = contest / "contest.yaml"
    path.write_text(path.read_text().replace("label: B", "label: C"))
    standings = contest / "standings.csv"
    standings.write_text(standings.read_text().replace("B_", "C_", 2))
    ended = bench("rejudge", out, "--contest", contest)
    assert ended.code == 2
    assert "contest tiny has the problems A, C, not A, B here" in ended.err


def test_submissions_are_named_by_unit_attempt_and_number():
    assert Rejudged.key({"unit": "a/1", "attempt": 2, "n": 3}) == "a/1/2/3"
