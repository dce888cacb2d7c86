"""Judging a run's programs again, after a test or a validator was mended.

Only judgements are new. What the solver did was its answer to the old verdicts: a program that is
accepted now might have been its last, and one that is rejected now would have had a successor. So
the old verdicts stay in the journal, and the new ones beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import bench
from bench.contest import JuryContest, JuryProblem, Program
from bench.errors import JudgeError, UsageError
from bench.formats import contest_folder
from bench.journal import Rejudged, RunDirectory, contest_of, programs
from bench.judge.court import Court
from bench.judge.sandbox import Sandbox
from bench.replay.desk import facts_of
from bench.rules import RULES
from bench.verdict import Judgement, Verdict

NOTE = (
    "Only the judgements are new: the solver's submissions are its reactions to the old verdicts, "
    "and would have been others had it seen these."
)


@dataclass(frozen=True, slots=True)
class Changed:
    """A submission whose verdict is another now."""

    unit: str
    n: int
    problem: str
    was: str
    now: str


def rejudge(
    run: RunDirectory,
    contests: Sequence[JuryContest],
    sandbox: Sandbox,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> list[Changed]:
    """Judge every program of the contests' submissions again, keep it, and say what changed.

    Programs that were sent several times are judged once. `progress` gets (done, total) increments
    of programs. `UsageError` where the run has none of the contests, or other problems in one.
    """
    at_hand = {contest.id: contest for contest in contests}
    for facts in run.contests():
        if facts.id in at_hand:
            labels = tuple(p.label for p in at_hand[facts.id].problems)
            if labels != facts.labels:
                said = f"{', '.join(labels)}, not {', '.join(facts.labels)}"
                raise UsageError(f"{run.path}: contest {facts.id} has the problems {said} here")
    events = [
        event
        for event in run.events()
        if event.get("event") == "submission" and contest_of(event["unit"]) in at_hand
    ]
    submitted = programs(events)
    total = sum(map(len, submitted.values()))
    new: dict[tuple[str, str, str, str], dict[str, Any]] = {}
    with Court(sandbox) as court:
        for (contest, label), mine in submitted.items():
            problem = at_hand[contest].problem(label)
            rule = RULES[at_hand[contest].contest.rule]
            judgements = _judged(court, problem, list(mine.values()))
            for (language, digest), judgement in zip(mine, judgements, strict=True):
                new[contest, label, language, digest] = facts_of(judgement, rule)
                progress(1, total)
    verdicts, changed = {}, []
    for event in events:
        contest = contest_of(event["unit"])
        now = new[contest, event["problem"], event["language"], event["sha256"]]
        verdicts[Rejudged.key(event)] = now
        if (now["verdict"], now["test"]) != (event["verdict"], event["test"]):
            was, says = (f"{e['verdict']} {e['test'] or ''}".strip() for e in (event, now))
            changed.append(Changed(event["unit"], event["n"], event["problem"], was, says))
    run.write_rejudged(
        Rejudged(
            contests={name: contest_folder.digest(c.folder) for name, c in at_hand.items()},
            environment={"suite": bench.__version__, "sandbox": dict(sandbox.layers)},
            verdicts=verdicts,
            changed=len(changed),
        )
    )
    return changed


def _judged(court: Court, problem: JuryProblem, programs: Sequence[Program]) -> list[Judgement]:
    """The judgements in order; an error of the judge is a verdict here, and never the solver's."""
    try:
        found = dict(court.judgements(problem, programs))
    except JudgeError as error:
        return [Judgement(Verdict.JE, message=str(error))] * len(programs)
    return [found[number] for number in range(len(programs))]
