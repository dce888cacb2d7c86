import random

NAME = "Beads on a String"
RATING = 900
TAGS = ("implementation", "strings", "data structures")
STATEMENT = """A long string of N beads lies on the table. The colours of the beads from left to right are given as a string S: R is red, G is green, B is blue.

You are asked Q questions. In each of them a piece of the string, from the l-th bead to the r-th, is shown; say which colour is the most frequent in this piece. If there are several most frequent colours, the answer is the word TIE.

Input

The first line contains N and Q (1 ≤ N, Q ≤ 100000). The second line contains the string S of length N. Each of the next Q lines contains l and r (1 ≤ l ≤ r ≤ N).

Output

For each question print one line: R, G, B or TIE."""
EXAMPLES = [("7 4\nRGBBRBG\n1 7\n1 2\n4 5\n5 5\n", "B\nTIE\nTIE\nR\n")]


def solve(text):
    d = text.split()
    n, q, s = int(d[0]), int(d[1]), d[2]
    P = {}
    for c in "RGB":
        p = [0]
        for x in s:
            p.append(p[-1] + (x == c))
        P[c] = p
    out = []
    for i in range(q):
        l, r = int(d[3 + 2 * i]) - 1, int(d[4 + 2 * i])
        v = sorted((P[c][r] - P[c][l], c) for c in "RGB")
        out.append("TIE" if v[1][0] == v[2][0] else v[2][1])
    return "\n".join(out) + "\n"


def brute(text):
    lines = text.strip().split("\n")
    s = lines[1]
    res = ""
    for line in lines[2:]:
        l, r = map(int, line.split())
        t = s[l - 1:r]
        m = max(t.count(c) for c in "RGB")
        w = [c for c in "RGB" if t.count(c) == m]
        res += (w[0] if len(w) == 1 else "TIE") + "\n"
    return res


def draw(rng, size):
    n = rng.randint(1, (4, 6, 10, 20, 40, 70, 100, 200, 300, 400)[size])
    q = rng.randint(1, (3, 5, 7, 10, 14, 20, 30, 40, 60, 80)[size])
    al = rng.choice(("RGB", "RGB", "RG", "BBRG", "GGBR"))
    out = [f"{n} {q}", "".join(rng.choice(al) for _ in range(n))]
    for _ in range(q):
        a, b = rng.randint(1, n), rng.randint(1, n)
        out.append(f"{min(a, b)} {max(a, b)}")
    return "\n".join(out) + "\n"


def valid(text):
    try:
        L = text.split("\n")
        n, q = map(int, L[0].split())
        out = [f"{n} {q}", L[1]]
        if not (1 <= n <= 100000 and 1 <= q <= 100000 and len(L[1]) == n and set(L[1]) <= set("RGB")):
            return False
        for k in range(q):
            a, b = map(int, L[2 + k].split())
            if not 1 <= a <= b <= n:
                return False
            out.append(f"{a} {b}")
    except (ValueError, IndexError):
        return False
    return text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int p[3][100005];
int main() {
    int n, q;
    string s, col = "RGB";
    cin >> n >> q >> s;
    for (int i = 0; i < n; i++)
        for (int c = 0; c < 3; c++)
            p[c][i + 1] = p[c][i] + (s[i] == col[c]);
    while (q--) {
        int l, r;
        cin >> l >> r;
        int best = -1, who = -1, ties = 0;
        for (int c = 0; c < 3; c++) {
            int x = p[c][r] - p[c][l - 1];
            if (x > best) {
                best = x;
                who = c;
                ties = 1;
            } else if (x == best) ties++;
        }
        if (ties > 1) cout << "TIE\n";
        else cout << col[who] << "\n";
    }
}
"""
PYTHON = r"""import sys
def main():
    data = sys.stdin.read().split()
    n, q = int(data[0]), int(data[1])
    s = data[2]
    pref = []
    for c in 'RGB':
        p = [0] * (n + 1)
        for i in range(n):
            p[i + 1] = p[i] + (1 if s[i] == c else 0)
        pref.append(p)
    out = []
    pos = 3
    for _ in range(q):
        l = int(data[pos]) - 1
        r = int(data[pos + 1])
        pos += 2
        v = [p[r] - p[l] for p in pref]
        m = max(v)
        if v.count(m) > 1:
            out.append('TIE')
        else:
            out.append('RGB'[v.index(m)])
    print('\n'.join(out))
main()
"""
