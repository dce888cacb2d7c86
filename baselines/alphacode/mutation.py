"""Test inputs made from the examples: some numbers or letters changed, the shape kept.

Lines keep their numbers of words. A number alone on its line is left as it is more often than not:
it may count what follows. Nothing promises that an input is valid; where few programs manage it,
it is left out by whoever uses it.
"""

from __future__ import annotations

import random
from collections.abc import Sequence


def mutated(examples: Sequence[str], count: int, seed: int) -> list[str]:
    """At most `count` inputs, all different and none an example."""
    rng = random.Random(seed)  # noqa: S311 - reproducible draws
    found: dict[str, None] = {}
    for _ in range(count * 4 if examples else 0):
        text = _mutate(rng.choice(examples), rng)
        if text not in examples:
            found[text] = None
        if len(found) == count:
            break
    return list(found)


def _mutate(text: str, rng: random.Random) -> str:
    lines = []
    share = rng.choice((0.2, 0.5, 1.0))
    for line in text.rstrip("\n").split("\n"):
        words = line.split()
        keep = 0.85 if len(words) == 1 and words[0].lstrip("-").isdigit() else 1 - share
        lines.append(" ".join(word if rng.random() < keep else _other(word, rng) for word in words))
    return "\n".join(lines) + "\n"


def _other(word: str, rng: random.Random) -> str:
    if word.lstrip("-").isdigit():
        number = int(word)
        near = number + rng.choice((-2, -1, 1, 2))
        chosen = rng.choice((near, near, rng.randint(1, max(2, abs(number))), number * 2))
        return str(chosen if number <= 0 or chosen > 0 else 1)
    letters = list(word)
    for _ in range(rng.randint(1, max(1, len(letters) // 2))):
        letters[rng.randrange(len(letters))] = rng.choice(word)
    return "".join(letters)
