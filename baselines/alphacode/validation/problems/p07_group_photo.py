import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Holding the Camera"
RATING = 800
TAGS = ("greedy", "sortings")
STATEMENT = '''n friends want to take a picture of themselves. Exactly one of them has to hold the camera and will not be in the picture; the other n - 1 will stand in a row.

The friends find that a picture looks best when the people in it have similar heights. The ugliness of a picture is the difference between the height of the tallest and the height of the shortest person in it.

Who should hold the camera? Find the smallest ugliness that can be reached.

Input

The first line contains an integer n (3 ≤ n ≤ 2·10^5).

The second line contains n integers h_1, h_2, ..., h_n (1 ≤ h_i ≤ 10^9), the heights of the friends.

Output

Print a single integer, the smallest ugliness.'''
EXAMPLES = [("4\n170 150 172 169\n", "3\n"), ("3\n5 1 4\n", "1\n")]


def solve(text):
    a = sorted(map(int, text.split()[1:]))
    return f"{min(a[-2] - a[0], a[-1] - a[1])}\n"


def brute(text):
    a = list(map(int, text.split()[1:]))
    best = 10**18
    for i in range(len(a)):
        b = a[:i] + a[i + 1:]
        best = min(best, max(b) - min(b))
    return f"{best}\n"


def draw(rng, size):
    n = _n(rng, size, 3)
    v = _v(rng, size, 10**9)
    lo = rng.randint(1, v)
    return f"{n}\n" + " ".join(str(rng.randint(lo, v)) if rng.random() < 0.9 else str(rng.randint(1, v)) for _ in range(n)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, = _ints(ls[0], 1, 3, 2 * 10**5)
    _ints(ls[1], n, 1, 10**9)
    return len(ls) == 2


CPP = r'''#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> h(n);
    for (int i = 0; i < n; i++) scanf("%d", &h[i]);
    sort(h.begin(), h.end());
    printf("%d\n", min(h[n - 2] - h[0], h[n - 1] - h[1]));
    return 0;
}
'''
PYTHON = r'''n = int(input())
h = sorted(map(int, input().split()))
print(min(h[-2] - h[0], h[-1] - h[1]))
'''
