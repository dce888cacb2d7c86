"""Compositions over an integer array: filters, maps and a reducer, by shape."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.assembly import settle
from baselines.alphacode.foundry.families.drawing import compose
from baselines.alphacode.foundry.families.sources import array
from baselines.alphacode.foundry.families.telling import tell
from baselines.alphacode.foundry.task import Task, family


@family(800, "implementation")
def array_filter_reduce(rng: random.Random) -> Task:
    """Reduce what passes a filter by value."""
    return settle(rng, lambda g: compose(g, array(g), "f"), tell)


@family(800, "implementation")
def array_place_reduce(rng: random.Random) -> Task:
    """Reduce what passes a filter by place or neighbours."""
    return settle(rng, lambda g: compose(g, array(g), "p"), tell)


@family(800, "implementation", "math")
def array_map_reduce(rng: random.Random) -> Task:
    """Reduce the mapped values."""
    return settle(rng, lambda g: compose(g, array(g), "m"), tell)


@family(900, "implementation", "math")
def array_place_map_reduce(rng: random.Random) -> Task:
    """Reduce values mapped together with their positions."""
    return settle(rng, lambda g: compose(g, array(g), g.choice(("q", "fq", "qm"))), tell)


@family(900, "implementation", "math")
def array_filter_map_reduce(rng: random.Random) -> Task:
    """Filter, then map, then reduce."""
    return settle(rng, lambda g: compose(g, array(g), "fm", place=0.3), tell)


@family(900, "implementation", "math")
def array_map_filter_reduce(rng: random.Random) -> Task:
    """Map, then filter the mapped values, then reduce."""
    return settle(rng, lambda g: compose(g, array(g), "mf"), tell)


@family(900, "implementation")
def array_two_filters_reduce(rng: random.Random) -> Task:
    """Two conditions at once."""
    return settle(rng, lambda g: compose(g, array(g), "ff", place=0.3), tell)


@family(900, "implementation")
def array_either_filter_reduce(rng: random.Random) -> Task:
    """One of two conditions, or both."""
    return settle(rng, lambda g: compose(g, array(g), "ff", join="or", place=0.3), tell)


@family(1000, "implementation", "math")
def array_two_maps_reduce(rng: random.Random) -> Task:
    """Two maps one after the other."""
    return settle(rng, lambda g: compose(g, array(g), "mm"), tell)


@family(1000, "implementation", "math")
def array_filter_two_maps_reduce(rng: random.Random) -> Task:
    """A filter and two maps."""
    return settle(rng, lambda g: compose(g, array(g), g.choice(("fmm", "ffm")), place=0.3), tell)


@family(900, "implementation")
def array_filter_reduce_post(rng: random.Random) -> Task:
    """A number made of the reduction of what passes."""
    return settle(rng, lambda g: compose(g, array(g), g.choice(("f", "m", "fm")), end="post", place=0.3), tell)


@family(900, "implementation")
def array_reduce_compare(rng: random.Random) -> Task:
    """Yes or no by the reduction."""
    return settle(rng, lambda g: compose(g, array(g), g.choice(("f", "m", "fm", "ff")), end="check", place=0.3), tell)


@family(900, "implementation")
def array_filter_map_test(rng: random.Random) -> Task:
    """Whether what passes is sorted, different, a palindrome …."""
    return settle(rng, lambda g: compose(g, array(g), g.choice(("f", "m", "fm", "p")), end="test", place=0.3), tell)


@family(900, "implementation")
def array_filter_map_list(rng: random.Random) -> Task:
    """The list of what passes, mapped."""
    return settle(rng, lambda g: compose(g, array(g), g.choice(("fm", "mf", "ffm", "q", "fmm", "mm")), end="list", place=0.3), tell)


@family(1000, "implementation")
def array_step_reduce(rng: random.Random) -> Task:
    """A step from list to list, then a reducer."""
    return settle(rng, lambda g: compose(g, array(g, most=10**6), "s"), tell)


@family(1000, "implementation")
def array_filter_step_reduce(rng: random.Random) -> Task:
    """A filter, a list step, a reducer."""
    return settle(rng, lambda g: compose(g, array(g, most=10**6), "fs", place=0.2), tell)


@family(1000, "implementation")
def array_map_step_reduce(rng: random.Random) -> Task:
    """A map, a list step, a reducer."""
    return settle(rng, lambda g: compose(g, array(g, most=10**4), "ms"), tell)


@family(1100, "implementation")
def array_two_steps_reduce(rng: random.Random) -> Task:
    """Two list steps and a reducer."""
    return settle(rng, lambda g: compose(g, array(g, most=10**4), "ss"), tell)


@family(1200, "implementation")
def array_long_pipeline(rng: random.Random) -> Task:
    """Filter, map, list step and reducer or more."""
    return settle(rng, lambda g: compose(g, array(g, most=10**3), g.choice(("fms", "mfs", "fss", "mss")), place=0.2), tell)


@family(1000, "implementation")
def array_steps_list(rng: random.Random) -> Task:
    """The list after several steps."""
    return settle(rng, lambda g: compose(g, array(g, most=10**4), g.choice(("fs", "ms", "ss", "fms")), end="list", place=0.2), tell)


@family(1100, "implementation")
def array_steps_test(rng: random.Random) -> Task:
    """Whether the list is of a kind after list steps."""
    return settle(rng, lambda g: compose(g, array(g, most=10**3), g.choice(("s", "fs", "ms", "ss")), end="test", place=0.2), tell)
