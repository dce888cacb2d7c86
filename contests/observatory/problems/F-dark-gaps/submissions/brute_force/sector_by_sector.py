# Every sector, every night.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    s, n, q = data[:3]
    arcs = [tuple(data[3 + 2 * i:5 + 2 * i]) for i in range(n)]
    for k in range(q):
        a, b = data[3 + 2 * n + 2 * k:5 + 2 * n + 2 * k]

        def watched(x):
            return any(l <= x <= r if l <= r else x >= l or x <= r for l, r in arcs[a - 1:b])

        gaps, before = 0, watched(s)
        for x in range(1, s + 1):
            here = watched(x)
            gaps += before and not here
            before = here
        print(gaps)


main()
