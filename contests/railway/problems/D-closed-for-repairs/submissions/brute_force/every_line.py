# every new line, every closed line, every pair of stations
import sys


def loss(n, people, lines):
    total = 0
    for j in range(len(lines)):
        if not lines[j][2]:
            continue
        group = list(range(n))
        for u, v, _ in lines[:j] + lines[j + 1 :]:
            if group[u] != group[v]:
                old, new = group[u], group[v]
                group = [new if g == old else g for g in group]
        for a in range(n):
            for b in range(a):
                if group[a] != group[b]:
                    total += lines[j][2] * people[a] * people[b]
    return total


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m, k = data[pos : pos + 3]
        pos += 3
        people = data[pos : pos + n]
        river = [s - 1 for s in data[pos + n : pos + n + k]]
        pos += n + k
        lines = []
        for _ in range(m):
            u, v, r = data[pos : pos + 3]
            lines.append((u - 1, v - 1, r))
            pos += 3
        best = loss(n, people, lines)
        for a in river:
            for b in river:
                if a < b:
                    best = min(best, loss(n, people, [*lines, (a, b, 0)]))
        print(best)


main()
