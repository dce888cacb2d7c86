import random

NAME = "Brackets to Add"
RATING = 1000
TAGS = ("strings", "greedy")
STATEMENT = """A string of brackets is called balanced if it can be obtained by the rules: the empty string is balanced; if X is balanced, then (X) is balanced; if X and Y are balanced, then XY is balanced.

You are given a string S of the characters ( and ). You may add some characters ( to the beginning of S and some characters ) to the end of S, and nowhere else.

It can be shown that S can always be made balanced. Among all ways choose the one which adds the fewest characters, and print the string obtained.

Input

S

The length of S is between 1 and 100.

Output

Print the resulting balanced string of the smallest length. It is unique."""
EXAMPLES = [("())(\n", "(())()\n"), ("(())\n", "(())\n"), ("))(\n", "(())()\n")]


def solve(text):
    s = text.strip()
    b = low = 0
    for c in s:
        b += 1 if c == "(" else -1
        low = min(low, b)
    return "(" * -low + s + ")" * (b - low) + "\n"


def brute(text):
    s = text.strip()
    for total in range(len(s) + 1):
        for i in range(total + 1):
            t = "(" * i + s + ")" * (total - i)
            u = t
            while "()" in u:
                u = u.replace("()", "")
            if u == "":
                return t + "\n"


def draw(rng, size):
    n = rng.randint(1, (5, 7, 10, 14, 20, 30, 45, 60, 80, 100)[size])
    p = rng.choice((0.3, 0.5, 0.5, 0.7))
    return "".join("(" if rng.random() < p else ")" for _ in range(n)) + "\n"


def valid(text):
    return text.endswith("\n") and 1 <= len(text) - 1 <= 100 and set(text[:-1]) <= set("()")


CPP = r"""#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int open = 0, need = 0;
    for (char c : s) {
        if (c == '(') open++;
        else if (open > 0) open--;
        else need++;
    }
    cout << string(need, '(') << s << string(open, ')') << endl;
}
"""
PYTHON = r"""s = input().strip()
opened = 0
need = 0
for c in s:
    if c == '(':
        opened += 1
    elif opened > 0:
        opened -= 1
    else:
        need += 1
print('(' * need + s + ')' * opened)
"""
