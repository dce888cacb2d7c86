import random

NAME = "Exactly K Inversions"
RATING = 1500
TAGS = ("constructive algorithms", "greedy", "math")
STATEMENT = """An inversion of a permutation p_1, p_2, ..., p_n is a pair of positions i < j with p_i > p_j.

For given n and k, find the lexicographically smallest permutation of the numbers 1, 2, ..., n that has exactly k inversions.

A permutation p is lexicographically smaller than a permutation q if in the first position where they differ p has the smaller number.

Input

The first line contains t (1 ≤ t ≤ 100), the number of test cases. Each of the next t lines contains n and k (1 ≤ n ≤ 100000, 0 ≤ k ≤ n(n-1)/2). The sum of n over all test cases does not exceed 100000.

Output

For each test case print the permutation on a separate line.

Note

In the first test case the permutations of length 4 with two inversions are (1, 3, 4, 2), (1, 4, 2, 3), (2, 1, 4, 3), (2, 3, 1, 4) and (3, 1, 2, 4)."""
EXAMPLES = [("4\n4 2\n3 3\n5 0\n5 4\n", "1 3 4 2\n3 2 1\n1 2 3 4 5\n1 3 5 4 2\n")]


def solve(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        n, k = d[1 + 2 * i], d[2 + 2 * i]
        m = 0
        while m * (m - 1) // 2 < k:
            m += 1
        m = max(m, 1)
        p = list(range(1, n - m + 1))
        rest = list(range(n - m + 1, n + 1))
        if m > 1:
            r = k - (m - 1) * (m - 2) // 2
            x = rest.pop(r)
            p.append(x)
        p += rest[::-1]
        out.append(" ".join(map(str, p)))
    return "\n".join(out) + "\n"


def brute(text):
    from itertools import permutations
    res = ""
    for line in text.strip().split("\n")[1:]:
        n, k = map(int, line.split())
        for p in permutations(range(1, n + 1)):
            if sum(p[i] > p[j] for i in range(n) for j in range(i + 1, n)) == k:
                res += " ".join(map(str, p)) + "\n"
                break
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 3, 4, 5, 5, 6, 6, 7, 8)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (4, 5, 6, 8, 10, 15, 25, 40, 60, 80)[size])
        m = n * (n - 1) // 2
        out.append(f"{n} {rng.choice((rng.randint(0, m), rng.randint(0, m), m // rng.randint(1, 9)))}")
    return "\n".join(out) + "\n"


def valid(text):
    try:
        t, *d = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= t <= 100 and len(d) == 2 * t and sum(d[::2]) <= 10 ** 5):
        return False
    if not all(n >= 1 and 0 <= k <= n * (n - 1) // 2 for n, k in zip(d[::2], d[1::2])):
        return False
    return text == f"{t}\n" + "".join(f"{d[i]} {d[i + 1]}\n" for i in range(0, 2 * t, 2))


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long n, k;
        scanf("%lld %lld", &n, &k);
        vector<int> p(n);
        iota(p.begin(), p.end(), 1);
        for (int i = 0; i < n; i++) {
            long long left = n - 1 - i;
            long long most = left * (left - 1) / 2;
            if (k > most) {
                // take the smallest possible element here, then reverse the rest
                int r = (int)(k - most);
                rotate(p.begin() + i, p.begin() + i + r, p.begin() + i + r + 1);
                reverse(p.begin() + i + 1, p.end());
                break;
            }
        }
        for (int i = 0; i < n; i++) printf("%d ", p[i]);
        puts("");
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    n, k = map(int, input().split())
    ans = []
    i = 0
    while i < n:
        left = n - 1 - i
        most = left * (left - 1) // 2
        if k <= most:
            ans.append(i + 1)
            i += 1
        else:
            rest = list(range(i + 1, n + 1))
            x = rest.pop(k - most)
            ans.append(x)
            rest.reverse()
            ans += rest
            break
    print(*ans)
"""
