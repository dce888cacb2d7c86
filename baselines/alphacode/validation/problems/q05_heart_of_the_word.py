import random

NAME = "Heart of the Word"
RATING = 800
TAGS = ("implementation", "strings")
STATEMENT = """Vera calls the middle of a word its heart. If the word has odd length, its heart is the single middle letter. If the length is even, its heart consists of the two middle letters, written in alphabetical order.

Vera has t words. Find the heart of each of them.

Input

The first line contains a single integer t (1 ≤ t ≤ 100).

Each of the next t lines contains a word of 1 to 100 lowercase Latin letters.

Output

For each word print its heart on a separate line.

Note

In the second word of the example, "lamp", the middle letters are a and m, already in alphabetical order. In the third, "bold", they are o and l, so the heart is "lo"."""
EXAMPLES = [("4\ncrown\nlamp\nbold\nx\n", "o\nam\nlo\nx\n")]


def solve(text):
    out = []
    for s in text.split()[1:]:
        n = len(s)
        out.append("".join(sorted(s[(n - 1) // 2:n // 2 + 1])))
    return "\n".join(out) + "\n"


def brute(text):
    res = ""
    for s in text.split()[1:]:
        while len(s) > 2:
            s = s[1:-1]
        if len(s) == 2 and s[0] > s[1]:
            s = s[1] + s[0]
        res += s + "\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 6, 8, 10, 12, 15, 18, 20)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (4, 6, 8, 10, 15, 20, 30, 40, 60, 100)[size])
        out.append("".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(n)))
    return "\n".join(out) + "\n"


def valid(text):
    L = text.split("\n")
    if len(L) < 3 or L[-1] != "" or not L[0].isdigit():
        return False
    t = int(L[0])
    if str(t) != L[0] or not 1 <= t <= 100 or len(L) != t + 2:
        return False
    return all(1 <= len(s) <= 100 and all("a" <= c <= "z" for c in s) for s in L[1:-1])


CPP = r"""#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        int n = s.size();
        if (n % 2 == 1) {
            cout << s[n / 2] << "\n";
        } else {
            char a = s[n / 2 - 1], b = s[n / 2];
            if (a > b) swap(a, b);
            cout << a << b << "\n";
        }
    }
}
"""
PYTHON = r"""t = int(input())
for _ in range(t):
    s = input().strip()
    n = len(s)
    if n % 2 == 1:
        print(s[n // 2])
    else:
        a = s[n // 2 - 1]
        b = s[n // 2]
        print(min(a, b) + max(a, b))
"""
