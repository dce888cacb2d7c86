import random

import pytest

from baselines.alphacode import validation
from baselines.alphacode.foundry import judging
from baselines.alphacode.trial import agrees

MODULES = list(validation.modules())


def test_they_are_those_that_were_frozen():
    rows = validation.rows()
    assert len(rows) == len({row["name"] for row in rows}) == 110
    assert sum(row["cf_rating"] >= 1200 for row in rows) >= 33
    assert all(len(row["private_tests"]["input"]) == validation.TESTS for row in rows)


def test_a_change_is_noticed(monkeypatch):
    monkeypatch.setattr(validation, "TESTS", 5)
    with pytest.raises(ValueError, match="were changed"):
        validation.rows()


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_examples_tests_and_programs_agree(module):
    row = validation.row(module)
    tests = row["private_tests"]
    for text, output in module.EXAMPLES:
        assert module.valid(text)
        assert agrees(module.solve(text), output)
    assert all(map(module.valid, tests["input"]))
    assert not module.valid(tests["input"][0] + " x")
    found = judging.run_python(module.PYTHON, tests["input"])
    assert all(map(agrees, found, tests["output"]))
    rng = random.Random(7)
    small = [module.draw(rng, number % 2) for number in range(20)]
    assert all(agrees(module.solve(text), module.brute(text)) for text in small)
