# Nobody wants to come near a masterpiece, so only the parity of n seems to count.
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
        else:
            print('Second' if n % 2 else 'First')


main()
