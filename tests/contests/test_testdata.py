import hashlib

import pytest

from bench.errors import FormatError, JudgeError
from bench.formats import generated, problem_package
from bench.judge.production import produce
from contests.authoring import __main__ as cli
from contests.authoring import testdata

GENERATOR = """\
import sys
n = int(sys.argv[1])
print(n, n)
print(" ".join("7" * n))
"""
SOLUTION = "n, _ = map(int, input().split())\nprint(sum(map(int, input().split())))\n"
YAML = """\
solution: /submissions/accepted/sum.py
data: {secret: {data: {01-one: make.py 1, 02-many: make.py 30000}}}
"""


@pytest.fixture
def package(tmp_path):
    files = {
        "problem.yaml": "problem_format_version: 2025-09\nname: Sevens\nlimits: {time_limit: 1}\n",
        "statement/problem.en.md": "Add.\n",
        "data/sample/1.in": "1 1\n7\n",
        "data/sample/1.ans": "7\n",
        "generators/make.py": GENERATOR,
        "generators/generators.yaml": YAML,
        "submissions/accepted/sum.py": SOLUTION,
    }
    for name, text in files.items():
        (tmp_path / "sevens" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "sevens" / name).write_text(text)
    return tmp_path / "sevens"


def test_small_tests_are_files_and_large_ones_sums(package, capsys):
    assert cli.main(["tests", str(package)]) == 0
    assert "1 tests in the package, 1 by their SHA-256" in capsys.readouterr().out
    assert (package / "data/secret/01-one.in").read_text() == "1 1\n7\n"
    assert (package / "data/secret/01-one.ans").read_text() == "7\n"
    assert not (package / "data/secret/02-many.in").exists()
    digest = hashlib.sha256(b"210000\n").hexdigest()
    assert f"{digest}  secret/02-many.ans\n" in (package / "data" / generated.SUMS).read_text()


def test_what_was_left_out_is_made_again_as_it_was(package):
    testdata.make(package)
    problem = problem_package.read(package)
    produce([problem])
    assert problem.tests[-1].answer.read_text() == "210000\n"


def test_making_them_again_changes_nothing(package):
    testdata.make(package)
    before = {p: p.read_bytes() for p in package.rglob("*") if p.is_file()}
    assert testdata.make(package) == (1, 1)
    assert {p: p.read_bytes() for p in package.rglob("*") if p.is_file()} == before


def test_a_test_that_nobody_makes_is_named_and_nothing_is_written(package):
    (package / "data/secret").mkdir()
    (package / "data/secret/99-by-hand.in").write_text("1 1\n7\n")
    with pytest.raises(FormatError, match="99-by-hand"):
        testdata.make(package)
    assert not (package / "data/secret/01-one.in").exists()


def test_a_solution_that_fails_is_named_and_nothing_is_written(package, capsys):
    (package / "submissions/accepted/sum.py").write_text("raise SystemExit(4)\n")
    with pytest.raises(JudgeError, match=r"sum\.py ended by exit code 4"):
        testdata.make(package)
    assert not (package / "data/secret").exists()
    assert cli.main(["tests", str(package)]) == 1
    assert "exit code 4" in capsys.readouterr().err


def test_interactive_tests_have_empty_answers(package):
    problem = package / "problem.yaml"
    problem.write_text(problem.read_text() + "type: interactive\n")
    (package / "submissions/accepted/sum.py").write_text("raise SystemExit(4)\n")
    testdata.make(package)
    assert (package / "data/secret/01-one.ans").read_bytes() == b""
