r"""A grammar of paraphrases: `[a|b [c|d]|]` is one of its parts, drawn anew at every place.

`{hero}` and the other skins are drawn once a text and stay the same within it; `\[`, `\|` and
`\]` are the characters themselves.
"""

from __future__ import annotations

import random
import re

SKINS: dict[str, tuple[str, ...]] = {
    "hero": (
        "Alice", "Bob", "Vasya", "Petya", "Masha", "Polycarp", "Monocarp", "Takahashi", "Aoki",
        "Ira", "Dima", "Katya", "Nikita", "Mila", "Omar", "Lena", "Kenji", "Sofia", "Ravi", "Ling",
        "Tom", "Anna", "Marco", "Zoe", "Yusuf", "Nora", "Oleg", "Priya", "Hugo", "Emma",
        "the farmer", "the teacher", "a merchant", "the wizard", "a robot", "the librarian",
    ),
    "friend": (
        "Carol", "Dave", "Misha", "Sasha", "Grisha", "Olya", "Mei", "Jonas", "Amir", "Clara",
        "Felix", "Ines", "Pavel", "Rosa", "Tariq", "Uma", "Viktor", "Wanda", "Xenia", "Yann",
    ),
    "things": (
        "boxes", "stones", "apples", "books", "coins", "cards", "candies", "trees", "towers",
        "planks", "parcels", "bottles", "marbles", "lamps", "bricks", "jars", "tickets", "ropes",
        "sticks", "beads", "pumpkins", "crates", "shells", "mushrooms", "cakes", "pebbles",
    ),
    "place": (
        "a small town", "the kingdom", "a distant village", "Berland", "the old harbour",
        "a school", "the factory", "a warehouse", "the island", "the market", "a mountain hut",
    ),
}  # fmt: skip
_PART = re.compile(r"(?<!\\)\[((?:\\.|[^\[\]\\])*)(?<!\\)\]")
_BAR = re.compile(r"(?<!\\)\|")


def expand(text: str, rng: random.Random) -> str:
    """One text of the grammar; innermost brackets first."""
    while match := _PART.search(text):
        chosen = rng.choice(_BAR.split(match[1]))
        text = text[: match.start()] + chosen + text[match.end() :]
    for name, pool in SKINS.items():
        if f"{{{name}}}" in text:
            text = text.replace(f"{{{name}}}", rng.choice(pool))
    text = re.sub(r"\\([\[\]|])", r"\1", text)
    text = re.sub(r" +([,.;:!?])", r"\1", re.sub(r"[ \t]+", " ", text)).strip()
    return re.sub(r"(^|[.!?] |\n)([a-z])", lambda m: m[1] + m[2].upper(), text)
