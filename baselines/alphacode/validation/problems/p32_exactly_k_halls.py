from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Exactly k Lamps"
RATING = 1100
TAGS = ("data structures", "implementation", "sortings")
STATEMENT = '''A corridor is divided into 10^5 cells, numbered from 1 to 10^5. There are n lamps; lamp i lights all the cells from l_i to r_i, including both ends.

For how many cells of the corridor is it true that exactly k lamps light them?

Input

The first line contains two integers n and k (1 ≤ k ≤ n ≤ 10^5), the number of lamps and the required number.

Each of the following n lines contains two integers l_i and r_i (1 ≤ l_i ≤ r_i ≤ 10^5).

Output

Print one integer: the number of cells lit by exactly k lamps.

Note

In the example the cells 3 and 4 are lit by the first two lamps, and the cell 9 is lit by the second and the third lamp. The cell 8 is lit by the second lamp only.'''
EXAMPLES = [("3 2\n1 4\n3 9\n9 12\n", "3\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    k, l, r = d[1], d[2::2], d[3::2]
    return f"{sum(1 for x in range(1, max(r) + 1) if sum(a <= x <= b for a, b in zip(l, r)) == k)}\n"


def draw(rng, size):
    n = _n(rng, min(size, 8), 1 + size // 2)
    v = max(10, _v(rng, size, 10**5))
    w = rng.choice((v, max(1, v // 3)))
    s = f"{n} {rng.randint(1, min(n, max(1, n // 3), 30))}\n"
    for _ in range(n):
        x = rng.randint(1, v)
        s += f"{x} {min(v, x + rng.randint(0, w))}\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    n, k = _ints(ls[0], 2, 1, 10**5)
    assert k <= n and len(ls) == n + 1
    for s in ls[1:]:
        l, r = _ints(s, 2, 1, 10**5)
        assert l <= r
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int d[100005];

int main() {
    int n, k;
    scanf("%d %d", &n, &k);
    for (int i = 0; i < n; i++) {
        int l, r;
        scanf("%d %d", &l, &r);
        d[l]++;
        d[r + 1]--;
    }
    int cur = 0, ans = 0;
    for (int x = 1; x <= 100000; x++) {
        cur += d[x];
        if (cur == k) ans++;
    }
    printf("%d\n", ans);
}
'''
PYTHON = r'''import sys
data = list(map(int, sys.stdin.read().split()))
n, k = data[0], data[1]
d = [0] * 100002
for i in range(n):
    d[data[2 + 2 * i]] += 1
    d[data[3 + 2 * i] + 1] -= 1
cur = 0
ans = 0
for x in range(1, 100001):
    cur += d[x]
    if cur == k:
        ans += 1
print(ans)
'''
