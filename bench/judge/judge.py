"""The judge: from a submission to a verdict.

Samples first, then the hidden tests in the package's order; the first failure is the verdict. Time
is CPU time; wall time is only a guard. A program that exceeds the time limit by little is run again
before the verdict stands, and its best run counts. Expected answers never enter the sandbox in
which contestants' programs run; validators work in one of their own.

Whatever goes wrong on the jury's side (a validator that crashes, a test that cannot be read) is a
judge error, JE, and no statement about the program.
"""

from __future__ import annotations

from pathlib import Path
from typing import Self

from bench.contest import JuryProblem, Program, SourceFiles, TestCase
from bench.errors import BenchError, JudgeError
from bench.judge.checkers import Comparison, difference
from bench.judge.compiler import CompileFailure, Executable, Sources
from bench.judge.execution import MIB, Bounds, Execution, killed_by
from bench.judge.languages import signs_of_refused_memory
from bench.judge.runner import Runner, bounds_of, read_sources
from bench.judge.sandbox import Sandbox, find
from bench.verdict import Judgement, TestVerdict, Verdict

NEAR_LIMIT = 1.25
"""Programs are let run up to this many times the limit; what ends between is run again."""
RERUNS = 2
ACCEPT, REJECT = 42, 43
"""Exit codes of validators (problem package format)."""


class Judge:
    """Judges submissions, one at a time. Close it, or use it as a context."""

    def __init__(self, sandbox: Sandbox | None = None, *, cache: Path | None = None) -> None:
        """Start nothing yet; `SandboxUnavailable` where this machine cannot isolate."""
        sandbox = sandbox or find()
        self._contestants = Runner(sandbox, cache=cache)
        self._jury = Runner(sandbox, box=True, cache=cache)
        self._validators: dict[SourceFiles, Executable] = {}
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

    def judge(self, problem: JuryProblem, program: Program | Sources) -> Judgement:
        """Judge a program; never raises for what goes wrong on the jury's side (JE)."""
        size = _size(program)
        if size > problem.problem.limits.code_kib * 1024:
            limit = problem.problem.limits.code_kib
            return Judgement(Verdict.CE, message=f"the source has {size} bytes, limit {limit} KiB")
        try:
            executable = self._contestants.prepare(program)
            if isinstance(executable, CompileFailure):
                return Judgement(Verdict.CE, message=executable.message)
            return self._tests(problem, executable)
        except (JudgeError, OSError) as error:
            return Judgement(Verdict.JE, message=str(error))

    def _tests(self, problem: JuryProblem, executable: Executable) -> Judgement:
        done: list[TestVerdict] = []
        for test in problem.tests:
            done.append(self._test(problem, test, executable))
            if done[-1].verdict is not Verdict.AC:
                return Judgement(done[-1].verdict, tuple(done), done[-1].message)
        return Judgement(Verdict.AC, tuple(done))

    def _test(self, problem: JuryProblem, test: TestCase, executable: Executable) -> TestVerdict:
        limit = bounds_of(problem.problem.limits)
        roomy = Bounds(limit.cpu_s * NEAR_LIMIT, limit.memory_mib, limit.output_mib)
        stdin = test.input.read_bytes()
        run = self._contestants.run(executable, stdin, roomy)
        for _ in range(RERUNS):
            if not _nearly_in_time(run, limit):
                break
            self.reruns += 1
            again = self._contestants.run(executable, stdin, roomy)
            run = min(run, again, key=lambda r: (r.killed is not None, r.cpu_s))
        verdict, message = classify(run, limit)
        if verdict is Verdict.AC and (wrong := self.check(problem, test, run.stdout)) is not None:
            verdict, message = Verdict.WA, wrong
        return TestVerdict(test.name, verdict, run.cpu_s, run.wall_s, run.memory_mib, message)

    def check(self, problem: JuryProblem, test: TestCase, output: bytes) -> str | None:
        """Why an output is wrong, or None where it is right; `JudgeError` where nobody can say."""
        if problem.output_validator is None:
            try:
                how = Comparison.of(test.validator_args)
            except ValueError as error:
                raise JudgeError(f"{problem.folder}: test {test.name}: {error}") from None
            return difference(output, test.answer.read_bytes(), how)
        accepted, message = self.validate(
            problem.output_validator,
            problem,
            stdin=output,
            files={"input": test.input.read_bytes(), "answer": test.answer.read_bytes()},
            args=("/box/input", "/box/answer", "/box/feedback/", *test.validator_args),
        )
        return None if accepted else message or "the output validator rejects it"

    def validate(
        self,
        validator: SourceFiles,
        problem: JuryProblem,
        *,
        stdin: bytes,
        files: dict[str, bytes] | None = None,
        args: tuple[str, ...] = (),
    ) -> tuple[bool, str]:
        """Run a validator: whether it accepts, and its message; `JudgeError` where it fails."""
        executable = self._validators.get(validator) or self._prepare(validator)
        self._validators[validator] = executable
        limits = problem.validation
        bounds = Bounds(limits.time_s, limits.memory_mib, limits.output_mib)
        run = self._jury.run(executable, stdin, bounds, (*args, *validator.args), files)
        if run.exit_code in (ACCEPT, REJECT) and run.killed is None:
            return run.exit_code == ACCEPT, run.feedback.strip()
        said = run.stderr.decode(errors="replace").strip().splitlines()[-1:]
        how = f"was ended: {run.killed or killed_by(run)}" if run.exit_code is None else (
            f"ended with exit code {run.exit_code}, expected {ACCEPT} or {REJECT}"
        )  # fmt: skip
        raise JudgeError(f"validator {validator.name} {how} {' '.join(said)}".rstrip())

    def _prepare(self, validator: SourceFiles) -> Executable:
        try:
            executable = self._jury.prepare(read_sources(validator))
        except BenchError as error:
            raise JudgeError(f"validator {validator.name}: {error}") from error
        if isinstance(executable, CompileFailure):
            raise JudgeError(f"validator {validator.name} does not compile: {executable.message}")
        return executable


def classify(run: Execution, limit: Bounds) -> tuple[Verdict, str]:
    """The verdict on a run before its output is looked at (AC: nothing wrong so far)."""
    if run.killed == "cpu" or run.cpu_s > limit.cpu_s:
        return Verdict.TLE, f"{run.cpu_s:.2f} s of CPU, limit {limit.cpu_s:g} s"
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


def _nearly_in_time(run: Execution, limit: Bounds) -> bool:
    if run.killed == "wall":  # a busy machine may starve a program that is no sleeper
        return run.cpu_s > limit.cpu_s / 2
    return run.killed is None and run.cpu_s > limit.cpu_s


def _size(program: Program | Sources) -> int:
    if isinstance(program, Program):
        return len(program.source.encode("utf-8", "surrogatepass"))
    return sum(len(text) for text in program.files.values())
