"""Invented handles: number k has always the same one, and no two numbers share one.

A handle is three syllables and a last consonant, "brizoutan", in a form its number picks too:
"Brizoutan", "brizoutan_x", "brizoutan42". Consonants and vowels alternate, so each handle reads
back to one number; the ornaments begin with no letter and cannot make two of them equal.
"""

from typing import Final

_ONSETS: Final = (*"bdfgklmnprstvz", "br", "dr", "gl", "kr", "pl", "sk", "tr", "vl")
_VOWELS: Final = (*"aeiou", "ai", "oo")
_CODAS: Final = ("", *"klmnrsx")
_ENDINGS: Final = (*[""] * 9, "_", "_x", "2k", "7", "42", "99", "404")
_SYLLABLES: Final = len(_ONSETS) * len(_VOWELS)
# Scatters neighbours: a prime that divides no base of the notation.
_STRIDE: Final = 15_485_863

HANDLES: Final = _SYLLABLES**3 * len(_CODAS)
"""How many there are: 29,218,112."""


def handle(number: int) -> str:
    """The handle of a number from 0 up to, not including, `HANDLES`."""
    if not 0 <= number < HANDLES:
        raise ValueError(f"expected a number from 0 to {HANDLES - 1}, found {number}")
    rest, last = divmod(number * _STRIDE % HANDLES, len(_CODAS))
    parts = []
    for _ in range(3):
        rest, syllable = divmod(rest, _SYLLABLES)
        onset, vowel = divmod(syllable, len(_VOWELS))
        parts.append(_ONSETS[onset] + _VOWELS[vowel])
    name: str = "".join(parts) + _CODAS[last]
    ornament = number * 7919 % 10007  # decoration only
    ending = _ENDINGS[ornament % len(_ENDINGS)]
    return (name.capitalize() if ornament % 3 == 0 else name) + ending
