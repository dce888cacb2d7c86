"""Primitives over integers from which tasks are composed: filters, maps, list steps, reducers, posts.

In all texts and code `#` is a drawn constant (or `k`, read), `@` what a phrase speaks of. Code is
Python over `x` (the value), `i` (its index from 0), `b` (a list); the C++ follows from it unless given.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace

INF = 10**30


@dataclass(frozen=True, slots=True)
class Stage:
    """A filter or a map; `many` is the plural phrase of a map, `low`, `high` what values it bears."""

    says: str
    py: str
    wrong: tuple[str, ...] = ()
    pool: tuple[int, ...] = ()
    cpp: str = ""
    many: str = ""
    low: int = -INF
    high: int = INF
    grow: str = "lo, hi"
    readable: bool = True


@dataclass(frozen=True, slots=True)
class Reducer:
    """A list to a number: an expression over `b`, and a loop over `y`; `empty` is said where needed."""

    says: str
    py: tuple[str, ...]
    cpp: tuple[str, ...]
    loop: tuple[str, str, str] | None
    cpp_loop: tuple[str, str, str] | None
    wrong: tuple[tuple[str, str], ...] = ()
    empty: str = ""
    signed: bool = True
    low: int = -INF
    big: bool = False
    pool: tuple[int, ...] = ()
    tags: tuple[str, ...] = field(default=())


HELPERS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "digsum": (
        ("def digsum(x):\n    return sum(map(int, str(x)))", "def digsum(x):\n    s = 0\n    while x > 0:\n        s += x % 10\n        x //= 10\n    return s"),
        ("long long digsum(long long x) {\n    long long s = 0;\n    while (x > 0) {\n        s += x % 10;\n        x /= 10;\n    }\n    return s;\n}",),
    ),
    "digits": (
        ("def digits(x):\n    return len(str(x))", "def digits(x):\n    c = 1\n    while x >= 10:\n        x //= 10\n        c += 1\n    return c"),
        ("int digits(long long x) {\n    return to_string(x).size();\n}", "int digits(long long x) {\n    int c = 1;\n    while (x >= 10) x /= 10, c++;\n    return c;\n}"),
    ),
    "is_prime": (
        ("def is_prime(x):\n    if x < 2:\n        return False\n    d = 2\n    while d * d <= x:\n        if x % d == 0:\n            return False\n        d += 1\n    return True",
         "def is_prime(x):\n    return x > 1 and all(x % d for d in range(2, int(x**0.5) + 1))"),
        ("bool is_prime(long long x) {\n    if (x < 2) return false;\n    for (long long d = 2; d * d <= x; d++)\n        if (x % d == 0) return false;\n    return true;\n}",),
    ),
    "is_square": (
        ("from math import isqrt\ndef is_square(x):\n    r = isqrt(x)\n    return r * r == x", "def is_square(x):\n    r = int(x**0.5)\n    return any((r + e) ** 2 == x for e in (-1, 0, 1))"),
        ("bool is_square(long long x) {\n    if (x < 0) return false;\n    long long r = sqrtl(x);\n    while (r * r > x) r--;\n    while ((r + 1) * (r + 1) <= x) r++;\n    return r * r == x;\n}",),
    ),
    "is_pal": (
        ("def is_pal(x):\n    return str(x) == str(x)[::-1]",),
        ("bool is_pal(long long x) {\n    string w = to_string(x);\n    return w == string(w.rbegin(), w.rend());\n}",),
    ),
    "has_digit": (
        ("def has_digit(x, d):\n    return str(d) in str(x)",),
        ("bool has_digit(long long x, int d) {\n    return to_string(x).find(char('0' + d)) != string::npos;\n}", "bool has_digit(long long x, int d) {\n    do {\n        if (x % 10 == d) return true;\n        x /= 10;\n    } while (x > 0);\n    return false;\n}"),
    ),
    "uniq": (
        ("def uniq(x):\n    return len(set(str(x))) == len(str(x))",),
        ("bool uniq(long long x) {\n    string w = to_string(x);\n    return set<char>(w.begin(), w.end()).size() == w.size();\n}",),
    ),
    "ones": (
        ("def ones(x):\n    return bin(x).count('1')", "def ones(x):\n    c = 0\n    while x > 0:\n        c += x & 1\n        x >>= 1\n    return c"),
        ("int ones(long long x) {\n    return __builtin_popcountll(x);\n}", "int ones(long long x) {\n    int c = 0;\n    while (x > 0) c += x & 1, x >>= 1;\n    return c;\n}"),
    ),
    "rev": (
        ("def rev(x):\n    return int(str(x)[::-1])", "def rev(x):\n    r = 0\n    while x > 0:\n        r = r * 10 + x % 10\n        x //= 10\n    return r"),
        ("long long rev(long long x) {\n    long long r = 0;\n    for (; x > 0; x /= 10) r = r * 10 + x % 10;\n    return r;\n}",),
    ),
    "top": (
        ("def top(x):\n    return max(map(int, str(x)))",),
        ("int top(long long x) {\n    string w = to_string(x);\n    return *max_element(w.begin(), w.end()) - '0';\n}",),
    ),
    "bottom": (
        ("def bottom(x):\n    return min(map(int, str(x)))",),
        ("int bottom(long long x) {\n    string w = to_string(x);\n    return *min_element(w.begin(), w.end()) - '0';\n}",),
    ),
    "lead": (
        ("def lead(x):\n    return int(str(x)[0])", "def lead(x):\n    while x > 9:\n        x //= 10\n    return x"),
        ("int lead(long long x) {\n    while (x > 9) x /= 10;\n    return x;\n}",),
    ),
    "divs": (
        ("def divs(x):\n    return sum(1 for d in range(1, x + 1) if x % d == 0)", "def divs(x):\n    c = 0\n    d = 1\n    while d * d <= x:\n        if x % d == 0:\n            c += 1 if d * d == x else 2\n        d += 1\n    return c"),
        ("int divs(long long x) {\n    int c = 0;\n    for (long long d = 1; d * d <= x; d++)\n        if (x % d == 0) c += d * d == x ? 1 : 2;\n    return c;\n}",),
    ),
}  # fmt: skip

_SMALL = (2, 3, 4, 5, 6, 7)
_MID = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20)

FILTERS: tuple[Stage, ...] = (
    Stage("are even|are divisible by $2$|leave no remainder when divided by two", "x % 2 == 0", ("x % 2 != 0",)),
    Stage("are odd|are not divisible by $2$|do not split into two equal integer halves", "x % 2 != 0", ("x % 2 == 0",)),
    Stage("are divisible by $#$|are multiples of $#$|leave no remainder when divided by $#$", "x % # == 0", ("x % # != 0", "x % # == 1"), (3, 3, 4, 5, 6, 7)),
    Stage("are not divisible by $#$|are not multiples of $#$|leave a non-zero remainder when divided by $#$", "x % # != 0", ("x % # == 0", "x % # == 1"), (3, 4, 5)),
    Stage("leave the remainder $1$ when divided by $#$|are equal to $1$ modulo $#$|give remainder $1$ under division by $#$", "x % # == 1", ("x % # == 0", "x % # != 0"), (3, 4, 5), low=0, readable=False),
    Stage("leave the remainder $2$ when divided by $#$|are equal to $2$ modulo $#$", "x % # == 2", ("x % # == 0", "x % # == 1"), (3, 4, 5), low=0, readable=False),
    Stage("are [greater|larger] than $#$|are strictly greater than $#$|exceed $#$|are more than $#$", "x > #", ("x >= #", "x < #"), _MID),
    Stage("are at least $#$|are not less than $#$|are greater than or equal to $#$|are $#$ or more", "x >= #", ("x > #", "x <= #"), _MID),
    Stage("are less than $#$|are strictly smaller than $#$|are below $#$", "x < #", ("x <= #", "x > #"), _MID),
    Stage("are at most $#$|do not exceed $#$|are not greater than $#$|are $#$ or less", "x <= #", ("x < #", "x >= #"), _MID),
    Stage("lie between $#$ and $2 \\cdot #$ inclusive|are at least $#$ and at most $2 \\cdot #$", "# <= x <= 2 * #", ("# < x < 2 * #", "x < # or x > 2 * #"), (2, 3, 4, 5, 10), cpp="x >= # && x <= 2 * #"),
    Stage("are less than $#$ or greater than $3 \\cdot #$|lie outside the segment from $#$ to $3 \\cdot #$", "x < # or x > 3 * #", ("x <= # or x >= 3 * #", "# <= x and x <= 3 * #"), (2, 3, 4, 5)),
    Stage("differ from $#$ by at most $2$|lie at a distance of at most $2$ from $#$", "abs(x - #) <= 2", ("abs(x - #) < 2", "x - # <= 2"), (2, 3, 4, 5, 6, 8)),
    Stage("are prime|are prime numbers|have exactly two positive divisors", "is_prime(x)", ("x % 2 == 1", "not is_prime(x)"), low=0, high=10**6),
    Stage("are not prime|are not prime numbers", "not is_prime(x)", ("is_prime(x)", "x % 2 == 0"), low=0, high=10**6),
    Stage("are perfect squares|are squares of integers", "is_square(x)", ("not is_square(x)", "x % 4 == 0"), low=0),
    Stage("have an even sum of digits|have a digit sum divisible by $2$", "digsum(x) % 2 == 0", ("x % 2 == 0", "digsum(x) % 2 == 1"), low=0),
    Stage("have an odd sum of digits|have a digit sum that is odd", "digsum(x) % 2 == 1", ("x % 2 == 1", "digsum(x) % 2 == 0"), low=0),
    Stage("have a sum of digits greater than $#$|have digits that sum up to more than $#$", "digsum(x) > #", ("digsum(x) >= #", "x > #"), (3, 4, 5, 6, 7), low=0),
    Stage("have a sum of digits divisible by $#$|have a digit sum that is a multiple of $#$", "digsum(x) % # == 0", ("x % # == 0", "digsum(x) % # == 1"), (4, 5), low=0),
    Stage("end with the digit $#$ (in decimal notation)|have the last digit $#$", "x % 10 == #", ("x % # == 0", "x % 10 >= #"), (1, 2, 3, 4, 5, 7), low=0),
    Stage("have a last digit less than $#$|end with a digit smaller than $#$", "x % 10 < #", ("x % 10 <= #", "x < #"), (3, 4, 5, 6), low=0),
    Stage("contain the digit $#$|have the digit $#$ in their decimal notation", "has_digit(x, #)", ("x % 10 == #", "not has_digit(x, #)"), (1, 1, 2, 3), low=0, high=10**4, readable=False),
    Stage("do not contain the digit $#$|have no digit $#$ in their decimal notation", "not has_digit(x, #)", ("x % 10 != #", "has_digit(x, #)"), (1, 1, 2, 3), low=0, high=10**4, readable=False),
    Stage("read the same from left to right and from right to left|are palindromes (read the same in both directions)", "is_pal(x)", ("not is_pal(x)", "x % 11 == 0"), low=0),
    Stage("have pairwise different digits|have no two equal digits", "uniq(x)", ("not uniq(x)", "digits(x) == 1"), low=0),
    Stage("are powers of two|are equal to $2^p$ for some non-negative integer $p$", "x > 0 and x & (x - 1) == 0", ("x % 2 == 0", "x == 1 or x % 2 == 0"), low=1, cpp="(x & (x - 1)) == 0"),
    Stage("have an odd number of ones in their binary notation|contain an odd number of bits equal to $1$", "ones(x) % 2 == 1", ("x % 2 == 1", "ones(x) % 2 == 0"), low=0),
    Stage("have exactly two ones in their binary notation|contain exactly two bits equal to $1$", "ones(x) == 2", ("ones(x) >= 2", "ones(x) == 1"), low=0),
    Stage("have exactly two digits|consist of exactly two digits|are two-digit numbers", "10 <= x <= 99", ("10 < x < 99", "x >= 10"), low=0, cpp="x >= 10 && x <= 99"),
    Stage("begin with the digit $#$|have the first (most significant) digit $#$", "lead(x) == #", ("x % 10 == #", "lead(x) >= #"), (1, 2, 3), low=0),
    Stage("are divisible by $2$ or by $#$|are multiples of $2$ or of $#$ (or of both)", "x % 2 == 0 or x % # == 0", ("x % 2 == 0 and x % # == 0", "x % 2 == 0 or x % # == 1"), (3, 5, 7), readable=False),
    Stage("are divisible by exactly one of the numbers $2$ and $#$|are multiples of either $2$ or $#$, but not of both", "(x % 2 == 0) != (x % # == 0)", ("x % 2 == 0 or x % # == 0", "(x % 2 == 0) == (x % # == 0)"), (3, 5, 7), readable=False),
    Stage("are [positive|greater than zero]", "x > 0", ("x >= 0", "x < 0"), high=-1),
    Stage("are negative|are less than zero", "x < 0", ("x <= 0", "x > 0"), high=-1),
    Stage("are [non-zero|different from zero]|are not equal to $0$", "x != 0", ("x > 0", "x < 0"), high=-1),
    Stage("have an absolute value of at least $#$|are not closer to zero than $#$", "abs(x) >= #", ("abs(x) > #", "x >= #"), _MID, high=-1),
)  # fmt: skip
"""`high=-1` marks what makes sense only where values may be negative."""

PLACES: tuple[Stage, ...] = (
    Stage("stand at odd positions (positions are numbered from $1$)|have odd indices (counting from $1$)", "i % 2 == 0", ("i % 2 == 1",)),
    Stage("stand at even positions (positions are numbered from $1$)|have even indices (counting from $1$)", "i % 2 == 1", ("i % 2 == 0",)),
    Stage("stand at positions divisible by $#$ (counting from $1$)|have a position (numbered from $1$) that is a multiple of $#$", "(i + 1) % # == 0", ("i % # == 0", "(i + 1) % # != 0"), (2, 3, 3)),
    Stage("are greater than their own position (positions are numbered from $1$)|exceed their own index (counting from $1$)", "x > i + 1", ("x > i", "x < i + 1")),
    Stage("have the same parity as their position (positions are numbered from $1$)|are odd at odd positions or even at even positions (counting from $1$)", "x % 2 == (i + 1) % 2", ("x % 2 == i % 2", "x % 2 == 0"), cpp="(x - i - 1) % 2 == 0"),
    Stage("are strictly greater than the number right before them (the first one never is)|have a strictly smaller left neighbour", "i > 0 and x > a[i - 1]", ("i == 0 or x > a[i - 1]", "i > 0 and x >= a[i - 1]", "i > 0 and x < a[i - 1]")),
    Stage("are equal to the number right before them (the first one never is)|coincide with their left neighbour", "i > 0 and x == a[i - 1]", ("i > 0 and x != a[i - 1]", "i == 0 or x == a[i - 1]")),
    Stage("are not equal to the number right before them (the first one always counts)|either come first or differ from their left neighbour", "i == 0 or x != a[i - 1]", ("i > 0 and x != a[i - 1]", "i == 0 or x > a[i - 1]")),
    Stage("have both neighbours and are strictly greater than each of them|are strictly greater than both the left and the right neighbour (which must exist)", "0 < i < n - 1 and x > a[i - 1] and x > a[i + 1]", ("0 < i < n - 1 and x > a[i - 1]", "0 < i < n - 1 and x >= a[i - 1] and x >= a[i + 1]"), cpp="i > 0 && i < n - 1 && x > a[i - 1] && x > a[i + 1]"),
    Stage("are greater than the first number|are strictly greater than the very first one", "x > a[0]", ("x >= a[0]", "x < a[0]")),
    Stage("are at least as large as the last number|are not less than the very last one", "x >= a[n - 1]", ("x > a[n - 1]", "x <= a[n - 1]")),
    Stage("have the same parity as the first number|differ from the first number by an even number", "(x - a[0]) % 2 == 0", ("(x - a[0]) % 2 != 0", "x % 2 == 0")),
)  # fmt: skip

MAPS: tuple[Stage, ...] = (
    Stage("its square|the square of it|its product with itself", "x * x", ("2 * x",), many="the squares of @", high=10**6, grow="0, max(lo*lo, hi*hi)"),
    Stage("its cube|the third power of it", "x * x * x", ("x * x", "3 * x"), many="the cubes of @", high=1000, grow="lo**3, hi**3"),
    Stage("its absolute value|the distance from it to zero", "abs(x)", ("-x", "x"), many="the absolute values of @", high=-1, grow="0, max(-lo, hi)"),
    Stage("its double|twice its value", "2 * x", ("x * x",), many="the doubled values of @", grow="2*lo, 2*hi"),
    Stage("it multiplied by $#$|$#$ times its value", "x * #", ("x + #",), (3, 4, 5, 7), many="the values of @ multiplied by $#$", grow="10*lo, 10*hi", readable=False),
    Stage("it increased by $#$|its sum with $#$", "x + #", ("x * #", "x - #"), (2, 3, 5, 8), many="the values of @ increased by $#$", grow="lo, hi + 10**5", readable=False),
    Stage("its distance to $#$ (the absolute value of the difference)|the absolute difference between it and $#$", "abs(x - #)", ("x - #", "# - x"), _MID, many="the distances from @ to $#$ (absolute differences)", grow="0, max(-lo, hi) + 20"),
    Stage("its remainder modulo $#$|the remainder it leaves when divided by $#$", "x % #", ("x // #",), _SMALL, many="the remainders modulo $#$ of @", low=0, grow="0, 6", readable=False),
    Stage("the integer part of its quotient by $#$|its value divided by $#$ and rounded down", "x // #", ("(x + # - 1) // #", "x % #"), (2, 3, 4), many="the quotients (rounded down) by $#$ of @", low=0, grow="0, hi", readable=False),
    Stage("its half rounded up|half of it, rounded up to an integer", "(x + 1) // 2", ("x // 2",), many="the halves, rounded up, of @", low=0, grow="0, hi"),
    Stage("the smaller of it and $#$|$#$ if it is greater than $#$, and itself otherwise", "min(x, #)", ("max(x, #)", "x"), _MID, many="the values of @ cut down to at most $#$", grow="min(lo, 2), 20", readable=False),
    Stage("the larger of it and $#$|$#$ if it is less than $#$, and itself otherwise", "max(x, #)", ("min(x, #)", "x"), _MID, many="the values of @ raised to at least $#$", grow="2, max(hi, 20)", readable=False),
    Stage("its sum of digits|the sum of its decimal digits", "digsum(x)", ("digits(x)", "x % 10"), many="the digit sums of @", low=0, grow="0, 90"),
    Stage("the number of its digits|its length in decimal notation", "digits(x)", ("digsum(x)",), many="the numbers of digits of @", low=0, high=10**5, grow="1, 10"),
    Stage("its last digit|its remainder modulo $10$", "x % 10", ("x // 10", "lead(x)"), many="the last digits of @", low=0, grow="0, 9"),
    Stage("its first digit|its most significant digit", "lead(x)", ("x % 10",), many="the first digits of @", low=0, grow="0, 9"),
    Stage("its largest digit|the greatest of its decimal digits", "top(x)", ("x % 10", "lead(x)"), many="the largest digits of @", low=0, grow="0, 9"),
    Stage("its smallest digit|the least of its decimal digits", "bottom(x)", ("x % 10", "top(x)"), many="the smallest digits of @", low=0, grow="0, 9"),
    Stage("the number of ones in its binary notation|the number of its bits equal to $1$", "ones(x)", ("x % 2",), many="the numbers of binary ones in @", low=0, grow="0, 60"),
    Stage("the number written with its digits in the reverse order (leading zeros are dropped)|the number obtained by reading its digits from right to left", "rev(x)", ("x", "digsum(x)"), many="the reversals (digits read from right to left) of @", low=0, grow="0, 10*hi"),
    Stage("the sum of all integers from $1$ to it|the sum $1 + 2 + \\dots$ up to it", "x * (x + 1) // 2", ("x * (x - 1) // 2", "x * x // 2"), many="the sums of all integers from $1$ to each of @", low=0, high=10**6, grow="0, hi*hi"),
    Stage("the number of its positive divisors|how many positive integers divide it", "divs(x)", ("divs(x) - 1", "digits(x)"), many="the numbers of positive divisors of @", low=1, high=1000, grow="1, 40"),
    Stage("its bitwise XOR with $#$|the result of XOR-ing it with $#$", "x ^ #", ("x + #", "x | #"), (1, 2, 3, 5, 7), many="the bitwise XORs with $#$ of @", low=0, grow="0, 2*hi + 8", readable=False),
    Stage("the number opposite to it in sign|it taken with the opposite sign", "-x", ("x", "abs(x)"), many="the negated values of @", high=-1, grow="-hi, -lo"),
    Stage("it plus $1$ if it is odd, and half of it if it is even", "x + 1 if x % 2 == 1 else x // 2", ("x // 2 if x % 2 == 1 else x + 1", "x + 1 if x % 2 == 1 else x"), low=0, cpp="(x % 2 == 1 ? x + 1 : x / 2)", grow="0, hi + 1"),
    Stage("its triple if it is odd, and its double if it is even", "3 * x if x % 2 == 1 else 2 * x", ("2 * x if x % 2 == 1 else 3 * x", "3 * x"), low=0, cpp="(x % 2 == 1 ? 3 * x : 2 * x)", grow="0, 3*hi"),
    Stage("it minus $#$ if it is greater than $#$, and $0$ otherwise|the part of it in excess of $#$ ($0$ if there is none)", "max(0, x - #)", ("x - #", "abs(x - #)"), _MID, many="the excesses over $#$ ($0$ if there is none) of @", grow="0, hi"),
)  # fmt: skip
PLACE_MAPS: tuple[Stage, ...] = (
    Stage("its product with its position (positions are numbered from $1$)|it multiplied by its index (counting from $1$)", "x * (i + 1)", ("x * i", "x + i + 1"), high=10**8, grow="10**5*lo, 10**5*hi"),
    Stage("its sum with its position (positions are numbered from $1$)|it increased by its index (counting from $1$)", "x + i + 1", ("x + i", "x * (i + 1)"), grow="lo, hi + 10**5"),
    Stage("its absolute difference with its position (positions are numbered from $1$)|the distance between it and its index (counting from $1$)", "abs(x - i - 1)", ("abs(x - i)", "x - i - 1"), grow="0, max(-lo, hi) + 10**5"),
    Stage("it taken with a minus sign if its position is even (positions are numbered from $1$)", "x if i % 2 == 0 else -x", ("-x if i % 2 == 0 else x", "x"), cpp="(i % 2 == 0 ? x : -x)", grow="-max(-lo, hi), max(-lo, hi)"),
    Stage("its absolute difference with the first number|the distance between it and the very first number", "abs(x - a[0])", ("x - a[0]", "abs(x - a[n - 1])"), grow="0, hi - lo"),
)  # fmt: skip


def to_cpp(code: str) -> str:
    """A Python expression of ours as C++."""
    code = code.replace(" and ", " && ").replace(" or ", " || ").replace("//", "/")
    code = re.sub(r"\bnot ", "!", code).replace("abs(", "llabs(")
    code = re.sub(r"(?<!\w)\((x [-+] [^()]*)\) % 2 ", r"(\1) % 2 ", code)
    code = re.sub(r"x & \(x - 1\) ", "(x & (x - 1)) ", code)
    code = re.sub(r"([#\w* ]+) (<=?) x (<=?) ([\w* #]+)", r"\1 \2 x && x \3 \4", code)
    code = re.sub(r"0 < i < n - 1", "i > 0 && i < n - 1", code)
    code = re.sub(r"^(.*) if (.*) else (.*)$", r"(\2 ? \1 : \3)", code)
    return re.sub(r"\b(min|max)\(", r"\1<long long>(", code)


def settled(stage: Stage, rng: random.Random, lo: int, hi: int, *, may_read: bool) -> Stage:
    """The stage with its constant drawn: a number, or `k` that is read."""
    cpp = stage.cpp or to_cpp(stage.py)
    if not stage.pool:
        return replace(stage, cpp=cpp)
    if may_read and stage.readable and rng.random() < 0.5:
        c = "k"
    else:
        c = str(rng.choice([v for v in stage.pool if lo <= v <= hi] or stage.pool))
    def put(text: str) -> str:
        if c != "k":
            text = re.sub(r"([23]) (\\cdot|\*) #", lambda m: str(int(m[1]) * int(c)), text)
        return text.replace("#", c)

    return replace(stage, says=put(stage.says), py=put(stage.py), cpp=put(cpp), many=put(stage.many), wrong=tuple(map(put, stage.wrong)), grow=stage.grow)


def pick(table: tuple[Stage, ...], rng: random.Random, lo: int, hi: int, *, may_read: bool = False) -> Stage:
    """A stage of the table that bears values in [lo, hi]."""
    fits = [s for s in table if (lo < 0 if s.high == -1 else s.low <= max(lo, -INF + 1) and hi <= s.high)]
    return settled(rng.choice(fits), rng, lo, hi, may_read=may_read)


def grown(stage: Stage, lo: int, hi: int) -> tuple[int, int]:
    """The values that a map makes of values in [lo, hi]."""
    return eval(stage.grow, {"lo": lo, "hi": hi, "max": max, "min": min})
