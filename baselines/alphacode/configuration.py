"""How large a model is: from `tiny`, for tests, to the sizes of the paper.

The paper's sizes (Li et al. 2022, Table 3) have heads of 128, one key and value head for each
attention block (more at 9B and 41B), a feed-forward fan-out of 6, and 8,000 tokens; that positions
are learned, for 1,536 tokens of problem and 768 of program, and that input and output tokens have a
matrix each is what its counts say. Counted here they have 283.9M, 1.14B, 2.85B, 8.69B and 41.18B
parameters; the paper prints 284M, 1.1B, 2.8B, 8.7B and 41.1B.

Where the paper is silent, or too large: the small sizes have narrower heads, rotary positions (they
need no training of their own and extrapolate), and one matrix for input and output tokens.
"""

from __future__ import annotations

from typing import Any

from transformers import PreTrainedConfig

PAD, BEGIN, END, MASK = range(4)
"""Ids of the special tokens, the first of every vocabulary."""


class AlphaCodeConfig(PreTrainedConfig):
    """An encoder for the problem and a decoder for the program.

    `positions` is `learned` or `rotary`; `tied` shares the input embedding with the output;
    `value_layers` are those of the small transformer that tells right programs from wrong ones, 0
    for none.
    """

    model_type = "alphacode_miniature"

    def __init__(  # noqa: PLR0913, PLR0917 - the numbers that make a size
        self,
        vocab_size: int = 8000,
        d_model: int = 64,
        heads: int = 2,
        kv_heads: int = 1,
        head_size: int = 32,
        fan_out: int = 4,
        encoder_layers: int = 1,
        decoder_layers: int = 2,
        encoder_positions: int = 1536,
        decoder_positions: int = 768,
        positions: str = "rotary",
        tied: bool = True,  # noqa: FBT001, FBT002 - as configurations are
        value_layers: int = 1,
        **kwargs: Any,  # noqa: ANN401 - what every configuration has
    ) -> None:
        """Remember the numbers; `ValueError` where they do not fit together."""
        if heads % kv_heads:
            raise ValueError(f"{heads} heads cannot share {kv_heads} key and value heads evenly")
        if positions not in {"learned", "rotary"}:
            raise ValueError(f"positions must be learned or rotary, not {positions!r}")
        self.vocab_size, self.d_model, self.fan_out = vocab_size, d_model, fan_out
        self.heads, self.kv_heads, self.head_size = heads, kv_heads, head_size
        self.encoder_layers, self.decoder_layers = encoder_layers, decoder_layers
        self.encoder_positions, self.decoder_positions = encoder_positions, decoder_positions
        self.positions, self.tied, self.value_layers = positions, tied, value_layers
        kwargs.setdefault("pad_token_id", PAD)
        kwargs.setdefault("bos_token_id", BEGIN)
        kwargs.setdefault("eos_token_id", END)
        kwargs["is_encoder_decoder"] = True
        kwargs["tie_word_embeddings"] = False  # `tied` needs no second parameter to be tied
        super().__init__(**kwargs)


def _paper(d_model: int, kv_heads: int, encoder: int, decoder: int) -> dict[str, Any]:
    return {
        "d_model": d_model, "heads": d_model // 128, "kv_heads": kv_heads, "head_size": 128,
        "fan_out": 6, "encoder_layers": encoder, "decoder_layers": decoder,
        "positions": "learned", "tied": False, "value_layers": 1,
    }  # fmt: skip


SIZES: dict[str, dict[str, Any]] = {
    "tiny": {"d_model": 32, "heads": 2, "head_size": 16, "encoder_layers": 1, "decoder_layers": 2},
    "small": {"d_model": 192, "heads": 6, "encoder_layers": 2, "decoder_layers": 4},
    "mini": {"d_model": 320, "heads": 10, "encoder_layers": 2, "decoder_layers": 5},
    "300M": _paper(768, 1, 4, 24),
    "1B": _paper(1408, 1, 5, 30),
    "3B": _paper(2048, 1, 6, 36),
    "9B": _paper(3072, 4, 8, 48),
    "41B": _paper(6144, 16, 8, 56),
}


def config(size: str, **changes: Any) -> AlphaCodeConfig:  # noqa: ANN401 - any of the numbers
    """A named size, with changes; `ValueError` names those there are."""
    if size not in SIZES:
        raise ValueError(f"no size {size!r}; there are {', '.join(SIZES)}")
    return AlphaCodeConfig(**{**SIZES[size], **changes})
