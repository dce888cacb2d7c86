# Tries every way to put postmarks: from left to right, each field either starts one or does not.
import sys

sys.setrecursionlimit(10 ** 6)


def search(s, k, i):
    if i == len(s):
        return 0
    best = len(s) + 1
    if s[i] != "S":
        best = search(s, k, i + 1)
    if i + k <= len(s) and "A" not in s[i:i + k]:
        best = min(best, 1 + search(s, k, i + k))
    return best


for _ in range(int(input())):
    n, k = map(int, input().split())
    s = input()
    best = search(s, k, 0)
    print(best if best <= n else -1)
