"""The jury's programs at work: how validators are called, and what their ends mean.

There are two contracts (see `Contract`), and a package tells by what it brings which it is:

ICPC     `validator input answer feedback_dir/ [args] < output`; 42 accepts, 43 rejects, the message
         is in `judgemessage.txt`. In an interaction the output comes from the program, and standard
         output goes to it. Source: Kattis/problem-package-format, `spec/2025-09.md`.
testlib  `checker input output answer`, nothing on standard input; 0 accepts, 1 (wrong answer),
         2 (presentation), 4 (dirt) and 8 (unexpected end) reject, the message is the first line of
         standard error. In an interaction `interactor input tout answer`, where nobody looks at
         what it writes to tout. Source: MikeMirzayanov/testlib, `testlib.h`.

Any other end of theirs is a judge error. An input validator, `validator [args] < input`, accepts
with 42 (testlib: by returning from main, or as its header says); by the format every other exit
code rejects, and so does a crash: an assertion that fails is a usual way to reject.

Validators are hostile, as all programs are: they run in a sandbox, which contestants' programs
never see, one after another, each in a box of its own. What they write is bounded by the package's
limits (`validation_output` a file), what they leave from one pass for the next by `feedback`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench.contest import Contract, JuryProblem, SourceFiles, TestCase
from bench.errors import BenchError, JudgeError
from bench.judge.compiler import CompileFailure, Executable
from bench.judge.execution import Bounds, Execution, killed_by
from bench.judge.inside import feedback
from bench.judge.runner import Runner, read_sources
from bench.judge.sandbox import Sandbox

NEXT_PASS = "nextpass.in"  # noqa: S105 - a file's name
"""What a validator leaves in the feedback folder to have the program run once more."""


@dataclass(frozen=True, slots=True)
class _Terms:
    accept: int
    reject: frozenset[int]
    accept_input: frozenset[int]
    args: tuple[str, ...]
    interactive_args: tuple[str, ...]

    def __str__(self) -> str:
        return " or ".join(map(str, (self.accept, *sorted(self.reject))))


_TERMS = {
    Contract.ICPC: _Terms(
        accept=42,
        reject=frozenset({43}),
        accept_input=frozenset({42}),
        args=("/box/input", "/box/answer", "/box/feedback/"),
        interactive_args=("/box/input", "/box/answer", "/box/feedback/"),
    ),
    Contract.TESTLIB: _Terms(
        accept=0,
        reject=frozenset({1, 2, 4, 8}),
        accept_input=frozenset({0, 42}),
        args=("/box/input", "/box/output", "/box/answer"),
        interactive_args=("/box/input", "/box/feedback/tout", "/box/answer"),
    ),
}


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a validator says: whether it accepts, its word for the jury, the files it leaves."""

    accepted: bool
    message: str = ""
    left: Mapping[str, bytes] = field(default_factory=dict)


