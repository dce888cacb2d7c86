"""Replay: one contest, one solver, one clock.

A unit of work is one contest of one run. It gets a judge, a worker for trial runs, a solver process
and a clock of its own, and leaves its traces in the journal alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from pydantic import ValidationError

from bench.cache import cache_folder
from bench.contest import JuryContest, JuryProblem, SourceFiles
from bench.errors import SandboxUnavailable, SolverError
from bench.journal import RunDirectory, unit_key
from bench.judge.calibration import Calibration
from bench.judge.judge import Judge
from bench.judge.quiet import Quiet
from bench.judge.runner import Runner, read_sources
from bench.judge.sandbox import find
from bench.replay.clock import ClockKind, ContestClock
from bench.replay.desk import ContestDesk, Known, outcome_message, trials_message
from bench.replay.host import ProtocolViolation, SolverGone, SolverHost
from bench.replay.protocol import (
    REQUEST,
    ClockQuestion,
    Done,
    Keep,
    Kept,
    Note,
    ProgramText,
    Ready,
    Request,
    Run,
    Spend,
    Submit,
    contest_message,
)
from bench.replay.shelf import Shelf
from bench.rules import RULES
from bench.solver import SolverSpec

JURY = "jury"
"""Not a solver but a mode of the harness: the accepted jury programs, submitted at second 0."""
_LOADING_GUARD_S = 600.0
_POLL_S = 0.02
_RECORDED_CHARACTERS = 500


class Interrupted(Exception):  # noqa: N818 - asked for, not a fault
    """The run is being stopped."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How contests are replayed; `submissions` per problem."""

    clock: ClockKind
    speed: float
    submissions: int
    seed: int
    unsafe: bool = False
    """Whether a sandbox without namespaces will do."""
    network: bool = False
    """Whether the solver may reach the network."""
    same_samples: bool = False
    """Whether later runs of a contest find what the first one kept."""
    guard: float | None = None
    """Wall seconds after which a contest ends whatever its clock shows; by its length if None."""

    def guard_s(self, duration_s: int) -> float:
        """Wall seconds after which a contest ends whatever its clock shows."""
        return self.guard or max(120.0, 4 * duration_s / self.speed)

    def seed_of(self, contest: str, run: int) -> int:
        """The seed of one unit: 63 bits of SHA-256 over seed, contest and run."""
        digest = hashlib.sha256(f"{self.seed}/{contest}/{run}".encode()).digest()
        return int.from_bytes(digest[:8], "big") >> 1


def replay(  # noqa: PLR0913, PLR0917 - a unit brings all parts together
    contest: JuryContest,
    number: int,
    spec: SolverSpec | None,
    settings: Settings,
    run: RunDirectory,
    hidden: Iterable[Path],
    stop: threading.Event,
) -> None:
    """Replay one unit, unless the journal holds its end. `spec` None replays the jury's programs.

    `hidden` are folders that the solver must not see. Raises `SolverError` where the solver does
    not start (everything it does later is its own affair and ends only its own contest), and
    `Interrupted` soon after `stop` is set; such a unit starts again when the run is continued.
    """
    key = unit_key(contest.id, number)
    mine = [event for event in run.events() if event.get("unit") == key]
    if any(event["event"] == "unit_finished" for event in mine):
        return
    attempt = 1 + max((event["attempt"] for event in mine), default=0)
    seed = settings.seed_of(contest.id, number)

    def record(event: dict[str, Any]) -> None:
        if stop.is_set():
            raise Interrupted
        run.append({"unit": key, "attempt": attempt, **event})

    record({"event": "unit_started", "seed": seed})
    sandbox = find(unsafe=settings.unsafe)
    calibration = Calibration(run.manifest.environment["calibration"])
    with (
        Judge(sandbox, calibration=calibration) as judge,
        Runner(sandbox, quiet=Quiet(cache_folder())) as trials,
    ):
        desk_parts = (judge, trials, record, settings.submissions, _verdicts(mine))
        rule = RULES[contest.contest.rule]
        duration = contest.contest.duration_s
        if spec is None:
            clock = ContestClock(ClockKind.VIRTUAL, settings.speed, duration)
            replay_jury(contest, ContestDesk(contest, rule, clock, *desk_parts))
            end, detail = "done", ""
        else:
            log = run.log_file(contest.id, number)
            network = settings.network
            with SolverHost(spec, sandbox, log, [*hidden, run.path], network=network) as host:
                clock = ContestClock(settings.clock, settings.speed, duration, host.cpu_seconds)
                shelf = Shelf.of(run, contest.id, number, record) if settings.same_samples else None
                desk = ContestDesk(contest, rule, clock, *desk_parts, shelf)
                session = Session(contest, desk, clock, host, settings, seed, stop)
                end, detail = session.compete()
                if end == "not started":
                    if said := host.sandbox_failure():
                        raise SandboxUnavailable(f"the solver's sandbox did not start: {said}")
                    raise SolverError(f"solver {spec.name} did not start: {detail}; see {log}")
        record(
            {
                "event": "unit_finished",
                "end": end,
                "detail": detail[:_RECORDED_CHARACTERS],
                "elapsed": round(clock.elapsed, 3),
                "charged_s": round(clock.charged_s, 3),
                "judge_reruns": judge.reruns,
                "lost_workers": judge.lost_workers + trials.lost_workers,
            }
        )


