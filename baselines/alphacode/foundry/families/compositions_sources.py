"""Compositions over other sources: ranges, digits, pairs, two arrays, neighbours, divisors, recurrences."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.assembly import settle
from baselines.alphacode.foundry.families.drawing import compose
from baselines.alphacode.foundry.families.sources import (
    adjacent,
    both,
    digits,
    divisors,
    generated,
    pairs,
    span,
)
from baselines.alphacode.foundry.families.telling import tell
from baselines.alphacode.foundry.task import Task, family

BAG = ("sum", "count", "max", "min", "xor", "distinct", "once", "most", "second", "second_distinct", "two_sum", "range", "gcd", "frequent", "median", "product", "mex", "ties", "sum_distinct", "max_any")
"""Reducers that do not look at the order."""


@family(800, "implementation", "math")
def range_property_sum(rng: random.Random) -> Task:
    """Numbers from l to r with a property, reduced."""
    return settle(rng, lambda g: compose(g, span(g), g.choice(("f", "ff")), names=("sum", "count", "max", "min", "xor", "gcd", "product")), tell)


@family(900, "implementation", "math")
def range_map_reduce(rng: random.Random) -> Task:
    """Mapped numbers from l to r, reduced."""
    return settle(rng, lambda g: compose(g, span(g), g.choice(("m", "fm", "mf", "mm"))), tell)


@family(900, "implementation", "math")
def range_either_property(rng: random.Random) -> Task:
    """Numbers from l to r with one of two properties."""
    return settle(rng, lambda g: compose(g, span(g), "ff", join="or", names=BAG), tell)


@family(1000, "implementation", "math")
def range_reduce_compare(rng: random.Random) -> Task:
    """Yes or no by a reduction over l to r."""
    return settle(rng, lambda g: compose(g, span(g), g.choice(("f", "m", "fm")), end="check"), tell)


@family(800, "implementation")
def digits_filter_reduce(rng: random.Random) -> Task:
    """Digits with a property, reduced."""
    return settle(rng, lambda g: compose(g, digits(g), "f"), tell)


@family(900, "implementation")
def digits_map_reduce(rng: random.Random) -> Task:
    """Mapped digits, reduced."""
    return settle(rng, lambda g: compose(g, digits(g), g.choice(("m", "fm", "mf"))), tell)


@family(900, "implementation")
def digits_reduce_test(rng: random.Random) -> Task:
    """Yes or no about the digits."""
    return settle(rng, lambda g: compose(g, digits(g), g.choice(("f", "m", "fm")), end=g.choice(("test", "check"))), tell)


@family(1000, "implementation")
def digits_step_reduce(rng: random.Random) -> Task:
    """Digits, list steps, a reducer."""
    return settle(rng, lambda g: compose(g, digits(g), g.choice(("s", "fs", "ss"))), tell)


@family(1000, "brute force")
def pairs_condition_count(rng: random.Random) -> Task:
    """Pairs whose value has a property, counted or reduced."""
    return settle(rng, lambda g: compose(g, pairs(g), "f", names=("count", "count", "sum", "max", "min", "distinct", "xor")), tell)


@family(1100, "brute force", "math")
def pairs_map_reduce(rng: random.Random) -> Task:
    """Values of pairs, mapped and reduced."""
    return settle(rng, lambda g: compose(g, pairs(g), g.choice(("m", "fm", "mf")), names=BAG), tell)


@family(1100, "brute force", "implementation")
def pairs_reduce_compare(rng: random.Random) -> Task:
    """Yes or no by a reduction over the pairs."""
    return settle(rng, lambda g: compose(g, pairs(g), g.choice(("f", "m")), end="check", names=BAG), tell)


@family(900, "implementation")
def two_arrays_filter_reduce(rng: random.Random) -> Task:
    """Values made of two arrays position by position, filtered and reduced."""
    return settle(rng, lambda g: compose(g, both(g), g.choice(("f", "ff"))), tell)


@family(900, "implementation", "math")
def two_arrays_map_reduce(rng: random.Random) -> Task:
    """Values made of two arrays, mapped and reduced."""
    return settle(rng, lambda g: compose(g, both(g), g.choice(("m", "fm", "mf"))), tell)


@family(900, "implementation")
def two_arrays_list(rng: random.Random) -> Task:
    """A list made of two arrays."""
    return settle(rng, lambda g: compose(g, both(g), g.choice(("f", "m", "fm", "s", "fs")), end="list"), tell)


@family(1000, "implementation")
def two_arrays_test(rng: random.Random) -> Task:
    """Yes or no about two arrays."""
    return settle(rng, lambda g: compose(g, both(g), g.choice(("f", "m", "fm")), end=g.choice(("test", "check"))), tell)


@family(800, "implementation")
def neighbours_filter_reduce(rng: random.Random) -> Task:
    """Values of neighbouring elements, filtered and reduced."""
    return settle(rng, lambda g: compose(g, adjacent(g), "f"), tell)


@family(900, "implementation", "math")
def neighbours_map_reduce(rng: random.Random) -> Task:
    """Values of neighbouring elements, mapped and reduced."""
    return settle(rng, lambda g: compose(g, adjacent(g), g.choice(("m", "fm", "mf"))), tell)


@family(900, "implementation")
def neighbours_list(rng: random.Random) -> Task:
    """The list of values of neighbours, filtered or mapped."""
    return settle(rng, lambda g: compose(g, adjacent(g), g.choice(("m", "s", "ms")), end="list"), tell)


@family(900, "math", "number theory")
def divisors_filter_reduce(rng: random.Random) -> Task:
    """Divisors with a property, reduced."""
    return settle(rng, lambda g: compose(g, divisors(g), g.choice(("f", "m", "fm", "mf")), names=("sum", "count", "max", "xor", "second", "distinct", "travel", "product", "median", "two_sum")), tell)


@family(1000, "implementation", "math")
def generated_filter_reduce(rng: random.Random) -> Task:
    """Terms of a recurrence, filtered and reduced."""
    return settle(rng, lambda g: compose(g, generated(g), g.choice(("f", "ff"))), tell)


@family(1100, "implementation", "math")
def generated_map_reduce(rng: random.Random) -> Task:
    """Terms of a recurrence, mapped and reduced, or a list step."""
    return settle(rng, lambda g: compose(g, generated(g), g.choice(("m", "fm", "s"))), tell)
