# Every division into groups of at least three: the first star left is joined by any
# two or more of the others.
import sys
from functools import lru_cache
from itertools import combinations


def solve(a):
    n = len(a)

    @lru_cache(maxsize=None)
    def best(left):
        if not left:
            return 0
        first, rest = left[0], left[1:]
        result = None
        for size in range(2, len(rest) + 1):
            for others in combinations(rest, size):
                tail = best(tuple(i for i in rest if i not in others))
                if tail is None:
                    continue
                x, y = sorted((a[i] for i in (first, *others)), reverse=True)[:2]
                if result is None or tail + x - y > result:
                    result = tail + x - y
        return result

    return best(tuple(range(n)))


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        print(solve(data[pos + 1:pos + 1 + n]))
        pos += 1 + n


main()
