import random

NAME = "Low, High, Middle"
RATING = 1800
TAGS = ("data structures", "combinatorics")
STATEMENT = """You are given a permutation p_1, p_2, ..., p_n of the numbers from 1 to n.

Call a triple of positions i < j < k crooked if p_i < p_k < p_j, that is, the first of the three elements is the smallest one, the second is the largest one and the third is in between.

Count the crooked triples.

Input

The first line contains t (1 ≤ t ≤ 1000), the number of test cases.

Each test case consists of two lines. The first line contains n (1 ≤ n ≤ 200000), the second line contains the permutation p_1, ..., p_n. The sum of n over all test cases does not exceed 200000.

Output

For each test case print the number of crooked triples.

Note

In the first test case the crooked triples have the values (1, 4, 3), (1, 4, 2), (1, 3, 2). In the second test case there is none."""
EXAMPLES = [("3\n4\n1 4 3 2\n4\n2 3 4 1\n5\n2 1 5 3 4\n", "3\n0\n4\n")]


def solve(text):
    d = list(map(int, text.split()))
    q, out = 1, []
    for _ in range(d[0]):
        n = d[q]
        p = d[q + 1:q + 1 + n]
        q += n + 1
        bit = [0] * (n + 1)
        ans = 0
        for i, x in enumerate(p):
            less, j = 0, x
            while j:
                less += bit[j]
                j -= j & -j
            j = x
            while j <= n:
                bit[j] += 1
                j += j & -j
            g = (n - x) - (i - less)
            ans += g * (g - 1) // 2 - less * g
        out.append(ans)
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    from itertools import combinations
    lines = text.strip().split("\n")
    res = ""
    for k in range(2, len(lines), 2):
        p = list(map(int, lines[k].split()))
        res += f"{sum(a < c < b for a, b, c in combinations(p, 3))}\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (3, 3, 4, 4, 4, 5, 5, 5, 5, 5)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (5, 7, 9, 14, 20, 30, 45, 60, 80, 110)[size])
        p = list(range(1, n + 1))
        if rng.random() < 0.7:
            rng.shuffle(p)
        else:
            for _ in range(n // 3 + 1):
                i, j = rng.randrange(n), rng.randrange(n)
                p[i], p[j] = p[j], p[i]
        out += [str(n), " ".join(map(str, p))]
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
            n = next(it)
            a = [next(it) for _ in range(n)]
            tot += n
            if n < 1 or sorted(a) != list(range(1, n + 1)):
                return False
            out += [str(n), " ".join(map(str, a))]
    except (ValueError, StopIteration):
        return False
    return tot <= 200000 and text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int n;
vector<long long> bit;
void add(int i) {
    for (; i <= n; i += i & -i) bit[i]++;
}
long long get(int i) {
    long long s = 0;
    for (; i > 0; i -= i & -i) s += bit[i];
    return s;
}
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        scanf("%d", &n);
        vector<int> p(n);
        for (int &x : p) scanf("%d", &x);
        bit.assign(n + 1, 0);
        long long ans = 0;
        // from the right: number of greater elements to the right gives all pairs
        // (123 and 132 together); subtract increasing triples with this middle
        for (int i = n - 1; i >= 0; i--) {
            long long smallerRight = get(p[i]);
            long long greaterRight = (n - 1 - i) - smallerRight;
            long long smallerLeft = p[i] - 1 - smallerRight;
            ans += greaterRight * (greaterRight - 1) / 2;
            ans -= smallerLeft * greaterRight;
            add(p[i]);
        }
        printf("%lld\n", ans);
    }
}
"""
PYTHON = r"""import sys
def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    out = []
    for _ in range(data[0]):
        n = data[pos]
        p = data[pos + 1:pos + 1 + n]
        pos += n + 1
        bit = [0] * (n + 1)
        ans = 0
        for i in range(n):
            x = p[i]
            less = 0
            j = x
            while j > 0:
                less += bit[j]
                j &= j - 1
            j = x
            while j <= n:
                bit[j] += 1
                j += j & -j
            greater_right = n - x - (i - less)
            ans += greater_right * (greater_right - 1) // 2 - less * greater_right
        out.append(ans)
    print('\n'.join(map(str, out)))
main()
"""
