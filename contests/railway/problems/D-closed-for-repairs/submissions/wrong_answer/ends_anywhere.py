import sys


def solve(n, m, people, river, ends, days):
    lines = [[] for _ in range(n)]
    for j in range(m):
        lines[ends[2 * j]].append(j)
        lines[ends[2 * j + 1]].append(j)
    everyone = sum(people)
    index = [-1] * n
    low = [0] * n
    parent = [-1] * n
    via = [-1] * n
    order = []
    todo = [0]
    # depth-first numbering: a station is numbered when it is taken from the stack
    came = [(-1, -1)] * n
    while todo:
        v = todo.pop()
        if index[v] >= 0:
            continue
        index[v] = len(order)
        order.append(v)
        parent[v], via[v] = came[v]
        for j in lines[v]:
            to = ends[2 * j] + ends[2 * j + 1] - v
            if index[to] < 0:
                came[to] = (v, j)
                todo.append(to)
    below = people[:]
    down = [0] * n
    total = spared = 0
    for v in reversed(order):
        first = index[v]
        for j in lines[v]:
            if j != via[v]:
                to = ends[2 * j] + ends[2 * j + 1] - v
                reach = low[to] if via[to] == j else index[to]
                if reach < first:
                    first = reach
        low[v] = first
        u = parent[v]
        if u < 0:
            break
        below[u] += below[v]
        loss = 0
        if first == index[v]:
            loss = days[via[v]] * below[v] * (everyone - below[v])
            total += loss
        way = down[v] + loss
        if way > 0:
            spared = max(spared, down[u] + way)
            down[u] = max(down[u], way)
    return total - spared if sum(river) > 1 else total


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m, k = data[pos : pos + 3]
        pos += 3
        people = data[pos : pos + n]
        pos += n
        river = [False] * n
        for s in data[pos : pos + k]:
            river[s - 1] = True
        pos += k
        ends = [0] * (2 * m)
        ends[0::2] = [u - 1 for u in data[pos : pos + 3 * m : 3]]
        ends[1::2] = [v - 1 for v in data[pos + 1 : pos + 3 * m : 3]]
        days = data[pos + 2 : pos + 3 * m : 3]
        pos += 3 * m
        print(solve(n, m, people, river, ends, days))


main()
