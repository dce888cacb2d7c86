import random

from baselines.alphacode.validation.drawing import limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Parade Formation"
RATING = 800
TAGS = ("brute force", "math", "number theory")
STATEMENT = '''n soldiers have to be lined up for the parade in a full rectangle of r rows with c soldiers in each row, r · c = n. The general has ordered that there be at least k rows, and that each row have at least k soldiers.

In how many ways can the pair (r, c) be chosen? The pairs (r, c) and (c, r) are different if r ≠ c.

Input

The only line contains two integers n and k (1 ≤ n ≤ 10^12, 1 ≤ k ≤ 10^6).

Output

Print one integer: the number of ways, possibly 0.

Note

In the first example the soldiers can stand as 2 × 6, 3 × 4, 4 × 3 or 6 × 2. The formations 1 × 12 and 12 × 1 do not please the general.'''
EXAMPLES = [("12 2\n", "4\n"), ("49 7\n", "1\n"), ("10 5\n", "0\n")]


def solve(text):
    n, k = map(int, text.split())
    ans, r = 0, 1
    while r * r <= n:
        if n % r == 0 and r >= k:
            ans += 1 if r * r == n else 2
        r += 1
    return f"{ans}\n"


def brute(text):
    n, k = map(int, text.split())
    return f"{sum(1 for r in range(k, n + 1) if n % r == 0 and n // r >= k)}\n"


def draw(rng, size):
    v = max(12, 10**size, _v(rng, size, 10**12) if size else 12)
    v = min(v, 10**12)
    n = rng.randint(1, v)
    if rng.random() < 0.85:
        n = 1
        while True:
            p = rng.choice((2, 2, 2, 3, 3, 5, 7, 11, 13))
            if n * p > v:
                break
            n *= p
    return f"{n} {rng.randint(1, rng.choice((2, 3, 3, 10, max(1, min(10**6, int(n**0.5))))))}\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, k = _ints(ls[0], 2, 1, 10**12)
    return len(ls) == 1 and k <= 10**6


CPP = r'''#include <iostream>
using namespace std;

int main() {
    long long n, k;
    cin >> n >> k;
    int ans = 0;
    for (long long r = k; r * r <= n; r++) {
        if (n % r == 0) {
            ans++;
            if (r != n / r) ans++;
        }
    }
    cout << ans << endl;
    return 0;
}
'''
PYTHON = r'''n, k = map(int, input().split())
ans = 0
r = k
while r * r <= n:
    if n % r == 0:
        ans += 1
        if r * r != n:
            ans += 1
    r += 1
print(ans)
'''
