"""Fine-tuning on problems: the prompt to the encoder, a program to the decoder.

Problems are those of the foundry, or of any data set in the shape of CodeContests. A row draws a
problem, one of its wordings, a language, and a right program or a wrong one; its prompt says which
(Li et al. 2022, section 4.2). Rating and tags are left out of some prompts, so that the model also
knows a prompt without. Everything about step k follows from the seed and k.

Where the paper is silent: a fifth of the rows are wrong programs, rating and tags are each left out
of a tenth, languages are drawn evenly, and rows of like length share a batch.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from tokenizers import Tokenizer

from baselines.alphacode import tokenizer as pieces
from baselines.alphacode.configuration import BEGIN, END
from baselines.alphacode.objective import Batch
from baselines.alphacode.pretraining import padded
from baselines.alphacode.prompt import Metadata, prompt

LANGUAGES = {3: "python3", 2: "cpp"}
WRONG, NO_RATING, NO_TAGS = 0.2, 0.1, 0.1
GROUP = 8
"""Batches drawn together and told apart by length."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Rows of a batch, the most tokens of a prompt and of a program; longer rows are left out."""

    rows: int = 32
    problem: int = 512
    program: int = 288


_SIGNS = (
    (r"\\le(q|qslant)?\b|≤", "<="), (r"\\ge(q|qslant)?\b|≥", ">="), (r"\\ne(q)?\b|≠", "!="),
    (r"\\(c|l)?dots\b|…", "..."), (r"\\cdot\b|\\times\b|\u00d7|·", "*"), (r"\\b?mod\b", "mod"),
    (r"\\(text|texttt|textbf|mathrm|mathit|operatorname)\b", ""), (r"\\oplus\b|⊕", "xor"),
    (r"\\[,;:! ]|\\quad", " "), (r"\\([{}%#&_])", r"\1"), (r"[\u2010-\u2015\u2212]", "-"),
    (r"[“”]|``|''", '"'),
    (r"[\u2018\u2019]", "'"), (r"\*\*|~", ""), (r"^-{3,}\s*(\w+)\s*-{3,}$", r"\1"), (r"^#+\s*", ""),
)  # fmt: skip


def plain(text: str) -> str:
    """A statement without the marks of Markdown and TeX, which every source sets in its own way."""
    text = re.sub(r"\$\$?([^$]*)\$\$?", lambda m: re.sub(r"(?<!\\)[{}]", "", m[1]), text)
    text = text.replace("`", "")
    for sign, sober in _SIGNS:
        text = re.sub(sign, sober, text, flags=re.MULTILINE)
    return re.sub(r"[ \t]+", " ", text)


def described(description: str, tests: Mapping[str, list[str]]) -> str:
    """A statement with its examples, as a contestant reads them, in plain signs."""
    parts = [plain(description).strip()]
    pairs = list(zip(tests["input"], tests["output"], strict=True))
    if (
        pairs
        and pairs[0][0].split()
        and " ".join(pairs[0][0].split()) in " ".join(parts[0].split())
    ):
        pairs = []  # the description shows its examples, as those of CodeContests do
    for number, (text, output) in enumerate(pairs, 1):
        mark = f" {number}" if len(pairs) > 1 else ""
        parts.append(f"Example{mark}\n\nInput\n\n{text.strip()}\n\nOutput\n\n{output.strip()}")
    return "\n\n".join(parts) + "\n"


class Problems:
    """Rows to fine-tune on."""

    def __init__(
        self, rows: Iterable[dict[str, Any]], tokenizer: Tokenizer, bounds: Bounds
    ) -> None:
        """Keep what is needed of each row; `ValueError` where there is none."""
        self._tokenizer, self._bounds = tokenizer, bounds
        self._rows = [row for row in rows if row["solutions"]["solution"]]
        if not self._rows:
            raise ValueError("there is no problem to train on")
        self._group: tuple[tuple[int, int], list[Batch]] = ((0, -1), [])

    def __len__(self) -> int:
        """The number of problems."""
        return len(self._rows)

    def batch(self, seed: int, step: int) -> Batch:
        """The batch of a step."""
        group, place = divmod(step, GROUP)
        if self._group[0] != (seed, group):
            self._group = ((seed, group), self._draw(seed, group))
        return self._group[1][place]

    def _draw(self, seed: int, group: int) -> list[Batch]:
        rng = random.Random(f"{seed} {group}")  # noqa: S311 - reproducible batches
        rows: list[tuple[list[int], list[int], float]] = []
        while len(rows) < GROUP * self._bounds.rows:
            row = self._row(rng)
            if len(row[0]) <= self._bounds.problem and len(row[1]) <= self._bounds.program:
                rows.append(row)
        rows.sort(key=lambda row: len(row[0]) + 3 * len(row[1]))
        parts = [rows[at : at + self._bounds.rows] for at in range(0, len(rows), self._bounds.rows)]
        rng.shuffle(parts)
        return [
            Batch(
                padded([r[0] for r in part]),
                padded([r[1] for r in part]),
                torch.tensor([r[2] for r in part]),
            )
            for part in parts
        ]

    def _row(self, rng: random.Random) -> tuple[list[int], list[int], float]:
        problem = rng.choice(self._rows)
        wrong = problem.get("incorrect_solutions") or {"solution": []}
        right = not (wrong["solution"] and rng.random() < WRONG)
        programs = problem["solutions"] if right else wrong
        language = rng.choice(sorted(set(programs["language"]) & set(LANGUAGES)))
        at = rng.choice([i for i, spoken in enumerate(programs["language"]) if spoken == language])
        statement = rng.choice([problem["description"], *problem.get("paraphrases", [])])
        metadata = Metadata(
            LANGUAGES[language],
            None if rng.random() < NO_RATING else problem.get("cf_rating") or None,
            () if rng.random() < NO_TAGS else tuple(problem.get("cf_tags") or ()),
            correct=right,
        )
        asked = prompt(described(statement, problem["public_tests"]), metadata)
        before = pieces.encode(self._tokenizer, asked)
        after = pieces.encode(self._tokenizer, programs["solution"][at])
        return before, [BEGIN, *after, END], float(right)


class Inputs(Problems):
    """Rows for the model that writes test inputs: a statement's prompt, then an input of it."""

    def _row(self, rng: random.Random) -> tuple[list[int], list[int], float]:
        problem = rng.choice(self._rows)
        statement = rng.choice([problem["description"], *problem.get("paraphrases", [])])
        asked = asked_for_inputs(described(statement, problem["public_tests"]))
        before = pieces.encode(self._tokenizer, asked)
        text = rng.choice(problem["private_tests"]["input"])
        return before, [BEGIN, *pieces.encode(self._tokenizer, text), END], 1.0


def asked_for_inputs(statement: str) -> str:
    """The prompt of the model that writes inputs, for a statement with its examples."""
    return "# TEST INPUT\n" + prompt(statement, Metadata("python3")).split("\n", 2)[2]
