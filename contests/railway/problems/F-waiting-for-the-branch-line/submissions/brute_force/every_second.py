# Every second at which each train could leave. Nobody gains from a train that leaves before all wishes less all
# patience together, or after all wishes and all patience.
import sys
from functools import lru_cache


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        d = data[pos + 1 : pos + 1 + n]
        pos += 1 + n
        feeders = [[] for _ in range(n)]
        reach = 0
        for i in range(1, n):
            p, a, b = data[pos : pos + 3]
            pos += 3
            feeders[p - 1].append((i, a, b))
            reach += b

        @lru_cache(maxsize=100000)
        def letters(train, second):
            total = abs(second - d[train])
            for i, a, b in feeders[train]:
                total += min(letters(i, x) for x in range(second - b, second - a + 1))
            return total

        print(min(letters(0, x) for x in range(min(d) - reach, max(d) + reach + 1)))


main()
