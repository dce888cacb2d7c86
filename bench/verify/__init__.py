"""Whether contests, problems, this machine, and runs are sound.

`verify` looks at whatever lies at the paths that it is given; each kind has a module here that says
what is checked. What only a long measurement can tell of a problem is kept beside its contest
(`record`), and is an error where it is not of the problem as it is now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bench import catalog
from bench.errors import UsageError
from bench.formats import contest_folder
from bench.judge.sandbox import Sandbox, find
from bench.verify.contests import contest_report
from bench.verify.machine import machine_report
from bench.verify.overlap import Training, overlap_report
from bench.verify.overlap import read as read_training
from bench.verify.problems import problem_report
from bench.verify.report import Report
from bench.verify.runs import run_report

__all__ = ["Depth", "Report", "compare", "verify"]

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Depth:
    """How much is done: `full` measures, `again` also what is recorded.

    `problems` of a contest, chosen by the chance of their content, are enough where it is given.
    """

    full: bool = False
    again: bool = False
    problems: int | None = None


def verify(
    paths: Sequence[Path],
    workers: int,
    progress: Progress,
    *,
    depth: Depth = Depth(),
    unsafe: bool = False,
) -> list[Report]:
    """Verify what lies at `paths`; this machine and all installed contests where there is none.

    `progress` gets (done, total) increments of reports. Errors in what is verified are part of the
    reports; `UsageError` is raised for a path that is nothing known, `SandboxUnavailable` where
    this machine cannot isolate and `unsafe` does not allow for it.
    """
    sandbox = find(unsafe=unsafe)
    tasks: list[_Task] = []
    if not paths:
        tasks.append(_Task(lambda: machine_report(sandbox)))
    installed = catalog.contest_folders()
    known = [*(path for path in paths if (path / "contest.yaml").is_file()), *installed]
    for path in paths or installed:
        tasks += _tasks(path, sandbox, depth, known)
    reports = []
    with ThreadPoolExecutor(workers) as pool:
        begun = [None if task.after_those_before else pool.submit(task.report) for task in tasks]
        for task, future in zip(tasks, begun, strict=True):
            reports.append(future.result() if future else task.report())
            progress(1, len(tasks))
    return reports


def compare(paths: Sequence[Path], training: Sequence[Path], progress: Progress) -> list[Report]:
    """Look for training data, JSON lines, in the contests at `paths`, or in all installed ones.

    `UsageError` for a path that is no contest, `FormatError` for a line that is no problem.
    """
    contests = catalog.find([str(path) for path in paths])
    known = Training(read_training(training))
    reports = []
    for contest in contests:
        reports.append(overlap_report(contest, known))
        progress(1, len(contests))
    return reports


@dataclass(frozen=True, slots=True)
class _Task:
    """A report to be made; a contest's reads what those of its problems, before it, recorded."""

    report: Callable[[], Report]
    after_those_before: bool = False


def _tasks(path: Path, sandbox: Sandbox, depth: Depth, known: Sequence[Path]) -> Iterable[_Task]:
    def problem(folder: Path) -> _Task:
        return _Task(lambda: problem_report(folder, sandbox, full=depth.full, again=depth.again))

    if (path / "contest.yaml").is_file():
        packages = [found.parent for found in sorted(path.glob("problems/*/problem.yaml"))]
        if depth.problems is not None:
            packages = sorted(packages, key=contest_folder.digest)[: depth.problems]
        yield from map(problem, sorted(packages))
        yield _Task(lambda: contest_report(path), after_those_before=True)
    elif (path / "problem.yaml").is_file():
        yield problem(path)
    elif (path / "manifest.json").is_file():
        yield _Task(lambda: run_report(path, sandbox, known if depth.full else None))
    elif path.is_dir() and list(path.glob("*/contest.yaml")):
        for contest in sorted(path.glob("*/contest.yaml")):
            yield from _tasks(contest.parent, sandbox, depth, known)
    else:
        raise UsageError(
            f"{path} is no contest (contest.yaml), problem package (problem.yaml) or run "
            "(manifest.json)"
        )
