"""Is this output right? The ICPC default output validator, as a pure function.

Source: Kattis/problem-package-format, `spec/2025-09.md` and `spec/legacy.md`, section "Default
output validator". Output and answer are split into tokens at white space and must agree token by
token:
- letters' case does not matter, unless `case_sensitive`;
- the amount of white space does not matter, unless `space_change_sensitive`;
- without a tolerance, tokens must be the same text, so integers of any length are exact;
- with `float_relative_tolerance e`, `float_absolute_tolerance e` or `float_tolerance e` (both), a
  token that reads as a number in the answer must read as a number in the output and lie within
  either tolerance. Numbers are decimal, as the specification's grammar has them: `nan` and `inf`
  are text like any other, and a number too large for a double agrees with nothing but its own text.

The output is hostile text: any bytes, of any length.
"""

from __future__ import annotations

import math
import re

from bench.comparison import NUMBER, Comparison

_SPACES = re.compile(rb"[ \t\n\v\f\r]+")
_SHOWN = 40


def difference(output: bytes, answer: bytes, how: Comparison) -> str | None:
    """The first difference in words for the jury, or None where the output is right."""
    if output == answer:
        return None
    if how.space_change_sensitive:
        mine, jury = _SPACES.findall(output), _SPACES.findall(answer)
        if mine != jury or output[:1].isspace() != answer[:1].isspace():
            return "white space differs"
    ours, theirs = output.split(), answer.split()
    if ours == theirs:
        return None
    for place, (token, expected) in enumerate(zip(ours, theirs, strict=False), start=1):
        if not _same(token, expected, how):
            return f"token {place}: expected {_show(expected)}, got {_show(token)}"
    if len(ours) < len(theirs):
        return f"the output ends after {len(ours)} tokens, expected {len(theirs)}"
    if len(ours) > len(theirs):
        return f"{len(ours) - len(theirs)} tokens too many, first {_show(ours[len(theirs)])}"
    return None


def _same(token: bytes, expected: bytes, how: Comparison) -> bool:
    if token == expected:
        return True
    if how.tolerant and NUMBER.fullmatch(expected):
        return NUMBER.fullmatch(token) is not None and _close(float(token), float(expected), how)
    return not how.case_sensitive and token.lower() == expected.lower()


def _close(value: float, expected: float, how: Comparison) -> bool:
    error = abs(value - expected)
    if not error < math.inf:  # one of them is beyond the range of a double
        return False
    within_absolute = how.absolute is not None and error <= how.absolute
    return within_absolute or (how.relative is not None and error <= how.relative * abs(expected))


def _show(token: bytes) -> str:
    text = token[:_SHOWN].decode(errors="replace")
    return repr(text + "…" if len(token) > _SHOWN else text)
