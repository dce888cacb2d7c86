from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Houses without a Digit"
RATING = 900
TAGS = ("math",)
STATEMENT = '''On Superstition Street the houses are numbered with positive integers in increasing order, but every integer whose last digit is d has been skipped. All the other positive integers are used.

For example, if d = 3, then the houses have the numbers 1, 2, 4, 5, ..., 11, 12, 14, and so on.

What number does the k-th house of the street have?

Input

The first line contains an integer t (1 ≤ t ≤ 10^4) — the number of test cases.

Each test case is a line with two integers k and d (1 ≤ k ≤ 10^17, 0 ≤ d ≤ 9).

Output

For each test case print the number of the k-th house.

Note

In the second test case no house number ends with 0, and the tenth house has the number 11.'''
EXAMPLES = [("4\n3 3\n10 0\n9 9\n1 1\n", "4\n11\n10\n2\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))[1:]
    out = []
    for k, c in zip(d[::2], d[1::2]):
        x = 0
        while k:
            x += 1
            k -= x % 10 != c
        out.append(x)
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    return f"{t}\n" + "".join(f"{rng.randint(1, max(30, _v(rng, size, 10**17)))} {rng.randint(0, 9)}\n" for _ in range(t))


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 10**4)
    assert len(ls) == t + 1
    for s in ls[1:]:
        k, d = _ints(s, 2, 0, 10**17)
        assert k >= 1 and d <= 9
    return True


CPP = r'''#include <iostream>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long k;
        int d;
        cin >> k >> d;
        if (d == 0) {
            cout << (k - 1) / 9 * 10 + (k - 1) % 9 + 1 << "\n";
        } else {
            // index 0 is the number 0
            long long last = k % 9;
            if (last >= d) last++;
            cout << k / 9 * 10 + last << "\n";
        }
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    k, d = map(int, input().split())
    digits = [c for c in range(10) if c != d]
    if d == 0:
        k -= 1
    print(k // 9 * 10 + digits[k % 9])
'''
