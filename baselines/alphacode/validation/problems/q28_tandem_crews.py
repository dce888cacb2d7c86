import random

NAME = "Tandem Crews"
RATING = 1000
TAGS = ("sortings", "greedy", "two pointers")
STATEMENT = """A club rents tandem bicycles for a trip. Each tandem carries exactly two people. The 2N members of the club weigh w_1, w_2, ..., w_2N kilograms, and they are to be divided into N pairs, one pair for each tandem.

All the tandems are of one model, and the model must bear the heaviest of the pairs. Find the smallest load M such that the members can be divided into pairs so that no pair weighs more than M.

Input

The first line contains N (1 ≤ N ≤ 100000). The second line contains 2N integers w_i (1 ≤ w_i ≤ 1000).

Output

Print M.

Note

In the first example the pairs may be 55 + 90 and 62 + 70. The member who weighs 90 has to ride with someone, so less than 145 is not possible."""
EXAMPLES = [("2\n70 55 90 62\n", "145\n"), ("1\n40 41\n", "81\n"), ("3\n1 1 1 9 9 9\n", "10\n")]


def solve(text):
    n, *a = map(int, text.split())
    a.sort()
    return f"{max(a[i] + a[-1 - i] for i in range(n))}\n"


def brute(text):
    a = list(map(int, text.split()))[1:]

    def go(rest):
        if not rest:
            return 0
        return min(max(rest[0] + rest[i], go(rest[1:i] + rest[i + 1:])) for i in range(1, len(rest)))
    return f"{go(a)}\n"


def draw(rng, size):
    n = rng.randint(1, (2, 3, 4, 8, 15, 25, 40, 70, 110, 150)[size])
    m = rng.choice((9, 100, 1000))
    return f"{n}\n" + " ".join(str(rng.randint(1, m)) for _ in range(2 * n)) + "\n"


def valid(text):
    try:
        n, *a = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= n <= 100000 and len(a) == 2 * n and all(1 <= x <= 1000 for x in a)):
        return False
    return text == f"{n}\n{' '.join(map(str, a))}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> w(2 * n);
    for (int &x : w) cin >> x;
    sort(w.begin(), w.end());
    int ans = 0;
    for (int i = 0, j = 2 * n - 1; i < j; i++, j--)
        ans = max(ans, w[i] + w[j]);
    cout << ans << endl;
}
"""
PYTHON = r"""n = int(input())
w = sorted(map(int, input().split()))
ans = 0
for i in range(n):
    ans = max(ans, w[i] + w[2 * n - 1 - i])
print(ans)
"""
