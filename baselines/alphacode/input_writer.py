"""The second model: writes test inputs from a statement, to tell candidates apart by."""

from __future__ import annotations

from pathlib import Path

import torch
from tokenizers import Tokenizer

from baselines.alphacode import tokenizer as pieces
from baselines.alphacode.finetuning import asked_for_inputs
from baselines.alphacode.model import AlphaCode
from baselines.alphacode.sampler import Settings, sample

LONGEST_PROMPT, LENGTH = 768, 200


class InputWriter:
    """A model with its tokenizer, asked for inputs."""

    def __init__(self, model: AlphaCode, tokenizer: Tokenizer) -> None:
        """The model is put in evaluation mode."""
        self._model, self._tokenizer = model.eval(), tokenizer

    @classmethod
    def read(cls, folder: Path) -> InputWriter | None:
        """From a folder that `train inputs` wrote; None where there is none."""
        if not folder.exists():
            return None
        model = AlphaCode.from_pretrained(folder, dtype=torch.float32)
        return cls(model, pieces.load(folder / "tokenizer.json"))

    def write(self, statement: str, count: int, seed: int, temperature: float = 0.8) -> list[str]:
        """At most `count` different inputs for a statement with its examples (`described`)."""
        tokens = pieces.encode(self._tokenizer, asked_for_inputs(statement))[:LONGEST_PROMPT]
        generator = torch.Generator().manual_seed(seed)
        (rows,) = sample(self._model, [tokens], count, Settings(temperature, LENGTH), generator)
        texts = [pieces.decode(self._tokenizer, list(row.tokens)) for row in rows if row.ended]
        return list(dict.fromkeys(texts))
