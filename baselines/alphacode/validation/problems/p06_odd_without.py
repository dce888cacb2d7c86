from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Odd One Leaves"
RATING = 800
TAGS = ("implementation", "math")
STATEMENT = '''You are given an array a of n integers. Count the indices i (1 ≤ i ≤ n) with the following property: if the element a_i is removed from the array, then the sum of the remaining n - 1 elements is odd. The sum of an empty array is 0.

Input

Each test contains several test cases. The first line contains the number of test cases t (1 ≤ t ≤ 1000).

The first line of a test case contains an integer n (1 ≤ n ≤ 1000).

The second line of a test case contains n integers a_1, a_2, ..., a_n (1 ≤ a_i ≤ 10^9).

The sum of n over all test cases is at most 10^5.

Output

For each test case output one integer: the number of such indices.

Note

In the first test case the whole sum is 10. Removing 1 leaves 9, removing 3 leaves 7; removing 2 or 4 leaves an even sum.'''
EXAMPLES = [("3\n4\n1 2 3 4\n1\n7\n3\n1 2 2\n", "2\n0\n2\n")]


def solve(text):
    ls = text.split("\n")
    out = []
    for i in range(int(ls[0])):
        a = list(map(int, ls[2 + 2 * i].split()))
        p = sum(a) % 2
        out.append(sum((x + p) % 2 for x in a))
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    ls = text.split("\n")
    out = []
    for i in range(int(ls[0])):
        a = list(map(int, ls[2 + 2 * i].split()))
        out.append(len([j for j in range(len(a)) if sum(a[:j] + a[j + 1:]) % 2 == 1]))
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = rng.randint(1, 1 + size)
    s = f"{t}\n"
    for _ in range(t):
        n = _n(rng, max(0, min(size, 6)))
        v = _v(rng, size, 10**9)
        s += f"{n}\n" + " ".join(str(rng.randint(1, v)) for _ in range(n)) + "\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == 2 * t + 1
    tot = 0
    for i in range(t):
        n, = _ints(ls[1 + 2 * i], 1, 1, 1000)
        _ints(ls[2 + 2 * i], n, 1, 10**9)
        tot += n
    return tot <= 10**5


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<long long> a(n);
        long long sum = 0;
        for (auto &x : a) {
            cin >> x;
            sum += x;
        }
        int ans = 0;
        for (auto x : a)
            if ((sum - x) % 2 == 1) ans++;
        cout << ans << '\n';
    }
}
'''
PYTHON = r'''import sys
input = sys.stdin.readline

for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    s = sum(a)
    cnt = 0
    for x in a:
        if (s - x) % 2 == 1:
            cnt += 1
    print(cnt)
'''
