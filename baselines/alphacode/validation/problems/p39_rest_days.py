from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Never Three Days Running"
RATING = 1300
TAGS = ("dp",)
STATEMENT = '''A street musician knows how many coins he would get on each of the next n days: a_i coins on day i. He may play on any days he likes, but the doctor has forbidden him to play on three days running.

What is the greatest number of coins he can collect?

Input

The first line contains an integer t (1 ≤ t ≤ 100), the number of test cases.

Each test case consists of two lines: the integer n (1 ≤ n ≤ 10^5), and the integers a_1, a_2, ..., a_n (1 ≤ a_i ≤ 10^9). The sum of all n does not exceed 10^5.

Output

For each test case print the greatest number of coins.

Note

In the first test case he plays on days 1, 2 and 4. In the second test case he may play on both days.'''
EXAMPLES = [("3\n4\n5 3 2 4\n2\n1 1\n5\n1 9 9 9 1\n", "12\n2\n20\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = text.split("\n")
    out = []
    for i in range(int(d[0])):
        a = list(map(int, d[2 + 2 * i].split()))
        n = len(a)
        out.append(max(sum(a[j] for j in range(n) if s >> j & 1) for s in range(1 << n) if not s & s >> 1 & s >> 2))
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = rng.randint(1, 2 + size // 2)
    s = f"{t}\n"
    for _ in range(t):
        n = _n(rng, min(size + 1, 6))
        v = _v(rng, size, 10**9)
        s += f"{n}\n" + " ".join(str(rng.randint(1, v)) for _ in range(n)) + "\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 100)
    assert len(ls) == 2 * t + 1
    tot = 0
    for i in range(t):
        n, = _ints(ls[1 + 2 * i], 1, 1, 10**5)
        tot += n
        _ints(ls[2 + 2 * i], n, 1, 10**9)
    return tot <= 10**5


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        long long d0 = 0, d1 = 0, d2 = 0;
        for (int i = 0; i < n; i++) {
            long long a;
            cin >> a;
            long long n0 = max({d0, d1, d2}), n1 = d0 + a, n2 = d1 + a;
            if (i == 0) n2 = n1;
            d0 = n0, d1 = n1, d2 = n2;
        }
        cout << max({d0, d1, d2}) << "\n";
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    # best sum if the last 0, 1, 2 days were played
    d0, d1, d2 = 0, 0, 0
    for x in a:
        d0, d1, d2 = max(d0, d1, d2), d0 + x, d1 + x
    print(max(d0, d1, d2))
'''
