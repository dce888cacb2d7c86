import random

NAME = "Print Shop"
RATING = 1300
TAGS = ("binary search",)
STATEMENT = """A print shop has N printers. Printer i needs s_i seconds to warm up and after that prints one page every p_i seconds; that is, its k-th page is ready s_i + k · p_i seconds after it is switched on. All printers can be switched on at time 0 and work at the same time.

Find the smallest integer time T such that at least P pages in total can be ready by time T.

Input

N P
s_1 p_1
...
s_N p_N

All values are integers, 1 ≤ N ≤ 1000, 1 ≤ P ≤ 1000000000, 0 ≤ s_i ≤ 1000000000, 1 ≤ p_i ≤ 1000000000.

Output

Print T.

Note

In the first example the first printer delivers pages at times 7, 9, 11, ..., the second at times 4, 8, 12, ... . Four pages are ready by time 9."""
EXAMPLES = [("2 4\n5 2\n0 4\n", "9\n"), ("1 1000000000\n1000000000 1000000000\n", "1000000001000000000\n")]


def solve(text):
    d = list(map(int, text.split()))
    n, need = d[0], d[1]
    s, p = d[2::2], d[3::2]
    lo, hi = 0, 2 * 10 ** 18
    while hi - lo > 1:
        m = (lo + hi) // 2
        if sum((m - x) // y for x, y in zip(s, p) if m > x) >= need:
            hi = m
        else:
            lo = m
    return f"{hi}\n"


def brute(text):
    import heapq
    d = list(map(int, text.split()))
    n, need = d[0], d[1]
    if n == 1:
        return f"{d[2] + need * d[3]}\n"
    h = [(d[2 + 2 * i] + d[3 + 2 * i], d[3 + 2 * i]) for i in range(n)]
    heapq.heapify(h)
    for _ in range(need):
        t, p = heapq.heappop(h)
        heapq.heappush(h, (t + p, p))
    return f"{t}\n"


def draw(rng, size):
    n = rng.randint(1, (2, 3, 4, 8, 12, 20, 40, 70, 100, 150)[size])
    P = rng.randint(1, (5, 20, 100, 1000, 10 ** 5, 10 ** 6, 10 ** 7, 10 ** 9, 10 ** 9, 10 ** 9)[size])
    m = (10, 20, 50, 100, 1000, 10 ** 5, 10 ** 6, 10 ** 9, 10 ** 9, 10 ** 9)[size]
    return f"{n} {P}\n" + "".join(f"{rng.randint(0, m)} {rng.randint(1, m)}\n" for _ in range(n))


def valid(text):
    try:
        d = list(map(int, text.split()))
        n, P = d[:2]
    except ValueError:
        return False
    if not (1 <= n <= 1000 and 1 <= P <= 10 ** 9 and len(d) == 2 + 2 * n):
        return False
    if not all(0 <= d[2 + 2 * i] <= 10 ** 9 and 1 <= d[3 + 2 * i] <= 10 ** 9 for i in range(n)):
        return False
    return text == "".join(f"{d[i]} {d[i + 1]}\n" for i in range(0, len(d), 2))


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    long long n, need;
    cin >> n >> need;
    vector<long long> s(n), p(n);
    for (int i = 0; i < n; i++) cin >> s[i] >> p[i];
    long long lo = 0, hi = (long long)1e18 + 2e9;
    while (lo < hi) {
        long long mid = lo + (hi - lo) / 2, pages = 0;
        for (int i = 0; i < n && pages < need; i++)
            if (mid > s[i]) pages += (mid - s[i]) / p[i];
        if (pages >= need) hi = mid;
        else lo = mid + 1;
    }
    cout << lo << endl;
}
"""
PYTHON = r"""n, need = map(int, input().split())
pr = [tuple(map(int, input().split())) for _ in range(n)]
lo = 0
hi = min(s + need * p for s, p in pr)
while lo < hi:
    mid = (lo + hi) // 2
    pages = 0
    for s, p in pr:
        if mid > s:
            pages += (mid - s) // p
    if pages >= need:
        hi = mid
    else:
        lo = mid + 1
print(lo)
"""
