import random

NAME = "Splitting Heaps"
RATING = 800
TAGS = ("games", "math")
STATEMENT = """Ann and Bob play with n heaps of pebbles; heap i has a_i pebbles. They move in turn, Ann first. In one move a player takes any heap with at least two pebbles and splits it into two non-empty heaps, in any way he or she likes. The player who cannot move loses.

Both play as well as they can. Who wins?

Input

The first line contains t (1 ≤ t ≤ 1000), the number of games.

Each game is given by two lines: the number n (1 ≤ n ≤ 100) and then n integers a_1, ..., a_n (1 ≤ a_i ≤ 1000000000).

Output

For each game print the name of the winner: Ann or Bob.

Note

In the first game there is just one move to make: to split the heap of two. In the second game no move is possible, so Ann loses at once."""
EXAMPLES = [("4\n2\n1 2\n3\n1 1 1\n1\n5\n2\n4 3\n", "Ann\nBob\nBob\nAnn\n")]


def solve(text):
    d = list(map(int, text.split()))
    p, out = 1, []
    for _ in range(d[0]):
        n = d[p]
        out.append("Ann" if (sum(d[p + 1:p + 1 + n]) - n) % 2 else "Bob")
        p += n + 1
    return "\n".join(out) + "\n"


def brute(text):
    from functools import lru_cache

    @lru_cache(None)
    def win(s):
        for i in range(len(s)):
            for x in range(1, s[i] // 2 + 1):
                if not win(tuple(sorted(s[:i] + s[i + 1:] + (x, s[i] - x)))):
                    return True
        return False
    lines = text.strip().split("\n")
    return "".join(("Ann" if win(tuple(sorted(map(int, lines[k].split())))) else "Bob") + "\n" for k in range(2, len(lines), 2))


def draw(rng, size):
    t = rng.randint(1, (3, 4, 5, 6, 7, 8, 9, 10, 11, 12)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (2, 3, 3, 8, 10, 14, 20, 25, 30, 40)[size])
        m = rng.choice((1, 3, 5) if size < 3 else (10, 1000, 10 ** 9))
        out += [str(n), " ".join(str(rng.randint(1, m)) for _ in range(n))]
    return "\n".join(out) + "\n"


def valid(text):
    try:
        it = map(int, text.split())
        t = next(it)
        out = [str(t)]
        if not 1 <= t <= 1000:
            return False
        for _ in range(t):
            n = next(it)
            a = [next(it) for _ in range(n)]
            if not (1 <= n <= 100 and all(1 <= x <= 10 ** 9 for x in a)):
                return False
            out += [str(n), " ".join(map(str, a))]
    except (ValueError, StopIteration):
        return False
    return text == "\n".join(out) + "\n"


CPP = r"""#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        long long moves = 0;
        for (int i = 0; i < n; i++) {
            long long a;
            cin >> a;
            moves += a - 1;
        }
        if (moves % 2 == 1) cout << "Ann\n";
        else cout << "Bob\n";
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    moves = 0
    for x in a:
        moves += x - 1
    if moves % 2:
        print("Ann")
    else:
        print("Bob")
"""
