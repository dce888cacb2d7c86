import random

NAME = "Three Lids"
RATING = 800
TAGS = ("brute force", "greedy", "sortings")
STATEMENT = """Grandma has three jars of jam and three lids. A jar of width w can be closed with a lid of width w or with a lid of width w + 1; any other lid either falls in or does not fit. Each lid closes at most one jar.

What is the largest number of jars that can be closed at the same time?

Input

The first line contains t (1 ≤ t ≤ 500), the number of shelves in grandma's cellar. Then, for each shelf, there is a line with three integers, the widths of the jars, and a line with three integers, the widths of the lids. All widths are from 1 to 100.

Output

For each shelf print the largest number of jars that can be closed.

Note

On the first shelf the jar of width 5 takes the lid of width 6 and the jar of width 4 takes the lid of width 5. The lid of width 9 is of no use."""
EXAMPLES = [("3\n5 4 7\n5 9 6\n1 1 1\n1 2 3\n3 3 3\n2 2 5\n", "2\n2\n0\n")]


def solve(text):
    d = list(map(int, text.split()))
    out = []
    for k in range(d[0]):
        v = d[1 + 6 * k:7 + 6 * k]
        a, b = sorted(v[:3]), sorted(v[3:])
        i = j = c = 0
        while i < 3 and j < 3:
            if b[j] < a[i]:
                j += 1
            elif b[j] > a[i] + 1:
                i += 1
            else:
                i += 1
                j += 1
                c += 1
        out.append(c)
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    from itertools import permutations
    lines = text.strip().split("\n")
    res = ""
    for k in range(1, len(lines), 2):
        a = list(map(int, lines[k].split()))
        b = list(map(int, lines[k + 1].split()))
        best = 0
        for p in permutations(b):
            best = max(best, sum(y - x in (0, 1) for x, y in zip(a, p)))
        res += f"{best}\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 6, 8, 10, 15, 20, 25, 30)[size])
    out = [str(t)]
    for _ in range(t):
        m = rng.choice((3, 4, 5, 6, 8, 100))
        lo = rng.randint(1, 101 - m)
        v = [rng.randint(lo, lo + m - 1) for _ in range(3)]
        w = [min(100, rng.choice(v) + rng.randint(0, 2)) if rng.random() < 0.5 else rng.randint(lo, lo + m - 1) for _ in range(3)]
        out += [" ".join(map(str, v)), " ".join(map(str, w))]
    return "\n".join(out) + "\n"


def valid(text):
    try:
        t, *v = map(int, text.split())
    except ValueError:
        return False
    if not 1 <= t <= 500 or len(v) != 6 * t or not all(1 <= x <= 100 for x in v):
        return False
    return text == f"{t}\n" + "".join("%d %d %d\n" % tuple(v[i:i + 3]) for i in range(0, 6 * t, 3))


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int a[3], b[3];
        for (int i = 0; i < 3; i++) cin >> a[i];
        for (int i = 0; i < 3; i++) cin >> b[i];
        sort(b, b + 3);
        int best = 0;
        do {
            int c = 0;
            for (int i = 0; i < 3; i++)
                if (b[i] == a[i] || b[i] == a[i] + 1) c++;
            best = max(best, c);
        } while (next_permutation(b, b + 3));
        cout << best << endl;
    }
}
"""
PYTHON = r"""from itertools import permutations
for _ in range(int(input())):
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    best = 0
    for p in permutations(b):
        c = 0
        for i in range(3):
            if p[i] == a[i] or p[i] == a[i] + 1:
                c += 1
        best = max(best, c)
    print(best)
"""
