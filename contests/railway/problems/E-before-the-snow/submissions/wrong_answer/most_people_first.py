import sys


def solve(n, people, tracks):
    total = sum(people)
    parent = [-1] * n
    lead = [0] * n  # the track to the parent
    order = [0]
    for u in order:
        for v, l in tracks[u]:
            if v != parent[u]:
                parent[v] = u
                lead[v] = l
                order.append(v)
    length = sum(lead)
    below = people[:]
    inside = [0] * n
    for u in reversed(order[1:]):
        below[parent[u]] += below[u]
        inside[parent[u]] += inside[u] + lead[u]

    cost = [0] * n
    branches = [[] for _ in range(n)]
    for u in reversed(order):
        mine = branches[u]
        mine.sort()
        before = 0
        here = 0
        for _, tour, waiting, own, _ in mine:
            here += own + before * waiting
            before += tour
        cost[u] = here
        if u:
            tour = 2 * (lead[u] + inside[u])
            branches[parent[u]].append((-below[u], tour, below[u], lead[u] * below[u] + here, u))

    answer = cost[:]
    beyond = [0] * n
    for u in order:
        mine = branches[u]
        if u:
            waiting = total - below[u]
            tour = 2 * (length - inside[u])
            mine.append((-waiting, tour, waiting, lead[u] * waiting + beyond[u], -1))
            mine.sort()
            before = 0
            here = 0
            for _, tour, waiting, own, _ in mine:
                here += own + before * waiting
                before += tour
            answer[u] = here
        here = answer[u]
        after = total - people[u]
        before = 0
        for _, tour, waiting, own, v in mine:
            after -= waiting
            if v >= 0:
                beyond[v] = here - own - before * waiting - tour * after
            before += tour
    return answer


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        pos += 1
        people = data[pos : pos + n]
        pos += n
        tracks = [[] for _ in range(n)]
        for i in range(pos, pos + 3 * (n - 1), 3):
            u, v, l = data[i] - 1, data[i + 1] - 1, data[i + 2]
            tracks[u].append((v, l))
            tracks[v].append((u, l))
        pos += 3 * (n - 1)
        print(*solve(n, people, tracks))


main()
