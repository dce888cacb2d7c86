from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Friendly Trios"
RATING = 1400
TAGS = ("combinatorics", "sortings", "two pointers")
STATEMENT = '''n singers want to form trios. Singer i has a voice of pitch a_i. Three different singers sound well together if the pitches of any two of them differ by at most d.

Count the trios that sound well. Trios are unordered sets of three different singers; singers with the same pitch are still different people.

Input

The first line contains an integer t (1 ≤ t ≤ 100) — the number of test cases.

Each test case is given on two lines. The first one contains two integers n and d (1 ≤ n ≤ 10^5, 0 ≤ d ≤ 10^9). The second one contains n integers a_1, ..., a_n (1 ≤ a_i ≤ 10^9).

It is guaranteed that the sum of n over all test cases does not exceed 10^5.

Output

For each test case print the number of trios.

Note

In the first test case the trios have the pitches (1, 2, 3) and (2, 3, 4).'''
EXAMPLES = [("3\n4 2\n3 1 4 2\n4 0\n7 7 7 7\n2 5\n1 1\n", "2\n4\n0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    from itertools import combinations
    d = text.split("\n")
    out = []
    for i in range(int(d[0])):
        k = int(d[1 + 2 * i].split()[1])
        out.append(sum(max(c) - min(c) <= k for c in combinations(map(int, d[2 + 2 * i].split()), 3)))
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = rng.randint(1, 2 + size // 2)
    s = f"{t}\n"
    for _ in range(t):
        n = _n(rng, min(size + 1, 6), 1 + min(size + 2, 20))
        v = _v(rng, size, 10**9)
        s += f"{n} {rng.randint(0, rng.choice((v, max(1, v // 4))))}\n" + " ".join(str(rng.randint(1, v)) for _ in range(n)) + "\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 100)
    assert len(ls) == 2 * t + 1
    tot = 0
    for i in range(t):
        n, d = _ints(ls[1 + 2 * i], 2, 0, 10**9)
        tot += n
        assert n >= 1 and tot <= 10**5
        _ints(ls[2 + 2 * i], n, 1, 10**9)
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, d;
        scanf("%d %d", &n, &d);
        vector<int> a(n);
        for (int &x : a) scanf("%d", &x);
        sort(a.begin(), a.end());
        long long ans = 0;
        int l = 0;
        for (int r = 0; r < n; r++) {
            while (a[r] - a[l] > d) l++;
            long long c = r - l;
            ans += c * (c - 1) / 2;
        }
        printf("%lld\n", ans);
    }
}
'''
PYTHON = r'''from bisect import bisect_right
for _ in range(int(input())):
    n, d = map(int, input().split())
    a = sorted(map(int, input().split()))
    ans = 0
    for i in range(n):
        c = bisect_right(a, a[i] + d) - i - 1
        ans += c * (c - 1) // 2
    print(ans)
'''
