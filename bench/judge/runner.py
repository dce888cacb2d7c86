"""Runs programs: compile once, execute on inputs. Shared ground of the judge and of trial runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any, Self

from bench.cache import DiskCache, cache_folder
from bench.contest import Limits, Program, SourceFiles
from bench.errors import FormatError, UsageError
from bench.judge import languages
from bench.judge.compiler import CompileFailure, Compiler, Executable, Sources
from bench.judge.execution import Bounds, Execution, Job, Kind
from bench.judge.native_worker import NativeWorker
from bench.judge.python_worker import PythonWorker
from bench.judge.quiet import Quiet
from bench.judge.sandbox import Sandbox, find
from bench.judge.worker import Worker

_MAIN_NAMES = ("__main__.py", "main.py")


class Runner:
    """Workers and a compiler; for one thread at a time. Close it, or use it as a context."""

    def __init__(
        self,
        sandbox: Sandbox | None = None,
        *,
        box: bool = False,
        cache: Path | None = None,
        quiet: Quiet | None = None,
    ) -> None:
        """Start nothing yet; `SandboxUnavailable` where this machine cannot isolate.

        Whoever does not take part in `quiet` by himself gives it to the runner, which closes it.
        """
        sandbox = sandbox or find()
        self._quiet = quiet
        self._sandbox = sandbox
        self._box = box
        self._python = PythonWorker(sandbox, box=box)
        self._native: NativeWorker | None = None
        self._managed: dict[tuple[Path, ...], PythonWorker] = {}
        self._compiler = Compiler(sandbox, self._python, DiskCache(cache or cache_folder()))

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave no process behind."""
        self.close()

    def close(self) -> None:
        """End the workers."""
        for worker in self._workers():
            worker.close()
        if self._quiet:
            self._quiet.close()

    @property
    def lost_workers(self) -> int:
        """How often a worker had to be started again."""
        return sum(worker.lost for worker in self._workers())

    def prepare(self, program: Program | Sources) -> Executable | CompileFailure:
        """Compile a program."""
        return self._compiler.compile(sources_of(program))

    def run(
        self,
        executable: Executable,
        stdin: bytes,
        bounds: Bounds,
        **more: Any,  # noqa: ANN401 - the other fields of a job
    ) -> Execution:
        """Execute once; `files` (and `/box`) exist only in a runner with a box. See `Job`."""
        job = executable.job(stdin, bounds, validates=self._box, **more)
        with self._quiet.together() if self._quiet else nullcontext():
            return self.worker_for(job).execute(job)

    def _workers(self) -> Iterator[Worker]:
        yield self._python
        yield from self._managed.values()
        if self._native:
            yield self._native

    def worker_for(self, job: Job) -> Worker:
        """Native programs start from the spawner, unless they need what only the warden gives.

        A runtime has a worker of its own, in which nothing else is to be seen.
        """
        if job.kind is Kind.MANAGED:
            runtime = job.launch.visible
            if runtime not in self._managed:
                self._managed[runtime] = PythonWorker(self._sandbox, box=True, runtime=runtime)
            return self._managed[runtime]
        if job.kind is not Kind.NATIVE or self._box or job.args:
            return self._python
        if self._native is None:
            self._native = NativeWorker(self._sandbox, self._compiler.spawner())
        return self._native


def sources_of(program: Program | Sources) -> Sources:
    """A submitted program as the compiler takes it; `UsageError` for an unknown language."""
    if isinstance(program, Sources):
        return program
    language = languages.by_id(program.language)
    text = program.source.encode("utf-8", "surrogatepass")
    return Sources(language, {language.file_name: text})


def bounds_of(limits: Limits, allowance_s: float = 0.0) -> Bounds:
    """A problem's limits as the bounds of an execution, with a language's start-up allowance."""
    return Bounds(limits.time_s + allowance_s, limits.memory_mib, limits.output_mib)


def read_sources(program: SourceFiles | Path, language: str | None = None) -> Sources:
    """Read a jury program or one file; the language is its main file's unless one is named.

    `UsageError` where there is no such file or no language can be told.
    """
    if isinstance(program, Path):
        if not program.is_file():
            raise UsageError(f"{program}: there is no such file")
        program = SourceFiles(program.name, (program,))
    if language is not None and len(program.files) == 1:
        (path,) = program.files
        return Sources(languages.by_id(language), {path.name: path.read_bytes()})
    known = {path: languages.of_file(path) for path in program.files}
    found = [path for path, lang in known.items() if lang is not None]
    if not found:
        raise UsageError(
            f"{program.name}: no file in a language that the judge knows "
            f"({', '.join(languages.table())})"
        )
    main = next((path for path in found if path.name in _MAIN_NAMES), found[0])
    chosen = languages.by_id(language) if language else known[main]
    assert chosen is not None
    if chosen.kind == "python" and len(found) > 1 and main.name not in _MAIN_NAMES:
        raise FormatError(main.parent, "", f"several Python files need one of {_MAIN_NAMES}")
    ordered = [main, *(path for path in program.files if path != main)]
    return Sources(chosen, {path.name: path.read_bytes() for path in ordered})
