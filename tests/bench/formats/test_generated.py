import hashlib

import pytest

from bench.contest import Recipe
from bench.errors import FormatError
from bench.formats import generated

HASH = "0" * 64
YAML = """\
solution: /submissions/accepted/sum.py
data:
  secret:
    data:
      "1": make.py 1
      large:
        generate: make.py "two words" {name}
      group:
        data:
          inner: make.py inner
random: make.py random {seed}
"""
SUMS = f"{HASH}  secret/large.ans\n{HASH}  secret/large.in\n"
FILES = {
    "generators/make.py": "",
    "generators/generators.yaml": YAML,
    "data/SHA256SUMS": SUMS,
}


def test_a_package_that_brings_its_tests_says_nothing(read):
    assert read().generation is None


def test_tests_to_be_made_take_their_place_among_the_others(read, cache_home):
    problem = read({**FILES, "data/secret/z.in": "5 6\n", "data/secret/z.ans": "11\n"})
    assert [test.name for test in problem.tests] == [
        "sample/1", "secret/1", "secret/large", "secret/z",
    ]  # fmt: skip
    large = problem.tests[2]
    key = hashlib.sha256(SUMS.encode()).hexdigest()
    assert large.input == cache_home / "bench/tests" / key / "secret/large.in"
    assert large.answer == cache_home / "bench/tests" / key / "secret/large.ans"
    assert not large.is_sample
    assert problem.generation.recipes["secret/large"].args == ("two words", "large")
    assert problem.generation.recipes["secret/large"].program.name == "generators/make.py"


def test_the_random_recipe_takes_a_seed(read):
    random = read(FILES).generation.random
    assert random.seeded(7) == Recipe(random.program, ("random", "7"))


def test_a_test_that_is_in_the_package_is_not_made(read):
    problem = read({**FILES, "data/secret/large.in": "1 1\n", "data/secret/large.ans": "2\n"})
    assert problem.tests[2].input == problem.folder / "data/secret/large.in"
    assert problem.generation.checksums == {}


def test_flags_of_the_group_hold_for_tests_to_be_made(read):
    problem = read(
        {**FILES, "data/secret/test_group.yaml": "output_validator_args: [float_tolerance, 1e-6]\n"}
    )
    assert problem.tests[2].validator_args == ("float_tolerance", "1e-6")


def test_input_validators_get_the_arguments_of_their_group(read):
    problem = read(
        {
            **FILES,
            "data/secret/test_group.yaml": "input_validator_args: [--large]\n",
            "input_validators/v.py": "",
        }
    )
    (validator,) = problem.input_validators
    assert problem.args_for(validator, problem.tests[2].input) == ("--large",)


def test_every_command_is_known_to_authors(package):
    made = generated.recipes(package(FILES))
    assert set(made.recipes) == {"secret/1", "secret/large", "secret/group/inner"}
    assert made.solution.name == "submissions/accepted/sum.py"


@pytest.mark.parametrize(
    "foreign",
    [
        "solution: /submissions/accepted/gone.py\ndata: [1, {secret: 'x.py {seed}'}]\n",
        "data: {secret: &tests {}, sample: *tests}\n",
        "random: [1, 2]\n",
        "random: gone.py {seed}\n",
    ],
)
def test_a_foreign_generators_file_does_no_harm_where_nothing_is_made(read, foreign):
    problem = read({"generators/generators.yaml": foreign})
    assert problem.generation is None or problem.generation.recipes == {}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"generators/generators.yaml": None}, ""),
        ({"generators/generators.yaml": "data: {}\n"}, "data.secret/large"),
        ({"generators/generators.yaml": YAML.replace("solution", "x-solution")}, "solution"),
        ({"generators/generators.yaml": YAML.replace("sum.py", "none.py")}, "solution"),
        ({"generators/generators.yaml": YAML.replace("/submissions/accepted", "..")}, "solution"),
        ({"generators/generators.yaml": YAML.replace('"two words"', "'")}, "data.secret/large"),
        ({"generators/make.py": None}, "data.secret/large"),
        ({"data/SHA256SUMS": f"{HASH}  secret/large.in\n"}, "secret/large.ans"),
        ({"data/SHA256SUMS": f"{HASH} secret/large.in\n"}, "line 1"),
        ({"data/SHA256SUMS": f"{HASH}  ../../secret/large.in\n"}, "line 1"),
        ({"data/SHA256SUMS": f"{HASH}  secret/../../../large.in\n"}, "line 1"),
        ({"data/SHA256SUMS": f"{SUMS}{HASH}  secret/large.txt\n"}, "line 3"),
    ],
)
def test_mistakes_are_named(package, read, change, field):
    package(FILES)
    with pytest.raises(FormatError) as error:
        read(change)
    assert error.value.field == field
