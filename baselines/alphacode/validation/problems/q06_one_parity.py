import random

NAME = "One Parity"
RATING = 800
TAGS = ("math", "greedy")
STATEMENT = """Polycarp has an array a of n positive integers. He dislikes it when the sum of two neighbouring elements is odd.

In one move he erases any element; the remaining elements close up and keep their order. What is the smallest number of moves after which no two neighbouring elements have an odd sum? An array with one element has no neighbouring elements, so it is always fine.

Input

The first line contains one integer t (1 ≤ t ≤ 1000), the number of test cases.

The first line of each test case contains one integer n (1 ≤ n ≤ 50). The second line contains n integers a_1, ..., a_n (1 ≤ a_i ≤ 1000000000).

Output

For each test case print one integer, the smallest number of moves."""
EXAMPLES = [("3\n4\n1 2 3 5\n1\n8\n6\n2 9 4 11 6 13\n", "1\n0\n3\n")]


def solve(text):
    d = list(map(int, text.split()))
    p, out = 1, []
    for _ in range(d[0]):
        n = d[p]
        odd = sum(x & 1 for x in d[p + 1:p + 1 + n])
        out.append(min(odd, n - odd))
        p += n + 1
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    lines = text.strip().split("\n")
    res = []
    for k in range(2, len(lines), 2):
        a = list(map(int, lines[k].split()))
        n = len(a)
        best = n
        for m in range(1, 1 << n):
            b = [a[i] for i in range(n) if m >> i & 1]
            if all((x + y) % 2 == 0 for x, y in zip(b, b[1:])):
                best = min(best, n - len(b))
        res.append(str(best))
    return "\n".join(res) + "\n"


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (4, 6, 7, 8, 10, 14, 20, 30, 40, 50)[size])
        m = rng.choice((5, 100, 10 ** 9 if size > 2 else 50))
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
            if not (1 <= n <= 50 and all(1 <= x <= 10 ** 9 for x in a)):
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
        int n, odd = 0, even = 0;
        cin >> n;
        for (int i = 0; i < n; i++) {
            long long x;
            cin >> x;
            if (x % 2) odd++;
            else even++;
        }
        cout << min(odd, even) << '\n';
    }
    return 0;
}
"""
PYTHON = r"""for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    odd = 0
    for x in a:
        if x % 2 == 1:
            odd += 1
    print(min(odd, n - odd))
"""
