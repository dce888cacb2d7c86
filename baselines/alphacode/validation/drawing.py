"""What the validation problems share: sizes of drawn inputs, and strict reading of them."""

from __future__ import annotations

import random
from collections.abc import Callable

from baselines.alphacode import trial


def length(rng: random.Random, size: int, lo: int = 1, hi: int = 10**9) -> int:
    """A length that grows with the size."""
    return rng.randint(lo, max(lo, min(hi, (2, 4, 6, 10, 20, 35, 60, 100, 160, 250)[size])))


def cases(rng: random.Random, size: int) -> int:
    """A number of test cases."""
    return rng.randint((size + 2) // 2, (1, 3, 4, 5, 7, 9, 12, 16, 20, 25)[size])


def limit(rng: random.Random, size: int, hi: int) -> int:
    """An upper bound for values."""
    caps = (3, 6, 10, 40, 200, 10**3, 10**4, 10**6, 10**9, 10**18)
    return min(hi, caps[rng.choice((size, size, max(size - 3, 0)))])


def lines(text: str) -> list[str]:
    """The lines of a text, the last one ended like the others."""
    assert text.endswith("\n")
    return text[:-1].split("\n")


def integers(line: str, count: int | None, lo: int, hi: int) -> list[int]:
    """A line's integers, single spaces between them, each in its bounds and plainly written."""
    parts = line.split(" ")
    assert count is None or len(parts) == count
    values = [int(part) for part in parts]
    assert all(str(v) == p and lo <= v <= hi for v, p in zip(values, parts, strict=True))
    return values


def strict(check: Callable[[str], object]) -> Callable[[str], bool]:
    """A validator of a check that asserts."""

    def run_check(text: str) -> bool:
        try:
            return bool(check(text))
        except (AssertionError, ValueError, IndexError):
            return False

    return run_check


def run(program: str, text: str) -> str:
    """The output of a Python program on this input."""
    ((output,),) = trial.outputs([program], [text], seconds=10)
    assert output is not None
    return output
