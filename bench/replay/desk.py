"""The desk, seen from the harness: takes a contestant's requests and answers them.

Knows the contest's rules of conduct: what is taken when, how often, in what size. Judging is not
charged to the clock, trial runs are.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from bench.contest import JuryContest, Program
from bench.errors import JudgeError, UsageError
from bench.judge import languages
from bench.judge.compiler import CompileFailure
from bench.judge.execution import Bounds
from bench.judge.judge import Judge, classify
from bench.judge.runner import Runner
from bench.replay.clock import ClockKind, ContestClock
from bench.replay.protocol import NOTE_BYTES, Keep, Note, Run, Spend, Submit
from bench.replay.shelf import Shelf
from bench.rules import Rule
from bench.solver import Outcome, Trial
from bench.verdict import Judgement, Verdict

TRIAL_MEMORY_MIB, TRIAL_OUTPUT_MIB = 256, 8
TOLD, NOTES_BYTES = 10_000, 64 << 20
"""How many notes, refusals and requests that were none a contest records; the size of its notes."""
STDOUT_CHARACTERS, STDERR_CHARACTERS = 1 << 20, 4096

Known = Mapping[tuple[str, str, str], Mapping[str, Any]]
"""Verdicts already given, by problem, language and SHA-256 of the source."""


class ContestDesk:
    """One contestant's desk in one contest."""

    def __init__(  # noqa: PLR0913, PLR0917 - a desk brings a contest's whole conduct together
        self,
        contest: JuryContest,
        rule: Rule,
        clock: ContestClock,
        judge: Judge,
        trials: Runner,
        record: Callable[[dict[str, Any]], None],
        submissions: int,
        known: Known,
        shelf: Shelf | None = None,
    ) -> None:
        """`record` writes an event to the journal; `known` are verdicts of an earlier attempt."""
        self._contest = contest
        self._rule = rule
        self._clock = clock
        self._judge = judge
        self._trials = trials
        self._record = record
        self._limit = submissions
        self._known = known
        self._shelf = shelf
        self._told: Counter[str] = Counter()
        self._taken: dict[str, int] = {}
        self._solved: set[str] = set()
        self._count = 0

    def submit(self, request: Submit) -> Outcome:
        """Take a submission at this second of the contest clock, judge it, record it."""
        try:
            language = languages.by_id(request.program.language)
            language.require()
        except UsageError as error:
            return self._refuse(request, str(error))
        if (reason := self._refusal(request.problem)) is not None:
            return self._refuse(request, reason)
        time = int(self._clock.elapsed)
        program = Program(language.id, request.program.source)
        digest = hashlib.sha256(program.source.encode("utf-8", "surrogatepass")).hexdigest()
        earlier = self._known.get((request.problem, language.id, digest))
        facts = dict(earlier) if earlier else self._judged(request.problem, program)
        self._count += 1
        self._record(
            {
                "event": "submission",
                "n": self._count,
                "problem": request.problem,
                "time": time,
                "language": language.id,
                "sha256": digest,
                "source": program.source,
                "reused": earlier is not None,
                **facts,
            }
        )
        if facts["verdict"] != Verdict.JE:
            self._taken[request.problem] = self._taken.get(request.problem, 0) + 1
        if facts["verdict"] == Verdict.AC:
            self._solved.add(request.problem)
        shown = facts["message"] if facts["verdict"] == Verdict.CE else ""
        return Outcome(facts["verdict"], facts["test"], shown)

    def run(self, request: Run) -> list[Trial]:
        """Trial runs; ends early when the contest does."""
        program = Program(request.program.language, request.program.source)
        try:
            language = languages.by_id(program.language)
            language.require()
            executable = self._trials.prepare(program)
        except UsageError as error:
            return [Trial("CE", "", str(error), 0.0)] * len(request.inputs)
        if isinstance(executable, CompileFailure):
            return [Trial("CE", "", executable.message, 0.0)] * len(request.inputs)
        time_s = request.time_s + self._judge.allowance_s(language)
        bounds = Bounds(time_s, TRIAL_MEMORY_MIB, TRIAL_OUTPUT_MIB)
        trials = []
        for text in request.inputs:
            if self._clock.over:
                break
            run = self._trials.run(executable, text.encode("utf-8", "surrogatepass"), bounds)
            if self._clock.kind is ClockKind.CPU:
                self._clock.charge(run.cpu_s)
            verdict, message = classify(run, bounds)
            trials.append(
                Trial(
                    status="ok" if verdict is Verdict.AC else verdict.value,
                    stdout=run.stdout.decode("utf-8", "replace")[:STDOUT_CHARACTERS],
                    stderr=(run.stderr.decode("utf-8", "replace") or message)[-STDERR_CHARACTERS:],
                    cpu_s=run.cpu_s,
                )
            )
        return trials

    def note(self, request: Note) -> None:
        """Record a note; too large a one is cut down to its keys."""
        fields: dict[str, Any] = request.fields
        if (size := len(repr(fields))) > NOTE_BYTES:
            fields = {"dropped": sorted(fields)[:100], "reason": "more than 1 MiB"}
        self._tell("note", 1 + size * TOLD // NOTES_BYTES, fields=fields)

    def spend(self, request: Spend) -> None:
        """Charge a declared cost; counts under the virtual clock only."""
        if self._clock.kind is ClockKind.VIRTUAL:
            self._clock.charge(request.seconds)

    def keep(self, request: Keep) -> None:
        """Keep a piece for later runs, where the run repeats with the same samples."""
        charged_s = round(self._clock.charged_s, 6)
        if self._shelf and not self._shelf.put(request.data, charged_s):
            self._tell("not_kept", 1, bytes=len(request.data))

    def kept(self) -> dict[str, Any]:
        """The next kept piece as it travels; the clock is advanced to when it was kept."""
        piece = self._shelf.take() if self._shelf else None
        if piece is None:
            return {"type": "kept", "data": None}
        self._clock.advance(piece.charged_s)
        return {"type": "kept", "data": base64.b64encode(piece.data).decode()}

    def misunderstood(self, message: str) -> None:
        """Record that a request was none."""
        self._tell("misunderstood", 1, message=message)

    def clock(self) -> dict[str, float]:
        """What the clock shows."""
        return {"elapsed": self._clock.elapsed, "remaining": self._clock.remaining}

    def _refusal(self, problem: str) -> str | None:
        labels = [p.label for p in self._contest.problems]
        if self._clock.over:
            return "the contest is over"
        if problem not in labels:
            return f"there is no problem {problem!r}; there are {', '.join(labels)}"
        if problem in self._solved:
            return f"problem {problem} is already solved"
        if self._taken.get(problem, 0) >= self._limit:
            return f"all {self._limit} submissions for problem {problem} are used up"
        return None

    def _tell(self, kind: str, weight: int, **facts: object) -> None:
        """Record what a solver can say without end: so much of each kind, and that there was more.

        Nothing that counts is among it.
        """
        before = self._told[kind]
        if before > TOLD:
            return
        self._told[kind] += weight
        if self._told[kind] > TOLD:
            facts = {"dropped": "this and all further ones"}
        self._record({"event": kind, "time": int(self._clock.elapsed), **facts})

    def _refuse(self, request: Submit, reason: str) -> Outcome:
        self._tell("refused", 1, problem=request.problem, reason=reason)
        return Outcome(None, refused=reason)

    def _judged(self, label: str, program: Program) -> dict[str, Any]:
        try:
            judgement = self._judge.judge(self._contest.problem(label), program)
        except JudgeError as error:
            judgement = Judgement(Verdict.JE, message=str(error))
        return facts_of(judgement, self._rule)


def facts_of(judgement: Judgement, rule: Rule) -> dict[str, Any]:
    """What the journal keeps of a judgement."""
    failed = judgement.verdict is not Verdict.AC and judgement.tests
    return {
        "verdict": judgement.verdict.value,
        "test": len(judgement.tests) if failed else None,
        "counted": rule.counts(judgement),
        "cpu_s": round(judgement.cpu_s, 4),
        "memory_mib": round(judgement.memory_mib, 1),
        "message": judgement.message,
    }


def outcome_message(outcome: Outcome) -> dict[str, Any]:
    """An outcome as it travels."""
    return {"type": "outcome", **asdict(outcome)}


def trials_message(trials: list[Trial]) -> dict[str, Any]:
    """Trial runs as they travel."""
    return {"type": "trials", "trials": [asdict(trial) for trial in trials]}
