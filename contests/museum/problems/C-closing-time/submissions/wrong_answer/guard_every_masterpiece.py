# Counts one guarding room for every masterpiece, also for those between others.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, k = data[pos], data[pos + 1]
        masters = set(data[pos + 2:pos + 2 + k])
        pos += 2 + k
        adj = [[] for _ in range(n + 1)]
        for _ in range(n - 1):
            u, v = data[pos], data[pos + 1]
            pos += 2
            adj[u].append(v)
            adj[v].append(u)
        if any(len(adj[v]) <= 1 for v in masters):
            print('First')
            continue
        if k == 1:
            print('Second' if n % 2 else 'First')
            continue
        degree = [len(a) for a in adj]
        cut = [v for v in range(1, n + 1) if degree[v] == 1]
        for v in cut:
            for u in adj[v]:
                degree[u] -= 1
                if degree[u] == 1 and u not in masters:
                    cut.append(u)
        size = n - len(cut)
        print('First' if (n - size - k) % 2 else 'Second')


main()
