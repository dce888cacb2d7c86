"""How many problems of a data set a model solves: samples, filter, clusters, ten submissions.

Only Python samples are tried here, in `trial`'s child; a submission counts as right when it passes
all tests of the row. For choosing checkpoints and comparing trainings; what counts against people
is judged by the harness.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from tqdm import tqdm

from baselines.alphacode import mutation, trial
from baselines.alphacode.candidates import Drawing, Sampler
from baselines.alphacode.finetuning import described
from bench import selection

INPUTS, SUBMISSIONS = 20, 10


@dataclass(frozen=True, slots=True)
class Attempt:
    """One problem: samples drawn, those right, those that pass the examples, and whether solved."""

    name: str
    samples: int
    right: int
    passing: int
    solved: bool
    solved_at_random: bool
    rating: int
    tags: tuple[str, ...]


def evaluate(
    sampler: Sampler, rows: Sequence[dict[str, Any]], samples: int, drawing: Drawing, seed: int = 0
) -> list[Attempt]:
    """Attempt every row with about `samples` samples."""
    each = max(1, samples // drawing.prompts)
    found = []
    for number, row in enumerate(tqdm(rows, desc="attempting", unit="problem", disable=None)):
        statement = described(row["description"], row["public_tests"])
        (candidates,) = sampler.propose([statement], each, drawing, seed + number)
        found.append(attempt(row, [c.source for c in candidates], each * drawing.prompts, seed))
    return found


def attempt(row: dict[str, Any], sources: Sequence[str], drawn: int, seed: int) -> Attempt:
    """Filter, cluster and judge samples of one row."""
    counts: dict[str, int] = {}
    for source in sources:
        counts[source] = counts.get(source, 0) + 1
    programs = list(counts)
    public, private = row["public_tests"], row["private_tests"]
    shown = trial.outputs(programs, public["input"], expected=public["output"])
    passing = [
        p
        for p, o in zip(programs, shown, strict=True)
        if all(map(trial.agrees, o, public["output"]))
    ]
    tested = trial.outputs(passing, private["input"], expected=private["output"])
    right = [all(map(trial.agrees, o, private["output"])) for o in tested]
    signatures = [
        tuple(o) for o in trial.outputs(passing, mutation.mutated(public["input"], INPUTS, seed))
    ]
    # every sample counts in its cluster, also those that are the same text
    times = [counts[p] for p in passing]
    wide = [s for s, n in zip(signatures, times, strict=True) for _ in range(n)]
    owner = [i for i, n in enumerate(times) for _ in range(n)]
    rng = np.random.default_rng(seed)
    chosen = list(dict.fromkeys(owner[i] for i in selection.by_clusters(wide, len(wide), rng)))
    random_ = list(dict.fromkeys(owner[i] for i in selection.at_random(wide, len(wide), rng)))
    return Attempt(
        row["name"],
        drawn,
        sum(n for n, r in zip(times, right, strict=True) if r),
        sum(times),
        any(right[i] for i in chosen[:SUBMISSIONS]),
        any(right[i] for i in random_[:SUBMISSIONS]),
        row.get("cf_rating") or 0,
        tuple(row.get("cf_tags") or ()),
    )


def summary(attempts: Sequence[Attempt]) -> dict[str, float]:
    """Shares over problems: solved with ten submissions, any sample right, samples right."""
    n = max(1, len(attempts))
    return {
        "problems": len(attempts),
        "solved": round(sum(a.solved for a in attempts) / n, 4),
        "solved_at_random": round(sum(a.solved_at_random for a in attempts) / n, 4),
        "any_right": round(sum(a.right > 0 for a in attempts) / n, 4),
        "passing": round(sum(a.passing / max(1, a.samples) for a in attempts) / n, 4),
        "pass@1": round(sum(a.right / max(1, a.samples) for a in attempts) / n, 4),
    }
