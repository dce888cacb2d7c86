import random

NAME = "Switch Off, Switch On"
RATING = 800
TAGS = ("bitmasks", "implementation")
STATEMENT = """You are given non-negative integers A and B. Consider their binary notations (with as many leading zeros as needed).

Let p be the number of positions where A has the digit 1 and B has the digit 0. Let q be the number of positions where A has the digit 0 and B has the digit 1.

Print p and q.

Input

A B

All values are integers; 0 ≤ A, B < 2^60.

Output

Print p and q separated by a space.

Note

In the first example A = 1101 and B = 0110 in binary. The first and the last positions count towards p, the third one counts towards q."""
EXAMPLES = [("13 6\n", "2 1\n"), ("0 1023\n", "0 10\n"), ("77 77\n", "0 0\n")]


def solve(text):
    a, b = map(int, text.split())
    return f"{bin(a & ~b).count('1')} {bin(b & ~a).count('1')}\n"


def brute(text):
    a, b = map(int, text.split())
    p = q = 0
    while a or b:
        if a % 2 > b % 2:
            p += 1
        if a % 2 < b % 2:
            q += 1
        a //= 2
        b //= 2
    return f"{p} {q}\n"


def draw(rng, size):
    k = (3, 4, 6, 10, 15, 20, 31, 40, 50, 60)[size]
    return f"{rng.getrandbits(k)} {rng.getrandbits(rng.randint(max(1, k - 5), k))}\n"


def valid(text):
    try:
        a, b = map(int, text.split())
    except ValueError:
        return False
    return 0 <= a < 2 ** 60 and 0 <= b < 2 ** 60 and text == f"{a} {b}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    long long a, b;
    cin >> a >> b;
    int p = 0, q = 0;
    for (int i = 0; i < 60; i++) {
        int x = (a >> i) & 1, y = (b >> i) & 1;
        if (x && !y) p++;
        if (!x && y) q++;
    }
    cout << p << " " << q << endl;
}
"""
PYTHON = r"""a, b = map(int, input().split())
c = a & b
print(bin(a ^ c).count('1'), bin(b ^ c).count('1'))
"""
