from baselines.alphacode.validation.drawing import length as _n, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "How Many Winning Moves?"
RATING = 1500
TAGS = ("dp", "games")
STATEMENT = '''Two players play with n heaps of stones; heap i has s_i stones. They move in turn. A move is to choose one heap and to remove from it exactly a or exactly b stones (a < b); of course the heap must have enough stones. The player who cannot move loses.

Count the winning first moves, that is, the moves of the first player after which the second player, to move, loses against best play. Two moves are different if they choose different heaps or remove different numbers of stones.

Input

The first line contains three integers n, a and b (1 ≤ n ≤ 10^5, 1 ≤ a < b ≤ 10^5).

The second line contains n integers s_1, ..., s_n (0 ≤ s_i ≤ 10^5).

Output

Print the number of winning first moves. If the first player loses, it is 0.

Note

In the first example the player can remove one stone from the heap of two, leaving the equal heaps 1 and 1. The second player then has to lose.'''
EXAMPLES = [("2 1 2\n1 2\n", "1\n"), ("1 2 3\n4\n", "1\n"), ("2 1 3\n5 5\n", "0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    a, b = d[1], d[2]
    memo = {}

    def moves(h):
        return [tuple(h[:i]) + (h[i] - k,) + tuple(h[i + 1:]) for i in range(len(h)) for k in (a, b) if h[i] >= k]

    def win(h):
        h = tuple(sorted(h))
        if h not in memo:
            memo[h] = any(not win(x) for x in moves(h))
        return memo[h]

    return f"{sum(not win(x) for x in moves(tuple(d[3:])))}\n"


def draw(rng, size):
    n = rng.randint(1, 3 + size) if size < 3 else _n(rng, size, 1 + size)
    v = min(10**5, (5, 6, 7, 20, 50, 100, 500, 3000, 20000, 10**5)[size])
    b = rng.randint(2, max(2, min(v, rng.choice((3, 6, v // 2)))))
    a = rng.randint(1, b - 1)
    return f"{n} {a} {b}\n" + " ".join(str(rng.randint(0, v)) for _ in range(n)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, a, b = _ints(ls[0], 3, 1, 10**5)
    _ints(ls[1], n, 0, 10**5)
    return len(ls) == 2 and a < b


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int g[100005];

int main() {
    int n, a, b;
    cin >> n >> a >> b;
    for (int i = 0; i <= 100000; i++) {
        set<int> s;
        if (i >= a) s.insert(g[i - a]);
        if (i >= b) s.insert(g[i - b]);
        while (s.count(g[i])) g[i]++;
    }
    vector<int> s(n);
    int x = 0;
    for (int &v : s) {
        cin >> v;
        x ^= g[v];
    }
    int ans = 0;
    for (int v : s) {
        int need = x ^ g[v];
        if (v >= a && g[v - a] == need) ans++;
        if (v >= b && g[v - b] == need) ans++;
    }
    cout << ans << endl;
}
'''
PYTHON = r'''n, a, b = map(int, input().split())
s = list(map(int, input().split()))
m = max(s) + 1
g = [0] * m
for i in range(m):
    x = g[i - a] if i >= a else -1
    y = g[i - b] if i >= b else -1
    v = 0
    while v == x or v == y:
        v += 1
    g[i] = v
total = 0
for v in s:
    total ^= g[v]
ans = 0
for v in s:
    need = total ^ g[v]
    if v >= a and g[v - a] == need:
        ans += 1
    if v >= b and g[v - b] == need:
        ans += 1
print(ans)
'''
