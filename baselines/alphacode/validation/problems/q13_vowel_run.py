import random

NAME = "Vowel Run"
RATING = 800
TAGS = ("strings", "implementation")
STATEMENT = """You are given a string S of lowercase English letters. The letters a, e, i, o and u are vowels; all other letters, including y, are consonants.

Find the length of the longest contiguous substring of S consisting only of vowels, and the position (counted from 1) at which the leftmost such longest substring begins. If S contains no vowels, print 0 0.

Input

The input consists of one line with the string S. Its length is between 1 and 1000.

Output

Print the length and the position, separated by a space.

Note

In the first example the runs of vowels are "ue" at position 2, "uei" at position 5 and "o" at position 9."""
EXAMPLES = [("quecueingo\n", "3 5\n"), ("rhythm\n", "0 0\n"), ("area\n", "2 3\n")]


def solve(text):
    best, pos, run = 0, 0, 0
    for i, c in enumerate(text.strip()):
        run = run + 1 if c in "aeiou" else 0
        if run > best:
            best, pos = run, i - run + 2
    return f"{best} {pos}\n"


def brute(text):
    s = text.strip()
    n = len(s)
    for k in range(n, 0, -1):
        for i in range(n - k + 1):
            if set(s[i:i + k]) <= set("aeiou"):
                return f"{k} {i + 1}\n"
    return "0 0\n"


def draw(rng, size):
    n = rng.randint(1, (5, 8, 12, 20, 40, 70, 120, 250, 500, 1000)[size])
    p = rng.choice((0.2, 0.5, 0.8))
    return "".join(rng.choice("aeiou" if rng.random() < p else "bcdfghjklmnpqrstvwxyz") for _ in range(n)) + "\n"


def valid(text):
    return text.endswith("\n") and 1 <= len(text) - 1 <= 1000 and all("a" <= c <= "z" for c in text[:-1])


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    int best = 0, pos = 0, n = s.size();
    int i = 0;
    while (i < n) {
        int j = i;
        while (j < n && string("aeiou").find(s[j]) != string::npos) j++;
        if (j - i > best) {
            best = j - i;
            pos = i + 1;
        }
        i = j + 1;
    }
    cout << best << " " << pos << endl;
}
"""
PYTHON = r"""s = input().strip()
best = 0
pos = 0
cur = 0
for i in range(len(s)):
    if s[i] in 'aeiou':
        cur += 1
        if cur > best:
            best = cur
            pos = i - cur + 2
    else:
        cur = 0
print(best, pos)
"""
