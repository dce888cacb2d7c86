import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "One Mask for All"
RATING = 1100
TAGS = ("bitmasks", "greedy")
STATEMENT = '''You are given n non-negative integers a_1, ..., a_n, all of them less than 2^30. Choose an integer x (0 ≤ x < 2^30) and replace every a_i by a_i XOR x, where XOR is the bitwise exclusive or.

What is the smallest possible sum of the new integers?

Input

The first line contains an integer n (1 ≤ n ≤ 10^5).

The second line contains n integers a_1, a_2, ..., a_n (0 ≤ a_i < 2^30).

Output

Print the smallest sum.

Note

In the first example x = 6 is a good choice: the integers become 0, 1 and 6, the sum is 7. In the second example take x = 8, and all the integers become zeros.'''
EXAMPLES = [("3\n6 7 0\n", "7\n"), ("2\n8 8\n", "0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    a = list(map(int, text.split()))[1:]
    return f"{min(sum(x ^ y for x in a) for y in range(64))}\n"


def draw(rng, size):
    n = _n(rng, size)
    v = max(7, _v(rng, size, 2**30 - 1))
    base = rng.randint(0, v) if rng.random() < 0.5 else 0
    cap = v
    a = [min(cap, max(0, (base | rng.randint(0, v)) if base and rng.random() < 0.7 else rng.randint(0, v))) for _ in range(n)]
    return f"{n}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, = _ints(ls[0], 1, 1, 10**5)
    _ints(ls[1], n, 0, 2**30 - 1)
    return len(ls) == 2


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int i = 0; i < n; i++) cin >> a[i];
    long long ans = 0;
    for (int b = 0; b < 30; b++) {
        long long ones = 0;
        for (int x : a) ones += (x >> b) & 1;
        ans += min(ones, n - ones) << b;
    }
    cout << ans << endl;
    return 0;
}
'''
PYTHON = r'''n = int(input())
a = list(map(int, input().split()))
ans = 0
for b in range(30):
    c = 0
    for x in a:
        if x >> b & 1:
            c += 1
    ans += min(c, n - c) * 2 ** b
print(ans)
'''
