"""The judge: from a submission to a verdict.

Samples first, then the hidden tests in the package's order; the first failure is the verdict. Time
is CPU time, and what a language needs to start is added to the limit (`calibration`); wall time is
only a guard. A program that exceeds the time limit by little is run again, with no other program on
the machine (`quiet`), before the verdict stands, and its best run counts. Expected answers never
enter the sandbox in which contestants' programs run; validators work in one of their own.

In a problem of several passes, a validator that accepts and leaves `nextpass.in` has the program
run again with that as its input; the first pass that fails, or after which nothing is left, ends
the test. Every pass has the limits of its own; the most that one took is reported. The validator
always gets the test's own input, and finds all else that it left. Not done: showing what it left to
the input validators. Source: Kattis/problem-package-format, `spec/2025-09.md`, "Multi-pass
validation".

Whatever goes wrong on the jury's side (a validator that crashes, a test that cannot be read, more
passes than allowed) is a judge error, JE, and no statement about the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from bench.cache import DiskCache, cache_folder
from bench.comparison import Comparison
from bench.contest import JuryProblem, Program, SourceFiles, TestCase
from bench.errors import JudgeError
from bench.judge.admission import refusal
from bench.judge.calibration import Allowances, Calibration
from bench.judge.checkers import difference
from bench.judge.compiler import CompileFailure, Executable, Sources
from bench.judge.execution import MIB, Bounds, Execution, killed_by
from bench.judge.interaction import WAITING_FACTOR, decide, interact
from bench.judge.languages import Language, signs_of_refused_memory
from bench.judge.production import produce
from bench.judge.quiet import Quiet
from bench.judge.runner import Runner, bounds_of, sources_of
from bench.judge.sandbox import Sandbox, find
from bench.judge.validation import NEXT_PASS, Jury, Ruling, rule
from bench.verdict import Judgement, TestVerdict, Verdict

NEAR_LIMIT = 1.25
"""Programs are let run up to this many times the limit; what ends between is run again."""
RERUNS = 2


@dataclass(frozen=True, slots=True)
class Submission:
    """A compiled program, the problem that it is for, what it may take on a test."""

    problem: JuryProblem
    executable: Executable
    limit: Bounds


@dataclass(frozen=True, slots=True)
class _Pass:
    """One run of a program on a test, the verdict on it, and what the validator left."""

    run: Execution
    verdict: Verdict
    message: str
    left: Mapping[str, bytes] = field(default_factory=dict)


class Judge:
    """Judges submissions, one at a time. Close it, or use it as a context."""

    def __init__(
        self,
        sandbox: Sandbox | None = None,
        *,
        cache: Path | None = None,
        calibration: Calibration | None = None,
    ) -> None:
        """Start nothing yet; `SandboxUnavailable` where this machine cannot isolate.

        Without a `calibration`, a language's start-up is measured (or remembered) when it is first
        judged.
        """
        sandbox = sandbox or find()
        folder = cache or cache_folder()
        self._sandbox = sandbox
        self._contestants = Runner(sandbox, cache=folder)
        self._jury = Jury(sandbox, folder)
        self._quiet = Quiet(folder)
        self._allowances = Allowances(self._contestants, DiskCache(folder), calibration)
        self.reruns = 0

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave no process behind."""
        self.close()

    def close(self) -> None:
        """End both workers."""
        self._contestants.close()
        self._jury.close()
        self._quiet.close()

    def judge(self, problem: JuryProblem, program: Program | Sources) -> Judgement:
        """Judge a program; never raises for what goes wrong on the jury's side (JE).

        `UnsupportedError` where the judge knows none of the languages that the problem allows.
        """
        if (reason := refusal(problem, program)) is not None:
            return Judgement(Verdict.CE, message=reason)
        sources = sources_of(program)
        try:
            executable = self.prepare(sources)
            if isinstance(executable, CompileFailure):
                return Judgement(Verdict.CE, message=executable.message)
            produce([problem], self._sandbox)
            limit = self.limit(problem, sources.language)
            return self._tests(Submission(problem, executable, limit))
        except (JudgeError, OSError) as error:
            return Judgement(Verdict.JE, message=str(error))

    def check(self, problem: JuryProblem, test: TestCase, output: bytes) -> str | None:
        """Why an output is wrong, or None where it is right; `JudgeError` where nobody can say."""
        ruling = self._check(problem, test, output, {})
        return None if ruling.accepted else ruling.message

    def check_input(self, problem: JuryProblem, validator: SourceFiles, path: Path) -> str | None:
        """Why an input is not valid, or None where it is; `JudgeError` where nobody can say."""
        ruling = self._jury.check_input(validator, problem, path)
        return None if ruling.accepted else ruling.message

    def prepare(self, sources: Sources) -> Executable | CompileFailure:
        """Compile a contestant's program."""
        return self._contestants.prepare(sources)

    def limit(self, problem: JuryProblem, language: Language) -> Bounds:
        """What a program may take on a test: the problem's limits, and its language's start-up."""
        return bounds_of(problem.problem.limits, self.allowance_s(language))

    def allowance_s(self, language: Language) -> float:
        """CPU seconds that a program in this language is given to start."""
        return self._allowances.of(language)

    @property
    def lost_workers(self) -> int:
        """How often a worker had to be started again."""
        return self._contestants.lost_workers + self._jury.lost_workers

    def _tests(self, submission: Submission) -> Judgement:
        done: list[TestVerdict] = []
        for test in submission.problem.tests:
            done.append(self._test(submission, test))
            if done[-1].verdict is not Verdict.AC:
                return Judgement(done[-1].verdict, tuple(done), done[-1].message)
        return Judgement(Verdict.AC, tuple(done))

    def _test(self, submission: Submission, test: TestCase) -> TestVerdict:
        stdin = test.input.read_bytes()
        left: dict[str, bytes] = {}
        cpu_s = wall_s = memory_mib = 0.0
        passes = submission.problem.passes
        for _ in range(passes):
            done = self._pass(submission, test, stdin, left)
            cpu_s = max(cpu_s, done.run.cpu_s)
            wall_s = max(wall_s, done.run.wall_s)
            memory_mib = max(memory_mib, done.run.memory_mib)
            left = dict(done.left)
            again = left.pop(NEXT_PASS, None)
            if again is None or done.verdict is not Verdict.AC:
                return TestVerdict(test.name, done.verdict, cpu_s, wall_s, memory_mib, done.message)
            stdin = again
        raise JudgeError(f"test {test.name}: the validator asks for pass {passes + 1}")

    def _pass(
        self, submission: Submission, test: TestCase, stdin: bytes, left: dict[str, bytes]
    ) -> _Pass:
        """Run the program once; if it exceeds its time by little, again, alone on the machine."""

        def play() -> _Pass:
            if submission.problem.interactive:
                return self._converse(submission, test, left)
            return self._answer(submission, test, stdin, left)

        with self._quiet.together():
            done = play()
        for _ in range(RERUNS):
            if done.verdict is not Verdict.TLE or not _nearly_in_time(done.run, submission.limit):
                break
            self.reruns += 1
            with self._quiet.alone():
                done = min(done, play(), key=lambda p: (p.run.killed is not None, p.run.cpu_s))
        return done

    def _answer(
        self, submission: Submission, test: TestCase, stdin: bytes, left: dict[str, bytes]
    ) -> _Pass:
        """The program answers an input, then its output is looked at."""
        limit = submission.limit
        run = self._contestants.run(submission.executable, stdin, _roomy(limit))
        verdict, message = classify(run, limit)
        if verdict is not Verdict.AC:
            return _Pass(run, verdict, message)
        ruling = self._check(submission.problem, test, run.stdout, left)
        if not ruling.accepted:
            return _Pass(run, Verdict.WA, ruling.message)
        return _Pass(run, Verdict.AC, "", ruling.left)

    def _converse(self, submission: Submission, test: TestCase, left: dict[str, bytes]) -> _Pass:
        """The program and the validator talk to each other."""
        problem, program, limit = submission.problem, submission.executable, submission.limit
        roomy = _roomy(limit)
        bounds = replace(roomy, waiting_s=WAITING_FACTOR * roomy.cpu_s)
        validator = self._jury.ready(problem)
        meeting = interact(
            lambda streams: self._contestants.run(program, b"", bounds, streams=streams),
            lambda streams: self._jury.converse(problem, test, left, streams, bounds.wall_s),
            limit.output_mib * MIB,
        )
        own = classify(meeting.program, limit)
        if meeting.overflow and own[0] in (Verdict.AC, Verdict.RTE):
            own = Verdict.OLE, f"more than {limit.output_mib} MiB of output"
        verdict, ruling = decide(meeting, own, lambda run: rule(validator, run))
        return _Pass(meeting.program, verdict, ruling.message, ruling.left)

    def _check(
        self, problem: JuryProblem, test: TestCase, output: bytes, left: dict[str, bytes]
    ) -> Ruling:
        if problem.output_validator is not None:
            return self._jury.check_output(problem, test, output, left)
        try:
            how = Comparison.of(test.validator_args)
        except ValueError as error:
            raise JudgeError(f"{problem.folder}: test {test.name}: {error}") from None
        wrong = difference(output, test.answer.read_bytes(), how)
        return Ruling(wrong is None, wrong or "")


