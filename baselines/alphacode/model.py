"""The model: a shallow encoder, a deep decoder, multi-query attention, three heads.

Blocks are pre-normalised. Each attention block has one key and value head for all its queries (or a
few, shared evenly). The decoder predicts the next token; a masked-language head on the encoder
predicts tokens that were hidden from it; a value head, a small transformer over the decoder's last
states, tells right programs from wrong ones.

Not covered: dropout (one pass over procedural data does not need it), and `generate` of
transformers (the sampler has a loop of its own).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor, nn
from transformers import PreTrainedModel
from transformers.utils import ModelOutput

from baselines.alphacode.configuration import PAD, AlphaCodeConfig


@dataclass
class AlphaCodeOutput(ModelOutput):
    """`logits` (b, t, v) of the next tokens, `masked` of the encoder's, `value` (b,).

    `masked` is (b, s, v), or (k, v) of the k tokens that were to be guessed.
    """

    logits: Tensor | None = None
    masked: Tensor | None = None
    value: Tensor | None = None


class Attention(nn.Module):
    """Queries of many heads over the keys and values of one, or of a few."""

    def __init__(self, config: AlphaCodeConfig) -> None:
        """Four matrices without biases."""
        super().__init__()
        self.heads, self.kv_heads, self.size = config.heads, config.kv_heads, config.head_size
        self.query = nn.Linear(config.d_model, self.heads * self.size, bias=False)
        self.key = nn.Linear(config.d_model, self.kv_heads * self.size, bias=False)
        self.value = nn.Linear(config.d_model, self.kv_heads * self.size, bias=False)
        self.out = nn.Linear(self.heads * self.size, config.d_model, bias=False)

    def queries(self, x: Tensor) -> Tensor:
        """(b, heads, t, size) of (b, t, d)."""
        return self.query(x).unflatten(-1, (self.heads, self.size)).transpose(1, 2)

    def memory(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Keys and values, each (b, kv heads, s, size), of (b, s, d)."""
        keys, values = (
            part(x).unflatten(-1, (self.kv_heads, self.size)).transpose(1, 2)
            for part in (self.key, self.value)
        )
        return keys, values

    def attend(
        self, queries: Tensor, keys: Tensor, values: Tensor, mask: Tensor | None, *, causal: bool
    ) -> Tensor:
        """(b, t, d): `mask` (b, 1, 1, s) is true where there is something to see."""
        shared = self.heads // self.kv_heads
        keys, values = (
            part.unsqueeze(2).expand(-1, -1, shared, -1, -1).flatten(1, 2)
            for part in (keys, values)
        )
        found = F.scaled_dot_product_attention(
            queries, keys, values, attn_mask=mask, is_causal=causal
        )
        return self.out(found.transpose(1, 2).flatten(2))


class FeedForward(nn.Sequential):
    """Wider by the fan-out, and back."""

    def __init__(self, config: AlphaCodeConfig) -> None:
        """Two matrices without biases."""
        wide = config.fan_out * config.d_model
        super().__init__(
            nn.Linear(config.d_model, wide, bias=False),
            nn.GELU(approximate="tanh"),
            nn.Linear(wide, config.d_model, bias=False),
        )


class Block(nn.Module):
    """Attention over itself, over the encoder's states where it is told to, and a feed-forward."""

    def __init__(self, config: AlphaCodeConfig, *, crosses: bool) -> None:
        """`crosses`: the decoder's blocks, which see the encoder's states."""
        super().__init__()
        self.attention, self.norm = Attention(config), nn.RMSNorm(config.d_model)
        self.cross = Attention(config) if crosses else None
        self.cross_norm = nn.RMSNorm(config.d_model) if crosses else None
        self.feed, self.feed_norm = FeedForward(config), nn.RMSNorm(config.d_model)

    def forward(  # noqa: PLR0913 - what a block of either kind sees
        self,
        x: Tensor,
        turns: tuple[Tensor, Tensor] | None,
        mask: Tensor | None = None,
        *,
        causal: bool = False,
        encoded: Tensor | None = None,
        encoded_mask: Tensor | None = None,
    ) -> Tensor:
        """(b, t, d) in and out; `turns` are those of the rotary positions."""
        inside = self.norm(x)
        queries, (keys, values) = self.attention.queries(inside), self.attention.memory(inside)
        queries, keys = rotate(queries, turns), rotate(keys, turns)
        x = x + self.attention.attend(queries, keys, values, mask, causal=causal)
        if self.cross is not None and encoded is not None:
            queries = self.cross.queries(self.cross_norm(x))
            keys, values = self.cross.memory(encoded)
            x = x + self.cross.attend(queries, keys, values, encoded_mask, causal=False)
        return x + self.feed(self.feed_norm(x))


class Positions(nn.Module):
    """Where tokens are: added to them (`learned`), or turned into queries and keys (`rotary`)."""

    def __init__(self, config: AlphaCodeConfig, length: int) -> None:
        """For at most `length` tokens."""
        super().__init__()
        self.length, self.size = length, config.head_size
        self.learned = (
            nn.Embedding(length, config.d_model) if config.positions == "learned" else None
        )

    def forward(self, x: Tensor, start: int = 0) -> tuple[Tensor, tuple[Tensor, Tensor] | None]:
        """The states with their positions, and the turns of the rotary ones, or None.

        `ValueError` beyond the last position.
        """
        end = start + x.shape[1]
        if end > self.length:
            raise ValueError(f"{end} tokens, but there are positions for {self.length}")
        at = torch.arange(start, end, device=x.device)
        if self.learned is not None:
            return x + self.learned(at), None
        powers = torch.arange(0, self.size, 2, device=x.device) / self.size
        angles = torch.outer(at.float(), 10_000.0**-powers)
        return x, (angles.cos().to(x.dtype), angles.sin().to(x.dtype))


