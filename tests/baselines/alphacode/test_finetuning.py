import pytest
import torch

from baselines.alphacode import finetuning, tokenizer
from baselines.alphacode.configuration import BEGIN, END, PAD
from baselines.alphacode.finetuning import Bounds, Inputs, Problems, described, plain

TESTS = {"input": ["2 3\n"], "output": ["5\n"]}


def row(number, *, wrong=True, words=6):
    return {
        "description": f"Add the numbers, number {number}. " + "really " * words,
        "paraphrases": [f"Find the sum {number}."],
        "public_tests": TESTS,
        "private_tests": {"input": ["4 4\n", "1 9\n"], "output": ["8\n", "10\n"]},
        "cf_rating": 800 + 100 * (number % 5),
        "cf_tags": ["math"],
        "solutions": {"language": [3, 2], "solution": [f"print({number})", f"int {number};"]},
        "incorrect_solutions": {"language": [3], "solution": ["print(-1)"] if wrong else []},
    }


@pytest.fixture(scope="module")
def pieces():
    return tokenizer.train([row(n)["description"] + "# RATING: LANGUAGE IS" for n in range(9)], 300)


def texts(pieces, rows):
    return [
        tokenizer.decode(pieces, [t for t in one if t not in {PAD, BEGIN, END}])
        for one in rows.tolist()
    ]


def test_prompts_say_what_their_programs_are(pieces):
    problems = Problems([row(n) for n in range(9)], pieces, Bounds(rows=64))
    seen = set()
    for step in range(8):
        batch = problems.batch(3, step)
        assert batch.problem.shape[0] == batch.program.shape[0] == 64
        rows = zip(
            texts(pieces, batch.problem),
            texts(pieces, batch.program),
            batch.right.tolist(),
            strict=True,
        )
        for asked, program, right in rows:
            cpp = program.startswith("int ")
            assert ("LANGUAGE IS cpp" if cpp else "LANGUAGE IS python3") in asked
            assert ("INCORRECT SOLUTION" in asked) == (program == "print(-1)") == (right == 0)
            number = "".join(filter(str.isdigit, program))
            assert right == 0 or f"number {number}." in asked or f"sum {number}." in asked
            seen |= {("rating", "RATING: " in asked), ("tags", "TAGS: math" in asked), right, cpp}
    assert {
        ("rating", False),
        ("rating", True),
        ("tags", False),
        ("tags", True),
        0.0,
        1.0,
    } <= seen


def test_a_batch_depends_on_the_seed_and_the_step_alone(pieces):
    one, two = (Problems([row(n) for n in range(9)], pieces, Bounds(rows=4)) for _ in range(2))
    two.batch(1, 30)
    assert torch.equal(one.batch(1, 13).problem, two.batch(1, 13).problem)
    assert torch.equal(one.batch(1, 13).program, two.batch(1, 13).program)
    other = one.batch(2, 13).problem
    assert other.shape != two.batch(1, 13).problem.shape or not torch.equal(
        other, two.batch(1, 13).problem
    )


def test_rows_of_like_length_share_a_batch_and_long_ones_are_left_out(pieces):
    rows = [row(n, words=n * 12) for n in range(9)]
    bounds = Bounds(rows=8, problem=120)
    problems = Problems(rows, pieces, bounds)
    widths = [problems.batch(0, step).problem.shape[1] for step in range(16)]
    assert max(widths) <= 120
    assert len(set(widths)) > 3


def test_the_model_of_inputs_learns_inputs(pieces):
    batch = Inputs([row(n) for n in range(9)], pieces, Bounds(rows=16)).batch(0, 0)
    assert set(texts(pieces, batch.program)) <= {"4 4\n", "1 9\n"}
    assert all(text.startswith("# TEST INPUT\n# ") for text in texts(pieces, batch.problem))
    assert not any("SOLUTION" in text for text in texts(pieces, batch.problem))


def test_nothing_to_train_on_is_said():
    empty = row(1) | {"solutions": {"language": [], "solution": []}}
    with pytest.raises(ValueError, match="no problem to train on"):
        Problems([empty], tokenizer.train(["x"], 300), Bounds())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"$1 \le n \leq 10^5$", "1 <= n <= 10^5"),
        (r"($1 ≤ a_{i} \lt b$)", r"(1 <= a_i \lt b)"),
        ("**Note**\n\n## Input\n\n-----Output-----", "Note\n\nInput\n\nOutput"),
        (r"`a_1`, $a_2, \dots, a_n$ — “so”", 'a_1, a_2, ..., a_n - "so"'),
        (r"$2 \cdot 10^{5}$ and $n \times m$", "2 * 10^5 and n * m"),
        ("a set {1, 2}", "a set {1, 2}"),
    ],
)
def test_statements_lose_their_marks_and_keep_their_words(text, expected):
    assert plain(text) == expected


def test_examples_are_shown_once():
    alone = described("Add.", TESTS)
    assert alone == "Add.\n\nExample\n\nInput\n\n2 3\n\nOutput\n\n5\n"
    assert described("Add.\n\nExample\n\nInput\n2 3\nOutput\n5", TESTS).count("2 3") == 1
    assert "Example 2" in described("Add.", {"input": ["1 1", "2 2"], "output": ["2", "4"]})


def test_a_problem_of_a_single_language_is_drawn_in_it(pieces):
    only = row(1, wrong=False) | {
        "solutions": {"language": [2, 4], "solution": ["int x;", "class J"]}
    }
    batch = Problems([only], pieces, Bounds(rows=8)).batch(0, 0)
    assert set(texts(pieces, batch.program)) == {"int x;"}
    assert finetuning.LANGUAGES == {3: "python3", 2: "cpp"}
