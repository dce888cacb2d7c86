import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    out = []
    for _ in range(data[0]):
        n, m = data[at], data[at + 1]
        at += 2
        later = [[] for _ in range(n + 1)]
        degree = [0] * (n + 1)
        for j in range(m):
            c, k = data[at], data[at + 1]
            for x in data[at + 2:at + 2 + k]:
                later[c].append(x)
                degree[x] += 1
            at += 2 + k
        order = [x for x in range(1, n + 1) if not degree[x]]
        for x in order:
            for y in later[x]:
                degree[y] -= 1
                if degree[y] == 0:
                    order.append(y)
        out.append(" ".join(map(str, order)) if len(order) == n else "-1")
    print("\n".join(out))


main()
