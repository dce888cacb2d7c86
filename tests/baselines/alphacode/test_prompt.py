import pytest
from hypothesis import given
from hypothesis import strategies as st

from baselines.alphacode.prompt import COLUMNS, SIGNS, Metadata, prompt

STATEMENT = """\
You are given two strings s and t, both consisting of lowercase English letters. You are going to
type the string s character by character.

Input

The first line contains a single integer q."""


def test_a_prompt_in_python_looks_as_in_the_paper():
    metadata = Metadata("python3", 1500, ("dp", "strings", "two pointers"))
    assert prompt(STATEMENT, metadata) == (
        "# RATING: 1500\n"
        "# TAGS: dp,strings,two pointers\n"
        "# LANGUAGE IS python3\n"
        "# CORRECT SOLUTION\n"
        "# You are given two strings s and t, both consisting of lowercase English\n"
        "# letters. You are going to\n"
        "# type the string s character by character.\n"
        "#\n"
        "# Input\n"
        "#\n"
        "# The first line contains a single integer q.\n"
    )


def test_a_prompt_in_cpp_for_a_wrong_program_without_metadata():
    assert prompt("Add.", Metadata("cpp", correct=False)) == (
        "// LANGUAGE IS cpp\n// INCORRECT SOLUTION\n// Add.\n"
    )


@given(st.text(), st.sampled_from(sorted(SIGNS)), st.integers(800, 3500))
def test_whatever_the_statement_says_every_line_is_a_comment(statement, language, rating):
    text = prompt(statement, Metadata(language, rating))
    sign = SIGNS[language]
    lines = text.removesuffix("\n").split("\n")
    assert all(line == sign or line.startswith(f"{sign} ") for line in lines)


@given(st.lists(st.text("abcdefg", min_size=1, max_size=12), min_size=1, max_size=60))
def test_no_word_is_lost_and_no_line_too_long(words):
    lines = prompt(" ".join(words), Metadata("cpp")).splitlines()
    assert max(map(len, lines)) <= COLUMNS
    assert " ".join(line.removeprefix("// ") for line in lines[2:]).split() == words


def test_a_language_without_a_comment_sign_is_refused():
    with pytest.raises(ValueError, match="'cobol'; known: cpp, python3"):
        prompt("", Metadata("cobol"))
