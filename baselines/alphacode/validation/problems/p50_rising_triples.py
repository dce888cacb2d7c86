import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Rising Triples"
RATING = 1700
TAGS = ("data structures",)
STATEMENT = '''You are given an array a of n integers. Count the triples of indices i < j < k such that a_i < a_j < a_k and, besides, a_j is even.

Input

The first line contains one integer n (1 ≤ n ≤ 10^5).

The second line contains n integers a_1, a_2, ..., a_n (1 ≤ a_i ≤ 10^9).

Output

Print one integer: the number of such triples. Note that it may not fit in a 32-bit integer type.

Note

In the first example the suitable triples of values are (1, 2, 4), (1, 2, 3), (1, 2, 5), (1, 4, 5) and (2, 4, 5). For instance, (1, 3, 5) does not count, because its middle element is odd. In the second example no element has both a smaller one before it and a greater one after it.'''
EXAMPLES = [("5\n1 2 4 3 5\n", "5\n"), ("3\n4 4 6\n", "0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    from itertools import combinations
    a = list(map(int, text.split()))[1:]
    return f"{sum(x < y < z and y % 2 == 0 for x, y, z in combinations(a, 3))}\n"


def draw(rng, size):
    n = _n(rng, size, 4 + size)
    v = max(8, _v(rng, size, 10**9))
    a = [rng.randint(1, v) for _ in range(n)]
    if rng.random() < 0.4:
        k = rng.randint(2, n)
        a = sorted(a[:k]) + a[k:]
    return f"{n}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, = _ints(ls[0], 1, 1, 10**5)
    _ints(ls[1], n, 1, 10**9)
    return len(ls) == 2


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int n;
int bit[100005];

void add(int i) {
    for (; i <= n; i += i & -i) bit[i]++;
}

int sum(int i) {
    int s = 0;
    for (; i > 0; i -= i & -i) s += bit[i];
    return s;
}

int main() {
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    vector<int> v = a;
    sort(v.begin(), v.end());
    v.erase(unique(v.begin(), v.end()), v.end());
    vector<long long> less(n);
    for (int i = 0; i < n; i++) {
        int r = lower_bound(v.begin(), v.end(), a[i]) - v.begin() + 1;
        less[i] = sum(r - 1);
        add(r);
    }
    memset(bit, 0, sizeof bit);
    long long ans = 0;
    for (int i = n - 1; i >= 0; i--) {
        int r = lower_bound(v.begin(), v.end(), a[i]) - v.begin() + 1;
        if (a[i] % 2 == 0) ans += less[i] * (n - 1 - i - sum(r));
        add(r);
    }
    cout << ans << endl;
}
'''
PYTHON = r'''from bisect import bisect_left, bisect_right

def main():
    n = int(input())
    a = list(map(int, input().split()))
    v = sorted(a)
    bit = [0] * (n + 1)
    ans = 0
    for i, x in enumerate(a):
        r = bisect_left(v, x)
        # smaller elements before i
        s = 0
        j = r
        while j > 0:
            s += bit[j]
            j -= j & -j
        if x % 2 == 0:
            # elements up to x that are before i
            e = 0
            j = bisect_right(v, x)
            while j > 0:
                e += bit[j]
                j -= j & -j
            greater_before = i - e
            greater_all = n - bisect_right(v, x)
            ans += s * (greater_all - greater_before)
        j = r + 1
        while j <= n:
            bit[j] += 1
            j += j & -j
    print(ans)

main()
'''
