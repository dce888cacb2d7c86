"""One training problem: a task worded, programmed, run and found sound."""

from __future__ import annotations

import ast
import hashlib
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from baselines.alphacode.foundry import judging, program, statement
from baselines.alphacode.foundry.task import Family, Task
from baselines.alphacode.foundry.tests_of import draw_input
from baselines.alphacode.trial import agrees

TESTS = (0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3)
"""Sizes of the hidden tests."""
SIGNATURE = 40
"""Inputs that a behaviour is told by."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A problem whose programs are yet to be run: (language, core's number, text, right)."""

    family: str
    tags: tuple[str, ...]
    rating: int
    story: int
    statements: tuple[str, ...]
    several: bool
    structure: str
    behaviour: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    examples: int
    programs: tuple[tuple[str, str, bool], ...]


class UnsoundError(Exception):
    """The family's draw makes no problem; the message says why."""


def structure(source: str) -> str:
    """The syntax tree of a Python program without names and constants, as a digest."""
    kinds = [type(node).__name__ for node in ast.walk(ast.parse(source))]
    left = [kind for kind in kinds if kind not in {"Name", "Constant", "Load", "Store", "arg"}]
    return hashlib.sha256(" ".join(left).encode()).hexdigest()[:16]


def draft(
    family: Family,
    rng: random.Random,
    *,
    held: bool = False,
    wordings: int = 1,
    most: int | None = None,
) -> Draft:
    """Draw a problem; `UnsoundError` where it is degenerate or its reference fails.

    `held`: in the family's held-out story, else in one of the others. It is written down `wordings`
    times; of each language there are at most `most` right programs and as many wrong ones.
    """
    try:
        task = family.make(rng)
    except Exception as error:
        raise UnsoundError(f"{family.name}: the family itself fails: {error!r}") from error
    several = rng.random() < 0.5 if task.cases is None else task.cases
    plain = random.Random(0)  # noqa: S311 - one way of writing, not a secret
    reference = program.python(task, task.python[0], several, plain)
    inputs = [draw_input(task, rng, size, several) for size in (0, 0, 0, 0, 0, *TESTS)]
    outputs = judging.run_python(reference, inputs)
    if any(output is None for output in outputs):
        raise UnsoundError(
            f"{family.name}: the reference fails on {inputs[outputs.index(None)]!r}\n{reference}"
        )
    kept = _examples(inputs, outputs, rng)  # type: ignore[arg-type]
    behaviour = _behaviour(task)
    last = len(task.stories) - 1
    if held and not holds(family, task):
        raise UnsoundError("no story is held out")
    open_ = range(last) if holds(family, task) else range(last + 1)
    stories = [last if held else rng.choice(open_) for _ in range(wordings)]
    return Draft(
        family.name,
        family.tags,
        family.rating,
        stories[0],
        tuple(statement.write(task, task.stories[story], several, rng) for story in stories),
        several,
        structure(task.python[0].replace("\n---\n", "\n")),
        behaviour,
        tuple(text for text, _ in kept),
        tuple(output for _, output in kept),
        min(rng.choice((1, 1, 2, 2, 3)), len(kept)) if not several else 1,
        tuple(_programs(task, several, most, rng)),
    )


def holds(family: Family, task: Task) -> bool:
    """Whether its last story is kept for the test of wordings: that of every third family."""
    return len(task.stories) > 2 and hashlib.sha256(family.name.encode()).digest()[0] % 3 == 0


def _programs(
    task: Task,
    several: bool,  # noqa: FBT001
    most: int | None,
    rng: random.Random,
) -> Iterator[tuple[str, str, bool]]:
    for language, write, right, cores in (
        ("python3", program.python, True, task.python),
        ("python3", program.python, False, task.wrong_python),
        ("cpp", program.cpp, True, task.cpp),
        ("cpp", program.cpp, False, task.wrong_cpp),
    ):
        drawn = cores if most is None else rng.sample(cores, min(most, len(cores)))
        for core in drawn:
            yield language, write(task, core, several, rng), right


def _examples(inputs: list[str], outputs: list[str], rng: random.Random) -> list[tuple[str, str]]:
    """Inputs without repeats, short ones with different answers first."""
    pairs = list(dict(zip(inputs, outputs, strict=True)).items())
    if len({output.strip() for _, output in pairs}) < 2:
        raise UnsoundError("the same answer to every input")
    first, rest = pairs[:5], pairs[5:]
    rng.shuffle(first)
    first.sort(key=lambda pair: len(pair[0]) > 60)
    seen: Counter[str] = Counter()
    order = []
    for pair in first:
        seen[pair[1]] += 1
        order.append((seen[pair[1]], pair))
    order.sort(key=lambda item: item[0])
    return [pair for _, pair in order] + rest


def _behaviour(task: Task) -> str:
    """A digest of the answers to inputs that follow from the kinds of the fields alone."""
    kinds = "|".join(type(field).__name__ for field in task.fields)
    fixed = random.Random(kinds)  # noqa: S311 - the same inputs for the same kinds
    reference = program.python(task, task.python[0], several=False, rng=random.Random(0))  # noqa: S311
    inputs = [
        draw_input(task, fixed, 0 if i < SIGNATURE // 2 else 1, several=False)
        for i in range(SIGNATURE)
    ]
    outputs = judging.run_python(reference, inputs)
    if sum(output is None for output in outputs) > 0:
        raise UnsoundError("the reference fails on tiny inputs")
    if len({output.strip() for output in outputs if output}) < 2 and len(set(inputs)) > 1:
        raise UnsoundError("the same answer to every tiny input")
    if all(
        output.split() == text.split()
        for text, output in zip(inputs, outputs, strict=True)
        if output
    ):  # type: ignore[union-attr]
        raise UnsoundError("the answer is the input")
    whole = kinds + "\0".join(
        f"{i}>{' '.join(o.split())}" for i, o in zip(inputs, outputs, strict=True) if o is not None
    )
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


def judged(drafts: list[Draft]) -> list[tuple[Draft, list[tuple[str, str, bool]], list[str]]]:
    """Each draft with those of its programs that are what they claim, and complaints of others."""
    compiled = [(d, text) for d in drafts for language, text, _ in d.programs if language == "cpp"]
    found = iter(judging.run_cpp([text for _, text in compiled], [d.inputs for d, _ in compiled]))
    results = []
    for one in drafts:
        kept, complaints = [], []
        for language, text, right in one.programs:
            outputs = next(found) if language == "cpp" else judging.run_python(text, one.inputs)
            passes = all(map(agrees, outputs, one.outputs))
            if passes == right:
                kept.append((language, text, right))
            else:
                at = next((i for i, o in enumerate(outputs) if not agrees(o, one.outputs[i])), None)
                detail = (
                    "passes every test"
                    if at is None
                    else f"for {one.inputs[at]!r} prints {outputs[at]!r}, not {one.outputs[at]!r}"
                )
                claim = "right" if right else "wrong"
                complaints.append(f"{one.family}: a {claim} {language} program {detail}\n{text}")
        results.append((one, kept, complaints))
    return results
