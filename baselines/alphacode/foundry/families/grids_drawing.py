"""Inputs for grids, graphs and trees: balanced draws that the families of these areas share."""

from __future__ import annotations

import random

SIDES = (3, 5, 8, 12)
MOST = (4, 8, 25, 60)


def sides(rng: random.Random, size: int, low: int = 1) -> tuple[int, int]:
    """Height and width of a grid."""
    most = max(low, SIDES[size])
    return rng.randint(low, most), rng.randint(low, most)


def grid(rng: random.Random, n: int, m: int, usual: str, other: str) -> list[str]:
    """A grid of two kinds of characters in a drawn mixture; `other` may hold several."""
    share = rng.choice((0.1, 0.25, 0.4, 0.6, 0.85))
    return [
        "".join(rng.choice(other) if rng.random() < share else rng.choice(usual) for _ in range(m))
        for _ in range(n)
    ]


def tree(rng: random.Random, n: int) -> list[tuple[int, int]]:
    """Edges of a labelled tree in any order and direction."""
    kind = rng.choice(("random", "random", "path", "star", "deep"))
    label = list(range(1, n + 1))
    rng.shuffle(label)
    out = []
    for i in range(1, n):
        p = {"random": rng.randrange(i), "path": i - 1, "star": 0, "deep": max(0, i - rng.randint(1, 3))}[kind]
        pair = (label[p], label[i])
        out.append(pair if rng.random() < 0.5 else pair[::-1])
    rng.shuffle(out)
    return out


def parents(rng: random.Random, n: int) -> list[int]:
    """Parents of the vertices 2..n, each smaller than its child."""
    kind = rng.choice(("random", "random", "path", "star", "deep"))
    return [
        {"random": rng.randint(1, i - 1), "path": i - 1, "star": 1, "deep": max(1, i - rng.randint(1, 3))}[kind]
        for i in range(2, n + 1)
    ]


def graph(rng: random.Random, size: int, low: int = 1, most: int = 60) -> tuple[int, list[tuple[int, int]]]:
    """A simple undirected graph: sparse or dense, of several kinds."""
    n = rng.randint(low, max(low, min(most, MOST[size])))
    kind = rng.choice(("sparse", "sparse", "dense", "forest", "two", "cliques"))
    pairs = [(i, j) for i in range(1, n + 1) for j in range(i + 1, n + 1)]
    if kind == "forest":
        chosen = [pair for pair in tree(rng, n) if rng.random() < 0.8]
    elif kind == "two":
        side = [rng.randrange(2) for _ in range(n + 1)]
        crossing = [(i, j) for i, j in pairs if side[i] != side[j]]
        chosen = rng.sample(crossing, min(len(crossing), rng.randint(0, 2 * n)))
    elif kind == "cliques":
        side = [rng.randrange(1 + n // 3) for _ in range(n + 1)]
        chosen = [(i, j) for i, j in pairs if side[i] == side[j]]
    else:
        most_edges = n if kind == "sparse" else 3 * n
        chosen = rng.sample(pairs, min(len(pairs), rng.randint(0, most_edges)))
    chosen = [pair if rng.random() < 0.5 else pair[::-1] for pair in chosen]
    rng.shuffle(chosen)
    return n, chosen
