"""Candidates for problems: prompts with drawn metadata, samples, and the programs in them.

Of each problem's samples a share is C++ and the others Python; each language has several prompts
with tags and ratings drawn anew (Li et al. 2022, section 4.4 draws them for every sample: here a
prompt is shared by `each` samples, for the speed of one encoder pass).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from baselines.alphacode import tokenizer as pieces
from baselines.alphacode.model import AlphaCode
from baselines.alphacode.prompt import Metadata, prompt
from baselines.alphacode.sampler import Settings, sample

RATINGS = tuple(range(800, 2000, 100))
TAGS = (
    "implementation", "math", "greedy", "strings", "brute force", "constructive algorithms",
    "sortings", "number theory", "dp", "data structures", "binary search", "two pointers",
    "graphs", "games", "combinatorics", "geometry", "bitmasks", "trees", "dfs and similar",
)  # fmt: skip
FEWEST_ROWS = 256


@dataclass(frozen=True, slots=True)
class Candidate:
    """A program and its language."""

    language: str
    source: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """How samples are drawn: without `correct` wrong ones, without `drawn` without metadata."""

    prompts: int = 16
    cpp_share: float = 0.5
    temperature: float = 0.25
    length: int = 288
    longest_prompt: int = 768
    drawn: bool = True
    correct: bool = True


class Sampler:
    """A model with its tokenizer, asked for programs."""

    def __init__(self, model: AlphaCode, tokenizer: Tokenizer) -> None:
        """The model is put in evaluation mode."""
        self.model, self.tokenizer = model.eval(), tokenizer

    @classmethod
    def read(cls, folder: Path) -> Sampler:
        """From a folder that `train` wrote; computes in single precision whatever is stored.

        `ValueError` where there is no model.
        """
        if not (folder / "model.safetensors").is_file():
            raise ValueError(
                f"{folder} holds no trained model; train one (python -m baselines.alphacode.train "
                "--help) and put its folder there"
            )
        model = AlphaCode.from_pretrained(folder, dtype=torch.float32)
        return cls(model, pieces.load(folder / "tokenizer.json"))

    def prompts(
        self, statement: str, drawing: Drawing, rng: random.Random
    ) -> list[tuple[str, list[int]]]:
        """`drawing.prompts` prompts of a statement: the language and the tokens of each."""
        cpp = round(drawing.prompts * drawing.cpp_share)
        found = []
        for number in range(drawing.prompts):
            language = "cpp" if number < cpp else "python3"
            tags = tuple(rng.sample(TAGS, rng.randint(1, 3))) if drawing.drawn else ()
            rating = rng.choice(RATINGS) if drawing.drawn else None
            asked = prompt(statement, Metadata(language, rating, tags, drawing.correct))
            tokens = pieces.encode(self.tokenizer, asked)[: drawing.longest_prompt]
            found.append((language, tokens))
        return found

    def propose(
        self, statements: Sequence[str], each: int, drawing: Drawing, seed: int
    ) -> list[list[Candidate]]:
        """For every statement `each` samples a prompt, without those that do not end."""
        rng = random.Random(seed)  # noqa: S311 - reproducible draws
        asked = [self.prompts(statement, drawing, rng) for statement in statements]
        flat = [(at, *one) for at, some in enumerate(asked) for one in some]
        generator = torch.Generator().manual_seed(rng.getrandbits(62))
        settings = Settings(drawing.temperature, drawing.length)
        found: list[list[Candidate]] = [[] for _ in statements]
        together = max(1, FEWEST_ROWS // each)
        for start in range(0, len(flat), together):
            part = flat[start : start + together]
            rows = sample(self.model, [tokens for _, _, tokens in part], each, settings, generator)
            for (at, language, _), samples in zip(part, rows, strict=True):
                found[at] += [
                    Candidate(language, pieces.decode(self.tokenizer, list(one.tokens)))
                    for one in samples
                    if one.ended
                ]
        return found
