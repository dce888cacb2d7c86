"""The foundry's problems as a data set in the shape of CodeContests, split by what they mean.

    training.jsonl      all others
    development.jsonl   behaviours of their own, to choose checkpoints by
    behaviour.jsonl     (i) behaviours seen nowhere else, of structures that were trained
    wording.jsonl       (ii) stories seen nowhere else
    structure.jsonl     (iii) structures of the reference program seen nowhere else
    foundry.json        counts, what was dropped and why, seed, digests

A behaviour is the digest of the answers to fixed inputs of the same shape; a structure that of the
reference program's syntax tree without names and constants. Where each belongs follows from its
digest, so that equals never part.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from tqdm import tqdm

from baselines.alphacode.foundry.families import load
from baselines.alphacode.foundry.problem import Draft, UnsoundError, draft, judged
from baselines.alphacode.foundry.task import FAMILIES

SPLITS = ("training", "development", "behaviour", "wording", "structure")
STRUCTURES_HELD, BEHAVIOURS_HELD, BEHAVIOURS_DEVELOPED = 5, 4, 3
"""Of a hundred."""
WORDINGS = 6
HELD = 8
"""Of so many draws of a family one is told in its held-out story, where it has one."""
TOGETHER = 40
"""Problems judged together, their C++ programs compiled in one unit."""
_LANGUAGES = {"python3": 3, "cpp": 2}


def split_of(one: Draft, *, held: bool) -> str:
    """Where a problem belongs."""
    if int(one.structure, 16) % 100 < STRUCTURES_HELD:
        return "structure"
    place = int(one.behaviour, 16) % 100
    if place < BEHAVIOURS_HELD:
        return "behaviour"
    if place < BEHAVIOURS_HELD + BEHAVIOURS_DEVELOPED:
        return "development"
    return "wording" if held else "training"


def build(out: Path, draws: int, seed: int = 0, workers: int = 2) -> dict[str, Any]:
    """Draw every family `draws` times into a new folder; the record beside the splits."""
    out.mkdir(parents=True, exist_ok=True)
    jobs = [(name, seed, number) for number in range(draws) for name in sorted(load())]
    random.Random(seed).shuffle(jobs)  # noqa: S311 - an order, not a secret
    groups = [jobs[at : at + TOGETHER] for at in range(0, len(jobs), TOGETHER)]
    rows: list[dict[str, Any]] = []
    dropped: Counter[str] = Counter()
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for found, left in tqdm(
            pool.map(_group, groups), total=len(groups), desc="judging", unit="group", disable=None
        ):
            rows += found
            dropped.update(left)
    rows = _apart(rows, dropped)
    record: dict[str, Any] = {
        "seed": seed,
        "draws": draws,
        "families": len(FAMILIES),
        "dropped": dict(sorted(dropped.items())),
        "splits": {},
    }
    for split in SPLITS:
        text = "".join(json.dumps(row) + "\n" for row in rows if row["split"] == split)
        (out / f"{split}.jsonl").write_text(text, encoding="utf-8")
        mine = [row for row in rows if row["split"] == split]
        record["splits"][split] = {
            "problems": len(mine),
            "families": len({row["family"] for row in mine}),
            "structures": len({row["structure"] for row in mine}),
            "behaviours": len({row["behaviour"] for row in mine}),
            "solutions": sum(len(row["solutions"]["solution"]) for row in mine),
            "incorrect_solutions": sum(len(row["incorrect_solutions"]["solution"]) for row in mine),
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
        }
    (out / "foundry.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    return record


def _group(jobs: list[tuple[str, int, int]]) -> tuple[list[dict[str, Any]], Counter[str]]:
    load()
    drafts, splits, dropped = [], [], Counter[str]()
    for name, seed, number in jobs:
        rng = random.Random(f"{seed} {name} {number}")  # noqa: S311 - reproducible draws
        held = number % HELD == HELD - 1
        try:
            one = draft(FAMILIES[name], rng, held=held, wordings=WORDINGS, most=2)
        except UnsoundError as error:
            said = str(error).removeprefix(f"{name}: ").split("\n")[0]
            dropped[said.split(":")[0].split(" on ")[0]] += 1
            continue
        drafts.append(one)
        splits.append(split_of(one, held=held))
    rows = []
    for (one, kept, complaints), split in zip(judged(drafts), splits, strict=True):
        dropped["a program that is not what it claims"] += len(complaints)
        if any(right for _, _, right in kept):
            rows.append(_row(one, kept, split))
        else:
            dropped["no right program"] += 1
    return rows, dropped


def _row(one: Draft, kept: list[tuple[str, str, bool]], split: str) -> dict[str, Any]:
    def programs(right: bool) -> dict[str, list[Any]]:  # noqa: FBT001
        mine = [(_LANGUAGES[language], text) for language, text, r in kept if r == right]
        return {"language": [m[0] for m in mine], "solution": [m[1] for m in mine]}

    tests = list(zip(one.inputs, one.outputs, strict=True))
    return {
        "name": f"{one.family} {one.behaviour}",
        "description": one.statements[0],
        "paraphrases": list(one.statements[1:]),
        "public_tests": _tests(tests[: one.examples]),
        "private_tests": _tests(tests[one.examples :]),
        "cf_rating": one.rating,
        "cf_tags": list(one.tags),
        "solutions": programs(right=True),
        "incorrect_solutions": programs(right=False),
        "family": one.family,
        "structure": one.structure,
        "behaviour": one.behaviour,
        "split": split,
    }


def _tests(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    return {"input": [text for text, _ in pairs], "output": [output for _, output in pairs]}


def _apart(rows: list[dict[str, Any]], dropped: Counter[str]) -> list[dict[str, Any]]:
    """Without repeats; of the held-out structures only behaviours that are trained nowhere."""
    trained = {row["behaviour"] for row in rows if row["split"] in {"training", "wording"}}
    seen: set[tuple[str, str]] = set()
    kept = []
    for row in rows:
        key = (row["behaviour"], row["description"])
        once = (row["split"], row["behaviour"])
        if key in seen or (row["split"] != "training" and once in seen):
            dropped["the same again"] += 1
        elif row["split"] == "structure" and row["behaviour"] in trained:
            dropped["a held-out structure that behaves like a trained one"] += 1
        else:
            seen |= {key, once}
            kept.append(row)
    return kept


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a split, or of any data set of the same shape; `ValueError` names a bad line."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                row = json.loads(line)
                row["description"], row["solutions"]["solution"]
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(
                    f"{path}, line {number}: no problem of CodeContests' shape: {error!r}"
                ) from None
            yield row
