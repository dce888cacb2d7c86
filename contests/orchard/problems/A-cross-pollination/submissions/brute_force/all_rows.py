# Tries all rows of length |s|, |s| + 1, ... until one is fruitful and contains s as a subsequence.
import sys
from itertools import count, product


def fruitful(row):
    n = len(row)
    return all((i > 0 and row[i - 1] != row[i]) or (i + 1 < n and row[i + 1] != row[i]) for i in range(n))


def contains(row, s):
    rest = iter(row)
    return all(c in rest for c in s)


def solve(s):
    for n in count(len(s)):
        for row in product("AP", repeat=n):
            if fruitful(row) and contains(row, s):
                return "".join(row)


for s in sys.stdin.read().split()[1:]:
    print(solve(s), flush=True)
