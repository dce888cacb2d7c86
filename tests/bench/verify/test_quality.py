import json

import pytest

from bench.formats import problem_package
from bench.judge.judge import Judge
from bench.judge.sandbox import find
from bench.verify import quality, record
from bench.verify.problems import problem_report

SOLUTION = """\
n = int(input())
total = 0
for i in range(1, n + 1):
    if i % 3 == 0:
        total += i
print(total)
"""
GENERATOR = """\
import random
import sys
print(random.Random(int(sys.argv[1])).randint(0, 40))
"""
YAML = "solution: /submissions/accepted/sum.py\nrandom: make.py {seed}\n"
VALIDATOR = """\
import re
import sys
text = sys.stdin.read()
sys.exit(42 if re.fullmatch(r"(0|[1-9][0-9]?)\\n", text) and int(text) <= 40 else 43)
"""
SLOW = SOLUTION.replace("range(1, n + 1)", "sorted(set(range(1, n + 1)))")


def answer(n):
    return sum(i for i in range(1, n + 1) if i % 3 == 0)


@pytest.fixture
def package(tiny_contest):
    """Writes a package in a contest: the sum of the multiples of three up to n."""

    def write(hidden, samples=(4,), **files):
        folder = tiny_contest() / "problems/A-sum"
        for path in [*folder.rglob("*.*")]:
            if path.is_file() and path.name not in {"problem.yaml", "problem.en.md"}:
                path.unlink()
        content = {
            "submissions/accepted/sum.py": SOLUTION,
            "submissions/accepted/other.py": SLOW,
            "generators/make.py": GENERATOR,
            "generators/generators.yaml": YAML,
            "input_validators/validate.py": VALIDATOR,
            **{f"data/sample/{n}.in": f"{n}\n" for n in samples},
            **{f"data/sample/{n}.ans": f"{answer(n)}\n" for n in samples},
            **{f"data/secret/{n:02}.in": f"{n}\n" for n in hidden},
            **{f"data/secret/{n:02}.ans": f"{answer(n)}\n" for n in hidden},
            **files,
        }
        for name, text in content.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
        return folder

    return write


def measured(folder, seeds=range(60)):
    problem = problem_package.read(folder)
    with quality.random_tests(problem, find(), seeds) as tests:
        return quality.mutation(problem, tests, find())


def test_random_tests_are_answered_by_the_jury_and_gone_afterwards(package):
    problem = problem_package.read(package([5]))
    with quality.random_tests(problem, find(), range(20)) as tests:
        assert len(tests) == 20
        for test in tests:
            assert int(test.answer.read_text()) == answer(int(test.input.read_text()))
        with Judge() as judge:
            assert quality.invalid(problem, tests, judge) is None
    assert not tests[0].input.exists()


def test_telling_tests_reject_every_wrong_mutant(package):
    found = measured(package(range(31)))
    assert found.wrong > 5
    assert (found.rejected, found.survivors) == (found.wrong, ())
    assert found.mutants == found.rejected_by_samples + found.wrong + found.undecided


def test_blind_tests_let_them_pass_and_they_are_named(package):
    found = measured(package([4]))
    assert found.wrong > 5
    assert found.rejected == 0
    assert len(found.survivors) == found.wrong
    assert any("accepted/sum.py line 4" in survivor for survivor in found.survivors)


def test_a_program_that_disagrees_is_named_with_the_test(package):
    wrong = SOLUTION.replace("print(total)", "print(total if n != 30 else 0)")
    problem = problem_package.read(package([5], **{"submissions/accepted/other.py": wrong}))
    with quality.random_tests(problem, find(), range(200)) as tests:
        found = quality.disagreements(problem, tests, find())
    assert found["accepted/sum.py"] == ""
    assert found["accepted/other.py"].startswith("WA on random/")


def test_a_random_input_that_is_not_valid_is_named(package):
    problem = problem_package.read(package([5]))
    generator = problem.folder / "generators/make.py"
    generator.write_text(GENERATOR.replace("40)", "60)"))
    with quality.random_tests(problem, find(), range(60)) as tests, Judge() as judge:
        assert "random/" in quality.invalid(problem, tests, judge)


@pytest.mark.slow
def test_a_full_verification_is_kept_and_stands_until_the_package_changes(package):
    folder = package(range(31))
    report = problem_report(folder, full=True)
    missing = "\n".join(report.errors)
    for what in ("malformed inputs", "wrong programs", "accepted program in C++"):
        assert what in missing
    assert report.record.random_inputs == quality.DIFFER_ON
    assert report.record.mutation.score == 1.0
    kept = json.loads((folder.parents[1] / record.FILE).read_text())
    assert kept["problems"]["A-sum"]["mutation"]["wrong"] == report.record.mutation.wrong
    assert record.fresh(folder) == report.record

    again = problem_report(folder, full=True)
    assert again.errors == report.errors
    assert again.figures.startswith("recorded ")

    statement = folder / "statement/problem.en.md"
    statement.write_text(statement.read_text() + "\nMore.\n")
    assert record.fresh(folder) is None
