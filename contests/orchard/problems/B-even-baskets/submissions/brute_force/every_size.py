# Tries every bag size: all baskets above the average give away whole bags, all below take whole bags.
import sys


def solve(a, m):
    if sum(a) % len(a):
        return -1
    avg = sum(a) // len(a)
    for k in range(1, max(a) + 2):
        if all(abs(x - avg) % k == 0 for x in a) and sum((x - avg) // k for x in a if x > avg) <= m:
            return k
    return -1


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m = data[pos], data[pos + 1]
        print(solve(data[pos + 2:pos + 2 + n], m), flush=True)
        pos += 2 + n


main()
