import random

NAME = "Same Remainder"
RATING = 900
TAGS = ("number theory", "math")
STATEMENT = """You are given two different positive integers A and B.

Find the number of positive integers k such that A and B leave the same remainder when divided by k.

It can be shown that the number of such k is finite.

Input

A B

All values are integers, 1 ≤ A, B ≤ 1000000000, A ≠ B.

Output

Print the answer.

Note

In the first example, 17 and 5 leave the same remainder when divided by 1, 2, 3, 4, 6 and 12 (the remainders are 0, 1, 2, 1, 5 and 5)."""
EXAMPLES = [("17 5\n", "6\n"), ("8 9\n", "1\n")]


def solve(text):
    a, b = map(int, text.split())
    n = abs(a - b)
    c, k = 0, 1
    while k * k <= n:
        if n % k == 0:
            c += 1 + (k * k < n)
        k += 1
    return f"{c}\n"


def brute(text):
    a, b = map(int, text.split())
    return f"{sum(a % k == b % k for k in range(1, a + b + 1))}\n"


def draw(rng, size):
    m = (20, 60, 150, 1000, 10 ** 4, 10 ** 5, 10 ** 6, 10 ** 7, 10 ** 8, 10 ** 9)[size]
    a = rng.randint(1, m)
    b = rng.randint(1, m - 1)
    if rng.random() < 0.5:
        for _ in range(20):
            c = rng.randint(1, m - 1)
            if (a - c) % 12 == 0:
                b = c
    if b == a:
        b = m if a != m else m - 1
    return f"{a} {b}\n"


def valid(text):
    try:
        a, b = map(int, text.split())
    except ValueError:
        return False
    return 1 <= a <= 10 ** 9 and 1 <= b <= 10 ** 9 and a != b and text == f"{a} {b}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    long long a, b;
    cin >> a >> b;
    long long d = llabs(a - b);
    int cnt = 0;
    for (long long i = 1; i * i <= d; i++) {
        if (d % i == 0) {
            cnt++;
            if (i != d / i) cnt++;
        }
    }
    cout << cnt << endl;
}
"""
PYTHON = r"""a, b = map(int, input().split())
d = abs(a - b)
ans = 0
i = 1
while i * i <= d:
    if d % i == 0:
        ans += 1
        if i * i != d:
            ans += 1
    i += 1
print(ans)
"""
