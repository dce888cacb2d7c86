import random

from baselines.alphacode.validation.drawing import cases as _t, lines as _lines, integers as _ints, strict as _strict

NAME = "Scales for Digits"
RATING = 800
TAGS = ("implementation", "math")
STATEMENT = '''Put a positive integer on a pair of scales like this: all its even digits (0, 2, 4, 6, 8) go to the left pan and all its odd digits (1, 3, 5, 7, 9) go to the right pan. A digit weighs as much as its value. An empty pan weighs 0.

We say that the integer is in balance if both pans weigh the same. For instance, 3414 is not in balance: its even digits are 4 and 4 and weigh 8, while its odd digits are 3 and 1 and weigh 4. The integer 314 is in balance.

Decide for each of the given integers whether it is in balance.

Input

The first line contains an integer t (1 ≤ t ≤ 1000), the number of integers to check.

Each of the next t lines contains one integer x (1 ≤ x ≤ 10^18) without leading zeros.

Output

For each integer print YES if it is in balance, and NO otherwise.'''
EXAMPLES = [("4\n314\n3414\n7\n2011\n", "YES\nNO\nNO\nYES\n")]


def solve(text):
    out = []
    for s in text.split()[1:]:
        out.append("NO" if sum(int(c) * (-1) ** int(c) for c in s) else "YES")
    return "\n".join(out) + "\n"


def brute(text):
    out = []
    for s in text.split()[1:]:
        x = int(s)
        left = right = 0
        while x > 0:
            d = x % 10
            if d in (0, 2, 4, 6, 8):
                left += d
            else:
                right += d
            x //= 10
        out.append("YES" if left == right else "NO")
    return "\n".join(out) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        length = rng.randint(1 if rng.random() < 0.3 else 3, 3 + size + size // 2)
        good = rng.random() < 0.5
        for _ in range(300):
            x = rng.randint(10 ** (length - 1), 10 ** length - 1)
            e = sum(int(c) for c in str(x) if int(c) % 2 == 0)
            if not good or 2 * e == sum(map(int, str(x))):
                break
        rows.append(str(x))
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == t + 1
    for s in ls[1:]:
        _ints(s, 1, 1, 10**18)
    return True


CPP = r'''#include <iostream>
#include <string>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        int bal = 0;
        for (char c : s) {
            int d = c - '0';
            if (d % 2 == 0) bal += d;
            else bal -= d;
        }
        cout << (bal == 0 ? "YES" : "NO") << endl;
    }
}
'''
PYTHON = r'''t = int(input())
for _ in range(t):
    s = input().strip()
    even = 0
    odd = 0
    for c in s:
        if int(c) % 2 == 0:
            even += int(c)
        else:
            odd += int(c)
    print("YES" if even == odd else "NO")
'''
