"""Sampling: many programs for a few prompts, token by token, with kept keys and values.

One encoder pass a prompt. The rows of a batch stand prompt by prompt, so that all samples of a
prompt attend to its states in one matrix product, whose keys and values are not copied; everything
else is done for the whole batch at once. Rows that have ended are taken out when they are a quarter
of the batch. Queries, keys and values come from one matrix a block.

The same generator state, thread count and batch size give the same bits on the same machine;
otherwise samples are equal in distribution. Not covered: beams, top-k and nucleus (the paper found
no gain in them), prompts of more tokens than the encoder has positions for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor

from baselines.alphacode.configuration import BEGIN, END
from baselines.alphacode.model import AlphaCode, Attention, Block, rotate

_STRETCH = 64
CROWDED = 0.75
"""Below this share of rows that still go on, the others are taken out."""


@dataclass(frozen=True, slots=True)
class Settings:
    """At most `length` tokens a sample, by `temperature` (0 takes the likeliest)."""

    temperature: float = 0.25
    length: int = 768

    def __post_init__(self) -> None:
        """Refuse what is no sampling."""
        if self.temperature < 0 or self.length < 1:
            raise ValueError(f"temperature {self.temperature}, length {self.length}")


@dataclass(frozen=True, slots=True)
class Sample:
    """Tokens without BEGIN and END; `ended` says whether the program came to its end."""

    tokens: tuple[int, ...]
    ended: bool


@torch.inference_mode()
def sample(
    model: AlphaCode,
    prompts: Sequence[Sequence[int]],
    each: int,
    settings: Settings,
    rng: torch.Generator,
) -> list[list[Sample]]:
    """`each` samples for every prompt (token ids), in one batch of len(prompts) * each rows."""
    batch = _Batch(model, prompts, each, settings.length)
    written = torch.zeros(batch.rows, settings.length, dtype=torch.long)
    lengths = torch.full((batch.rows,), settings.length)
    tokens = torch.full((batch.rows,), BEGIN)
    for place in range(settings.length):
        logits = batch.step(tokens, place)
        tokens = _draw(logits, settings.temperature, rng)
        written[batch.places, place] = tokens
        over = batch.live & (tokens == END)
        lengths[batch.places[over]] = place
        tokens = batch.without(over, tokens)
        if not len(tokens):
            break
    rows = [
        Sample(tuple(row[:length].tolist()), ended=int(length) < settings.length)
        for row, length in zip(written, lengths, strict=True)
    ]
    return [rows[i * each : (i + 1) * each] for i in range(len(prompts))]


def _draw(logits: Tensor, temperature: float, rng: torch.Generator) -> Tensor:
    if temperature == 0:
        return logits.argmax(dim=-1)
    # By the inverse of the distribution function, in two steps: first a stretch of tokens, then one
    # of it. `torch.multinomial` draws a random number for every token instead.
    weights = logits / temperature
    weights.sub_(weights.amax(dim=-1, keepdim=True)).exp_()
    if rest := -weights.shape[1] % _STRETCH:
        weights = F.pad(weights, (0, rest))
    weights = weights.unflatten(1, (-1, _STRETCH))
    stretches = weights.sum(dim=-1).double().cumsum(dim=-1)
    at = torch.rand(len(logits), 1, generator=rng, dtype=torch.float64) * stretches[:, -1:]
    stretch = torch.searchsorted(stretches, at, right=True).clamp_(max=stretches.shape[1] - 1)
    before = torch.where(stretch > 0, stretches.gather(1, (stretch - 1).clamp(min=0)), 0.0)
    inside = weights.gather(1, stretch[..., None].expand(-1, -1, _STRETCH))[:, 0]
    sums = inside.cumsum(dim=-1, dtype=torch.float64)
    # rounding could step beyond the last token that has any weight
    last = _STRETCH - 1 - (inside.flip(-1) > 0).int().argmax(dim=-1, keepdim=True)
    within = torch.minimum(torch.searchsorted(sums, at - before, right=True), last)
    return (stretch * _STRETCH + within)[:, 0]


class _Batch:
    """The rows that go on, prompt by prompt, and what is kept for them."""

    def __init__(
        self, model: AlphaCode, prompts: Sequence[Sequence[int]], each: int, length: int
    ) -> None:
        self._model = model
        self.rows = len(prompts) * each
        self.places = torch.arange(self.rows)
        self.live = torch.ones(self.rows, dtype=torch.bool)
        self._counts = [each] * len(prompts)
        encoded = [model.encode(torch.tensor([list(prompt)]))[0] for prompt in prompts]
        self._layers = [_Layer(block, encoded, self.rows, length) for block in model.decoder]

    def step(self, tokens: Tensor, place: int) -> Tensor:
        """Logits (r, v) of the tokens after `tokens` (r,), which stand at `place`."""
        model = self._model
        x, turns = model.decoder_positions(model.embedding(tokens)[:, None], place)
        x = x[:, 0]
        for layer in self._layers:
            x = layer(x, turns, place, self._counts)
        return model.project(model.decoder_norm(x))

    def without(self, over: Tensor, tokens: Tensor) -> Tensor:
        """The rows' tokens, after rows that are over were left out, sooner or later."""
        self.live &= ~over
        left = int(self.live.sum())
        if left and left >= CROWDED * len(self.live):
            return tokens
        stays = self.live.nonzero()[:, 0]
        self._counts = [int(part.sum()) for part in self.live.split(self._counts)]
        self.places, self.live = self.places[stays], self.live[stays]
        for layer in self._layers:
            layer.keep(stays)
        return tokens[stays]


