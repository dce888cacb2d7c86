import random

NAME = "Up to a Cube"
RATING = 1200
TAGS = ("number theory", "math")
STATEMENT = """Monocarp glues big cubes together out of small unit cubes, which are sold in boxes of n. He wants to buy m boxes and to build one big cube using all the unit cubes in them; so n · m must be equal to x · x · x for some integer x.

For the given n find the smallest suitable positive integer m.

Input

The first line contains one integer t (1 ≤ t ≤ 30), the number of test cases. Each of the next t lines contains one integer n (1 ≤ n ≤ 1000000000).

Output

For each test case print the smallest m. It can be shown that m is at most 1000000000000000000.

Note

In the first test case 12 · 18 = 216 = 6 · 6 · 6. In the second test case n is a perfect cube already."""
EXAMPLES = [("4\n12\n8\n10\n999999937\n", "18\n1\n100\n999999874000003969\n")]


def solve(text):
    out = []
    for n in map(int, text.split()[1:]):
        m, p = 1, 2
        while p * p <= n:
            e = 0
            while n % p == 0:
                n //= p
                e += 1
            m *= p ** (-e % 3)
            p += 1
        if n > 1:
            m *= n * n
        out.append(m)
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    res = ""
    for n in map(int, text.split()[1:]):
        x = 1
        while x ** 3 % n:
            x += 1
            if x > 10 ** 4:
                x = n
        res += f"{x ** 3 // n}\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (3, 4, 5, 6, 8, 10, 12, 15, 20, 30)[size])
    m = (30, 200, 1000, 5000, 10 ** 5, 10 ** 6, 10 ** 7, 10 ** 8, 10 ** 9, 10 ** 9)[size]
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, m)
        if rng.random() < 0.5:
            n = 1
            while True:
                p = rng.choice((2, 2, 3, 3, 5, 7, 11, 13, 101))
                if n * p > m:
                    break
                n *= p
        out.append(str(n))
    return "\n".join(out) + "\n"


def valid(text):
    try:
        t, *a = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= t <= 30 and len(a) == t and all(1 <= x <= 10 ** 9 for x in a)):
        return False
    return text == "".join(f"{x}\n" for x in [t] + a)


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, m = 1;
        cin >> n;
        for (long long p = 2; p * p <= n; p++) {
            int e = 0;
            while (n % p == 0) {
                n /= p;
                e++;
            }
            while (e % 3 != 0) {
                m *= p;
                e++;
            }
        }
        if (n > 1) m *= n * n;
        cout << m << "\n";
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    n = int(input())
    m = 1
    p = 2
    while p * p <= n:
        if n % p == 0:
            e = 0
            while n % p == 0:
                n //= p
                e += 1
            if e % 3 == 1:
                m *= p * p
            elif e % 3 == 2:
                m *= p
        p += 1
    if n > 1:
        m *= n * n
    print(m)
"""
