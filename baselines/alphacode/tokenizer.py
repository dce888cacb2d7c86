"""Tokens: byte-level pair encoding, trained on source code, lossless on any text.

Bytes are the alphabet, so nothing is unknown and everything comes back as it was. Digits stand
alone, as numbers are read digit by digit. Runs of spaces and a line's end with its indentation are
pieces that merge, so that indentation is cheap.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

SPECIALS = ("<pad>", "<begin>", "<end>", "<mask>")
"""In the order of `configuration.PAD`, `BEGIN`, `END`, `MASK`."""
MOST_PIECES = 8000
# a line's end with the indentation after it; digits; words with the space before; the rest
_PIECES = r"\n[ \t]*|\p{N}| ?[\p{L}_]+| ?[^\s\p{L}\p{N}_]+|[ \t]+|\s"


def train(texts: Iterable[str], pieces: int = MOST_PIECES) -> Tokenizer:
    """Learn the pieces; `ValueError` for more than `MOST_PIECES`, or fewer than there are bytes."""
    if not len(SPECIALS) + 256 <= pieces <= MOST_PIECES:
        raise ValueError(f"{pieces} pieces: between {len(SPECIALS) + 256} and {MOST_PIECES}")
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_PIECES), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=pieces,
            special_tokens=[AddedToken(name, special=True, normalized=False) for name in SPECIALS],
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        ),
    )
    # A text that holds the name of a special token is text like any other.
    tokenizer.encode_special_tokens = True
    return tokenizer


def load(path: Path) -> Tokenizer:
    """Read what `Tokenizer.save` wrote."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.encode_special_tokens = True
    return tokenizer


def encode(tokenizer: Tokenizer, text: str) -> list[int]:
    """The tokens of a text, without special ones."""
    return list(tokenizer.encode(text, add_special_tokens=False).ids)


def decode(tokenizer: Tokenizer, tokens: Iterable[int]) -> str:
    """The text of tokens; special ones are left out."""
    return str(tokenizer.decode([t for t in tokens if t >= len(SPECIALS)]))
