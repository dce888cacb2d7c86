"""Accept and reject, row by row, as the 2025-09 problem package format specifies it."""

import math
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.comparison import Comparison
from bench.judge.checkers import difference

PLAIN = ""
CASE = "case_sensitive"
SPACE = "space_change_sensitive"
RELATIVE = "float_relative_tolerance"
ABSOLUTE = "float_absolute_tolerance"
BOTH = "float_tolerance"
LONG = b"9" * 5000
POWER = b"9007199254740993"  # 2^53 + 1: a double cannot tell it from its neighbours

# Flags, answer, outputs to accept, outputs to reject: every output is a row.
TABLE = [
    # -- tokens and white space --
    (PLAIN, b"", [b"", b" ", b"\n", b"\r\n", b" \t\v\f\r\n"], [b"0", b".", b"\0", b"\xa0", b" a "]),
    (PLAIN, b"\n", [b"", b"\n\n\n"], [b"''", b"\\n"]),
    (PLAIN, b"a", [b"a\n", b" a", b"\na\n\n"], [b"", b" ", b"b", b"aa", b"a a", b"a\0", b"\0a"]),
    (
        PLAIN,
        b"a b\n",
        [b"a b", b"a\nb\n", b"a\tb\r\n", b"  a  \v b \f", b"a\rb", b"\n\n\na b"],
        [b"ab", b"a b c", b"c a b", b"a", b"b", b"b a", b"a\0b", b"a,b", b"a\xa0b", b"a\\nb"],
    ),
    (PLAIN, b"a\xe2\x80\x83b", [b"a\xe2\x80\x83b\n"], [b"a b", b"a"]),  # an em space is no space
    (PLAIN, b"a\x1cb", [b"a\x1cb "], [b"a b", b"a", b"a\x1db"]),  # str.split() would split here
    (PLAIN, b"a\x85b", [b"a\x85b\n"], [b"a b", b"a\nb"]),
    (PLAIN, b"ab", [b"ab\n", b" ab"], [b"a b", b"a\nb", b"a\tb", b"abab", b"ab ab", b"abc"]),
    (PLAIN, b"1 2 3", [b"1\n2\n3\n"], [b"12 3", b"1 23", b"123", b"1 2 3 4", b"1 2", b"3 2 1"]),
    (PLAIN, b"yes\nno\n", [b"yes no"], [b"no yes", b"yes", b"yes no yes", b"yesno"]),
    (PLAIN, b"a a b", [b"a a b"], [b"a b", b"a b b", b"a a a b"]),  # no sets, no bags
    # -- case --
    (PLAIN, b"Yes", [b"yes", b"YES", b"yEs\r\n"], [b"ye", b"y", b"yes.", b"'yes'"]),
    (CASE, b"Yes no", [b"Yes no", b"Yes\n no"], [b"yes no", b"Yes NO", b"YES no", b"Yesno"]),
    (PLAIN, b"[a]", [b"[A]"], [b"{a}", b"[a", b"{A}"]),  # '[' | 0x20 == '{'
    (PLAIN, "É".encode(), ["É\n".encode()], ["é".encode(), b"E", b"e"]),  # ASCII letters only
    (PLAIN, b"K", [b"k", b"K"], ["\u212a".encode()]),  # the Kelvin sign
    (PLAIN, "straße".encode(), ["STRAße".encode()], [b"STRASSE", b"strasse"]),
    # -- numbers without a tolerance are text --
    (PLAIN, b"7", [b"7", b"7\n"], [b"007", b"07", b"+7", b"7.0", b"7.", b"7e0", b"0x7", b"-7"]),
    (PLAIN, b"0", [b" 0 "], [b"-0", b"0.0", b"00", b"+0", b"", b"nan", b"1e-99"]),
    (PLAIN, b"007", [b"007"], [b"7", b"07", b"0007"]),
    (PLAIN, b"100000", [b"100000"], [b"1e5", b"1E5", b"100000.0", b"20_000", b"100,000"]),
    (PLAIN, b"1e5", [b"1e5", b"1E5"], [b"100000", b"1e05", b"1e+5"]),
    (CASE, b"1e5", [b"1e5"], [b"1E5"]),
    (PLAIN, POWER, [POWER + b"\n"], [b"9007199254740992", b"9007199254740994", POWER + b".0"]),
    (PLAIN, LONG, [LONG], [LONG[:-1] + b"8", LONG + b"9", LONG[:-1], b"1" + LONG]),
    (PLAIN, b"1000000007", [b"1000000007"], [b"1000000000", b"1000000008", b"7"]),
    (PLAIN, b"0.5", [b"0.5"], [b".5", b"0.50", b"0.500000001", b"5e-1", b"1/2"]),
    (PLAIN, b"12", [b"12"], ["\u0661\u0662".encode(), "\uff11\uff12".encode(), b"1_2", b"0b1100"]),
    # -- bytes that are no text --
    (PLAIN, b"\xff\xfe", [b"\xff\xfe", b"\xff\xfe\n"], [b"\xff", b"\xfe\xff", b"\xef\xbf\xbd" * 2]),
    (PLAIN, b"\xe4", [b"\xe4"], [b"\xc4", "ä".encode()]),
    (PLAIN, b"a\0b", [b"A\0B"], [b"a", b"a b", b"ab", b"a\0", b"a\0c"]),
    (PLAIN, b"1", [b"1"], [b"\xef\xbb\xbf1", b"1\x1a", b"1\x00", b"\x1b[1m1"]),
    # -- a relative tolerance is relative to the answer --
    (
        f"{RELATIVE} 0.5",
        b"8",
        [b"8", b"4", b"12", b"4.0000001", b"1.2e1", b"+8", b"008", b"8.", b"80e-1"],
        [b"3.999", b"12.001", b"-8", b"0", b"16", b"8x", b"x8", b"", b"8 8", b"8,0", b"0x8", b"8f"],
    ),
    (f"{RELATIVE} 0.5", b"12", [b"8", b"6", b"18"], [b"5.99", b"18.01"]),
    (f"{RELATIVE} 0.5", b"-8", [b"-4", b"-12"], [b"-3.99", b"-12.01", b"8", b"4"]),
    (f"{RELATIVE} 0.5", b"0", [b"0", b"-0", b"0.000", b"0e9", b".0"], [b"1e-300", b"0.1", b"-1"]),
    (f"{RELATIVE} 1e-6", b"1e300", [b"1e300", b"1.0000001e300"], [b"1.00001e300", b"1e299"]),
    (f"{RELATIVE} 0", b"1e5", [b"100000", b"1E5", b"100000.000"], [b"100000.0000001", b"99999"]),
    # -- an absolute one is not --
    (
        f"{ABSOLUTE} 0.25",
        b"2",
        [b"1.75", b"2.25", b"2", b"2.0", b"225e-2", b"+2.25"],
        [b"1.7499", b"2.2501", b"1", b"3", b"-2", b"two", b".", b"+", b"-", b"e1", b"1e"],
    ),
    (f"{ABSOLUTE} 0.25", b"1000000", [b"1000000.25"], [b"1000000.3", b"999999"]),
    (f"{ABSOLUTE} 0", b"0.1", [b"0.1", b".1", b"1e-1", b"0.100"], [b"0.1000000001", b"0"]),
    (f"{ABSOLUTE} .5", b"0", [b"-0.5", b"0.5", b"-0"], [b"0.5001", b"-0.51", b"no"]),
    # -- within either of the two --
    (f"{BOTH} 0.5", b"0.001", [b"-0.49", b"0.5"], [b"-0.5", b"0.502"]),
    (f"{BOTH} 0.5", b"1000", [b"500", b"1500"], [b"499", b"1501"]),
    (f"{RELATIVE} 0.5 {ABSOLUTE} 1", b"1", [b"0", b"2"], [b"-0.1", b"2.1"]),
    (f"{RELATIVE} 0.5 {ABSOLUTE} 1", b"100", [b"50", b"150"], [b"49", b"151"]),
    (f"{ABSOLUTE} 1 {RELATIVE} 0.5", b"100", [b"50", b"150"], [b"49", b"151"]),
    (f"{BOTH} 1e-6", b"0.3333333", [b"0.333333", b"3.3333331e-1"], [b"0.33333", b"1/3"]),
    # -- not a number in the sense of the grammar: text --
    (
        f"{BOTH} 1",
        b"1",
        [b"1", b"2", b"0"],
        [b"nan", b"NaN", b"-nan", b"inf", b"-inf", b"Infinity", b"1e999", b"-1e999", b"nan(1)",
         b"1_0", b"1_", b"_1", "\u0661".encode(), b"0x1", b"0x1p0", b"1L", b"1f", b"1d0", b"1\0",
         b"(1)", b"1,0", b"+-1", b"--1", b"+ 1", b"1e", b"1e+", b"1e1.0", b"1.0.0", b"1j", b"\xb2",
         b"true", b"one", b"infinity1", b"1nan", b"1 1"],
    ),
    (f"{BOTH} 1", b"nan", [b"nan", b"NaN", b"NAN\n"], [b"-nan", b"0", b"inf", b"1", b"nan(1)"]),
    (f"{BOTH} 1", b"inf", [b"inf", b"INF"], [b"-inf", b"infinity", b"1e999", b"nan", b"+inf"]),
    (f"{BOTH} 1 {CASE}", b"inf", [b"inf"], [b"INF", b"Inf"]),
    (f"{BOTH} 1", b"0x10", [b"0X10"], [b"0x11", b"16", b"0x0"]),
    (f"{BOTH} 1", b"1_000", [b"1_000"], [b"1000", b"1_001"]),
    (f"{BOTH} 1", b"10a", [b"10A"], [b"10", b"11a", b"10.0a"]),
    # -- beyond the range of a double only the text itself will do --
    (f"{BOTH} 0.5", b"1e999", [b"1e999", b"1e999\n"], [b"inf", b"1", b"1e998", b"-1e999", b"nan"]),
    (f"{RELATIVE} 0.5", b"1e308", [b"1.5e308", b"5e307"], [b"1e309", b"-1e308", b"1.6e308"]),
    (f"{ABSOLUTE} 0.5", b"0.5", [b"1e-999", b"0." + b"5" * 400, b"1"], [b"9" * 400]),
    # -- with a tolerance, integers are numbers too; words stay words --
    (f"{BOTH} 1e-6", b"100000", [b"1e5", b"1E5", b"100000.0", b"0100000"], [b"1e6", b"100001"]),
    (f"{RELATIVE} 1e-9", POWER, [b"9007199254740992", b"9.007199254740993e15"], [b"9007199e9"]),
    (f"{BOTH} 0.5", b"case #1: 2", [b"CASE #1: 2.5"], [b"case #2: 2", b"case 1: 2", b"2"]),
    (f"{BOTH} 0.5 {CASE}", b"Sum 2", [b"Sum 2e0", b"Sum 2E0"], [b"sum 2", b"Sum 3.1", b"Sum"]),
    (f"{BOTH} 0.5", b"1 2", [b"1.5\n1.5"], [b"2 1", b"1.5 0.9", b"1", b"1 2 2", b"12"]),
    # -- every difference in white space counts --
    (SPACE, b"", [b""], [b" ", b"\n", b"0", b"\0"]),
    (SPACE, b"\n", [b"\n"], [b"", b"\n\n", b" ", b"\r\n", b" \n", b"\n ", b"\na", b"a\n"]),
    (
        SPACE,
        b"a b\n",
        [b"a b\n", b"A B\n"],
        [b"a b", b"a  b\n", b"a\tb\n", b"a\nb\n", b"a b \n", b"a b\n\n", b" a b\n", b"a b\r\n",
         b"ab \n", b" ab\n", b"a b\n ", b"\na b", b"a\n b", b"\n a b", b"a b\nc", b"a\nb "],
    ),
    # the same white space, moved elsewhere
    (SPACE, b" a", [b" a", b" A"], [b"a ", b"a", b"  a", b"a a", b" a a", b" "]),
    (SPACE, b"a ", [b"a "], [b" a", b"a", b"a\n", b"a a"]),
    (SPACE, b" a b", [b" a b"], [b"a b ", b"a  b", b" a  b", b"a b c", b" ab ", b" ab"]),
    (SPACE, b"a b  c", [b"a b  c"], [b"a  b c", b"a b c", b"ab   c", b" a  bc", b"a b  "]),
    (SPACE, b"ab c", [b"ab c"], [b"a bc", b"abc ", b" abc", b"a b c"]),
    (SPACE, b"a\n", [b"a\n"], [b"a\v", b"a\f", b"a\r", b"a\t", b"a\r\n", b"a\n\r"]),
    (f"{SPACE} {CASE}", b"Ab c\n", [b"Ab c\n"], [b"ab c\n", b"Ab  c\n", b"Ab C\n"]),
    (f"{SPACE} {BOTH} 0.5", b"1 2\n", [b"1.0 2.5\n", b"1.5 1.5\n"], [b"1 3.1\n", b"1  2\n"]),
]  # fmt: skip
ROWS = [
    (flags, answer, output, expected)
    for flags, answer, right, wrong in TABLE
    for outputs, expected in ((right, True), (wrong, False))
    for output in outputs
]


