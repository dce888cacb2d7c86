import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Strict Little Bank"
RATING = 800
TAGS = ("implementation",)
STATEMENT = '''The smallest bank in the country has a single customer. At the beginning of the year there are b coins in the account. During the year the customer makes n requests, which are given in the order of time:

  * a positive number x means that x coins are put into the account;
  * a negative number -x means that the customer wants to take x coins out. The bank is strict: if the account has fewer than x coins, the request is refused and nothing changes.

How many requests are refused and how many coins are in the account at the end of the year?

Input

The first line contains two integers n and b (1 ≤ n ≤ 10^5, 0 ≤ b ≤ 10^9).

The second line contains n integers, the requests. None of them is zero, and their absolute values are not greater than 10^9.

Output

Print two integers on one line: the number of refused requests and the final number of coins.

Note

In the first example the account has 5, then 1 coin; the request -3 is refused; then it has 3 and finally 0 coins.'''
EXAMPLES = [("4 5\n-4 -3 2 -3\n", "1 0\n"), ("2 0\n-1 10\n", "1 10\n")]


def solve(text):
    d = list(map(int, text.split()))
    b, k = d[1], 0
    for x in d[2:]:
        if b + x < 0:
            k += 1
        else:
            b += x
    return f"{k} {b}\n"


def brute(text):
    d = list(map(int, text.split()))
    coins = ["c"] * d[1]
    k = 0
    for x in d[2:]:
        if x > 0:
            coins = coins + ["c"] * x
        elif len(coins) >= -x:
            coins = coins[-x:]
        else:
            k += 1
    return f"{k} {len(coins)}\n"


def draw(rng, size):
    n = _n(rng, size)
    v = _v(rng, size, 10**9)
    p = rng.choice((0.3, 0.5, 0.6))
    a = [rng.randint(1, v) * (1 if rng.random() < p else -1) for _ in range(n)]
    return f"{n} {rng.randint(0, v)}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, b = _ints(ls[0], 2, 0, 10**9)
    a = _ints(ls[1], n, -10**9, 10**9)
    return len(ls) == 2 and 1 <= n <= 10**5 and 0 not in a


CPP = r'''#include <iostream>
using namespace std;

int main() {
    int n;
    long long b;
    cin >> n >> b;
    int refused = 0;
    for (int i = 0; i < n; i++) {
        long long x;
        cin >> x;
        if (b + x >= 0) b += x;
        else refused++;
    }
    cout << refused << " " << b << endl;
    return 0;
}
'''
PYTHON = r'''n, b = map(int, input().split())
refused = 0
for x in map(int, input().split()):
    if b + x >= 0:
        b += x
    else:
        refused += 1
print(refused, b)
'''
