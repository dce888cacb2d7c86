"""Inputs of a task: test cases drawn from its fields, and their text."""

from __future__ import annotations

import random
import re

from baselines.alphacode.foundry.task import (
    Bound,
    Field,
    Int,
    Ints,
    Table,
    Task,
    Values,
    Word,
    Words,
    value_of,
)

LONGEST = (4, 8, 25, 80)
"""Elements, characters or rows at most, by size."""
MOST_CASES = (4, 6, 10, 10)


def draw_case(task: Task, rng: random.Random, size: int) -> Values:
    """One test case; size 0 is tiny, 3 the largest."""
    if task.draw is not None:
        return task.draw(rng, size)
    counts = set(re.findall(r"[A-Za-z_]\w*", " ".join(_count(f) for f in task.fields)))
    mode = rng.choice(("small", "small", "wide", "edges", "equal", "log"))
    values: Values = {}
    for field in task.fields:
        values[field.name] = _draw(field, values, rng, size, mode, field.name in counts)
    return values


def _count(field: Field) -> str:
    if isinstance(field, Ints | Table | Words):
        return str(field.count)
    return f"{field.low} {field.high}" if isinstance(field, Word) else ""


def _draw(field: Field, seen: Values, rng: random.Random, size: int, mode: str, counts: bool):  # type: ignore[no-untyped-def]  # noqa: ANN202, FBT001, PLR0913, PLR0917
    most = LONGEST[size]
    match field:
        case Int(low=low, high=high):
            first, last = value_of(low, seen), value_of(high, seen)
            if counts:
                last = min(last, max(first, most))
                return rng.choice((last, rng.randint(first, last), rng.randint(first, last)))
            return _number(first, last, rng, mode)
        case Ints():
            return _numbers(field, seen, rng, mode)
        case Word(low=low, high=high, alphabet=alphabet):
            first, last = value_of(low, seen), value_of(high, seen)
            return _word(first, min(last, max(first, most)), alphabet, rng)
        case Words(count=count, low=low, high=high, alphabet=alphabet):
            first, last = value_of(low, seen), value_of(high, seen)
            last = min(last, max(first, most // 2))
            return [_word(first, last, alphabet, rng) for _ in range(value_of(count, seen))]
        case Table(count=count, fields=fields):
            rows = []
            for _ in range(value_of(count, seen)):
                row: Values = dict(seen)
                for part in fields:
                    row[part.name] = _number(
                        value_of(part.low, row), value_of(part.high, row), rng, mode
                    )
                rows.append(tuple(row[part.name] for part in fields))
            return rows


def _number(low: int, high: int, rng: random.Random, mode: str) -> int:
    if mode == "edges":
        return rng.choice((low, high, high, max(low, high - 1)))
    if mode == "log" and high > low:
        return min(high, low + int((high - low + 1) ** rng.random()) - 1 + rng.randint(0, 1))
    if mode == "wide":
        return rng.randint(low, high)
    return rng.randint(
        low, min(high, max(low, 0) + rng.choice((3, 10, 30)), key=lambda x: (x < low, x))
    )


def _numbers(field: Ints, seen: Values, rng: random.Random, mode: str) -> list[int]:
    low, high = value_of(field.low, seen), value_of(field.high, seen)
    count = value_of(field.count, seen)
    if field.distinct:
        room = min(high - low + 1, max(count, 3 * count)) if mode != "wide" else high - low + 1
        drawn = [low + x for x in rng.sample(range(room), count)]
    elif mode == "equal":
        one = _number(low, high, rng, rng.choice(("small", "wide")))
        drawn = [one] * count
        if count and rng.random() < 0.5:
            drawn[rng.randrange(count)] = _number(low, high, rng, "small")
    elif low < 0 and mode == "small":
        span = rng.choice((2, 5, 20))
        drawn = [rng.randint(max(low, -span), min(high, span)) for _ in range(count)]
    else:
        drawn = [_number(low, high, rng, mode) for _ in range(count)]
    return sorted(drawn) if field.ordered else drawn


def _word(first: int, last: int, alphabet: str, rng: random.Random) -> str:
    few = rng.sample(sorted(set(alphabet)), min(len(set(alphabet)), rng.choice((1, 2, 3, 26))))
    length = rng.randint(first, last)
    kind = rng.random()
    if kind < 0.15 and length:
        half = "".join(rng.choice(few) for _ in range((length + 1) // 2))
        return (half + half[::-1])[:length] if length % 2 == 0 else half + half[-2::-1]
    if kind < 0.25:
        return "".join(sorted(rng.choice(few) for _ in range(length)))
    return "".join(rng.choice(few) for _ in range(length))


def text_of(task: Task, cases: list[Values], several: bool) -> str:  # noqa: FBT001
    """The input that holds these test cases; their number first where there may be several."""
    out = [str(len(cases))] if several else []
    for values in cases:
        for line in task.lines:
            first = line[0]
            if isinstance(first, Words):
                out += values[first.name]
            elif isinstance(first, Table):
                out += [" ".join(map(str, row)) for row in values[first.name]]
            else:
                out.append(" ".join(_written(values[field.name]) for field in line))
    return "\n".join(out) + "\n"


def _written(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def draw_input(task: Task, rng: random.Random, size: int, several: bool) -> str:  # noqa: FBT001
    """A whole input."""
    number = rng.randint(1 if size else 2, MOST_CASES[size]) if several else 1
    return text_of(task, [draw_case(task, rng, size) for _ in range(number)], several)


def greatest(bound: Bound, task: Task) -> int:
    """The largest value that an upper bound can take."""
    known: Values = {}
    for field in task.fields:
        if isinstance(field, Int):
            known[field.name] = value_of(field.high, known)
    return value_of(bound, known)
