import random

NAME = "Sums Without a Remainder"
RATING = 1100
TAGS = ("math", "number theory", "combinatorics")
STATEMENT = """Let a_1, a_2, ..., a_n be integers and k a positive integer. Count the pairs (i, j) with i < j such that a_i + a_j is divisible by k and a_i ≠ a_j.

Input

The first line contains t (1 ≤ t ≤ 1000), the number of test cases.

The first line of each test case contains n and k (2 ≤ n ≤ 100000, 1 ≤ k ≤ 1000000000). The second line contains a_1, ..., a_n (1 ≤ a_i ≤ 1000000000). The sum of n over all test cases does not exceed 100000.

Output

For each test case print the number of pairs.

Note

In the first test case the pairs of values are (1, 5), (1, 5) and (2, 4): the number 1 forms a pair with each of the two fives. The pair (3, 3) is not counted because the two values are equal."""
EXAMPLES = [("2\n7 6\n1 2 3 3 4 5 5\n3 1\n8 8 9\n", "3\n2\n")]


def solve(text):
    from collections import Counter
    d = list(map(int, text.split()))
    p, out = 1, []
    for _ in range(d[0]):
        n, k = d[p], d[p + 1]
        a = d[p + 2:p + 2 + n]
        p += n + 2
        m = Counter(x % k for x in a)
        tot = 0
        for r, c in m.items():
            s = (-r) % k
            if s == r:
                tot += c * (c - 1)
            elif s in m:
                tot += c * m[s]
        tot //= 2
        for x, c in Counter(a).items():
            if 2 * x % k == 0:
                tot -= c * (c - 1) // 2
        out.append(tot)
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    lines = text.strip().split("\n")
    res = ""
    for q in range(1, len(lines), 2):
        n, k = map(int, lines[q].split())
        a = list(map(int, lines[q + 1].split()))
        res += str(sum(1 for i in range(n) for j in range(i + 1, n) if a[i] != a[j] and (a[i] + a[j]) % k == 0)) + "\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 4, 5, 5, 6, 6, 7, 8)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(2, (4, 7, 10, 14, 20, 25, 30, 40, 50, 60)[size])
        m = rng.choice((6, 30, 1000 if size < 4 else 10 ** 9))
        k = rng.choice((1, 2, 3, rng.randint(1, m), rng.randint(1, 12)))
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
            if not (2 <= n <= 10 ** 5 and 1 <= k <= 10 ** 9 and all(1 <= x <= 10 ** 9 for x in a)):
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
        map<int, int> rem, val;
        long long ans = 0;
        for (int i = 0; i < n; i++) {
            int x;
            scanf("%d", &x);
            int need = (k - x % k) % k;
            auto it = rem.find(need);
            if (it != rem.end()) ans += it->second;
            if (x % k == need) ans -= val[x];
            rem[x % k]++;
            val[x]++;
        }
        printf("%lld\n", ans);
    }
}
"""
PYTHON = r"""import sys
def main():
    data = list(map(int, sys.stdin.read().split()))
    p = 1
    for _ in range(data[0]):
        n, k = data[p], data[p + 1]
        p += 2
        rem = {}
        val = {}
        ans = 0
        for i in range(n):
            x = data[p + i]
            r = x % k
            need = (k - r) % k
            ans += rem.get(need, 0)
            if need == r:
                ans -= val.get(x, 0)
            rem[r] = rem.get(r, 0) + 1
            val[x] = val.get(x, 0) + 1
        p += n
        print(ans)
main()
"""
