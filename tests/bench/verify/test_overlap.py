import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import FormatError, catalog
from bench.verify import compare
from bench.verify.overlap import PROGRAM_TOKENS, RUN_WORDS, Training, normalised, read, words

texts = st.lists(st.sampled_from("abc"), min_size=0, max_size=40)


def row(description, *programs, **more):
    return {
        "name": "theirs", "description": description,
        "solutions": {"language": [3] * len(programs), "solution": list(programs)}, **more,
    }  # fmt: skip


@given(texts, texts)
def test_the_longest_run_is_that_of_brute_force(mine, theirs):
    found, _ = Training([row(" ".join(theirs))]).longest_run(" ".join(mine))
    runs = {tuple(mine[i:j]) for i in range(len(mine)) for j in range(i, len(mine) + 1)}
    other = {tuple(theirs[i:j]) for i in range(len(theirs)) for j in range(i, len(theirs) + 1)}
    longest = max(map(len, runs & other), default=0)
    assert len(found) == (longest if longest >= 6 else 0)
    assert not found or tuple(found) in runs & other


def test_the_section_on_input_is_put_aside():
    assert words("Add 2 numbers.\n\n## Input\n\nThe first line") == ["add", "2", "numbers"]
    assert words("Input is nice.\nSo") == ["input", "is", "nice", "so"]


@pytest.mark.parametrize(
    ("one", "other", "same", "composed"),
    [
        ("x = int(input())  # read\nprint(x)", "n=int( input() )\nprint(n)", True, True),
        ("print(3 + 4)", "print(3 + 5)", False, True),
        ("a = b + a", "a = b + b", False, False),
        ("int x; // one\ncin >> x;", "int y;\n/* two */ cin >> y;", True, True),
    ],
)
def test_programs_are_compared_without_names_and_comments(one, other, same, composed):
    assert (normalised(one) == normalised(other)) is same
    assert (normalised(one, constants=False) == normalised(other, constants=False)) is composed


def test_a_contest_that_was_trained_on_is_found_out(tmp_path):
    (contest,) = catalog.find(["lighthouse"])
    problem = contest.problems[0]
    longest = max(
        (p.read_text() for s in problem.submissions for p in s.source.files if p.suffix == ".py"),
        key=len,
    )
    assert len(normalised(longest)) >= PROGRAM_TOKENS
    rng = random.Random(1)
    other = " ".join(rng.choice(["one", "two", "three", "four", "five"]) for _ in range(200))
    stolen = row(other, paraphrases=[problem.problem.statement], incorrect_solutions={
        "language": [3], "solution": ["# changed\n" + longest]})  # fmt: skip
    path = tmp_path / "training.jsonl"
    path.write_text(json.dumps(row(other)) + "\n" + json.dumps(stolen) + "\n")
    seen = []
    (report,) = compare([contest.folder], [path], lambda *said: seen.append(said))
    assert seen == [(1, 1)]
    assert len(report.errors) == 2
    assert all(error.startswith(f"problem {problem.label}: ") for error in report.errors)
    assert "1 jury programs, 1 compositions, of 2 training problems" in report.figures
    path.write_text(json.dumps(row(other)) + "\n")
    (clean,) = compare([contest.folder], [path], lambda *_: None)
    assert clean.errors == []
    assert "longest shared run 0 words" in clean.figures
    assert RUN_WORDS == 13


def test_a_line_that_is_no_problem_is_named(tmp_path):
    path = tmp_path / "training.jsonl"
    path.write_text(json.dumps(row("x")) + '\n{"description": "x"}\n')
    with pytest.raises(FormatError, match=r"training.jsonl: line 2: expected a problem"):
        list(read([path]))
