import random

from baselines.alphacode.validation.drawing import cases as _t, lines as _lines, integers as _ints, strict as _strict

NAME = "Bring the Robot Home"
RATING = 800
TAGS = ("greedy", "math", "strings")
STATEMENT = '''A program for a robot is a string of letters L, R, U and D. Each letter moves the robot by one unit to the left, to the right, up or down, respectively.

You may replace any letters of the program with other letters of the same four; you cannot insert or delete letters. After that the robot, having executed the whole program, must be at the point where it started.

Find the smallest number of letters that have to be replaced, or report that this cannot be done.

Input

The first line contains the number of test cases t (1 ≤ t ≤ 1000). Each of the next t lines contains one program, a non-empty string of at most 1000 letters L, R, U, D. The total length of all programs does not exceed 10^5.

Output

For each test case print the smallest number of replaced letters, or -1 if the robot cannot be brought home.

Note

In the second test case the program LUUU can be turned into, say, LURD.'''
EXAMPLES = [("4\nLR\nLUUU\nRRR\nUUUU\n", "0\n2\n-1\n2\n")]


def solve(text):
    out = []
    for s in text.split()[1:]:
        d = abs(s.count("L") - s.count("R")) + abs(s.count("U") - s.count("D"))
        out.append(-1 if len(s) % 2 else d // 2)
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    move = {"L": (-1, 0), "R": (1, 0), "U": (0, 1), "D": (0, -1)}
    out = []
    for s in text.split()[1:]:
        f = {(0, 0): 0}
        for c in s:
            g = {}
            for (x, y), k in f.items():
                for e, (dx, dy) in move.items():
                    p = (x + dx, y + dy)
                    g[p] = min(g.get(p, 10**9), k + (c != e))
            f = g
        out.append(f.get((0, 0), -1))
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        n = rng.randint(1, (3, 5, 7, 10, 20, 30, 40, 50, 60, 70)[size])
        if n % 2 and rng.random() < 0.7:
            n += 1
        letters = rng.choice(("LRUD", "LRUD", "LRRUUUD", "LU", "LLLRD", "UDD"))
        rows.append("".join(rng.choice(letters) for _ in range(n)))
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == t + 1 and sum(map(len, ls[1:])) <= 10**5
    return all(1 <= len(s) <= 1000 and set(s) <= set("LRUD") for s in ls[1:])


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        if (s.size() % 2) {
            cout << -1 << '\n';
            continue;
        }
        int x = 0, y = 0;
        for (char c : s) {
            if (c == 'L') x--;
            if (c == 'R') x++;
            if (c == 'U') y++;
            if (c == 'D') y--;
        }
        cout << (abs(x) + abs(y)) / 2 << '\n';
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    s = input().strip()
    if len(s) % 2 == 1:
        print(-1)
        continue
    x = s.count("R") - s.count("L")
    y = s.count("U") - s.count("D")
    print((abs(x) + abs(y)) // 2)
'''
