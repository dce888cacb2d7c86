import sys


def largest(n, h, visits):
    start_of, tip = [0] * (2 * n + 2), [0] * (2 * n + 2)
    for a, b, w in visits:
        start_of[b], tip[b] = a, w
    best = [0] * (2 * n + 2)
    deep = [0] * (2 * n + 2)
    for a, b, w in sorted(visits, key=lambda visit: visit[1] - visit[0]) + [(0, 2 * n + 1, 0)]:
        sweep, level = {a: 0}, {a: 0}
        for x in range(a + 1, b):
            sweep[x], level[x] = sweep[x - 1], level[x - 1]
            s = start_of[x]
            if s > a:
                value = best[x] + sweep[s - 1]
                if value > sweep[x]:
                    sweep[x], level[x] = value, max(deep[x], level[s - 1])
        if b == 2 * n + 1:
            return sweep[b - 1]
        if level[b - 1] < h:
            best[b], deep[b] = w + sweep[b - 1], level[b - 1] + 1
        elif w > sweep[b - 1]:
            best[b], deep[b] = w, 1
        else:
            best[b], deep[b] = sweep[b - 1], level[b - 1]


def main():
    data = list(map(int, sys.stdin.read().split()))
    at = 1
    for _ in range(data[0]):
        n, h = data[at], data[at + 1]
        at += 2
        visits = [tuple(data[at + 3 * i:at + 3 * i + 3]) for i in range(n)]
        at += 3 * n
        print(largest(n, h, visits))


main()
