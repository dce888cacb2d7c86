import random


def _n(rng, size, lo=1, hi=10**9):
    """A length that grows with the size."""
    return rng.randint(lo, max(lo, min(hi, (2, 4, 6, 10, 20, 35, 60, 100, 160, 250)[size])))


def _t(rng, size):
    """A number of test cases."""
    return rng.randint((size + 2) // 2, (1, 3, 4, 5, 7, 9, 12, 16, 20, 25)[size])


def _v(rng, size, hi):
    """An upper bound for values."""
    caps = (3, 6, 10, 40, 200, 10**3, 10**4, 10**6, 10**9, 10**18)
    return min(hi, caps[rng.choice((size, size, max(size - 3, 0)))])


def _lines(text):
    assert text.endswith("\n")
    return text[:-1].split("\n")


def _ints(line, count, lo, hi):
    parts = line.split(" ")
    assert count is None or len(parts) == count
    values = [int(p) for p in parts]
    assert all(str(v) == p and lo <= v <= hi for v, p in zip(values, parts))
    return values


def _strict(check):
    def run(text):
        try:
            return bool(check(text))
        except (AssertionError, ValueError, IndexError):
            return False
    return run


def _run(program, text):
    """The output of a Python program on this input."""
    import contextlib, io, sys
    old, out = sys.stdin, io.StringIO()
    sys.stdin = io.StringIO(text)
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(program, "solution", "exec"), {"__name__": "__main__"})
    finally:
        sys.stdin = old
    return out.getvalue()


NAME = "Lost Gloves"
RATING = 800
TAGS = ("greedy", "strings")
STATEMENT = '''At the end of winter a kindergarten has a box of lost gloves. A colour is denoted by a lowercase letter. The left gloves of the box are described by a string s, one letter for each glove, and the right gloves by a string t.

A left glove and a right glove of the same colour can be put together and given away as a pair. Every glove belongs to at most one pair.

What is the greatest possible number of pairs?

Input

The first line contains the string s, the second line contains the string t. Both are non-empty, consist of lowercase English letters and have at most 10^5 characters. Their lengths may differ.

Output

Print one integer — the greatest number of pairs.

Note

In the first example two pairs of colour a and one pair of colour c can be formed.'''
EXAMPLES = [("abaca\ncada\n", "3\n"), ("xyz\nabc\n", "0\n")]


def solve(text):
    s, t = text.split()
    return f"{sum(min(s.count(c), t.count(c)) for c in set(s))}\n"


def brute(text):
    s, t = text.split()
    t = list(t)
    k = 0
    for c in s:
        for j in range(len(t)):
            if t[j] == c:
                del t[j]
                k += 1
                break
    return f"{k}\n"


def draw(rng, size):
    letters = "abcdefghijklmnopqrstuvwxyz"
    k = rng.randint(1, min(26, 3 + 3 * size))
    letters = "".join(rng.sample(letters, k))
    s = "".join(rng.choice(letters) for _ in range(_n(rng, size, 1 + size)))
    if rng.random() < 0.5:
        letters = letters[k // 2:] + "qv"
    t = "".join(rng.choice(letters) for _ in range(_n(rng, size, 1 + size)))
    return f"{s}\n{t}\n"


@_strict
def valid(text):
    ls = _lines(text)
    return len(ls) == 2 and all(1 <= len(s) <= 10**5 and all("a" <= c <= "z" for c in s) for s in ls)


CPP = r'''#include <bits/stdc++.h>
using namespace std;
int main() {
    string s, t;
    cin >> s >> t;
    int a[26] = {}, b[26] = {};
    for (char c : s) a[c - 'a']++;
    for (char c : t) b[c - 'a']++;
    int ans = 0;
    for (int i = 0; i < 26; i++) ans += min(a[i], b[i]);
    cout << ans << "\n";
}
'''
PYTHON = r'''from collections import Counter
a = Counter(input().strip())
b = Counter(input().strip())
print(sum((a & b).values()))
'''