class Jury:
    """Runs the validators of problems, one at a time. Close it when done."""

    def __init__(self, sandbox: Sandbox, cache: Path | None = None) -> None:
        """Start nothing yet."""
        self._runner = Runner(sandbox, box=True, cache=cache)
        self._prepared: dict[SourceFiles, Executable] = {}

    def close(self) -> None:
        """Leave no process behind."""
        self._runner.close()

    def check_input(self, validator: SourceFiles, problem: JuryProblem, path: Path) -> Ruling:
        """Whether an input is valid; `JudgeError` where the validator exceeds its limits."""
        args = problem.args_for(validator, path)
        executable = self._executable(validator)
        run = self._runner.run(executable, path.read_bytes(), _bounds(problem), args=args)
        if run.killed:
            raise JudgeError(f"validator {validator.name} {_end(run)}")
        accepted = run.exit_code in _TERMS[validator.contract].accept_input
        return Ruling(accepted, "" if accepted else f"it {_end(run)}{_last_words(run)}")

    @property
    def lost_workers(self) -> int:
        """How often the worker had to be started again."""
        return self._runner.lost_workers

    def check_output(
        self, problem: JuryProblem, test: TestCase, output: bytes, left: dict[str, bytes]
    ) -> Ruling:
        """Whether an output is right; `left` are the files from the pass before."""
        validator = _validator(problem)
        terms = _TERMS[validator.contract]
        as_file = validator.contract is Contract.TESTLIB
        run = self._runner.run(
            self._executable(validator),
            b"" if as_file else output,
            _bounds(problem),
            args=(*terms.args, *test.validator_args),
            files=_files(test) | ({"output": output} if as_file else {}),
            feedback=feedback.pack(left) if problem.passes > 1 else None,
        )
        return rule(validator, run)

    def converse(
        self,
        problem: JuryProblem,
        test: TestCase,
        left: dict[str, bytes],
        streams: tuple[int, int],
        waiting_s: float,
    ) -> Execution:
        """Run the validator of an interactive problem; it may wait so long for the program."""
        validator = _validator(problem)
        terms = _TERMS[validator.contract]
        return self._runner.run(
            self._executable(validator),
            b"",
            _bounds(problem, waiting_s),
            args=(*terms.interactive_args, *test.validator_args),
            files=_files(test),
            streams=streams,
            feedback=feedback.pack(left) if problem.passes > 1 else None,
        )

    def ready(self, problem: JuryProblem) -> SourceFiles:
        """The output validator, compiled."""
        validator = _validator(problem)
        self._executable(validator)
        return validator

    def _executable(self, validator: SourceFiles) -> Executable:
        """Compile a validator, once; `JudgeError` where that fails."""
        known = self._prepared.get(validator)
        if known is None:
            known = self._prepared[validator] = self._compile(validator)
        return known

    def _compile(self, validator: SourceFiles) -> Executable:
        try:
            executable = self._runner.prepare(read_sources(validator))
        except BenchError as error:
            raise JudgeError(f"validator {validator.name}: {error}") from error
        if isinstance(executable, CompileFailure):
            raise JudgeError(f"validator {validator.name} does not compile: {executable.message}")
        return executable


def rule(validator: SourceFiles, run: Execution) -> Ruling:
    """What the end of an output validator means; `JudgeError` where it has failed."""
    terms = _TERMS[validator.contract]
    accepted = run.exit_code == terms.accept
    if run.killed or not (accepted or run.exit_code in terms.reject):
        raise JudgeError(
            f"validator {validator.name} {_end(run)}, expected {terms}{_last_words(run)}"
        )
    try:
        left = feedback.unpack(run.left)
    except ValueError as error:
        raise JudgeError(f"validator {validator.name}: its feedback folder: {error}") from None
    if not accepted and NEXT_PASS in left:
        raise JudgeError(f"validator {validator.name} rejects and yet leaves {NEXT_PASS}")
    if validator.contract is Contract.ICPC:
        message = run.feedback.strip()
    else:
        message = "".join(run.stderr.decode(errors="replace").splitlines()[:1])
    if not accepted:
        message = message or "the output validator rejects it"
    return Ruling(accepted, message, left)


def _validator(problem: JuryProblem) -> SourceFiles:
    if problem.output_validator is None:
        raise JudgeError(f"{problem.folder}: there is no output validator")
    return problem.output_validator


def _bounds(problem: JuryProblem, waiting_s: float = 0.0) -> Bounds:
    limits = problem.validation
    return Bounds(limits.time_s, limits.memory_mib, limits.output_mib, waiting_s)


def _files(test: TestCase) -> dict[str, bytes]:
    return {"input": test.input.read_bytes(), "answer": test.answer.read_bytes()}


def _end(run: Execution) -> str:
    if run.killed:
        return f"was ended at its limit of {run.killed} time"
    if run.exit_code is None:
        return f"was ended by {killed_by(run)}"
    return f"ended with exit code {run.exit_code}"


def _last_words(run: Execution) -> str:
    said = "".join(run.stderr.decode(errors="replace").strip().splitlines()[-1:])
    return f" {said[:200]}" if said else ""
