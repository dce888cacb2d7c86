from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baselines.alphacode import tokenizer
from baselines.alphacode.configuration import BEGIN, END, MASK, PAD

ROOT = Path(__file__).parents[3]
OTHER_LANGUAGES = """\
#include <bits/stdc++.h>\r\nusing namespace std;\n\nint main() {\n\tint n;\n\tcin >> n; // größer\n}
public class Main { public static void main(String[] a) { System.out.println("π ≈ 3.14159"); } }
fn main() { let x: Vec<u64> = vec![1, 2, 3]; println!("{:?}", x); }\f\v\x00 end
"""


@pytest.fixture(scope="module")
def trained():
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "bench").rglob("*.py"))]
    return tokenizer.train([*texts, OTHER_LANGUAGES], 2000)


def test_special_tokens_are_the_first(trained):
    ids = [trained.token_to_id(name) for name in tokenizer.SPECIALS]
    assert ids == [PAD, BEGIN, END, MASK] == [0, 1, 2, 3]
    assert trained.get_vocab_size() == 2000


def test_source_code_of_other_languages_comes_back_to_the_byte(trained):
    found = tokenizer.encode(trained, OTHER_LANGUAGES)
    assert tokenizer.decode(trained, found) == OTHER_LANGUAGES


@given(text=st.text() | st.text(" \t\r\n\v\f0019ab<>{}πß"))
def test_any_text_comes_back(trained, text):
    found = tokenizer.encode(trained, text)
    assert tokenizer.decode(trained, found) == text
    assert all(len(tokenizer.SPECIALS) <= token < 2000 for token in found)


def test_the_name_of_a_special_token_is_text_like_any_other(trained):
    found = tokenizer.encode(trained, "<end><pad> <mask>")
    assert not set(found) & {PAD, BEGIN, END, MASK}


def test_digits_stand_alone(trained):
    assert len(tokenizer.encode(trained, "1234567890" * 5)) == 50


def test_indentation_is_cheap(trained):
    flat = "for i in range(n):\nif i:\nreturn i\n"
    deep = "for i in range(n):\n        if i:\n            return i\n"
    assert len(tokenizer.encode(trained, deep)) == len(tokenizer.encode(trained, flat))


def test_what_was_saved_reads_the_same(trained, tmp_path):
    trained.save(str(tmp_path / "tokenizer.json"))
    again = tokenizer.load(tmp_path / "tokenizer.json")
    for text in (OTHER_LANGUAGES, "<end>"):
        assert tokenizer.encode(again, text) == tokenizer.encode(trained, text)


def test_the_same_texts_give_the_same_pieces(trained):
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "bench").rglob("*.py"))]
    again = tokenizer.train([*texts, OTHER_LANGUAGES], 2000)
    assert again.to_str() == trained.to_str()


@pytest.mark.parametrize("pieces", [259, 8001])
def test_too_many_or_too_few_pieces_are_refused(pieces):
    with pytest.raises(ValueError, match=f"{pieces} pieces: between 260 and 8000"):
        tokenizer.train(["x"], pieces)
