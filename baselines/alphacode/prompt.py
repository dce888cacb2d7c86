"""What the encoder reads: the metadata that is asked for, then the statement, all as comment lines.

Li et al. 2022, Figures 5, A14 and A15, and the complete samples of Appendix F: `RATING`, `TAGS`,
`LANGUAGE IS`, `CORRECT SOLUTION` or `INCORRECT SOLUTION`, one a line, then the statement, wrapped
at some 80 columns; every line begins with the language's comment sign, empty ones are the sign.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

COLUMNS = 80
SIGNS = {"cpp": "//", "python3": "#"}
"""Comment signs by the name that the prompt gives a language."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is asked for; a rating or tags that are None or empty are left out."""

    language: str
    rating: int | None = None
    tags: Sequence[str] = ()
    correct: bool = True

    def lines(self) -> list[str]:
        """In the order of the paper."""
        lines = [] if self.rating is None else [f"RATING: {self.rating}"]
        if self.tags:
            lines.append(f"TAGS: {','.join(self.tags)}")
        lines.append(f"LANGUAGE IS {self.language}")
        lines.append("CORRECT SOLUTION" if self.correct else "INCORRECT SOLUTION")
        return lines


def prompt(statement: str, metadata: Metadata) -> str:
    """The encoder's text; `ValueError` for a language that has no comment sign here."""
    if metadata.language not in SIGNS:
        raise ValueError(f"no comment sign for {metadata.language!r}; known: {', '.join(SIGNS)}")
    sign = SIGNS[metadata.language]
    lines = metadata.lines()
    for line in statement.strip().splitlines():
        width = COLUMNS - len(sign) - 1
        lines += textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]
    return "\n".join(f"{sign} {line}".rstrip() for line in lines) + "\n"
