"""Drawing of compositions by shape: how many filters, maps and list steps, which reducer, which post."""

from __future__ import annotations

import random
from dataclasses import replace

from baselines.alphacode.foundry.families.assembly import Post, Recipe, Source
from baselines.alphacode.foundry.families.reducers import REDUCERS, STEPS, TESTS, Step
from baselines.alphacode.foundry.families.stages import (
    FILTERS,
    MAPS,
    PLACE_MAPS,
    PLACES,
    Reducer,
    Stage,
    grown,
    pick,
)

POSTS = (
    Post("the remainder of $S$ when divided by $#$|the remainder of $S$ modulo $#$", "S % #", ("S // #", "S % (# - 1)")),
    Post("the last decimal digit of $S$|the remainder of $S$ modulo $10$", "S % 10", ("S // 10",)),
    Post("the number of decimal digits of $S$|how many digits $S$ has in decimal notation", "digits(S)", ("digsum(S)",)),
    Post("the sum of the decimal digits of $S$|the digit sum of $S$", "digsum(S)", ("digits(S)", "S % 10")),
    Post("$S^2$ modulo $#$|the remainder of $S \\cdot S$ when divided by $#$", "S % # * (S % #) % #", ("S * 2 % #", "S % #")),
    Post("the smaller of $S$ and $#$", "min(S, #)", ("max(S, #)",)),
    Post("$|S - #|$, the absolute difference between $S$ and $#$", "abs(S - #)", ("S - #", "# - S")),
)  # fmt: skip
CHECKS = (
    Post("$S$ is even|$S$ is divisible by $2$", "S % 2 == 0", ("S % 2 == 1",), yesno=True),
    Post("$S$ is odd|$S$ is not divisible by $2$", "S % 2 == 1", ("S % 2 == 0",), yesno=True),
    Post("$S$ is divisible by $#$|$S$ is a multiple of $#$", "S % # == 0", ("S % # == 1",), yesno=True),
    Post("$S > #$|$S$ is greater than $#$", "S > #", ("S < #", "S >= #"), yesno=True, reads=True),
    Post("$S \\ge #$|$S$ is at least $#$", "S >= #", ("S <= #", "S > #"), yesno=True, reads=True),
    Post("$S < #$|$S$ is less than $#$", "S < #", ("S > #", "S <= #"), yesno=True, reads=True),
    Post("$S \\le #$|$S$ does not exceed $#$", "S <= #", ("S < #", "S > #"), yesno=True, reads=True),
    Post("$S$ is prime|$S$ has exactly two positive divisors", "is_prime(S)", ("S % 2 == 1",), yesno=True),
    Post("$S$ is a perfect square|$S$ is the square of an integer", "is_square(S)", ("S % 4 == 0", "S % 2 == 0"), yesno=True),
    Post("$S$ is a palindrome in decimal notation", "is_pal(S)", ("S % 11 == 0", "S < 10"), yesno=True),
)  # fmt: skip


def post_of(rng: random.Random, reducer: Reducer, *, yesno: bool) -> Post | None:
    """What is made of the reduction; None where it may be negative and should not be."""
    if reducer.signed:
        return None
    post = rng.choice(CHECKS if yesno else POSTS)
    if "is_prime" in post.py and reducer.big:
        return None
    c = "k" if post.reads and rng.random() < 0.6 else str(rng.choice((3, 4, 5, 6, 7, 9, 10, 12) if yesno else (5, 7, 9, 10, 13, 100, 1000)))
    says = post.says.replace("|S", "\\|S").replace("#|$", "#\\|$") if post.says.startswith("$|") else post.says
    return replace(post, says=says.replace("#", c), py=_sub(post.py, c), wrong=tuple(_sub(w, c) for w in post.wrong))


def _sub(code: str, c: str) -> str:
    return code.replace("#", c)


