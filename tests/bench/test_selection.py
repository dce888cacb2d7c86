import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bench import selection

signatures = st.lists(st.integers(0, 4), max_size=20)


def rng(seed=0):
    return np.random.default_rng(seed)


def test_the_largest_cluster_comes_first_and_again_when_all_have_had_one():
    #              0    1    2    3    4    5
    behaviours = ["x", "y", "x", "z", "y", "x"]
    order = [behaviours[i] for i in selection.by_clusters(behaviours, 10, rng())]
    assert order == ["x", "y", "z", "x", "y", "x"]


@given(signatures=signatures, limit=st.integers(0, 25), seed=st.integers(0, 9))
def test_nothing_is_chosen_twice_and_all_there_is_if_allowed(signatures, limit, seed):
    for select in (selection.by_clusters, selection.at_random):
        chosen = select(signatures, limit, rng(seed))
        assert len(set(chosen)) == len(chosen) == min(limit, len(signatures))
        assert chosen == select(signatures, limit, rng(seed))


@given(signatures=signatures)
def test_clusters_hold_everything_once_by_equal_behaviour(signatures):
    found = selection.clusters(signatures)
    assert sorted(i for cluster in found for i in cluster) == list(range(len(signatures)))
    assert all(len({signatures[i] for i in cluster}) == 1 for cluster in found)
    assert [len(c) for c in found] == sorted(map(len, found), reverse=True)
