import random

NAME = "The Sponsor Pays"
RATING = 800
TAGS = ("math", "greedy", "implementation")
STATEMENT = """A javelin thrower makes n throws, the i-th of them a_i centimetres long. The first throw sets her personal best. Whenever a later throw is longer than the best so far, the sponsor pays her one coin for each centimetre by which the best has been improved.

How many coins will she have after all the throws, and with which throw (numbered from 1) did she set her final best for the first time?

Input

The first line contains n (1 ≤ n ≤ 1000). The second line contains n integers a_1, ..., a_n (1 ≤ a_i ≤ 10000).

Output

Print two integers: the number of coins and the number of the throw.

Note

In the first example the best is improved from 50 to 58 and from 58 to 61."""
EXAMPLES = [("6\n50 47 58 58 61 61\n", "11 5\n"), ("3\n9 8 7\n", "0 1\n")]


def solve(text):
    a = list(map(int, text.split()))[1:]
    return f"{max(a) - a[0]} {a.index(max(a)) + 1}\n"


def brute(text):
    a = list(map(int, text.split()))[1:]
    best, coins, where = a[0], 0, 1
    for i, x in enumerate(a, 1):
        if x > best:
            coins += x - best
            best, where = x, i
    return f"{coins} {where}\n"


def draw(rng, size):
    n = rng.randint(1, (4, 6, 10, 15, 25, 40, 70, 120, 200, 300)[size])
    m = rng.choice((5, 100, 10000))
    return f"{n}\n" + " ".join(str(rng.randint(1, m)) for _ in range(n)) + "\n"


def valid(text):
    try:
        n, *a = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= n <= 1000 and len(a) == n and all(1 <= x <= 10000 for x in a)):
        return False
    return text == f"{n}\n{' '.join(map(str, a))}\n"


CPP = r"""#include <iostream>
using namespace std;
int main() {
    int n, x, best = 0, coins = 0, where = 1;
    cin >> n;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        if (i == 1) best = x;
        if (x > best) {
            coins += x - best;
            best = x;
            where = i;
        }
    }
    cout << coins << " " << where << endl;
}
"""
PYTHON = r"""n = int(input())
a = list(map(int, input().split()))
m = max(a)
print(m - a[0], a.index(m) + 1)
"""
