from __future__ import annotations

import pytest

from bench.contest import (
    JuryProblem,
    Limits,
    Problem,
    SourceFiles,
    TestCase,
    ValidationLimits,
)
from bench.judge.judge import Judge
from bench.judge.runner import Runner


@pytest.fixture(scope="module")
def runner():
    with Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def judge():
    with Judge() as judge:
        yield judge


@pytest.fixture
def problem(tmp_path):
    """A factory of problems: (input, answer) pairs, an output validator's source, limits."""

    def make(  # noqa: PLR0913 - the knobs of a problem
        tests,
        *,
        validator=None,
        args=(),
        time_s=1.0,
        memory_mib=64,
        output_mib=1,
        validation_s=60.0,
        **more,
    ):
        cases = []
        for number, (given, answer) in enumerate(tests, start=1):
            name = f"{'sample' if number == 1 else 'secret'}/{number}"
            given_file, answer_file = tmp_path / f"{number}.in", tmp_path / f"{number}.ans"
            given_file.write_text(given)
            answer_file.write_text(answer)
            cases.append(TestCase(name, given_file, answer_file, tuple(args)))
        checker = None
        if validator is not None:
            file = tmp_path / "validate.py"
            file.write_text(validator)
            checker = SourceFiles("output_validator", (file,))
        limits = Limits(time_s, memory_mib, output_mib, code_kib=64)
        public = Problem("A", "A", "statement", (), limits)
        return JuryProblem(
            public,
            tmp_path,
            tuple(cases),
            output_validator=checker,
            validation=ValidationLimits(validation_s),
            **more,
        )

    return make
