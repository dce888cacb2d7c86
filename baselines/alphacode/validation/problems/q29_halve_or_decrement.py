import random

NAME = "Counter to Zero"
RATING = 900
TAGS = ("bitmasks", "math", "greedy")
STATEMENT = """A counter shows a non-negative integer n. There are two buttons. The first one decreases the number by 1. The second one works only if the number is even and positive; it divides the number by 2.

What is the smallest number of presses needed to bring the counter to 0?

Input

The first line contains one integer t (1 ≤ t ≤ 1000), the number of test cases. Each of the next t lines contains one integer n (0 ≤ n ≤ 1000000000000000000).

Output

For each test case print the smallest number of presses.

Note

For n = 10 the counter may show 10, 5, 4, 2, 1, 0, which takes five presses."""
EXAMPLES = [("4\n10\n1\n0\n7\n", "5\n1\n0\n5\n")]


def solve(text):
    out = []
    for n in map(int, text.split()[1:]):
        out.append(bin(n).count("1") + n.bit_length() - 1 if n else 0)
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    q = list(map(int, text.split()[1:]))
    f = [0] * (max(q) + 1)
    for i in range(1, max(q) + 1):
        f[i] = f[i - 1] + 1
        if i % 2 == 0:
            f[i] = min(f[i], f[i // 2] + 1)
    return "".join(f"{f[n]}\n" for n in q)


def draw(rng, size):
    t = rng.randint(1, (3, 4, 5, 8, 12, 20, 30, 40, 50, 60)[size])
    m = (10, 50, 300, 10 ** 4, 10 ** 6, 10 ** 9, 10 ** 12, 10 ** 15, 10 ** 18, 10 ** 18)[size]
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(0, m)
        if rng.random() < 0.3:
            n = min(m, 2 ** rng.randint(0, m.bit_length()) - rng.randint(0, 1))
        out.append(str(n))
    return "\n".join(out) + "\n"


def valid(text):
    try:
        t, *a = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= t <= 1000 and len(a) == t and all(0 <= x <= 10 ** 18 for x in a)):
        return False
    return text == "".join(f"{x}\n" for x in [t] + a)


CPP = r"""#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n;
        cin >> n;
        int c = 0;
        while (n > 0) {
            if (n % 2 == 0) n /= 2;
            else n--;
            c++;
        }
        cout << c << "\n";
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    n = int(input())
    c = 0
    while n > 0:
        if n % 2 == 0:
            n //= 2
        else:
            n -= 1
        c += 1
    print(c)
"""
