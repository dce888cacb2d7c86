import sys
from bisect import bisect_left


def components(n, to):
    # Kosaraju's first pass from office 1 gives an order; the second runs on the lines reversed
    seen = [False] * n
    seen[0] = True
    order = []
    nxt = [0] * n
    path = [0]
    back = [[] for _ in range(n)]
    while path:
        u = path[-1]
        if nxt[u] < len(to[u]):
            v = to[u][nxt[u]]
            nxt[u] += 1
            back[v].append(u)
            if not seen[v]:
                seen[v] = True
                path.append(v)
        else:
            order.append(u)
            path.pop()
    label = [-1] * n
    groups = []
    for root in reversed(order):
        if label[root] >= 0:
            continue
        label[root] = len(groups)
        group = [root]
        for u in group:
            for v in back[u]:
                if label[v] < 0:
                    label[v] = len(groups)
                    group.append(v)
        groups.append(group)
    return groups


def solve(n, to, s, w):
    places = {}
    for i, letter in enumerate(w):
        places.setdefault(letter, []).append(i)
    best = [-1] * n
    best[0] = 0
    for group in components(n, to):
        p = max([best[u] for u in group])
        if len(group) == 1:
            if p < len(w) and w[p] == s[group[0]]:
                p += 1
        else:
            have = {s[u] for u in group}
            end = len(w)
            for letter, where in places.items():
                if letter not in have:
                    k = bisect_left(where, p)
                    if k < len(where) and where[k] < end:
                        end = where[k]
            p = end
        for u in group:
            best[u] = p
            for v in to[u]:
                if best[v] < p:
                    best[v] = p
    return best


def main():
    data = sys.stdin.read().split()
    pos = 1
    for _ in range(int(data[0])):
        n, m = int(data[pos]), int(data[pos + 1])
        s, w = data[pos + 2], data[pos + 3]
        pos += 4
        to = [[] for _ in range(n)]
        for i in range(pos, pos + 2 * m, 2):
            to[int(data[i]) - 1].append(int(data[i + 1]) - 1)
        pos += 2 * m
        print(*solve(n, to, s, w))


main()