def rotate(x: Tensor, turns: tuple[Tensor, Tensor] | None) -> Tensor:
    """Turn pairs of features of (b, h, t, size) by the angles of their positions."""
    if turns is None:
        return x
    cosine, sine = turns
    even, odd = x.chunk(2, dim=-1)
    return torch.cat([even * cosine - odd * sine, odd * cosine + even * sine], dim=-1)


class AlphaCode(PreTrainedModel):
    """The whole; `save_pretrained` and `from_pretrained` are those of transformers."""

    config_class = AlphaCodeConfig
    base_model_prefix = "alphacode"
    supports_gradient_checkpointing = False

    def __init__(self, config: AlphaCodeConfig) -> None:
        """Parameters drawn anew."""
        super().__init__(config)
        self.embedding = nn.Embedding(config.vocab_size, config.d_model)
        self.encoder_positions = Positions(config, config.encoder_positions)
        self.decoder_positions = Positions(config, config.decoder_positions)
        self.encoder = _blocks(config, config.encoder_layers, crosses=False)
        self.decoder = _blocks(config, config.decoder_layers, crosses=True)
        self.encoder_norm = nn.RMSNorm(config.d_model)
        self.decoder_norm = nn.RMSNorm(config.d_model)
        untied = nn.Linear(config.d_model, config.vocab_size, bias=False)
        self.output = None if config.tied else untied
        self.masked_turn = nn.Linear(config.d_model, config.d_model, bias=False)
        self.masked_norm = nn.RMSNorm(config.d_model)
        self.value_blocks = _blocks(config, config.value_layers, crosses=False)
        self.value_norm = nn.RMSNorm(config.d_model)
        self.value_out = nn.Linear(config.d_model, 1) if config.value_layers else None
        self.post_init()

    def encode(self, problem: Tensor) -> tuple[Tensor, Tensor]:
        """States (b, s, d) of problem tokens (b, s), and where they are none of padding."""
        mask = (problem != PAD)[:, None, None, :]
        x, turns = self.encoder_positions(self.embedding(problem))
        for block in self.encoder:
            x = block(x, turns, mask)
        return self.encoder_norm(x), mask

    def decode(self, program: Tensor, encoded: Tensor, encoded_mask: Tensor) -> Tensor:
        """Last states (b, t, d) of program tokens (b, t), each seeing those before it."""
        x, turns = self.decoder_positions(self.embedding(program))
        for block in self.decoder:
            x = block(x, turns, causal=True, encoded=encoded, encoded_mask=encoded_mask)
        return self.decoder_norm(x)

    def project(self, states: Tensor) -> Tensor:
        """Logits (…, v) of states (…, d)."""
        matrix = self.embedding.weight if self.output is None else self.output.weight
        return F.linear(states, matrix)

    def masked_logits(self, encoded: Tensor) -> Tensor:
        """Logits (…, v) of what the encoder's tokens are, from its states (…, d)."""
        return self.project(self.masked_norm(F.gelu(self.masked_turn(encoded))))

    def value(self, states: Tensor, program: Tensor) -> Tensor | None:
        """(b,) Logit that the program is right, from the decoder's last states (b, t, d)."""
        if self.value_out is None:
            return None
        there = program != PAD
        x = states
        for block in self.value_blocks:
            x = block(x, None, there[:, None, None, :])
        share = there.to(x.dtype) / there.sum(dim=1, keepdim=True)
        return self.value_out(self.value_norm((x * share[..., None]).sum(dim=1)))[:, 0]

    def forward(
        self,
        problem: Tensor,
        program: Tensor,
        seen: Tensor | None = None,
        guessed: Tensor | None = None,
    ) -> AlphaCodeOutput:
        """All heads over problems (b, s) and programs (b, t), padded at their ends.

        `seen` are the problems with some tokens hidden, where the encoder is to guess them; with
        `guessed` (b, s) only those are: the output matrix is most of a small model's work.
        """
        encoded, mask = self.encode(problem if seen is None else seen)
        states = self.decode(program, encoded, mask)
        masked = None
        if seen is not None:
            masked = self.masked_logits(encoded if guessed is None else encoded[guessed])
        return AlphaCodeOutput(
            logits=self.project(states),
            masked=masked,
            value=self.value(states, program),
        )

    def _init_weights(self, module: nn.Module) -> None:
        """Normal with 0.02; what is added to the states smaller, by the number of additions."""
        if isinstance(module, nn.RMSNorm):
            nn.init.ones_(module.weight)
        elif isinstance(module, nn.Embedding | nn.Linear):
            nn.init.normal_(module.weight, std=0.02)
            if isinstance(module, nn.Linear) and module.bias is not None:
                nn.init.zeros_(module.bias)
        elif isinstance(module, Block):
            added = 2 * (self.config.encoder_layers + self.config.decoder_layers)
            parts = [module.attention.out, module.feed[2]]
            parts += [module.cross.out] if module.cross is not None else []
            for part in parts:
                nn.init.normal_(part.weight, std=0.02 / math.sqrt(added))


def _blocks(config: AlphaCodeConfig, count: int, *, crosses: bool) -> nn.ModuleList:
    return nn.ModuleList(Block(config, crosses=crosses) for _ in range(count))


def parameters(config: AlphaCodeConfig) -> int:
    """How many parameters the paper's table counts: all but the value head, made on no device."""
    with torch.device("meta"):
        model = AlphaCode(config)
    apart = (model.value_blocks, model.value_norm, model.value_out, model.masked_turn)
    extra = sum(p.numel() for part in apart if part is not None for p in part.parameters())
    return sum(p.numel() for p in model.parameters()) - extra
