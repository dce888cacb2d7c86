from baselines.alphacode.validation.drawing import cases as _t, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Drop One Letter"
RATING = 1000
TAGS = ("greedy", "strings")
STATEMENT = '''From the word s you must erase exactly one letter; the remaining letters keep their order and close up. Among all the words that can be obtained in this way, find the lexicographically smallest one.

All the words obtained have the same length, so a word x is lexicographically smaller than a word y if, at the first position where they differ, the letter of x comes earlier in the alphabet.

Input

The first line contains an integer t (1 ≤ t ≤ 1000). Each of the next t lines contains a word s of lowercase English letters, 2 ≤ |s| ≤ 10^5. The sum of the lengths of all words does not exceed 10^5.

Output

For each word print the smallest word which can be obtained.

Note

Erasing the first letter of "cab" gives "ab"; the other choices give "cb" and "ca".'''
EXAMPLES = [("4\ncab\nabc\nzz\nabdca\n", "ab\nab\nz\nabca\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    return "\n".join(min(s[:i] + s[i + 1:] for i in range(len(s))) for s in text.split()[1:]) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        n = rng.randint(2, (3, 5, 7, 10, 14, 20, 25, 30, 35, 40)[size])
        s = [rng.choice("abcdefghijklmnopqrstuvwxyz"[:rng.choice((2, 4, 26))]) for _ in range(n)]
        k = rng.choice((0, 0, n // 2, n - 1, n))
        rows.append("".join(sorted(s[:k]) + s[k:]))
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == t + 1 and sum(map(len, ls[1:])) <= 10**5
    return all(len(s) >= 2 and all("a" <= c <= "z" for c in s) for s in ls[1:])


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        size_t i = 0;
        while (i + 1 < s.size() && s[i] <= s[i + 1]) i++;
        s.erase(i, 1);
        cout << s << "\n";
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    s = input().strip()
    pos = len(s) - 1
    for i in range(len(s) - 1):
        if s[i] > s[i + 1]:
            pos = i
            break
    print(s[:pos] + s[pos + 1:])
'''
