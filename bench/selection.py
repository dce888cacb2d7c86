"""Which candidates are submitted: at random, or one from each cluster of equal behaviour.

Li et al. 2022, section 4.6: candidates with equal outputs on generated inputs form a cluster; one
is taken from each cluster, from the largest to the smallest, and then again from the largest, until
there are enough or none is left.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np


def clusters(signatures: Sequence[Hashable]) -> list[list[int]]:
    """Indices by equal signature, the largest cluster first; equal sizes in order of appearance."""
    found: dict[Hashable, list[int]] = {}
    for index, signature in enumerate(signatures):
        found.setdefault(signature, []).append(index)
    return sorted(found.values(), key=len, reverse=True)


def by_clusters(signatures: Sequence[Hashable], limit: int, rng: np.random.Generator) -> list[int]:
    """At most `limit` indices in order of submission; within a cluster at random."""
    waiting = [list(rng.permutation(cluster)) for cluster in clusters(signatures)]
    chosen: list[int] = []
    while waiting and len(chosen) < limit:
        chosen += [int(cluster.pop()) for cluster in waiting]
        waiting = [cluster for cluster in waiting if cluster]
    return chosen[:limit]


def at_random(signatures: Sequence[Hashable], limit: int, rng: np.random.Generator) -> list[int]:
    """At most `limit` indices in random order, whatever the candidates do."""
    return [int(index) for index in rng.permutation(len(signatures))[:limit]]
