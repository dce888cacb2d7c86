from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Only Odd Handfuls"
RATING = 800
TAGS = ("games", "math")
STATEMENT = '''Two squirrels, Flora and Simon, play with n piles of nuts; the i-th pile has a_i nuts. They move in turn, and Flora moves first. In one move a squirrel chooses a pile and takes an odd number of nuts from it (1, or 3, or 5, ..., but of course not more than there are in the pile). The squirrel who takes the very last nut on the table wins.

Both squirrels play as well as possible. Who wins?

Input

The first line contains the number of games t (1 ≤ t ≤ 1000).

Each game is described by two lines. The first of them contains n (1 ≤ n ≤ 100), the second one contains n integers a_1, ..., a_n (1 ≤ a_i ≤ 10^9).

Output

For each game print Flora or Simon, the name of the winner.

Note

In the first game Flora takes all three nuts at once. In the second game she must take one nut, and Simon takes the other one.'''
EXAMPLES = [("3\n1\n3\n1\n2\n3\n2 1 2\n", "Flora\nSimon\nFlora\n")]


def solve(text):
    d = text.split("\n")
    out = []
    for i in range(int(d[0])):
        out.append("Flora" if sum(map(int, d[2 + 2 * i].split())) % 2 else "Simon")
    return "\n".join(out) + "\n"


def brute(text):
    memo = {}

    def win(a):
        a = tuple(sorted(x for x in a if x))
        if a not in memo:
            memo[a] = any(not win(a[:i] + (a[i] - k,) + a[i + 1:]) for i in range(len(a)) for k in range(1, a[i] + 1, 2))
        return memo[a]

    d = text.split("\n")
    out = []
    for i in range(int(d[0])):
        out.append("Flora" if win(tuple(map(int, d[2 + 2 * i].split()))) else "Simon")
    return "\n".join(out) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    s = f"{t}\n"
    for _ in range(t):
        n = rng.randint(1, (2, 3, 4, 5, 6, 8, 10, 12, 14, 16)[size])
        v = _v(rng, size, 10**9) if size > 2 else 4
        s += f"{n}\n" + " ".join(str(rng.randint(1, v)) for _ in range(n)) + "\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == 2 * t + 1
    for i in range(t):
        n, = _ints(ls[1 + 2 * i], 1, 1, 100)
        _ints(ls[2 + 2 * i], n, 1, 10**9)
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, par = 0;
        cin >> n;
        for (int i = 0; i < n; i++) {
            int a;
            cin >> a;
            par ^= a & 1;
        }
        cout << (par ? "Flora" : "Simon") << "\n";
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    if sum(a) % 2 == 1:
        print("Flora")
    else:
        print("Simon")
'''