def name_of(value):
    if isinstance(value, bool):
        return "accept" if value else "reject"
    if not value:
        return "nothing"
    shown = value if isinstance(value, str) else ascii(value)[2:-1]
    return shown if len(shown) < 40 else f"{shown[:30]}...{len(value)}"


@pytest.mark.parametrize(("flags", "answer", "output", "right"), ROWS, ids=name_of)
def test_the_table(flags, answer, output, right):
    found = difference(output, answer, Comparison.of(flags.split()))
    assert (found is None) is right, found


def test_the_table_is_as_large_as_it_was_meant_to_be_and_has_no_row_twice():
    assert len(ROWS) > 150
    assert len({row[:3] for row in ROWS}) == len(ROWS)


# -- messages ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("output", "answer", "flags", "message"),
    [
        (b"1 2 4", b"1 2 3", "", "token 3: expected '3', got '4'"),
        (b"1 2", b"1 2 3", "", "the output ends after 2 tokens, expected 3"),
        (b"", b"1", "", "the output ends after 0 tokens, expected 1"),
        (b"1 2 3 4", b"1 2", "", "2 tokens too many, first '3'"),
        (b"1  2", b"1 2", "space_change_sensitive", "white space differs"),
        (b"\xff\x00", b"1", "", "token 1: expected '1', got '\N{REPLACEMENT CHARACTER}\\x00'"),
    ],
)
def test_the_first_difference_is_told_to_the_jury(output, answer, flags, message):
    assert difference(output, answer, Comparison.of(flags.split())) == message


