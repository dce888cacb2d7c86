from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "All Multiples"
RATING = 800
TAGS = ("greedy", "math")
STATEMENT = '''You have n non-negative integers and one positive integer k. With one operation you can increase or decrease any one of the integers by 1.

Determine the least number of operations after which every integer is divisible by k. Remember that 0 is divisible by every k.

Input

The first line contains t (1 ≤ t ≤ 1000), the number of test cases. Two lines follow for each test case: the first one contains two integers n and k (1 ≤ n ≤ 1000, 1 ≤ k ≤ 10^9), the second one contains n integers a_1, a_2, ..., a_n (0 ≤ a_i ≤ 10^9). The total of all n in one test does not exceed 10^5.

Output

For each test case print one integer — the least number of operations.

Note

In the first test case k = 5: the integer 7 becomes 5 with two operations, 9 becomes 10 with one operation, 10 needs none.'''
EXAMPLES = [("3\n3 5\n7 9 10\n2 100\n30 60\n1 1\n17\n", "3\n70\n0\n")]


def solve(text):
    d = text.split("\n")
    out = []
    for i in range(int(d[0])):
        k = int(d[1 + 2 * i].split()[1])
        out.append(sum(min(x % k, -x % k) for x in map(int, d[2 + 2 * i].split())))
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    d = text.split("\n")
    out = []
    for i in range(int(d[0])):
        k = int(d[1 + 2 * i].split()[1])
        total = 0
        for x in map(int, d[2 + 2 * i].split()):
            step = 0
            while (x + step) % k and (x - step) % k:
                step += 1
            total += step
        out.append(total)
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = rng.randint(1, 1 + size)
    s = f"{t}\n"
    for _ in range(t):
        n = _n(rng, min(size, 5))
        v = _v(rng, size, 10**9)
        k = rng.randint(1, rng.choice((v, max(1, v // 2), min(v, 10))))
        s += f"{n} {k}\n" + " ".join(str(rng.randint(0, v)) for _ in range(n)) + "\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == 2 * t + 1
    tot = 0
    for i in range(t):
        n, k = _ints(ls[1 + 2 * i], 2, 1, 10**9)
        assert n <= 1000
        _ints(ls[2 + 2 * i], n, 0, 10**9)
        tot += n
    return tot <= 10**5


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        long long k;
        scanf("%d %lld", &n, &k);
        long long ans = 0;
        for (int i = 0; i < n; i++) {
            long long a;
            scanf("%lld", &a);
            ans += min(a % k, k - a % k);
        }
        printf("%lld\n", ans);
    }
    return 0;
}
'''
PYTHON = r'''import sys
input = sys.stdin.readline
for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    ans = 0
    for x in a:
        r = x % k
        ans += min(r, k - r)
    print(ans)
'''
