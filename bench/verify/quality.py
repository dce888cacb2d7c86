"""What a problem's tests are worth, measured on inputs that nobody chose.

Inputs come from the package's own random generator, one for each seed; the jury's solution answers
them. All programs of the jury that are meant to be right, however slow, must agree on them. From
the accepted Python programs mutants are made; those that pass the samples and yet differ from the
jury on some random input are wrong, and the hidden tests should reject them.

A mutant that takes longer than `QUICK_S` on a small input counts as different. Mutants of other
languages, and mutants that only a large input shows, are not covered: the latter are `undecided`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from bench.contest import JuryProblem, JurySubmission, Program, TestCase
from bench.errors import JudgeError
from bench.judge.compiler import Sources
from bench.judge.filter import Filter
from bench.judge.judge import Judge
from bench.judge.production import Generator
from bench.judge.runner import read_sources
from bench.judge.sandbox import Sandbox
from bench.verdict import Judgement, Verdict
from bench.verify.mutants import Mutant, mutants
from bench.verify.record import MutationRecord

AGREE_ON, DIFFER_ON = 500, 2000
"""Random inputs on which programs must agree, and on which mutants are looked at."""
MUTANTS = 60
"""At most so many of one program."""
QUICK_S = 0.5
RIGHT = ("accepted", "brute_force", "time_limit_exceeded")
"""Folders of programs that are never wrong, if at times slow."""


@contextmanager
def random_tests(
    problem: JuryProblem, sandbox: Sandbox, seeds: Sequence[int]
) -> Iterator[list[TestCase]]:
    """A test for every seed, in a folder that is gone afterwards; none without a generator.

    `JudgeError` where the generator or the jury's solution fails.
    """
    generation = problem.generation
    if generation is None or generation.random is None:
        yield []
        return
    args = next((t.validator_args for t in problem.tests if not t.is_sample), ())
    with tempfile.TemporaryDirectory(prefix="bench-random-") as name:
        tests = []
        with Generator(sandbox) as generator:
            for seed in seeds:
                path = Path(name) / f"{seed}.in"
                made = generator.input(generation.random.seeded(seed))
                path.write_bytes(made)
                path.with_suffix(".ans").write_bytes(generator.answer(problem, made))
                tests.append(TestCase(f"random/{seed}", path, path.with_suffix(".ans"), args))
        yield tests


def invalid(problem: JuryProblem, tests: Sequence[TestCase], judge: Judge) -> str | None:
    """The first random input that an input validator rejects, and why."""
    for test in tests:
        for validator in problem.input_validators:
            if wrong := judge.check_input(problem, validator, test.input):
                return f"{validator.name} rejects the input of {test.name}: {wrong}"
    return None


def disagreements(
    problem: JuryProblem, tests: Sequence[TestCase], sandbox: Sandbox
) -> dict[str, str]:
    """What each program that should be right says wrong first, by name; empty where all agree."""
    right = [s for s in problem.submissions if s.folder in RIGHT]
    found = {s.source.name: "" for s in right}
    with Filter(sandbox, workers=1) as programs:
        sources = [read_sources(s.source) for s in right]
        for number, judgement in programs.judgements(problem, sources, tests):
            if judgement.verdict is not Verdict.AC:
                word = f"{judgement.verdict} on {judgement.failed_test}: {judgement.message}"
                found[right[number].source.name] = word
    return found


def failures(
    judge: Filter,
    problem: JuryProblem,
    programs: Sequence[Program | Sources],
    tests: Sequence[TestCase],
) -> dict[int, Judgement]:
    """The programs that fail one of the tests, by number; `JudgeError` where the judge fails."""
    found = {}
    for number, judgement in judge.judgements(problem, programs, tests):
        if judgement.verdict is Verdict.JE:
            raise JudgeError(f"{problem.folder}: {judgement.message}")
        if judgement.verdict is not Verdict.AC:
            found[number] = judgement
    return found


def mutation(problem: JuryProblem, tests: Sequence[TestCase], sandbox: Sandbox) -> MutationRecord:
    """How many wrong mutants of the accepted Python programs the hidden tests reject."""
    programs = [s for s in problem.submissions if _is_python(s)]
    made = [(s, mutant) for s in programs for mutant in _mutants(s)]
    if not made:
        return MutationRecord()
    samples = [test for test in problem.tests if test.is_sample]
    hidden = [test for test in problem.tests if not test.is_sample]
    limits = problem.problem.limits
    quick = replace(
        problem,
        problem=replace(
            problem.problem, limits=replace(limits, time_s=min(QUICK_S, limits.time_s))
        ),
    )
    everyone = list(range(len(made)))
    with Filter(sandbox, workers=1) as judge:

        def passing(numbers: list[int], of: JuryProblem, chosen: Sequence[TestCase]) -> set[int]:
            failed = failures(judge, of, [_sources(*made[number]) for number in numbers], chosen)
            return {number for at, number in enumerate(numbers) if at not in failed}

        plausible = sorted(passing(everyone, quick, samples))
        same = passing(plausible, quick, tests)
        wrong = [number for number in plausible if number not in same]
        survivors = sorted(passing(wrong, problem, hidden))
    return MutationRecord(
        programs=len(programs),
        mutants=len(made),
        rejected_by_samples=len(made) - len(plausible),
        wrong=len(wrong),
        rejected=len(wrong) - len(survivors),
        undecided=len(same),
        survivors=tuple(f"{made[n][0].source.name} {made[n][1]}" for n in survivors),
    )


def _is_python(submission: JurySubmission) -> bool:
    files = submission.source.files
    return submission.folder == "accepted" and len(files) == 1 and files[0].suffix == ".py"


def _mutants(submission: JurySubmission) -> list[Mutant]:
    (path,) = submission.source.files
    return mutants(path.read_text(encoding="utf-8"), MUTANTS)


def _sources(submission: JurySubmission, mutant: Mutant) -> Sources:
    sources = read_sources(submission.source)
    (name,) = sources.files
    return replace(sources, files={name: mutant.source.encode()})
