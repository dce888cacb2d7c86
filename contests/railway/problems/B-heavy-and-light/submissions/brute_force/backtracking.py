# Tries wagon after wagon and goes back where none fits.
import sys

sys.setrecursionlimit(10**6)
data = sys.stdin.read().split()
for n, s in zip(map(int, data[1::2]), data[2::2]):
    order = []
    used = [False] * (n + 1)

    def search():
        i = len(order)
        if i == n:
            return True
        for v in range(1, n + 1):
            if used[v]:
                continue
            if i and (order[-1] + v > n + 1 if s[i - 1] == "L" else order[-1] + v < n + 1):
                continue
            used[v] = True
            order.append(v)
            if search():
                return True
            order.pop()
            used[v] = False
        return False

    search()
    print(*order)
