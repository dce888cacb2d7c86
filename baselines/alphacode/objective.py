"""What training minimises: four terms, each of which can be switched off.

next token   cross-entropy of the program's tokens under *tempered* logits, divided by T = 0.2: the
             training distribution is sharpened, so that the one sampled from is smoother
GOLD         each token's loss is weighted by max(P^alpha, beta), P being its own probability under
             the tempered distribution, not differentiated (alpha 1/2, beta 0.05): offline
             reinforcement learning that looks for one solution rather than for all
masked       cross-entropy of the problem's tokens that the encoder could not see (BERT: of 15 % of
             them, 80 % hidden, 10 % replaced, 10 % left)
value        cross-entropy of right against wrong

Source: Li et al. 2022, sections 4.2 to 4.3 and Appendix C.3. Weights and mask rate of the last two
are not published; 1, 15 % and 1 are ours.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor

from baselines.alphacode.configuration import MASK, PAD
from baselines.alphacode.model import AlphaCodeOutput

SPECIAL = 4
"""So many tokens, the first ones, are never hidden nor put in place of others."""


@dataclass(frozen=True, slots=True)
class Objective:
    """The terms: `temperature` 1 is no tempering, a weight of 0 no term."""

    temperature: float = 0.2
    gold: bool = False
    gold_power: float = 0.5
    gold_floor: float = 0.05
    masked_weight: float = 1.0
    mask_rate: float = 0.15
    value_weight: float = 1.0

    def __post_init__(self) -> None:
        """Refuse what is no objective."""
        if self.temperature <= 0:
            raise ValueError(f"the temperature must be above 0, not {self.temperature}")
        if not 0 <= self.mask_rate < 1:
            raise ValueError(f"the mask rate must be in [0, 1), not {self.mask_rate}")


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded tokens: problems (b, s), programs (b, t) from BEGIN to END, `right` (b,) or None."""

    problem: Tensor
    program: Tensor
    right: Tensor | None = None


@dataclass(frozen=True, slots=True)
class Losses:
    """Each term before its weight, as numbers with gradients; `total` is what is minimised.

    `perplexity_nats` is the plain cross-entropy a token, without tempering or GOLD, for comparison.
    """

    total: Tensor
    next_token: Tensor
    masked: Tensor
    value: Tensor
    perplexity_nats: Tensor


def hide(
    tokens: Tensor, rate: float, vocabulary: int, rng: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Tokens with some hidden, and which ones are to be guessed (both (b, s))."""
    chance = torch.rand(tokens.shape, generator=rng)
    guessed = (chance < rate) & (tokens >= SPECIAL)
    how = torch.rand(tokens.shape, generator=rng)
    others = torch.randint(SPECIAL, vocabulary, tokens.shape, generator=rng)
    seen = torch.where(guessed & (how < 0.8), torch.full_like(tokens, MASK), tokens)
    return torch.where(guessed & (how >= 0.9), others, seen), guessed


def next_token_loss(logits: Tensor, targets: Tensor, objective: Objective) -> Tensor:
    """Mean over the targets that are no padding; logits (b, t, v), targets (b, t)."""
    there = targets != PAD
    tempered = logits[there] / objective.temperature
    loss = F.cross_entropy(tempered, targets[there], reduction="none")
    if objective.gold:
        with torch.no_grad():
            weight = (-loss * objective.gold_power).exp().clamp(min=objective.gold_floor)
        loss = loss * weight
    return loss.mean()


def losses(
    output: AlphaCodeOutput, batch: Batch, guessed: Tensor | None, objective: Objective
) -> Losses:
    """All terms of a batch; `output` is of its programs without their last token."""
    targets = batch.program[:, 1:]
    there = targets != PAD
    following = next_token_loss(output.logits, targets, objective)
    plain = F.cross_entropy(output.logits.detach()[there], targets[there])
    masked = value = following.new_zeros(())
    if output.masked is not None and guessed is not None and guessed.any():
        logits = output.masked if output.masked.ndim == 2 else output.masked[guessed]
        masked = F.cross_entropy(logits, batch.problem[guessed])
    if output.value is not None and batch.right is not None:
        value = F.binary_cross_entropy_with_logits(output.value, batch.right.to(output.value.dtype))
    total = following + objective.masked_weight * masked + objective.value_weight * value
    return Losses(total, following, masked, value, plain)
