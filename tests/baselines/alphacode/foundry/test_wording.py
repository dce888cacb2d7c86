import random
import re

from hypothesis import given
from hypothesis import strategies as st

from baselines.alphacode.foundry.wording import SKINS, expand

plain_texts = st.text("xyz", min_size=1, max_size=4)
choices = st.recursive(
    plain_texts,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: "[" + "|".join(parts) + "]")
        | st.lists(inner, min_size=1, max_size=3).map("".join)
    ),
    max_leaves=12,
)


def languages(text):
    """All texts of the grammar, by plain recursion."""
    match = re.search(r"\[([^\[\]]*)\]", text)
    if not match:
        return {text}
    found = set()
    for part in match[1].split("|"):
        found |= languages(text[: match.start()] + part + text[match.end() :])
    return found


@given(choices, st.integers(0, 50))
def test_an_expansion_is_one_of_the_grammar(text, seed):
    expected = {one[:1].upper() + one[1:] for one in languages(text)}
    assert expand(text, random.Random(seed)) in expected


def test_all_parts_come_up():
    found = {expand("[a|b[c|d]|]!", random.Random(seed)) for seed in range(200)}
    assert found == {"A!", "Bc!", "Bd!", "!"}


def test_a_skin_stays_the_same_within_a_text_and_changes_between_texts():
    texts = {expand("{hero} and {hero}", random.Random(seed)) for seed in range(60)}
    assert len(texts) > 10
    for text in texts:
        one, two = text.split(" and ")
        assert one.lower() == two.lower()
        assert two in SKINS["hero"]


def test_escaped_signs_are_themselves_and_sentences_begin_with_capitals():
    assert expand(r"the array \[1, 2\] \| x .  here it ends", random.Random(0)) == (
        "The array [1, 2] | x. Here it ends"
    )
