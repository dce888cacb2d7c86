import sys


def solve(n, limit, w):
    by_length = [[] for _ in range(n + 1)]
    j = weight = 0
    for i in range(n):
        while j < n and weight + w[j] <= limit:
            weight += w[j]
            j += 1
        by_length[j - i].append(i)
        weight -= w[i]
    parent = list(range(n + 1))
    steps = [0] * (n + 1)
    out = []
    for k in range(1, n + 1):
        for i in by_length[k]:
            parent[i] = i + k
            steps[i] = 1
        bags = at = 0
        while True:
            p = parent[at]
            if p != at:
                q = parent[p]
                if q != p:
                    path = [at]
                    while q != p:
                        path.append(p)
                        p = q
                        q = parent[p]
                    total = 0
                    for v in reversed(path):
                        total += steps[v]
                        steps[v] = total
                        parent[v] = p
                bags += steps[at]
                at = p
            if at == n:
                break
            at += k
            bags += 1
        out.append(bags)
    return out


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, limit = data[pos], data[pos + 1]
        print(*solve(n, limit, data[pos + 2:pos + 2 + n]))
        pos += 2 + n


main()
