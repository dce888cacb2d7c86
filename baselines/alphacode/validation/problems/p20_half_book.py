import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Halfway Through the Book"
RATING = 800
TAGS = ("implementation",)
STATEMENT = '''A book has n chapters; chapter i has p_i pages. Nadia reads the book chapter after chapter, from the first one to the last one. As soon as she has finished a chapter, she checks whether the pages read so far make at least half of all the pages of the book. If they do for the first time, she treats herself to a cup of cocoa.

After which chapter does Nadia drink cocoa, and how many pages are then still left to read?

Input

The first line contains an integer n (1 ≤ n ≤ 10^5), the number of chapters. The second line contains n integers p_1, p_2, ..., p_n (1 ≤ p_i ≤ 10^9).

Output

Print two integers separated by a space: the number of the chapter and the number of pages left.

Note

In the first example the book has 20 pages. After two chapters Nadia has read 9 of them, which is not enough; after three chapters she has read 12.'''
EXAMPLES = [("4\n4 5 3 8\n", "3 8\n"), ("2\n6 6\n", "1 6\n")]


def solve(text):
    p = list(map(int, text.split()))[1:]
    total, s = sum(p), 0
    for i, x in enumerate(p):
        s += x
        if 2 * s >= total:
            return f"{i + 1} {total - s}\n"


def brute(text):
    p = list(map(int, text.split()))[1:]
    ok = [i for i in range(1, len(p) + 1) if sum(p[:i]) >= sum(p[i:])]
    return f"{ok[0]} {sum(p[ok[0]:])}\n"


def draw(rng, size):
    n = _n(rng, size)
    v = _v(rng, size, 10**9)
    a = [rng.randint(1, v) for _ in range(n)]
    if rng.random() < 0.3:
        a.sort(reverse=rng.random() < 0.5)
    if n % 2 == 0 and rng.random() < 0.2:
        a = a[:n // 2] + a[:n // 2][::-1]
    return f"{n}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, = _ints(ls[0], 1, 1, 10**5)
    _ints(ls[1], n, 1, 10**9)
    return len(ls) == 2


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<long long> p(n);
    for (auto &x : p) cin >> x;
    long long total = accumulate(p.begin(), p.end(), 0LL), cur = 0;
    for (int i = 0; i < n; i++) {
        cur += p[i];
        if (cur * 2 >= total) {
            cout << i + 1 << " " << total - cur << endl;
            return 0;
        }
    }
}
'''
PYTHON = r'''n = int(input())
p = list(map(int, input().split()))
left = sum(p)
total = left
for i in range(n):
    left -= p[i]
    if left * 2 <= total:
        print(i + 1, left)
        break
'''
