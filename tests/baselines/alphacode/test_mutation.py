from hypothesis import given
from hypothesis import strategies as st

from baselines.alphacode.mutation import mutated

words = st.one_of(
    st.integers(-(10**9), 10**9).map(str), st.text("abAB01#.", min_size=1, max_size=8)
)
lines = st.lists(words, min_size=1, max_size=5).map(" ".join)
texts = st.lists(lines, min_size=1, max_size=5).map(lambda found: "\n".join(found) + "\n")


@given(st.lists(texts, min_size=1, max_size=3), st.integers(0, 100))
def test_the_shape_stays(examples, seed):
    shapes = {tuple(len(line.split()) for line in e.splitlines()) for e in examples}
    found = mutated(examples, 20, seed)
    assert len(set(found)) == len(found) <= 20
    for text in found:
        assert text not in examples
        assert tuple(len(line.split()) for line in text.splitlines()) in shapes


def test_the_same_seed_gives_the_same_inputs_and_there_are_many():
    one, again, other = (mutated(["3\n5 1 9\n"], 30, seed) for seed in (1, 1, 2))
    assert one == again != other
    assert len(one) == 30
    assert sum(text.startswith("3\n") for text in one) > 15  # what counts mostly stays


def test_of_nothing_nothing_is_made():
    assert mutated([], 10, 0) == []