def test_long_tokens_are_cut_in_messages():
    assert len(difference(b"8" * 10**6, b"9" * 10**6, Comparison())) < 150


# -- properties --------------------------------------------------------------------------------

SPACES = b" \t\n\v\f\r"
words = st.lists(st.binary(min_size=1, max_size=4).filter(lambda w: not set(w) & set(SPACES)))
blank = st.text(SPACES.decode(), max_size=3).map(str.encode)
space = st.text(SPACES.decode(), min_size=1, max_size=3).map(str.encode)
flags = st.lists(
    st.sampled_from(["case_sensitive", "space_change_sensitive", "float_tolerance 1e-6"]),
    unique=True,
).map(lambda found: " ".join(found).split())


@st.composite
def laid_out(draw, tokens):
    """The tokens with any white space before, between and after them."""
    text = draw(blank)
    for number, token in enumerate(tokens):
        text += (draw(space) if number else b"") + token
    return text + draw(blank)


@settings(max_examples=200)
@given(st.binary(), st.binary(), flags)
def test_any_bytes_agree_with_themselves_and_never_break_the_comparison(output, answer, flags):
    how = Comparison.of(flags)
    assert difference(answer, answer, how) is None
    found = difference(output, answer, how)
    assert found is None or found


@settings(max_examples=200)
@given(st.data())
def test_only_tokens_count_unless_white_space_does(data):
    tokens = data.draw(words)
    output, answer = data.draw(laid_out(tokens)), data.draw(laid_out(tokens))
    assert difference(output, answer, Comparison()) is None
    strict = difference(output, answer, Comparison(space_change_sensitive=True))
    assert (strict is None) is (output == answer)


