import random

NAME = "Shy Guests"
RATING = 800
TAGS = ("greedy", "implementation")
STATEMENT = """Some seats of a long bench are taken. Shy guests come one after another. Each guest walks along the bench from its left end and sits down on the first free seat all of whose neighbouring seats are free; from then on the seat is taken. A guest who finds no such seat goes away, and after that nobody else comes.

How many guests will sit down?

Input

The first line contains t (1 ≤ t ≤ 100). Each of the next t lines describes a bench as a string of 1 to 200 characters: the character "#" is a taken seat, the character "." is a free seat.

Output

For each bench print the number of guests who will sit down.

Note

The first bench becomes "G.#.G.G" where G marks the guests. The last bench has a single seat without any neighbours."""
EXAMPLES = [("4\n..#....\n#..#\n...#\n.\n", "3\n0\n1\n1\n")]


def solve(text):
    out = []
    for s in text.split()[1:]:
        out.append(sum(max(0, len(r) - 1) // 2 for r in ("." + s + ".").split("#")))
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    res = []
    for s in text.split()[1:]:
        a = list(s)
        k = 0
        while True:
            for i in range(len(a)):
                if all(a[j] == "." for j in range(max(0, i - 1), min(len(a), i + 2))):
                    a[i] = "#"
                    k += 1
                    break
            else:
                break
        res.append(str(k))
    return "\n".join(res) + "\n"


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 6, 8, 10, 12, 14, 16, 18)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (5, 7, 9, 12, 16, 20, 30, 40, 60, 100)[size])
        p = rng.choice((0.05, 0.2, 0.4))
        out.append("".join("#" if rng.random() < p else "." for _ in range(n)))
    return "\n".join(out) + "\n"


def valid(text):
    L = text.split("\n")
    if len(L) < 3 or L[-1] != "" or not L[0].isdigit():
        return False
    t = int(L[0])
    if str(t) != L[0] or not 1 <= t <= 100 or len(L) != t + 2:
        return False
    return all(1 <= len(s) <= 200 and set(s) <= set("#.") for s in L[1:-1])


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        int n = s.size(), cnt = 0;
        for (int i = 0; i < n; i++) {
            if (s[i] == '#') continue;
            if (i > 0 && s[i - 1] == '#') continue;
            if (i + 1 < n && s[i + 1] == '#') continue;
            s[i] = '#';
            cnt++;
        }
        cout << cnt << endl;
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    s = ['.'] + list(input().strip()) + ['.']
    k = 0
    for i in range(1, len(s) - 1):
        if s[i] == '.' and s[i - 1] == '.' and s[i + 1] == '.':
            s[i] = '#'
            k += 1
    print(k)
"""
