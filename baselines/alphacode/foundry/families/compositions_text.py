"""Compositions over letters, words, windows and rows of a table."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.assembly import settle
from baselines.alphacode.foundry.families.drawing import compose
from baselines.alphacode.foundry.families.sources_text import letters, rows, windows, words
from baselines.alphacode.foundry.families.telling import tell
from baselines.alphacode.foundry.task import Task, family


@family(900, "strings", "implementation")
def letters_filter_reduce(rng: random.Random) -> Task:
    """Values that pass, reduced (letters)."""
    return settle(rng, lambda g: compose(g, letters(g), g.choice(("f", "ff")), end="reduce"), tell)


@family(1000, "strings", "implementation")
def letters_map_reduce(rng: random.Random) -> Task:
    """Values mapped and reduced (letters)."""
    return settle(rng, lambda g: compose(g, letters(g), g.choice(("m", "fm", "mf")), end="reduce"), tell)


@family(1000, "strings", "implementation")
def letters_check(rng: random.Random) -> Task:
    """Yes or no about the values (letters)."""
    return settle(rng, lambda g: compose(g, letters(g), g.choice(("f", "m", "fm")), end=g.choice(("test", "check"))), tell)


@family(900, "strings", "implementation")
def letters_list(rng: random.Random) -> Task:
    """The list of values, changed (letters)."""
    return settle(rng, lambda g: compose(g, letters(g), g.choice(("f", "m", "s", "fm", "ms", "fs")), end="list"), tell)


@family(900, "strings", "implementation")
def words_filter_reduce(rng: random.Random) -> Task:
    """Values that pass, reduced (words)."""
    return settle(rng, lambda g: compose(g, words(g), g.choice(("f", "ff")), end="reduce"), tell)


@family(1000, "strings", "implementation")
def words_map_reduce(rng: random.Random) -> Task:
    """Values mapped and reduced (words)."""
    return settle(rng, lambda g: compose(g, words(g), g.choice(("m", "fm", "mf")), end="reduce"), tell)


@family(1000, "strings", "implementation")
def words_check(rng: random.Random) -> Task:
    """Yes or no about the values (words)."""
    return settle(rng, lambda g: compose(g, words(g), g.choice(("f", "m", "fm")), end=g.choice(("test", "check"))), tell)


@family(900, "strings", "implementation")
def words_list(rng: random.Random) -> Task:
    """The list of values, changed (words)."""
    return settle(rng, lambda g: compose(g, words(g), g.choice(("f", "m", "s", "fm", "ms", "fs")), end="list"), tell)


@family(900, "implementation")
def windows_filter_reduce(rng: random.Random) -> Task:
    """Values that pass, reduced (windows)."""
    return settle(rng, lambda g: compose(g, windows(g), g.choice(("f", "ff")), end="reduce"), tell)


@family(1000, "implementation")
def windows_map_reduce(rng: random.Random) -> Task:
    """Values mapped and reduced (windows)."""
    return settle(rng, lambda g: compose(g, windows(g), g.choice(("m", "fm", "mf")), end="reduce"), tell)


@family(1000, "implementation")
def windows_check(rng: random.Random) -> Task:
    """Yes or no about the values (windows)."""
    return settle(rng, lambda g: compose(g, windows(g), g.choice(("f", "m", "fm")), end=g.choice(("test", "check"))), tell)


@family(900, "implementation")
def windows_list(rng: random.Random) -> Task:
    """The list of values, changed (windows)."""
    return settle(rng, lambda g: compose(g, windows(g), g.choice(("f", "m", "s", "fm", "ms", "fs")), end="list"), tell)


@family(900, "implementation")
def rows_filter_reduce(rng: random.Random) -> Task:
    """Values that pass, reduced (rows)."""
    return settle(rng, lambda g: compose(g, rows(g), g.choice(("f", "ff")), end="reduce"), tell)


@family(1000, "implementation")
def rows_map_reduce(rng: random.Random) -> Task:
    """Values mapped and reduced (rows)."""
    return settle(rng, lambda g: compose(g, rows(g), g.choice(("m", "fm", "mf")), end="reduce"), tell)


@family(1000, "implementation")
def rows_check(rng: random.Random) -> Task:
    """Yes or no about the values (rows)."""
    return settle(rng, lambda g: compose(g, rows(g), g.choice(("f", "m", "fm")), end=g.choice(("test", "check"))), tell)


@family(900, "implementation")
def rows_list(rng: random.Random) -> Task:
    """The list of values, changed (rows)."""
    return settle(rng, lambda g: compose(g, rows(g), g.choice(("f", "m", "s", "fm", "ms", "fs")), end="list"), tell)
