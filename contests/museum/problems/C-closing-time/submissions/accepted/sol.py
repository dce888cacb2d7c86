# Unless a masterpiece can be closed at once, both guards close other rooms until
# only the smallest subtree with all masterpieces is left, and one more room at
# each of its leaves; who has to move then loses. The number of turns until then
# does not depend on the guards. Root the tree at a masterpiece and count the
# masterpieces below every room: rooms with at least one make up the subtree, and
# its leaves are the masterpieces that have no other one below them (and the root,
# if it has them in only one branch). O(n).
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    out = []
    for _ in range(data[0]):
        n, k = data[pos], data[pos + 1]
        pos += 2
        masters = data[pos:pos + k]
        pos += k
        adj = [[] for _ in range(n + 1)]
        for i in range(pos, pos + 2 * n - 2, 2):
            u = data[i]
            v = data[i + 1]
            adj[u].append(v)
            adj[v].append(u)
        pos += 2 * n - 2
        if any(len(adj[v]) <= 1 for v in masters):
            out.append('First')
            continue
        if k == 1:
            out.append('Second' if n % 2 else 'First')
            continue
        below = [0] * (n + 1)
        for v in masters:
            below[v] = 1
        root = masters[0]
        parent = [0] * (n + 1)
        order = [root]
        for v in order:
            for u in adj[v]:
                if u != parent[v]:
                    parent[u] = v
                    order.append(u)
        branches = [0] * (n + 1)
        for v in reversed(order):
            if below[v]:
                below[parent[v]] += below[v]
                branches[parent[v]] += 1
        size = leaves = 0
        for v in order:
            if below[v]:
                size += 1
                if branches[v] == 0:
                    leaves += 1
        if branches[root] == 1:
            leaves += 1
        out.append('First' if (n - size - leaves) % 2 else 'Second')
    print('\n'.join(out))


main()
