"""A run: a solver over contests, repeated, as units of work side by side.

This is the one place that decides where work runs: threads of this process, each waiting on
sandboxed processes of its own. Ctrl-C ends the running units and leaves a directory from which the
same command continues.
"""

from __future__ import annotations

import os
import platform
import subprocess
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import bench
from bench import catalog
from bench.cache import cache_folder
from bench.contest import JuryContest, JuryProblem
from bench.errors import JudgeError, UsageError
from bench.formats import contest_folder
from bench.journal import ContestFacts, Manifest, RunDirectory
from bench.judge import languages
from bench.judge.calibration import calibrate, processor
from bench.judge.production import produce
from bench.judge.runner import Runner
from bench.judge.sandbox import Sandbox, find
from bench.replay.clock import ClockKind
from bench.replay.replay import JURY, Settings, replay
from bench.solver import resolve
from bench.summary import Summary

Progress = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to run: `runs` repetitions of every contest, `workers` units at a time."""

    contests: Sequence[JuryContest]
    solver: str
    settings: Settings
    runs: int
    workers: int
    out: Path

    def __post_init__(self) -> None:
        """Refuse what cannot be fair."""
        if self.settings.clock is ClockKind.WALL and self.workers > 1:
            raise UsageError("--clock wall runs one contest at a time: use --workers 1")
        if self.settings.clock is ClockKind.CPU and self.settings.network:
            raise UsageError(
                "--clock cpu charges nothing for work that is done elsewhere: with --allow-network "
                "use --clock wall"
            )

    @property
    def units(self) -> list[tuple[JuryContest, int]]:
        """Every contest of every run, in order."""
        return [(c, number) for number in range(1, self.runs + 1) for c in self.contests]

    @property
    def waves(self) -> list[list[tuple[JuryContest, int]]]:
        """The units in sets that may run side by side: later runs may need what the first kept."""
        if not self.settings.same_samples:
            return [self.units]
        first = len(self.contests)
        return [self.units[:first], self.units[first:]]


def execute(
    plan: Plan,
    progress: Progress = lambda: None,
    make_tests: Callable[[Sequence[JuryProblem], Sandbox], None] = produce,
) -> Summary:
    """Run, or continue, what `plan` says; `progress` is called at the end of every unit.

    `make_tests` makes what tests are missing, once the run is known to be possible.

    Raises `SandboxUnavailable` before anything starts, `UsageError` where `out` holds another run,
    `SolverError` where the solver does not start.
    """
    sandbox = find(unsafe=plan.settings.unsafe)
    spec = None if plan.solver == JURY else resolve(plan.solver)
    run = RunDirectory.begin(plan.out, _manifest(plan))
    make_tests([problem for contest in plan.contests for problem in contest.problems], sandbox)
    for contest in plan.contests:
        run.keep_contest(_facts(contest), contest.folder / "standings.csv")
    hidden = [*catalog.collections(), *(c.folder for c in plan.contests), cache_folder()]
    stop = threading.Event()

    def unit(contest: JuryContest, number: int) -> None:
        if not stop.is_set():
            replay(contest, number, spec, plan.settings, run, hidden, stop)

    with ThreadPoolExecutor(plan.workers) as pool:
        try:
            for units in plan.waves:
                waiting = {pool.submit(unit, contest, number) for contest, number in units}
                while waiting:
                    done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                    for future in done:
                        future.result()
                        progress()
        except BaseException:
            stop.set()
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    summary = Summary.of(run)
    run.write_summary(summary.as_json())
    return summary


def _manifest(plan: Plan) -> Manifest:
    settings = plan.settings
    sandbox = find(unsafe=settings.unsafe)
    return Manifest(
        solver=plan.solver,
        ceiling=plan.solver == JURY,
        seed=settings.seed,
        runs=plan.runs,
        conditions={
            "contests": {c.id: contest_folder.digest(c.folder) for c in plan.contests},
            "clock": settings.clock.value,
            "speed": settings.speed,
            "submissions": settings.submissions,
            "network": settings.network or sandbox.lacks("namespaces"),
            "repeat": "same samples" if settings.same_samples else "fresh",
            "sandbox": sandbox.stamp,
        },
        environment={
            "suite": bench.__version__,
            "commit": _commit(),
            "python": platform.python_version(),
            "system": platform.platform(),
            "processors": {"count": len(os.sched_getaffinity(0)), "model": processor()},
            "sandbox": dict(sandbox.layers),
            "packages": {name: metadata.version(name) for name in ("numpy", "pydantic")},
            "workers": plan.workers,
            **_languages(sandbox),
        },
    )


def _languages(sandbox: Sandbox) -> dict[str, dict[str, Any]]:
    """Start-up allowances of the languages that a solver may use here, and why others are broken.

    A toolchain that is there and does not work is no reason not to run without it.
    """
    calibration: dict[str, float] = {}
    broken: dict[str, str] = {}
    with Runner(sandbox) as runner:
        for language in languages.table().values():
            try:
                calibration |= calibrate(runner, [language]).seconds
            except JudgeError as error:
                broken[language.id] = str(error)
    return {"calibration": calibration, "broken_languages": broken}


def _facts(contest: JuryContest) -> ContestFacts:
    public = contest.contest
    terms = contest_folder.terms(public)
    return ContestFacts(
        id=contest.id,
        name=public.name,
        version=contest.version,
        start=contest.start.isoformat(),
        rule=public.rule,
        duration_s=public.duration_s,
        labels=tuple(p.label for p in contest.problems),
        names=tuple(p.problem.name for p in contest.problems),
        points=terms.points,
        ratings=tuple(p.rating for p in contest.problems),
        tags=tuple(p.tags for p in contest.problems),
        provenance=contest.field.provenance,
        field_source=contest.field.source,
    )


def _commit() -> str | None:
    try:
        done = subprocess.run(
            ["git", "-C", str(Path(__file__).parent), "rev-parse", "HEAD"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.strip()