class _Layer:
    """A decoder block, its keys and values of the tokens so far, and those of each prompt."""

    def __init__(self, block: Block, encoded: Sequence[Tensor], rows: int, length: int) -> None:
        self._block = block
        inner, cross = block.attention, block.cross
        assert cross is not None
        self._fused = torch.cat([inner.query.weight, inner.key.weight, inner.value.weight])
        self._memories = [tuple(part[0] for part in cross.memory(states)) for states in encoded]
        shape = (rows, inner.kv_heads, length, inner.size)
        self._keys, self._values = torch.zeros(shape), torch.zeros(shape)

    def __call__(
        self, x: Tensor, turns: tuple[Tensor, Tensor] | None, place: int, counts: Sequence[int]
    ) -> Tensor:
        """(r, d) in and out."""
        block, inner = self._block, self._block.attention
        wide, narrow = inner.heads * inner.size, inner.kv_heads * inner.size
        parts = F.linear(block.norm(x), self._fused).split([wide, narrow, narrow], dim=-1)
        # (r, heads, 1, size): one place a row
        queries, keys, values = (p.unflatten(-1, (-1, inner.size))[:, :, None] for p in parts)
        self._keys[:, :, place] = rotate(keys, turns)[:, :, 0]
        self._values[:, :, place] = values[:, :, 0]
        queries = rotate(queries, turns)[:, :, 0].unflatten(1, (inner.kv_heads, -1))
        end = place + 1
        found = _attend(queries, self._keys[:, :, :end], self._values[:, :, :end])
        x = x + inner.out(found.flatten(1))
        x = x + self._across(block.cross, block.cross_norm(x), counts)
        return x + block.feed(block.feed_norm(x))

    def _across(self, cross: Attention, x: Tensor, counts: Sequence[int]) -> Tensor:
        """Attention to the prompts: all rows of one in one product over its keys and values."""
        queries = cross.query(x).unflatten(-1, (cross.kv_heads, -1, cross.size))
        found = []
        rows = zip(queries.split(list(counts)), self._memories, strict=True)
        for part, (keys, values) in rows:
            # (kv heads, rows * queries, size)
            together = part.transpose(0, 1).flatten(1, 2)
            seen = _attend(together, keys, values)
            found.append(seen.unflatten(1, (len(part), part.shape[2])).transpose(0, 1))
        return cross.out(torch.cat(found).flatten(1))

    def keep(self, stays: Tensor) -> None:
        """Go on with these rows alone."""
        self._keys, self._values = self._keys[stays], self._values[stays]


def _attend(queries: Tensor, keys: Tensor, values: Tensor) -> Tensor:
    """Softmax attention of (…, q, size) over (…, s, size), all of it seen."""
    scores = queries @ keys.transpose(-1, -2) / keys.shape[-1] ** 0.5
    return scores.softmax(dim=-1) @ values
