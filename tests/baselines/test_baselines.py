import ast
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

import bench
from baselines import example, hardcoder
from bench import Contest, Example, Limits, Outcome, Problem, Program, Trial, catalog, run
from bench.replay.clock import ClockKind
from bench.replay.replay import Settings

BASELINES = Path(hardcoder.__file__).parent


def replay(contests, solver, out, *, submissions=10):
    settings = Settings(ClockKind.CPU, 60.0, submissions, 0)
    summary = run.execute(run.Plan(contests, solver, settings, 1, 2, out))
    lines = (out / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    by_unit = defaultdict(list)
    for event in map(json.loads, lines):
        by_unit[event.get("unit")].append(event)
    return summary, by_unit


def problem(label, *examples):
    limits = Limits(1.0, 256, 8, 128)
    return Problem(label, label, "", tuple(Example(*pair) for pair in examples), limits)


class Desk:
    """A desk on which programs really run, outside any sandbox: only ours come here."""

    def __init__(self, hidden, *, lies):
        self.hidden = hidden
        self.lies = lies
        self.submitted = []
        self.tried = 0

    def run(self, program, inputs, *, time_s=2.0):
        self.tried += 1
        outputs = ["?" if self.lies else output(program, text) for text in inputs]
        return [Trial("ok", text, "", time_s / 100) for text in outputs]

    def submit(self, problem, program):
        if len(self.submitted) == 5:
            return Outcome(None, refused="all submissions are used up")
        self.submitted.append((problem, program.source))
        right = all(output(program, t).split() == w.split() for t, w in self.hidden[problem])
        return Outcome("AC" if right else "WA")


def output(program, text):
    assert program.language == "python3"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program.source],
        input=text.encode(),
        capture_output=True,
        check=True,
    )
    return done.stdout.decode()


def compete(solve, hidden, *problems, lies=False):
    desk = Desk(hidden, lies=lies)
    solve(Contest("tiny", "Tiny", "icpc", 600, problems, ("python3",)), desk)
    return desk


# -- the floor ---------------------------------------------------------------------------------


def test_the_hardcoder_passes_every_example_and_solves_nothing(tmp_path):
    contests = catalog.find(["lighthouse", "orchard"])
    summary, events = replay(contests, "hardcoder", tmp_path / "run")
    assert summary.complete
    assert summary.judge_errors == 0
    assert [(r.contest, r.solved, r.end) for r in summary.results] == [
        ("lighthouse", 0, "done"),
        ("orchard", 0, "done"),
    ]
    for contest in contests:
        tests = {e["problem"]: e["test"] for e in events[f"{contest.id}/1"] if "verdict" in e}
        examples = {p.label: len(p.examples) for p in contest.contest.problems}
        assert tests.keys() == examples.keys()
        for label, count in examples.items():
            assert count >= 1
            assert tests[label] > count, f"{contest.id} {label}: fails an example"


@pytest.mark.parametrize("text", ["1 2\n", "", "'''\\\"\\n", "\n\t{}%s\n\n", "é\u2028\x00"])
def test_the_hardcoder_knows_examples_by_heart_and_nothing_else(text):
    program = hardcoder.memorise(problem("A", (text, f"<{text}>\n"), ("other", "word")))
    assert output(program, text) == f"<{text}>\n"
    assert output(program, "other") == "word"
    assert output(program, text + " ") == ""


def test_the_hardcoder_submits_once_per_problem():
    problems = [problem("A", ("1", "2")), problem("B", ("3", "4"))]
    desk = compete(hardcoder.solve, {"A": [("1", "2")], "B": [("5", "6")]}, *problems)
    assert [label for label, _ in desk.submitted] == ["A", "B"]


# -- the example to copy from ------------------------------------------------------------------


def test_the_example_solver_solves_a_plain_formula_and_leaves_the_rest(tiny_contest, tmp_path):
    contests = catalog.find([str(tiny_contest())])
    summary, events = replay(contests, "example-solver", tmp_path / "run")
    (result,) = summary.results
    assert (result.solved, result.end) == (1, "done")
    submissions = [e for e in events["tiny/1"] if e["event"] == "submission"]
    assert [(e["problem"], e["verdict"]) for e in submissions] == [("A", "AC")]
    assert submissions[0]["time"] > 0  # finding it was charged


@pytest.mark.parametrize(
    ("pairs", "hidden"),
    [
        ([("1 2", "3"), ("10 5", "15")], [("7 7", "14")]),
        ([("3\n1\n5\n4", "2\n10\n8")], [("1\n9", "18")]),
        ([("2\n3 1\n2 2", "2\n0")], [("1\n8 3", "5")]),
        ([("2\n3\n1 4 2\n2\n5 6", "4\n6")], [("1\n1\n9", "9")]),
        ([("4\n1 2 3 4", "NO"), ("1\n6", "YES"), ("2\n3 5", "YES")], [("1\n7", "NO")]),
    ],
)
def test_the_example_solver_reads_tests_in_several_shapes(pairs, hidden):
    desk = compete(example.solve, {"A": hidden}, problem("A", *pairs))
    assert desk.submitted
    assert all(output_of(desk.submitted[-1], text) == answer for text, answer in hidden)


def output_of(submission, text):
    return output(Program("python3", submission[1]), text).strip()


def test_the_example_solver_submits_only_what_passes_the_examples():
    pairs = [("1 2", "3"), ("10 5", "15")]
    desk = compete(example.solve, {"A": [("0 0", "never")]}, problem("A", *pairs))
    assert len(desk.submitted) == 5  # other formulas, until they are refused
    assert len(set(desk.submitted)) == 5
    for submission in desk.submitted:
        assert [output_of(submission, text) for text, _ in pairs] == ["3", "15"]


def test_the_example_solver_submits_nothing_that_fails_on_the_desk():
    desk = compete(example.solve, {}, problem("A", ("1 2", "3"), ("10 5", "15")), lies=True)
    assert desk.tried > 0
    assert desk.submitted == []


def test_the_example_solver_gives_up_on_words():
    desk = compete(example.solve, {}, problem("A", ("abc def", "7")), problem("B", ("1 2", "xyz")))
    assert (desk.submitted, desk.tried) == ([], 0)


# -- both --------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(BASELINES.glob("*.py")), ids=lambda path: path.name)
def test_baselines_use_only_the_public_names_of_bench(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            assert not [a.name for a in node.names if a.name.split(".")[0] == "bench"]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "bench":
            assert node.module == "bench"
            assert {alias.name for alias in node.names} <= set(bench.__all__)


def test_the_example_solver_guesses_nothing_where_there_is_no_example():
    desk = compete(example.solve, {"A": [("", "")]}, problem("A"))
    assert (desk.submitted, desk.tried) == ([], 0)
