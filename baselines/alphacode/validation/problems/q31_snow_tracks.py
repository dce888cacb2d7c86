import random

NAME = "Tracks in the Snow"
RATING = 900
TAGS = ("implementation", "data structures")
STATEMENT = """A fox walks over a snowy field divided into unit squares. It starts in some square and makes n steps; each step leads to the neighbouring square to the north, south, east or west (N, S, E, W). The snow of every square which the fox has visited, including the first one, is trampled.

Find the number of trampled squares and the number of steps by which the fox came into a square that was already trampled.

Input

One line with a string of 1 to 1000 letters N, S, E, W: the steps of the fox in order.

Output

Print two integers separated by a space.

Note

In the first example the fox goes round a square block and comes back to its start; the fourth step leads to a trampled square, and so does the fifth."""
EXAMPLES = [("NESWN\n", "4 2\n"), ("EEE\n", "4 0\n")]


def solve(text):
    x = y = 0
    seen = {(0, 0)}
    s = text.strip()
    for c in s:
        x += (c == "E") - (c == "W")
        y += (c == "N") - (c == "S")
        seen.add((x, y))
    return f"{len(seen)} {len(s) + 1 - len(seen)}\n"


def brute(text):
    s = text.strip()
    path = [(s[:i].count("E") - s[:i].count("W"), s[:i].count("N") - s[:i].count("S")) for i in range(len(s) + 1)]
    rep = sum(path[i] in path[:i] for i in range(len(path)))
    return f"{len(path) - rep} {rep}\n"


def draw(rng, size):
    n = rng.randint(1, (6, 9, 14, 25, 50, 100, 200, 400, 700, 1000)[size])
    al = rng.choice(("NSEW", "NSEW", "NE", "NNESW", "NNESWW"))
    return "".join(rng.choice(al) for _ in range(n)) + "\n"


def valid(text):
    return text.endswith("\n") and 1 <= len(text) - 1 <= 1000 and set(text[:-1]) <= set("NSEW")


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    set<pair<int, int>> seen;
    int x = 0, y = 0, again = 0;
    seen.insert({0, 0});
    for (char c : s) {
        if (c == 'N') y++;
        if (c == 'S') y--;
        if (c == 'E') x++;
        if (c == 'W') x--;
        if (!seen.insert({x, y}).second) again++;
    }
    cout << seen.size() << " " << again << endl;
}
"""
PYTHON = r"""s = input().strip()
d = {'N': (0, 1), 'S': (0, -1), 'E': (1, 0), 'W': (-1, 0)}
x = y = 0
seen = {(0, 0)}
again = 0
for c in s:
    x += d[c][0]
    y += d[c][1]
    if (x, y) in seen:
        again += 1
    seen.add((x, y))
print(len(seen), again)
"""
