"""What a family of training problems draws: an input's shape, the wording, and programs' cores.

A family writes neither reading nor printing, nor the sections on input and output: those follow
from the fields and are emitted in many idioms and wordings (`program.py`, `statement.py`). It says
what is asked, in several stories, and how the answer `ans` is computed from the fields, in Python
and in C++, rightly in several ways and wrongly in the ways that people do.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Bound = int | str
"""A number, or an expression over the integers read before, valid in Python and in C++: "n - 1"."""
Values = dict[str, Any]
"""What one test case holds, by field."""
OUTPUTS = ("int", "str", "yesno", "ints", "lines")


@dataclass(frozen=True, slots=True)
class Int:
    """One integer in [low, high]; `says` what it is, in words."""

    name: str
    low: Bound
    high: Bound
    says: str = ""


@dataclass(frozen=True, slots=True)
class Ints:
    """`count` integers on a line, each in [low, high]; a vector, a list."""

    name: str
    count: Bound
    low: Bound
    high: Bound
    says: str = ""
    distinct: bool = False
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A string of [low, high] characters of an alphabet, without spaces."""

    name: str
    low: Bound
    high: Bound
    alphabet: str = "abcdefghijklmnopqrstuvwxyz"
    says: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """`count` strings, one a line; a list or vector of strings."""

    name: str
    count: Bound
    low: Bound
    high: Bound
    alphabet: str = "abcdefghijklmnopqrstuvwxyz"
    says: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """`count` lines of integers; a list of tuples, a vector<array<long long, k>>."""

    name: str
    count: Bound
    fields: tuple[Int, ...]
    says: str = ""


Field = Int | Ints | Word | Words | Table
Line = tuple[Field, ...]
"""Fields on one line; `Words` and `Table` stand alone and take a line for each of their rows."""


@dataclass(frozen=True, slots=True)
class Task:
    """One problem, before it is worded and its programs are written out.

    `stories` say all but input and output, in the grammar of `wording.py`; `asks` ends "Print …"
    ("the number of …"; for `yesno` it completes "YES if …"). Cores compute `ans`; helper functions
    go before a line `---`. `output` is one of OUTPUTS. `cases`: several test cases in an input, or
    not, or either. `draw` replaces the fields' own drawing: (rng, size 0 to 3) -> Values.
    """

    reads: tuple[Line | Field, ...]
    stories: tuple[str, ...]
    asks: str | tuple[str, ...]
    output: str
    python: tuple[str, ...]
    cpp: tuple[str, ...]
    wrong_python: tuple[str, ...] = ()
    wrong_cpp: tuple[str, ...] = ()
    cases: bool | None = None
    draw: Callable[[random.Random, int], Values] | None = None
    yes: tuple[str, str] = ("YES", "NO")

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is read, a tuple of fields a line."""
        return tuple(line if isinstance(line, tuple) else (line,) for line in self.reads)

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields in the order of reading."""
        return tuple(field for line in self.lines for field in line)


@dataclass(frozen=True, slots=True)
class Family:
    """A writer of problems of one kind."""

    name: str
    rating: int
    tags: tuple[str, ...]
    make: Callable[[random.Random], Task]


FAMILIES: dict[str, Family] = {}


def family(rating: int, *tags: str) -> Callable[[Callable[[random.Random], Task]], Family]:
    """Register a function (rng) -> Task under its own name; `ValueError` where there is one."""

    def register(make: Callable[[random.Random], Task]) -> Family:
        name = make.__name__
        if name in FAMILIES and FAMILIES[name].make.__module__ != make.__module__:
            raise ValueError(f"two families are called {name}")
        FAMILIES[name] = Family(name, rating, tags, make)
        return FAMILIES[name]

    return register


def value_of(bound: Bound, values: Values) -> int:
    """A bound as a number, given what was read before it."""
    if isinstance(bound, int):
        return bound
    return int(eval(bound, {"__builtins__": {}, "min": min, "max": max}, dict(values)))  # noqa: S307 - our own families
