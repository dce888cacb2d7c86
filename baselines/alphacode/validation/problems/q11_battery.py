import random

NAME = "Old Battery"
RATING = 800
TAGS = ("implementation",)
STATEMENT = """Monocarp's phone has an old battery. The charge is an integer from 0 to 100 and in the morning it is equal to c.

During the day n events happen. An event is an integer x: if x is positive, the phone is being charged and the charge grows by x, but not above 100; if x is negative, the phone is being used and the charge falls by |x|, but not below 0.

Find the charge in the evening and the number of events after which the charge was exactly 0.

Input

The first line contains t (1 ≤ t ≤ 500). Each test case consists of two lines: the first contains n and c (1 ≤ n ≤ 100, 0 ≤ c ≤ 100), the second contains n integers x_i (-100 ≤ x_i ≤ 100, x_i ≠ 0).

Output

For each test case print two integers: the final charge and the number of events after which the charge was 0."""
EXAMPLES = [("2\n4 30\n-50 20 90 -25\n3 5\n-5 -1 7\n", "75 1\n7 2\n")]


def solve(text):
    d = list(map(int, text.split()))
    p, out = 1, []
    for _ in range(d[0]):
        n, c = d[p], d[p + 1]
        z = 0
        for x in d[p + 2:p + 2 + n]:
            c = min(100, max(0, c + x))
            z += c == 0
        p += n + 2
        out.append(f"{c} {z}")
    return "\n".join(out) + "\n"


def brute(text):
    lines = text.strip().split("\n")
    out = []
    for k in range(1, len(lines), 2):
        c = int(lines[k].split()[1])
        z = 0
        for x in map(int, lines[k + 1].split()):
            for _ in range(abs(x)):
                if x > 0 and c < 100:
                    c += 1
                if x < 0 and c > 0:
                    c -= 1
            if c == 0:
                z += 1
        out.append("%d %d" % (c, z))
    return "\n".join(out) + "\n"


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (4, 5, 6, 8, 10, 14, 20, 30, 40, 50)[size])
        m = rng.choice((20, 60, 100))
        out.append(f"{n} {rng.randint(0, 100)}")
        out.append(" ".join(str(rng.randint(1, m) * rng.choice((-1, 1))) for _ in range(n)))
    return "\n".join(out) + "\n"


def valid(text):
    try:
        it = map(int, text.split())
        t = next(it)
        out = [str(t)]
        if not 1 <= t <= 500:
            return False
        for _ in range(t):
            n, c = next(it), next(it)
            a = [next(it) for _ in range(n)]
            if not (1 <= n <= 100 and 0 <= c <= 100 and all(1 <= abs(x) <= 100 for x in a)):
                return False
            out += [f"{n} {c}", " ".join(map(str, a))]
    except (ValueError, StopIteration):
        return False
    return text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, c, zero = 0;
        cin >> n >> c;
        for (int i = 0; i < n; i++) {
            int x;
            cin >> x;
            c += x;
            if (c > 100) c = 100;
            if (c < 0) c = 0;
            if (c == 0) zero++;
        }
        cout << c << ' ' << zero << '\n';
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    n, c = map(int, input().split())
    zero = 0
    for x in map(int, input().split()):
        c += x
        if c > 100:
            c = 100
        if c < 0:
            c = 0
        if c == 0:
            zero += 1
    print(c, zero)
"""
