import random

import pytest

from baselines.alphacode import tokenizer
from baselines.alphacode.candidates import RATINGS, TAGS, Drawing, Sampler
from baselines.alphacode.evaluation import attempt, evaluate, summary

ROW = {
    "name": "double", "description": "Double it.", "cf_rating": 900, "cf_tags": ["math"],
    "public_tests": {"input": ["3\n"], "output": ["6\n"]},
    "private_tests": {"input": ["5\n", "0\n"], "output": ["10\n", "0\n"]},
}  # fmt: skip
DOUBLE, SUM = "print(2 * int(input()))", "x = int(input())\nprint(x + x)"
LUCKY, WRONG = "print(int(input()) + 3)", "print(1)"


def test_an_attempt_counts_samples_and_not_texts():
    found = attempt(ROW, [DOUBLE, DOUBLE, SUM, LUCKY, WRONG, "("], 8, seed=1)
    assert (found.samples, found.passing, found.right) == (8, 4, 3)
    assert found.solved
    assert found.solved_at_random
    assert (found.rating, found.tags) == (900, ("math",))


def test_ten_submissions_are_not_eleven():
    wrong = [f"x = int(input())\nprint(6 if x == 3 else {n})" for n in range(1, 40)]
    assert not attempt(ROW, [*wrong, *wrong, *wrong, DOUBLE], 200, seed=1).solved
    # behaving alike makes a cluster, and the largest comes first
    many = [f"{DOUBLE} # {n}" for n in range(5)]
    assert attempt(ROW, [*wrong, *many], 200, seed=1).solved


def test_a_summary_is_the_mean_over_problems():
    one = attempt(ROW, [DOUBLE, WRONG], 2, seed=0)
    none = attempt(ROW, [WRONG, WRONG], 2, seed=0)
    assert summary([one, none]) == {
        "problems": 2, "solved": 0.5, "solved_at_random": 0.5, "any_right": 0.5, "passing": 0.25,
        "pass@1": 0.25,
    }  # fmt: skip
    assert summary([])["problems"] == 0


@pytest.fixture
def sampler(make_model):
    pieces = tokenizer.train(["print(int(input()))\n" * 50], 300)
    return Sampler(make_model(vocab_size=300), pieces)


def test_prompts_draw_metadata_anew_and_share_languages(sampler):
    drawing = Drawing(prompts=16, cpp_share=0.25)
    found = sampler.prompts("Add.", drawing, random.Random(1))
    assert [language for language, _ in found].count("cpp") == 4
    texts = [tokenizer.decode(sampler.tokenizer, tokens) for _, tokens in found]
    assert len(set(texts)) > 12
    for text in texts:
        rating, tags = text.split("\n")[:2]
        assert int(rating.split("RATING: ")[1]) in RATINGS
        assert set(tags.split("TAGS: ")[1].split(",")) <= set(TAGS)
    bare = Drawing(prompts=2, drawn=False, correct=False, cpp_share=0)
    ((_, tokens), _) = sampler.prompts("Add.", bare, random.Random(1))
    assert tokenizer.decode(sampler.tokenizer, tokens) == (
        "# LANGUAGE IS python3\n# INCORRECT SOLUTION\n# Add.\n"
    )


def test_a_folder_without_a_model_is_named(tmp_path):
    with pytest.raises(ValueError, match="holds no trained model; train one"):
        Sampler.read(tmp_path)


def test_a_model_of_random_weights_is_evaluated_alike_twice(sampler):
    drawing = Drawing(prompts=2, cpp_share=0, temperature=1.0, length=12)
    one, two = (evaluate(sampler, [ROW, ROW], 8, drawing, seed=4) for _ in range(2))
    assert one == two
    assert [attempt.samples for attempt in one] == [8, 8]
