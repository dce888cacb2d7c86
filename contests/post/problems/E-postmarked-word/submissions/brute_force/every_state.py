# every pair of an office and a number of letters on the card
import sys


def main():
    data = sys.stdin.read().split()
    pos = 1
    for _ in range(int(data[0])):
        n, m = int(data[pos]), int(data[pos + 1])
        s, w = data[pos + 2], data[pos + 3]
        pos += 4
        to = [[] for _ in range(n)]
        for i in range(m):
            to[int(data[pos + 2 * i]) - 1].append(int(data[pos + 2 * i + 1]) - 1)
        pos += 2 * m
        seen = set()
        todo = []

        def arrive(v, length):
            options = [length]
            if length < len(w) and s[v] == w[length]:
                options.append(length + 1)
            for option in options:
                if (v, option) not in seen:
                    seen.add((v, option))
                    todo.append((v, option))

        arrive(0, 0)
        while todo:
            u, length = todo.pop()
            for v in to[u]:
                arrive(v, length)
        best = [-1] * n
        for v, length in seen:
            best[v] = max(best[v], length)
        print(*best)


main()
