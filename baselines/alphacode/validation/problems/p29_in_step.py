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


NAME = "Pairs in Step"
RATING = 1100
TAGS = ("data structures", "math", "number theory")
STATEMENT = '''You are given an array a_1, a_2, ..., a_n and a positive integer m. A pair of indices (i, j), where 1 ≤ i < j ≤ n, is said to be in step if the number (a_j - a_i) - (j - i) is divisible by m.

Find the number of pairs in step.

Input

The first line contains two integers n and m (1 ≤ n ≤ 2·10^5, 1 ≤ m ≤ 10^9). The second line contains n integers a_1, a_2, ..., a_n (-10^9 ≤ a_i ≤ 10^9).

Output

Output one integer, the number of pairs of indices in step.

Note

In the first example the pairs in step are (1, 2), because (6 - 5) - 1 = 0, as well as (1, 4) with (5 - 5) - 3 = -3 and (2, 4) with (5 - 6) - 2 = -3.'''
EXAMPLES = [("4 3\n5 6 6 5\n", "3\n"), ("3 1\n-7 0 7\n", "3\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    n, m, a = d[0], d[1], d[2:]
    return f"{sum(((a[j] - a[i]) - (j - i)) % m == 0 for j in range(n) for i in range(j))}\n"


def draw(rng, size):
    n = _n(rng, size, 1 + size)
    v = _v(rng, size, 10**9)
    m = rng.randint(1, rng.choice((3, 10, v)))
    a = [rng.randint(-v, v) if rng.random() < 0.8 else i for i in range(n)]
    return f"{n} {m}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, m = _ints(ls[0], 2, 1, 10**9)
    _ints(ls[1], n, -10**9, 10**9)
    return len(ls) == 2 and n <= 2 * 10**5


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long m;
    scanf("%d %lld", &n, &m);
    map<long long, long long> cnt;
    long long ans = 0;
    for (int i = 0; i < n; i++) {
        long long a;
        scanf("%lld", &a);
        long long key = ((a - i) % m + m) % m;
        ans += cnt[key]++;
    }
    printf("%lld\n", ans);
}
'''
PYTHON = r'''n, m = map(int, input().split())
cnt = {}
ans = 0
for i, x in enumerate(map(int, input().split())):
    key = (x - i) % m
    c = cnt.get(key, 0)
    ans += c
    cnt[key] = c + 1
print(ans)
'''
