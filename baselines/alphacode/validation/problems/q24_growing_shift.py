import random

NAME = "Growing Shift"
RATING = 800
TAGS = ("strings", "implementation")
STATEMENT = """Two pupils invented a cipher. The first letter of a message is replaced by the next letter of the alphabet, the second letter by the letter two places further, the third by the letter three places further, and so on. The alphabet has the 26 lowercase Latin letters and is taken as a circle: after z comes a.

A teacher has caught t encrypted messages. Decrypt them.

Input

The first line contains t (1 ≤ t ≤ 100). Each of the next t lines contains an encrypted message of 1 to 200 lowercase Latin letters.

Output

Print the original messages, one per line.

Note

The first message of the example was encrypted as follows: c became d (one place), a became c (two places), t became w (three places)."""
EXAMPLES = [("3\ndcw\na\nbdgd\n", "cat\nz\nabdz\n")]


def solve(text):
    out = []
    for s in text.split()[1:]:
        out.append("".join(chr((ord(c) - 97 - i) % 26 + 97) for i, c in enumerate(s, 1)))
    return "\n".join(out) + "\n"


def brute(text):
    al = "abcdefghijklmnopqrstuvwxyz"
    res = ""
    for s in text.split()[1:]:
        for i in range(len(s)):
            for c in al:
                d = c
                for _ in range(i + 1):
                    d = "a" if d == "z" else al[al.index(d) + 1]
                if d == s[i]:
                    res += c
        res += "\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (4, 6, 9, 12, 20, 30, 40, 60, 80, 100)[size])
        out.append("".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(n)))
    return "\n".join(out) + "\n"


def valid(text):
    L = text.split("\n")
    if len(L) < 3 or L[-1] != "" or not L[0].isdigit():
        return False
    t = int(L[0])
    if str(t) != L[0] or not 1 <= t <= 100 or len(L) != t + 2:
        return False
    return all(1 <= len(s) <= 200 and all("a" <= c <= "z" for c in s) for s in L[1:-1])


CPP = r"""#include <iostream>
#include <string>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        for (int i = 0; i < (int)s.size(); i++) {
            int x = s[i] - 'a' - (i + 1) % 26;
            if (x < 0) x += 26;
            s[i] = 'a' + x;
        }
        cout << s << "\n";
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    s = input().strip()
    r = ''
    for i in range(len(s)):
        x = ord(s[i]) - ord('a') - (i + 1)
        r += chr(x % 26 + ord('a'))
    print(r)
"""
