# Accepted visits are disjoint or nested, at most h deep. best[i][d]: the most that visit i and what
# is inside it can pay if they are at most d deep. Shorter visits come first; inside visit i a sweep
# over the ends of the visits in it chooses disjoint ones. O(h n^2).
import sys


def largest(n, h, visits):
    start_of = [0] * (2 * n + 2)
    for a, b, _ in visits:
        start_of[b] = a
    best = [[0] * (2 * n + 2) for _ in range(h + 1)]  # by depth and the minute at which it ends
    for a, b, w in sorted(visits, key=lambda visit: visit[1] - visit[0]) + [(0, 2 * n + 1, 0)]:
        inside = [x for x in range(a + 1, b) if start_of[x] > a]
        for depth in range(h + 1):
            if depth == 0:
                best[0][b] = w
                continue
            below = best[depth - 1]
            sweep = [0] * (b - a + 1)
            done = a
            for x in inside:
                value = sweep[done - a]
                for y in range(done + 1, x):
                    sweep[y - a] = value
                candidate = below[x] + sweep[start_of[x] - 1 - a]
                sweep[x - a] = candidate if candidate > value else value
                done = x
            best[depth][b] = w + sweep[done - a]
    return best[h][2 * n + 1]


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    for _ in range(data[0]):
        n, h = data[at], data[at + 1]
        at += 2
        visits = [tuple(data[at + 3 * i:at + 3 * i + 3]) for i in range(n)]
        at += 3 * n
        print(largest(n, h, visits))


main()
