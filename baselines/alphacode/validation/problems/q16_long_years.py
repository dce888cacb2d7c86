import random

NAME = "Long Years"
RATING = 800
TAGS = ("math",)
STATEMENT = """In the kingdom of Tarn a year is long if its number is divisible by 5 and is not divisible by 40. All other years are short. For example, the years 5, 35 and 45 are long, while the years 12, 40 and 80 are short.

The royal astronomer wants to know how many long years there are from year A to year B, both included.

Input

One line with two integers A and B (1 ≤ A ≤ B ≤ 1000000000).

Output

Print the number of long years."""
EXAMPLES = [("30 50\n", "4\n"), ("36 44\n", "0\n"), ("1 1000000000\n", "175000000\n")]


def solve(text):
    a, b = map(int, text.split())
    return f"{b // 5 - b // 40 - (a - 1) // 5 + (a - 1) // 40}\n"


def brute(text):
    a, b = map(int, text.split())
    k = 0
    if b - a > 10 ** 6:
        per = sum(1 for y in range(40) if y % 5 == 0 and y % 40)
        q = (b - a + 1) // 40
        k, a = per * q, a + 40 * q
    for y in range(a, b + 1):
        if y % 5 == 0 and not y % 40 == 0:
            k += 1
    return f"{k}\n"


def draw(rng, size):
    m = (100, 300, 1000, 3000, 10 ** 4, 10 ** 5, 10 ** 6, 10 ** 7, 10 ** 8, 10 ** 9)[size]
    a, b = rng.randint(1, m), rng.randint(1, m)
    if rng.random() < 0.3:
        a = max(1, a // 5 * 5)
    if rng.random() < 0.3:
        b = max(1, b // 40 * 40)
    return f"{min(a, b)} {max(a, b)}\n"


def valid(text):
    try:
        a, b = map(int, text.split())
    except ValueError:
        return False
    return 1 <= a <= b <= 10 ** 9 and text == f"{a} {b}\n"


CPP = r"""#include <iostream>
using namespace std;
int f(int n) { return n / 5 - n / 40; }
int main() {
    int a, b;
    cin >> a >> b;
    cout << f(b) - f(a - 1) << endl;
}
"""
PYTHON = r"""def f(n):
    return n // 5 - n // 40

a, b = map(int, input().split())
print(f(b) - f(a - 1))
"""