def reducer_of(rng: random.Random, lo: int, hi: int, names: tuple[str, ...] = (), not_count: bool = True) -> Reducer:
    """A reducer that bears values in [lo, hi]; never signed where they are not."""
    fits = []
    for name, one in REDUCERS.items():
        if (names and name not in names) or (not_count and name == "count"):
            continue
        if one.low > lo or ("neg" in one.tags and lo >= 0) or (one.big and hi > 10**13) or ("few" in one.tags and hi > 1000 and not names):
            continue
        if name == "min" and lo > 0 and rng.random() < 0.3:
            continue
        fits.append(one)
    one = rng.choice(fits)
    if one.pool:
        c = str(rng.choice(one.pool))
        put = lambda text: text.replace("#", c)  # noqa: E731
        one = replace(one, says=put(one.says), py=tuple(map(put, one.py)), cpp=tuple(map(put, one.cpp)), loop=tuple(map(put, one.loop)), cpp_loop=tuple(map(put, one.cpp_loop)), wrong=tuple((put(p), put(q)) for p, q in one.wrong if q != "0"))  # type: ignore[arg-type]
    unsigned = one.says.startswith(("the sum", "the smallest", "the middle", "the last of", "the first of", "the most frequent"))
    return replace(one, signed=one.signed and not (unsigned and lo >= 0))


def compose(rng: random.Random, source: Source, shape: str, *, end: str = "reduce", names: tuple[str, ...] = (), join: str = "and", place: float = 0.0) -> Recipe | None:
    """A composition of a shape: letters f (filter), p (filter by position), m (map), s (list step).

    `fm` filters first, `mf` filters the mapped; `end`: reduce, post, check, test, list.
    """
    lo, hi = source.lo, source.hi
    filters: list[Stage] = []
    maps: list[Stage] = []
    steps: list[Step] = []
    read = rng.random() < 0.4
    for letter in shape:
        if letter in "fp":
            table = PLACES if source.indexed and (letter == "p" or rng.random() < place) else FILTERS
            one = pick(table, rng, lo, hi, may_read=read)
            if one.says in {f.says for f in filters} or one.py in {f.py for f in filters}:
                return None
            filters.append(one)
        elif letter in "mq":
            table = PLACE_MAPS if source.indexed and letter == "q" else MAPS
            one = pick(table, rng, lo, hi, may_read=read)
            if maps and one.py == maps[-1].py:
                return None
            lo, hi = grown(one, lo, hi)
            maps.append(one)
            if hi > 10**13:
                return None
        else:
            step = rng.choice(STEPS)
            if step in steps or (step.sums and hi > 10**9):
                return None
            steps.append(step)
            if step.sums:
                lo, hi = min(lo, 10**5 * lo), 10**5 * hi
            elif "subtract" in step.says or "differences" in step.says:
                lo, hi = 0, 2 * max(hi, -lo)
        read = read and not any("k" in one.py.split() or "k)" in one.py for one in (*filters, *maps))
    if end == "list":
        return Recipe(source, tuple(filters), tuple(maps), tuple(steps), join=join, late="mf" in shape)
    if end == "test":
        reducer = rng.choice(list(TESTS.values()))
        return Recipe(source, tuple(filters), tuple(maps), tuple(steps), reducer, test=True, join=join, late="mf" in shape)
    reducer = reducer_of(rng, lo, hi, names, not_count=not (filters and not maps and not steps))
    if "f" not in shape and "p" not in shape and "m" not in shape and "q" not in shape and "s" not in shape and end == "reduce" and reducer.loop is None:
        return None
    if steps and steps[-1].says.startswith(("sort", "reverse")) and not any(w in reducer.says for w in ("order", "list of", "alternating", "come before", "neighbours", "first of", "last of")):
        return None
    if steps and steps[-1].says.startswith("remove rep") and any(w in reducer.says for w in ("equal", "different", "often", "exactly once", "distinct")):
        return None
    post = post_of(rng, reducer, yesno=end == "check") if end in {"post", "check"} else None
    if end in {"post", "check"} and post is None:
        return None
    return Recipe(source, tuple(filters), tuple(maps), tuple(steps), reducer, post=post, join=join, late="mf" in shape)