def classify(run: Execution, limit: Bounds) -> tuple[Verdict, str]:
    """The verdict on a run before its output is looked at (AC: nothing wrong so far)."""
    if run.killed == "cpu" or run.cpu_s > limit.cpu_s:
        return Verdict.TLE, f"{run.cpu_s:.2f} s of CPU, limit {round(limit.cpu_s, 2):g} s"
    if run.killed == "wall":
        return Verdict.TLE, f"{run.wall_s:.1f} s on the wall with {run.cpu_s:.2f} s of CPU"
    if run.memory_mib > limit.memory_mib:
        return Verdict.MLE, f"{run.memory_mib:.0f} MiB, limit {limit.memory_mib} MiB"
    if len(run.stdout) > limit.output_mib * MIB:
        return Verdict.OLE, f"more than {limit.output_mib} MiB of output"
    if run.exit_code == 0:
        return Verdict.AC, ""
    if any(sign in run.stderr for sign in signs_of_refused_memory()):
        return Verdict.MLE, f"the program was refused memory; limit {limit.memory_mib} MiB"
    if run.exit_code is None:
        return Verdict.RTE, f"ended by {killed_by(run)}"
    said = run.stderr.decode(errors="replace").strip().splitlines()[-1:]
    return Verdict.RTE, f"exit code {run.exit_code} {' '.join(said)[:200]}".rstrip()


def _roomy(limit: Bounds) -> Bounds:
    return Bounds(limit.cpu_s * NEAR_LIMIT, limit.memory_mib, limit.output_mib)


def _nearly_in_time(run: Execution, limit: Bounds) -> bool:
    if run.killed == "wall":  # a busy machine may starve a program that is no sleeper
        return run.cpu_s > limit.cpu_s / 2
    return run.killed is None and run.cpu_s > limit.cpu_s
