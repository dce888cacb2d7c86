import random

NAME = "Not Too Often"
RATING = 1300
TAGS = ("two pointers", "data structures")
STATEMENT = """Polycarp listens to the radio and has written down the numbers of the songs in the order in which they were played: a_1, a_2, ..., a_n. He calls a contiguous part of this list pleasant if no song occurs in it more than k times.

Find the length of the longest pleasant part and the number of different ways to choose a part of this length (parts which begin at different positions are different).

Input

The first line contains t (1 ≤ t ≤ 1000).

Each test case consists of two lines. The first one contains n and k (1 ≤ k ≤ n ≤ 100000), the second one contains a_1, ..., a_n (1 ≤ a_i ≤ 1000000000). The sum of n over the test cases does not exceed 100000.

Output

For each test case print two integers: the largest length and the number of pleasant parts of this length.

Note

In the first test case the parts (2, 1, 3) and (1, 3, 2) are the longest ones."""
EXAMPLES = [("2\n5 1\n2 1 3 2 2\n6 2\n7 7 7 4 7 4\n", "3 2\n4 1\n")]


def solve(text):
    d = list(map(int, text.split()))
    p, out = 1, []
    for _ in range(d[0]):
        n, k = d[p], d[p + 1]
        a = d[p + 2:p + 2 + n]
        p += n + 2
        cnt = {}
        l = best = ways = 0
        for r, x in enumerate(a):
            cnt[x] = cnt.get(x, 0) + 1
            while cnt[x] > k:
                cnt[a[l]] -= 1
                l += 1
            if r - l + 1 > best:
                best, ways = r - l + 1, 1
            elif r - l + 1 == best:
                ways += 1
        out.append(f"{best} {ways}")
    return "\n".join(out) + "\n"


def brute(text):
    lines = text.strip().split("\n")
    res = ""
    for q in range(1, len(lines), 2):
        n, k = map(int, lines[q].split())
        a = list(map(int, lines[q + 1].split()))
        ln = [j - i for i in range(n) for j in range(i + 1, n + 1) if all(a[i:j].count(x) <= k for x in a[i:j])]
        res += f"{max(ln)} {ln.count(max(ln))}\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 2, 3, 3, 4, 4, 5, 5, 6, 6)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (5, 8, 10, 14, 20, 25, 35, 45, 60, 80)[size])
        k = rng.randint(1, min(n, rng.choice((1, 2, 3, n))))
        m = rng.choice((2, 4, 10, 10 ** 9))
        out += [f"{n} {k}", " ".join(str(rng.randint(1, m)) for _ in range(n))]
    return "\n".join(out) + "\n"


def valid(text):
    try:
        it = map(int, text.split())
        t = next(it)
        out = [str(t)]
        tot = 0
        if not 1 <= t <= 1000:
            return False
        for _ in range(t):
            n, k = next(it), next(it)
            a = [next(it) for _ in range(n)]
            tot += n
            if not (1 <= k <= n <= 10 ** 5 and all(1 <= x <= 10 ** 9 for x in a)):
                return False
            out += [f"{n} {k}", " ".join(map(str, a))]
    except (ValueError, StopIteration):
        return False
    return tot <= 10 ** 5 and text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, k;
        scanf("%d %d", &n, &k);
        vector<int> a(n);
        for (auto &x : a) scanf("%d", &x);
        map<int, int> cnt;
        int best = 0, ways = 0;
        for (int l = 0, r = 0; r < n; r++) {
            cnt[a[r]]++;
            while (cnt[a[r]] > k) cnt[a[l++]]--;
            int len = r - l + 1;
            if (len > best) best = len, ways = 0;
            if (len == best) ways++;
        }
        printf("%d %d\n", best, ways);
    }
}
"""
PYTHON = r"""import sys
from collections import defaultdict
input = sys.stdin.readline
for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    where = defaultdict(list)
    start = 0
    lens = []
    for i in range(n):
        w = where[a[i]]
        w.append(i)
        if len(w) > k:
            start = max(start, w[-1 - k] + 1)
        lens.append(i - start + 1)
    m = max(lens)
    print(m, lens.count(m))
"""
