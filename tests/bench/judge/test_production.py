import hashlib
import threading
from dataclasses import replace

import pytest

from bench.errors import JudgeError
from bench.formats import problem_package
from bench.judge.filter import Filter
from bench.judge.judge import Judge
from bench.judge.production import missing, produce
from bench.judge.runner import read_sources
from bench.verdict import Verdict

GENERATOR = """\
import sys
numbers = {"large": "123456 654321", "other": "5 5"}
name = sys.argv[1]
print(numbers.get(name) or f"{int(name) % 7} {int(name) % 11}")
"""
YAML = """\
solution: /submissions/accepted/sum.py
data: {secret: {data: {04-large: make.py large, 05-other: make.py other}}}
random: make.py {seed}
"""
CONTENT = {
    "04-large.in": b"123456 654321\n", "04-large.ans": b"777777\n",
    "05-other.in": b"5 5\n", "05-other.ans": b"10\n",
}  # fmt: skip


@pytest.fixture
def package(tiny_contest, tmp_path, monkeypatch):
    """A package of which two tests are still to be made; a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tiny_contest() / "problems/A-sum"
    (folder / "generators").mkdir()
    (folder / "generators/make.py").write_text(GENERATOR)
    (folder / "generators/generators.yaml").write_text(YAML)
    (folder / "data/SHA256SUMS").write_text(
        "".join(
            f"{hashlib.sha256(data).hexdigest()}  secret/{name}\n" for name, data in CONTENT.items()
        )
    )
    return folder


def made(problem):
    return {
        path.name: path.read_bytes()
        for test in problem.tests
        for path in (test.input, test.answer)
        if path.name in CONTENT and path.is_file()
    }


def test_tests_are_made_once_and_are_what_was_recorded(package):
    problem = problem_package.read(package)
    assert [test.name for test in missing(problem)] == ["secret/04-large", "secret/05-other"]
    done = []
    produce([problem], progress=lambda: done.append(1))
    assert made(problem) == CONTENT
    assert not missing(problem)
    produce([problem], progress=lambda: done.append(1))
    assert len(done) == 2


def test_nothing_is_written_into_the_package(package):
    before = sorted(package.rglob("*"))
    produce([problem_package.read(package)])
    assert sorted(package.rglob("*")) == before


def test_what_differs_from_the_record_is_named_and_not_kept(package):
    generator = package / "generators/make.py"
    generator.write_text(GENERATOR.replace("654321", "654322"))
    problem = problem_package.read(package)
    with pytest.raises(JudgeError, match=r"04-large.*recorded is"):
        produce([problem])
    assert made(problem) == {}


@pytest.mark.parametrize(
    ("program", "word"),
    [("raise SystemExit(3)", "exit code 3"), ("import os; os.kill(os.getpid(), 9)", "SIGKILL")],
)
def test_a_generator_that_fails_is_named(package, program, word):
    (package / "generators/make.py").write_text(program)
    with pytest.raises(JudgeError, match=rf"04-large.*make\.py large ended by {word}"):
        produce([problem_package.read(package)])


def test_a_generator_sees_nothing_of_the_machine(package, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("1 1")
    (package / "generators/make.py").write_text(f"print(open({str(secret)!r}).read())")
    with pytest.raises(JudgeError, match="exit code 1"):
        produce([problem_package.read(package)])


def test_an_interrupted_making_is_gone_on_with(package):
    problem = problem_package.read(package)
    produce([problem])
    problem.tests[-1].answer.unlink()
    assert [test.name for test in missing(problem)] == ["secret/05-other"]
    produce([problem])
    assert made(problem) == CONTENT


def test_several_at_a_time_make_each_test_once(package):
    problem = problem_package.read(package)
    done = []
    threads = [
        threading.Thread(target=lambda: produce([problem], progress=lambda: done.append(1)))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made(problem) == CONTENT
    assert len(done) == 2


def test_the_judge_makes_what_it_needs(package):
    problem = problem_package.read(package)
    sources = read_sources(package / "submissions/accepted/sum.cpp")
    with Judge() as judge:
        judgement = judge.judge(problem, sources)
    assert judgement.verdict is Verdict.AC
    assert judgement.tests[-1].test == "secret/05-other"


def test_a_test_that_cannot_be_made_is_a_judge_error(package):
    (package / "generators/make.py").write_text("raise SystemExit(3)")
    problem = problem_package.read(package)
    with Judge() as judge:
        judgement = judge.judge(problem, read_sources(package / "submissions/accepted/sum.py"))
    assert judgement.verdict is Verdict.JE
    assert "04-large" in judgement.message


def test_the_filter_makes_what_it_needs(package):
    problem = problem_package.read(package)
    sources = [read_sources(package / "submissions/accepted/sum.py")]
    with Filter(workers=1) as judge:
        ((_, judgement),) = judge.judgements(problem, sources)
    assert judgement.verdict is Verdict.AC
    assert len(judgement.tests) == 7


def test_answers_of_interactive_tests_are_empty(package):
    listing = package / "data/SHA256SUMS"
    empty = hashlib.sha256(b"").hexdigest()
    text = listing.read_text()
    for name in ("04-large.ans", "05-other.ans"):
        text = text.replace(hashlib.sha256(CONTENT[name]).hexdigest(), empty)
    listing.write_text(text)
    problem = replace(problem_package.read(package), interactive=True)
    produce([problem])
    assert made(problem)["04-large.ans"] == b""
