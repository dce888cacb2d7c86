"""Makes the tests that a package describes rather than holds, once, and believes only what fits.

Generators and the jury's solution run in a sandbox of their own, as every program does. A file is
kept where its SHA-256 is the recorded one; anything else is an error of the package (or of this
machine's interpreter), said by name, and leaves nothing behind. The folder is locked while it is
filled: of several processes one works, the others wait.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Self

from bench.cache import write_atomically
from bench.contest import JuryProblem, Recipe, SourceFiles, TestCase
from bench.errors import BenchError, JudgeError
from bench.judge.compiler import CompileFailure, Executable
from bench.judge.execution import Bounds, killed_by
from bench.judge.runner import Runner, read_sources
from bench.judge.sandbox import Sandbox, find

BOUNDS = Bounds(cpu_s=60.0, memory_mib=2048, output_mib=64)
"""What a generator or the solution may take for one test."""


def missing(problem: JuryProblem) -> list[TestCase]:
    """The tests that are still to be made on this machine."""
    if problem.generation is None or not problem.generation.checksums:
        return []
    folder, files = problem.generation.folder, problem.generation.checksums
    absent = {name.rpartition(".")[0] for name in files if not (folder / name).is_file()}
    return [test for test in problem.tests if test.name in absent]


def produce(
    problems: Iterable[JuryProblem],
    sandbox: Sandbox | None = None,
    *,
    workers: int = 1,
    progress: Callable[[], object] = lambda: None,
) -> None:
    """Make whatever tests are missing; `progress` is called after each.

    Raises `JudgeError` naming package and test where one comes out other than recorded.
    """
    wanted = [problem for problem in problems if missing(problem)]
    if not wanted:
        return
    sandbox = sandbox or find()
    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(_produce, problem, sandbox, progress) for problem in wanted]
        try:
            for future in futures:
                future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _produce(problem: JuryProblem, sandbox: Sandbox, progress: Callable[[], object]) -> None:
    assert problem.generation
    with _locked(problem.generation.folder), Generator(sandbox) as generator:
        for test in missing(problem):  # another process may have made them meanwhile
            try:
                _make(problem, test, generator)
            except (BenchError, OSError) as error:
                raise JudgeError(f"{problem.folder}: test {test.name}: {error}") from None
            progress()


class Generator:
    """Runs generators and solutions of the jury. Close it, or use it as a context."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Start nothing yet."""
        self._runner = Runner(sandbox)
        self._prepared: dict[SourceFiles, Executable] = {}

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave no process behind."""
        self._runner.close()

    def input(self, recipe: Recipe) -> bytes:
        """What a recipe makes; `JudgeError` where its program fails."""
        return self._output(recipe.program, b"", recipe.args)

    def answer(self, problem: JuryProblem, stdin: bytes) -> bytes:
        """What the jury's solution says to an input; `JudgeError` where it fails or is not named.

        In an interactive problem the answer is nobody's output: it is empty, as BAPCtools has it.
        """
        if not problem.has_answers:
            return b""
        if problem.generation is None or problem.generation.solution is None:
            raise JudgeError(f"{problem.folder}: generators.yaml names no solution")
        return self.output(problem.generation.solution, stdin)

    def output(self, program: SourceFiles, stdin: bytes) -> bytes:
        """What a program of the jury writes; `JudgeError` where it fails."""
        return self._output(program, stdin, ())

    def _output(self, program: SourceFiles, stdin: bytes, args: tuple[str, ...]) -> bytes:
        run = self._runner.run(self._executable(program), stdin, BOUNDS, args=args)
        if run.exit_code == 0 and not run.killed:
            return run.stdout
        end = f"exit code {run.exit_code}" if run.exit_code is not None else killed_by(run)
        said = "".join(run.stderr.decode(errors="replace").strip().splitlines()[-1:])
        command = " ".join((program.name, *args))
        raise JudgeError(f"{command} ended by {run.killed or end} {said[:200]}".rstrip())

    def _executable(self, program: SourceFiles) -> Executable:
        known = self._prepared.get(program)
        if known is None:
            done = self._runner.prepare(read_sources(program))
            if isinstance(done, CompileFailure):
                raise JudgeError(f"{program.name} does not compile: {done.message}")
            known = self._prepared[program] = done
        return known


def _make(problem: JuryProblem, test: TestCase, generator: Generator) -> None:
    generation = problem.generation
    assert generation
    if test.input.is_file():
        made = test.input.read_bytes()
    else:
        made = generator.input(generation.recipes[test.name])
        _keep(test.input, made, generation.checksums[f"{test.name}.in"])
    if not test.answer.is_file():
        answer = generator.answer(problem, made)
        _keep(test.answer, answer, generation.checksums[f"{test.name}.ans"])


def _keep(path: Path, data: bytes, digest: str) -> None:
    found = hashlib.sha256(data).hexdigest()
    if found != digest:
        raise JudgeError(f"{path.suffix} has SHA-256 {found}, recorded is {digest}")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, data)  # what is there under its name is whole, even after a crash


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