@settings(max_examples=200)
@given(st.data())
def test_other_tokens_are_a_difference(data):
    one, other = data.draw(words), data.draw(words)
    same = [w.lower() for w in one] == [w.lower() for w in other]
    found = difference(data.draw(laid_out(one)), data.draw(laid_out(other)), Comparison())
    assert (found is None) is same


numbers = st.floats(-1e6, 1e6) | st.integers(-10, 10).map(float)


@settings(max_examples=300)
@given(
    numbers, numbers, st.sampled_from([0, 1e-9, 0.5, 2]), st.sampled_from(["r", ".3f", "e", "g"])
)
def test_numbers_are_near_as_the_formula_says(value, expected, tolerance, spelling):
    def spell(number):
        return repr(number) if spelling == "r" else format(number, spelling)

    value, expected = float(spell(value)), float(spell(expected))
    output, answer = spell(value).encode(), spell(expected).encode()
    error = abs(value - expected)
    absolute, relative = error <= tolerance, error <= tolerance * abs(expected)
    for how, near in [
        (Comparison(absolute=tolerance), absolute),
        (Comparison(relative=tolerance), relative),
        (Comparison(absolute=tolerance, relative=tolerance), absolute or relative),
    ]:
        assert (difference(output, answer, how) is None) is (near or output == answer)
    assert math.isfinite(error)


@pytest.mark.parametrize(
    "output",
    [b"1" * 20_000 + b"x", b"1." + b"1" * 20_000 + b"x", b"." + b"1" * 20_000 + b"e",
     b"1e" + b"1" * 20_000 + b"x", b"+" * 20_000, b"1 " * 20_000],
    ids=["digits", "fraction", "half a number", "exponent", "signs", "tokens"],
)  # fmt: skip
def test_a_hostile_output_is_turned_down_in_linear_time(output):
    start = time.process_time()
    assert difference(output, b"1", Comparison(relative=1e-6)) is not None
    assert time.process_time() - start < 1
