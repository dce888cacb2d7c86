import random

NAME = "Letters to Take Down"
RATING = 1400
TAGS = ("greedy", "strings", "data structures")
STATEMENT = """Over the door of a shop there is a long word made of lowercase Latin letters. The owner must take down exactly k letters; the remaining ones are shifted together without changing their order. He wants the remaining word to be as late in the dictionary as possible, that is, to be lexicographically largest among all words which he can get.

Find this word.

Input

The first line contains t (1 ≤ t ≤ 100), the number of words. Each of the next t lines contains an integer k and a word s, separated by a space. The length of s is from 2 to 1000 and 1 ≤ k < |s|.

Output

For each word print the lexicographically largest word that remains when k letters are taken down.

Note

In the first case of the example one can get "ora", "ara", "aoa" and "aor"; the last of the four in the dictionary is "ora"."""
EXAMPLES = [("4\n1 aora\n2 market\n3 zyxw\n1 abba\n", "ora\nrket\nz\nbba\n")]


def solve(text):
    d = text.split()
    out = []
    for i in range(1, len(d), 2):
        k, s = int(d[i]), d[i + 1]
        keep = len(s) - k
        st = []
        for c in s:
            while st and k and st[-1] < c:
                st.pop()
                k -= 1
            st.append(c)
        out.append("".join(st[:keep]))
    return "\n".join(out) + "\n"


def brute(text):
    from itertools import combinations
    d = text.split()
    res = ""
    for i in range(1, len(d), 2):
        k, s = int(d[i]), d[i + 1]
        res += max("".join(c) for c in combinations(s, len(s) - k)) + "\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 3, 5, 6, 7, 8, 9, 10, 12)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(2, (5, 7, 9, 14, 20, 30, 40, 60, 80, 100)[size])
        al = rng.choice(("ab", "abc", "qwerty", "abcdefghijklmnopqrstuvwxyz"))
        s = "".join(rng.choice(al) for _ in range(n))
        if rng.random() < 0.2:
            s = "".join(sorted(s, reverse=rng.random() < 0.5))
        out.append(f"{rng.randint(1, max(1, (n - 1) // rng.choice((1, 2, 4))))} {s}")
    return "\n".join(out) + "\n"


def valid(text):
    L = text.split("\n")
    if len(L) < 3 or L[-1] != "" or not L[0].isdigit():
        return False
    t = int(L[0])
    if str(t) != L[0] or not 1 <= t <= 100 or len(L) != t + 2:
        return False
    for r in L[1:-1]:
        w = r.split(" ")
        if len(w) != 2 or not w[0].isdigit() or str(int(w[0])) != w[0]:
            return False
        if not (2 <= len(w[1]) <= 1000 and 1 <= int(w[0]) < len(w[1]) and all("a" <= c <= "z" for c in w[1])):
            return False
    return True


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int k;
        string s, r;
        cin >> k >> s;
        int keep = s.size() - k;
        for (char c : s) {
            while (k > 0 && !r.empty() && r.back() < c) {
                r.pop_back();
                k--;
            }
            r += c;
        }
        cout << r.substr(0, keep) << "\n";
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    k, s = input().split()
    k = int(k)
    n = len(s)
    keep = n - k
    res = ''
    pos = 0
    while keep > 0:
        # the next letter must leave keep-1 letters after it
        part = s[pos:n - keep + 1]
        c = max(part)
        pos += part.index(c) + 1
        res += c
        keep -= 1
    print(res)
"""
