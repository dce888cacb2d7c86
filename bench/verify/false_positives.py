"""How many of a run's accepted programs are wrong after all.

Each is judged again on `INPUTS` more inputs, made by the problem's random generator from seeds that
no other measurement uses, and answered by the jury's solution. A program that fails one of them was
accepted by tests that are too few: a false positive. Programs that only a large input shows to be
wrong or slow are not covered. Nothing in the run's results changes; the figure stands beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bench.contest import JuryContest, JuryProblem, Program
from bench.formats import contest_folder
from bench.journal import RunDirectory, programs
from bench.judge.filter import Filter
from bench.judge.sandbox import Sandbox
from bench.verify.quality import failures, random_tests

INPUTS, FIRST_SEED = 1000, 1_000_000
DEFINITION = (
    f"accepted programs, each different one counted once, that fail on one of {INPUTS} more random "
    "inputs"
)


def measure(run: RunDirectory, contests: Iterable[JuryContest], sandbox: Sandbox) -> dict[str, Any]:
    """The figures, as they are kept with the run.

    Problems of contests that are not at hand as they were, or that have no random generator, are
    named as not measured. `JudgeError` where the judge fails.
    """
    wanted = run.manifest.conditions.get("contests", {})
    at_hand = {c.id: c for c in contests if contest_folder.digest(c.folder) == wanted.get(c.id)}
    submitted = (event for event in run.events() if event.get("event") == "submission")
    accepted = programs(event for event in submitted if event["verdict"] == "AC")
    checked, found, not_measured = 0, [], []
    for (contest, label), mine in sorted(accepted.items()):
        problem = at_hand[contest].problem(label) if contest in at_hand else None
        wrong = _wrong(problem, list(mine.values()), sandbox) if problem else None
        if wrong is None:
            not_measured.append(f"{contest}/{label}")
            continue
        checked += len(mine)
        names = [" ".join(key) for key in mine]
        found += [
            {"contest": contest, "problem": label, "program": names[n], "why": why}
            for n, why in sorted(wrong.items())
        ]
    return {
        "definition": DEFINITION,
        "inputs": INPUTS,
        "first_seed": FIRST_SEED,
        "accepted": checked,
        "false_positives": len(found),
        "found": found,
        "not_measured": not_measured,
    }


def _wrong(
    problem: JuryProblem, programs: Sequence[Program], sandbox: Sandbox
) -> dict[int, str] | None:
    """Programs that fail, by number, and on what; None where there are no inputs to be had."""
    seeds = range(FIRST_SEED, FIRST_SEED + INPUTS)
    with random_tests(problem, sandbox, seeds) as tests, Filter(sandbox, workers=1) as judge:
        if not tests:
            return None
        failed = failures(judge, problem, programs, tests)
    return {number: f"{j.verdict} on {j.failed_test}" for number, j in failed.items()}
