import random

NAME = "Rounding at the Till"
RATING = 800
TAGS = ("math", "implementation")
STATEMENT = """The small coins have been abolished, so all sums are rounded to the nearest multiple of 10; a sum which ends in 5 is rounded down.

Two shops do it differently. The first shop rounds the price of each thing and then adds up. The second shop adds up the exact prices and rounds only the total. Kim buys the same n things and wants to know how much the first shop's bill exceeds the second shop's bill.

Input

The first line contains n (1 ≤ n ≤ 1000). The second line contains n integers, the prices, each from 1 to 10000.

Output

Print one integer: the first bill minus the second bill. It may be negative or zero.

Note

In the first example the first shop asks for 10 + 10 + 30 = 50. The exact total is 46, so the second shop asks for 50 as well. In the second example the first shop gives everything for free."""
EXAMPLES = [("3\n6 14 26\n", "0\n"), ("4\n5 5 3 4\n", "-20\n"), ("2\n16 17\n", "10\n")]


def solve(text):
    n, *a = map(int, text.split())
    return f"{sum((x + 4) // 10 * 10 for x in a) - (sum(a) + 4) // 10 * 10}\n"


def brute(text):
    n, *a = map(int, text.split())

    def near(x):
        return min(range(0, x + 11, 10), key=lambda y: (abs(x - y), y))
    return f"{sum(near(x) for x in a) - near(sum(a))}\n"


def draw(rng, size):
    top = (4, 6, 8, 15, 25, 40, 70, 120, 200, 300)[size]
    n = rng.randint(top // 2, top)
    m = rng.choice((9, 100, 10000 if size > 2 else 1000))
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
int rnd(int x) {
    int r = x % 10;
    if (r <= 5) return x - r;
    return x + 10 - r;
}
int main() {
    int n;
    cin >> n;
    int first = 0, total = 0;
    while (n--) {
        int p;
        cin >> p;
        first += rnd(p);
        total += p;
    }
    cout << first - rnd(total) << endl;
}
"""
PYTHON = r"""def rnd(x):
    if x % 10 <= 5:
        return x - x % 10
    return x - x % 10 + 10

n = int(input())
a = list(map(int, input().split()))
print(sum(rnd(x) for x in a) - rnd(sum(a)))
"""
