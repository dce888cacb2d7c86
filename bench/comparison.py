"""How the default output validator compares: the grammar of its flags.

Source: Kattis/problem-package-format, `spec/2025-09.md` and `spec/legacy.md`, section "Default
output validator". Below both the formats, which read flags, and the judge, which compares.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

# Digits match in one way only: hostile tokens of millions of digits take linear time.
NUMBER = re.compile(rb"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
"""A decimal number as the specification's grammar has it."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the default validator compares; tolerances are None where numbers must match as text."""

    case_sensitive: bool = False
    space_change_sensitive: bool = False
    relative: float | None = None
    absolute: float | None = None

    @classmethod
    def of(cls, args: Sequence[str]) -> Comparison:
        """From validator flags; `ValueError` names one unknown, without a number, or repeated."""
        values: dict[str, float | bool] = {}
        words = iter(args)
        for word in words:
            if word in ("case_sensitive", "space_change_sensitive"):
                values[word] = True
                continue
            names = _TOLERANCES.get(word)
            if names is None:
                raise ValueError(f"unknown flag {word!r} of the default output validator")
            if not values.keys().isdisjoint(names):
                raise ValueError(f"{word} comes after another flag for the same tolerance")
            text = next(words, "")
            is_number = NUMBER.fullmatch(text.encode(errors="replace"))
            tolerance = float(text) if is_number else math.nan
            if not 0 <= tolerance < math.inf:
                raise ValueError(f"{word} needs a number of 0 or more, got {text!r}")
            values.update(dict.fromkeys(names, tolerance))
        return cls(**values)  # type: ignore[arg-type]

    @property
    def tolerant(self) -> bool:
        """Whether numbers may differ."""
        return self.relative is not None or self.absolute is not None


_TOLERANCES = {
    "float_relative_tolerance": ("relative",),
    "float_absolute_tolerance": ("absolute",),
    "float_tolerance": ("relative", "absolute"),
}
