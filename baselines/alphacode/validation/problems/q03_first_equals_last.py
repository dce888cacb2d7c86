import random

NAME = "First Equals Last"
RATING = 800
TAGS = ("brute force", "implementation")
STATEMENT = """You are given positive integers L and R.

Among the integers x with L ≤ x ≤ R, count those whose decimal notation, written without leading zeros, begins and ends with the same digit. In particular, every one-digit integer satisfies the condition.

Input

The input is given in one line in the following format:

L R

All values are integers and 1 ≤ L ≤ R ≤ 100000.

Output

Print the answer.

Note

In the first example the integers that satisfy the condition are 7, 8, 9, 11 and 22. Note that 10 begins with 1 but ends with 0, so it is not counted."""
EXAMPLES = [("7 30\n", "5\n"), ("100 100\n", "0\n"), ("1201 1301\n", "11\n")]


def solve(text):
    lo, hi = map(int, text.split())

    def upto(n):
        c = 0
        for d in range(1, 10):
            c += n >= d
            p = 10
            while p * d <= n:
                top = min(n, p * d + p - 1)
                c += (top - d) // 10 - (p * d - 1 - d) // 10
                p *= 10
        return c
    return f"{upto(hi) - upto(lo - 1)}\n"


def brute(text):
    lo, hi = map(int, text.split())
    return f"{sum(str(x)[0] == str(x)[-1] for x in range(lo, hi + 1))}\n"


def draw(rng, size):
    m = (30, 200, 500, 1000, 2000, 5000, 10000, 30000, 70000, 100000)[size]
    a, b = rng.randint(1, m), rng.randint(1, m)
    return f"{min(a, b)} {max(a, b)}\n"


def valid(text):
    try:
        a, b = map(int, text.split())
    except ValueError:
        return False
    return 1 <= a <= b <= 100000 and text == f"{a} {b}\n"


CPP = r"""#include <iostream>
#include <string>
using namespace std;
int main() {
    int l, r, ans = 0;
    cin >> l >> r;
    for (int x = l; x <= r; x++) {
        string s = to_string(x);
        if (s.front() == s.back()) ans++;
    }
    cout << ans << endl;
}
"""
PYTHON = r"""l, r = map(int, input().split())
ans = 0
for x in range(l, r + 1):
    s = str(x)
    if s[0] == s[-1]:
        ans += 1
print(ans)
"""
