import random

NAME = "Do Not Take the Last One"
RATING = 1300
TAGS = ("games", "dp")
STATEMENT = """Ann and Bob play a game with a heap of matches. A list of k different numbers s_1, ..., s_k is agreed on beforehand; it always contains the number 1. In one move a player takes from the heap a number of matches which is in the list (and is not greater than the heap). Ann moves first; they move in turn. The player who takes the last match loses.

You are given the list and q sizes of the heap. For each of them find the winner if both play in the best way.

Input

The first line contains k and q (1 ≤ k ≤ 10, 1 ≤ q ≤ 1000). The second line contains s_1, ..., s_k (1 ≤ s_i ≤ 10000). The third line contains q sizes of the heap, each from 1 to 10000.

Output

Print a string of q letters: the i-th letter is A if Ann wins with the i-th heap, and B if Bob wins.

Note

In the example Ann, having 2 matches, takes one and leaves the last one to Bob. With 3 matches she may take one, leaving two, or all three, and loses in both cases."""
EXAMPLES = [("2 5\n1 3\n1 2 3 4 5\n", "BABAB\n"), ("3 4\n4 1 2\n1 4 6 3\n", "BBAA\n")]


def solve(text):
    d = list(map(int, text.split()))
    k, q = d[0], d[1]
    s, h = d[2:2 + k], d[2 + k:]
    win = [True]
    for n in range(1, max(h) + 1):
        win.append(any(x <= n and not win[n - x] for x in s))
    return "".join("A" if win[x] else "B" for x in h) + "\n"


def brute(text):
    from functools import lru_cache
    L = text.strip().split("\n")
    s = list(map(int, L[1].split()))

    @lru_cache(None)
    def wins(n):
        for x in s:
            if x < n and not wins(n - x):
                return True
        return False
    return "".join("A" if wins(x) else "B" for x in map(int, L[2].split())) + "\n"


def draw(rng, size):
    k = rng.randint(1, (2, 3, 4, 5, 6, 7, 8, 9, 10, 10)[size])
    q = rng.randint(3, (5, 7, 9, 12, 20, 40, 70, 100, 150, 200)[size])
    m = (10, 20, 40, 100, 200, 500, 1000, 3000, 10000, 10000)[size]
    s = [1] + rng.sample(range(2, max(k + 2, m // rng.choice((1, 3, 5)))), k - 1)
    rng.shuffle(s)
    return f"{len(s)} {q}\n{' '.join(map(str, s))}\n" + " ".join(str(rng.randint(1, m)) for _ in range(q)) + "\n"


def valid(text):
    try:
        k, q, *d = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= k <= 10 and 1 <= q <= 1000 and len(d) == k + q and all(1 <= x <= 10000 for x in d)):
        return False
    s = d[:k]
    return len(set(s)) == k and 1 in s and text == f"{k} {q}\n{' '.join(map(str, s))}\n{' '.join(map(str, d[k:]))}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int k, q;
    cin >> k >> q;
    vector<int> s(k);
    for (int &x : s) cin >> x;
    vector<char> win(10001, 0);
    win[0] = 1;
    for (int n = 1; n <= 10000; n++)
        for (int x : s)
            if (x <= n && !win[n - x]) win[n] = 1;
    string ans;
    while (q--) {
        int h;
        cin >> h;
        ans += win[h] ? 'A' : 'B';
    }
    cout << ans << endl;
}
"""
PYTHON = r"""k, q = map(int, input().split())
s = list(map(int, input().split()))
h = list(map(int, input().split()))
N = max(h)
lose = [False] * (N + 1)
for n in range(1, N + 1):
    lose[n] = True
    for x in s:
        if x <= n and lose[n - x]:
            lose[n] = False
            break
print(''.join('B' if lose[x] else 'A' for x in h))
"""