def replay_jury(contest: JuryContest, desk: ContestDesk) -> None:
    """Submit the first accepted program of every problem."""
    for problem in contest.problems:
        sources = read_sources(accepted_program(problem))
        text = next(iter(sources.files.values())).decode("utf-8")
        program = ProgramText(language=sources.language.id, source=text)
        desk.submit(Submit(type="submit", problem=problem.label, program=program))


def accepted_program(problem: JuryProblem) -> SourceFiles:
    """The first accepted jury program of one file; `SolverError` where there is none."""
    for submission in problem.submissions:
        if submission.folder == "accepted" and len(submission.source.files) == 1:
            return submission.source
    raise SolverError(f"{problem.folder}: no accepted jury program of one file")


class Session:
    """A solver at its desk, from `ready` to the end of the contest."""

    def __init__(  # noqa: PLR0913, PLR0917 - as above
        self,
        contest: JuryContest,
        desk: ContestDesk,
        clock: ContestClock,
        host: SolverHost,
        settings: Settings,
        seed: int,
        stop: threading.Event,
    ) -> None:
        """Bring the parts together; nothing starts yet."""
        self._contest = contest.contest
        self._desk = desk
        self._clock = clock
        self._host = host
        self._settings = settings
        self._seed = seed
        self._stop = stop
        self._guard = monotonic() + _LOADING_GUARD_S
        self._started = False

    def compete(self) -> tuple[str, str]:
        """Run the contest; how it ended, and a line of detail.

        Ends: `done`, `deadline` (the contest clock ran out), `guard` (the real time did),
        `crashed` (the process ended early), `memory` (it took more than the machine can give),
        `protocol` (it broke the protocol), or `not started`.
        """
        try:
            return self._serve()
        except SolverGone as error:
            return ("crashed" if self._started else "not started"), str(error)
        except ProtocolViolation as error:
            return ("protocol" if self._started else "not started"), str(error)

    def _serve(self) -> tuple[str, str]:
        while True:
            if self._stop.is_set():
                raise Interrupted
            if self._clock.over:
                return "deadline", ""
            if monotonic() > self._guard:
                return ("guard" if self._started else "not started"), "no answer in real time"
            line = self._host.receive(_POLL_S)
            if line is None:
                if self._host.takes_too_much():
                    return "memory", f"it took more than {self._host.memory_mib} MiB"
                continue
            try:
                request = REQUEST.validate_json(line)
            except ValidationError as error:
                message = str(error.errors(include_url=False, include_input=False)[0]["msg"])
                self._misunderstood(message)
                continue
            if isinstance(request, Done):
                return "done", ""
            self._handle(request)

    def _handle(self, request: Request) -> None:
        if isinstance(request, Ready) != (not self._started):
            self._misunderstood("expected ready once, before anything else")
        elif isinstance(request, Ready):
            self._started = True
            self._guard = monotonic() + self._settings.guard_s(self._contest.duration_s)
            start = contest_message(self._contest, self._seed, self._settings.submissions)
            self._clock.start()
            self._answer(start)
        elif isinstance(request, Submit):
            with self._stopped():
                outcome = self._desk.submit(request)
            self._answer({**outcome_message(outcome), "clock": self._desk.clock()})
        elif isinstance(request, Run):
            wall = self._settings.clock is ClockKind.WALL
            with contextlib.nullcontext() if wall else self._stopped():
                trials = self._desk.run(request)
            self._answer({**trials_message(trials), "clock": self._desk.clock()})
        elif isinstance(request, ClockQuestion):
            self._answer({"type": "clock", "clock": self._desk.clock()})
        elif isinstance(request, Note):
            self._desk.note(request)
        elif isinstance(request, Spend):
            self._desk.spend(request)
        elif isinstance(request, Keep):
            self._desk.keep(request)
        elif isinstance(request, Kept):
            self._answer({**self._desk.kept(), "clock": self._desk.clock()})

    def _misunderstood(self, message: str) -> None:
        self._desk.misunderstood(message)
        self._answer({"type": "error", "message": message})

    @contextlib.contextmanager
    def _stopped(self) -> Iterator[None]:
        """The solver stands still, uncharged; the real-time guard waits as well."""
        self._host.tree.stop()
        self._clock.pause()
        since = monotonic()
        try:
            yield
        finally:
            self._guard += monotonic() - since
            self._clock.start()
            self._host.tree.resume()

    def _over(self) -> bool:
        return self._clock.over or self._stop.is_set() or monotonic() > self._guard

    def _answer(self, message: dict[str, Any]) -> None:
        self._host.send(message, self._over)


def _verdicts(events: list[dict[str, Any]]) -> Known:
    kept = ("verdict", "test", "counted", "cpu_s", "memory_mib", "message")
    return {
        (e["problem"], e["language"], e["sha256"]): {name: e[name] for name in kept}
        for e in events
        if e["event"] == "submission" and e["verdict"] != "JE"
    }
