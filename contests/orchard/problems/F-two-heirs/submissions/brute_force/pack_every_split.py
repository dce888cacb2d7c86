# For every path, packs both parts: always the smallest size that is left, and from it as far as
# the sizes go; as many equal crates at once as there are.
import sys
from collections import Counter


def crates(apples):
    left = Counter()
    for size, count in apples:
        left[size] += count
    total = 0
    for x in sorted(left):
        while left[x]:
            y = x
            while left[y + 1]:
                y += 1
            k = min(left[z] for z in range(x, y + 1))
            for z in range(x, y + 1):
                left[z] -= k
            total += k
    return total


def main():
    data = list(map(int, sys.stdin.read().split()))
    at = 1
    for _ in range(data[0]):
        n = data[at]
        p = [0, 0] + data[at + 1:at + n]
        apples = list(zip(data[at + n:at + 2 * n], data[at + 2 * n:at + 3 * n]))
        at += 3 * n
        results = []
        for v in range(2, n + 1):
            part = [False] * (n + 1)
            part[v] = True
            for i in range(v + 1, n + 1):
                part[i] = part[p[i]]
            results.append(crates(apples[i - 1] for i in range(1, n + 1) if part[i])
                           + crates(apples[i - 1] for i in range(1, n + 1) if not part[i]))
        print(min(results), results.count(min(results)), flush=True)


main()
