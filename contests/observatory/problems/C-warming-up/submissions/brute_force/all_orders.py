# Every order, played through.
import itertools
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    at = 1
    for _ in range(data[0]):
        n, m = data[at], data[at + 1]
        at += 2
        rules = []
        for _ in range(m):
            c, k = data[at], data[at + 1]
            rules.append((c, data[at + 2:at + 2 + k]))
            at += 2 + k
        for order in itertools.permutations(range(1, n + 1)):
            when = {x: i for i, x in enumerate(order)}
            if all(any(when[x] > when[c] for x in others) for c, others in rules):
                print(*order)
                break
        else:
            print(-1)


main()
