"""Pre-training: the next token of a file's second part, and hidden tokens of its first.

A file is split at a uniformly drawn place: what is before goes to the encoder, what is after to the
decoder (Li et al. 2022, section 4.1). Files are drawn by their length, so that every token of the
corpus is as likely as any other; of a long file, a window around the place is used. Everything
about step k follows from the seed and k, so that a training that was killed goes on with the same
bits.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch

from baselines.alphacode.configuration import BEGIN, END, PAD
from baselines.alphacode.corpus import Corpus
from baselines.alphacode.objective import Batch


@dataclass(frozen=True, slots=True)
class Schedule:
    """AdamW's numbers: warm-up from `start`, then a cosine from `peak` to `floor` at the last step.

    The paper's are 1e-9, 1e-4, 1e-5 and 1,000 steps of warm-up; those of a small model are larger.
    """

    steps: int
    warmup: int = 1000
    start: float = 1e-9
    peak: float = 1e-4
    floor: float = 1e-5
    beta1: float = 0.9
    beta2: float = 0.999
    weight_decay: float = 0.1
    clip: float = 1.0

    def rate(self, step: int) -> float:
        """The learning rate of a step, counted from 0."""
        if step < self.warmup:
            return self.start + (self.peak - self.start) * step / self.warmup
        done = (step - self.warmup) / max(1, self.steps - self.warmup)
        return self.floor + (self.peak - self.floor) * (1 + math.cos(math.pi * min(1.0, done))) / 2


@dataclass(frozen=True, slots=True)
class Shape:
    """Rows of a batch, and at most so many tokens before and after the place."""

    rows: int = 24
    before: int = 384
    after: int = 128


def batch(corpus: Corpus, shape: Shape, seed: int, step: int) -> Batch:
    """The batch of a step, which depends on nothing but these four."""
    rng = np.random.default_rng([seed, step])
    problems, programs = [], []
    while len(problems) < shape.rows:
        at = int(rng.integers(0, len(corpus.tokens)))
        number = int(np.searchsorted(corpus.starts, at, side="right")) - 1
        tokens = corpus.file(number)
        if len(tokens) < 2:
            continue
        pivot = int(rng.integers(1, len(tokens)))
        problems.append(tokens[max(0, pivot - shape.before) : pivot])
        after = tokens[pivot : pivot + shape.after - 2]
        whole = pivot + len(after) == len(tokens)  # the end is learned only where the file ends
        programs.append([BEGIN, *after.tolist(), *([END] if whole else [])])
    return Batch(padded(problems), padded(programs))


def padded(rows: list) -> torch.Tensor:  # type: ignore[type-arg] - lists and arrays of tokens
    """Token rows of different lengths as one tensor (rows, longest)."""
    out = torch.full((len(rows), max(map(len, rows))), PAD)
    for row, tokens in zip(out, rows, strict=True):
        row[: len(tokens)] = torch.as_tensor(np.asarray(tokens, dtype=np.int64))
    return out
