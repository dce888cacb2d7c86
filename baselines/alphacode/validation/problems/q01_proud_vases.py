import random

NAME = "Proud Vases"
RATING = 800
TAGS = ("implementation",)
STATEMENT = """A florist puts n vases in a row on a shelf and numbers them from 1 to n. The height of vase i is a_i.

Only vases at odd positions are decorated. A decorated vase is called proud if it is strictly taller than each of its neighbours (the first and the last vase have just one neighbour).

For every shelf find how many decorated vases are proud.

Input

The first line contains one integer t (1 ≤ t ≤ 1000), the number of shelves.

Each shelf is given by two lines. The first line contains one integer n (2 ≤ n ≤ 100). The second line contains n integers a_1, a_2, ..., a_n (1 ≤ a_i ≤ 1000).

Output

For each shelf print one integer, the number of proud vases.

Note

On the first shelf of the example the vases 1 and 5 are proud; vase 3 is as tall as vase 4."""
EXAMPLES = [("2\n5\n4 3 6 6 7\n2\n1 2\n", "2\n0\n")]


def solve(text):
    data = list(map(int, text.split()))
    p = 1
    out = []
    for _ in range(data[0]):
        n = data[p]
        a = [0] + data[p + 1:p + 1 + n] + [0]
        p += n + 1
        out.append(sum(1 for i in range(1, n + 1, 2) if a[i] > a[i - 1] and a[i] > a[i + 1]))
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    lines = text.strip().split("\n")
    res = ""
    for k in range(2, len(lines), 2):
        a = [int(x) for x in lines[k].split()]
        c = 0
        for i, x in enumerate(a):
            if i % 2 == 0:
                nb = [a[j] for j in range(len(a)) if abs(i - j) == 1]
                if max(nb) < x:
                    c += 1
        res += str(c) + "\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(2, (4, 5, 6, 8, 10, 14, 20, 30, 40, 60)[size])
        m = rng.choice((3, 10, 1000))
        out += [str(n), " ".join(str(rng.randint(1, m)) for _ in range(n))]
    return "\n".join(out) + "\n"


def valid(text):
    try:
        it = map(int, text.split())
        t = next(it)
        out = [str(t)]
        if not 1 <= t <= 1000:
            return False
        for _ in range(t):
            n = next(it)
            a = [next(it) for _ in range(n)]
            if not (2 <= n <= 100 and all(1 <= x <= 1000 for x in a)):
                return False
            out += [str(n), " ".join(map(str, a))]
    except (ValueError, StopIteration):
        return False
    return text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<int> a(n);
        for (auto &x : a) cin >> x;
        int cnt = 0;
        for (int i = 0; i < n; i += 2) {
            bool ok = true;
            if (i > 0 && a[i - 1] >= a[i]) ok = false;
            if (i + 1 < n && a[i + 1] >= a[i]) ok = false;
            cnt += ok;
        }
        cout << cnt << "\n";
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    n = int(input())
    a = [0] + list(map(int, input().split())) + [0]
    cnt = 0
    for i in range(1, n + 1, 2):
        if a[i - 1] < a[i] > a[i + 1]:
            cnt += 1
    print(cnt)
"""
