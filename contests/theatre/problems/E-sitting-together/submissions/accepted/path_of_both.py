# The seats of a team, without a step from n to 1, are consecutive iff
# max - min + 1 = size. With that step the team has both seats 1 and n, and the
# others are consecutive. The people who have both seats are on the common path
# of the two to the root, so the others of all these teams grow step by step
# from the root down: keep the minimum and maximum of what has been left. O(n).
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    res = []
    for _ in range(data[0]):
        n = data[pos]
        boss = [0, 0] + data[pos + 1:pos + n]
        seat = [0] + data[pos + n:pos + 2 * n]
        pos += 2 * n
        left = [0] * (n + 1)
        for b in boss:
            left[b] += 1
        size = [1] * (n + 1)
        low = seat[:]
        high = seat[:]
        order = [v for v in range(2, n + 1) if not left[v]]
        ans = 0
        for v in order:  # grows: everyone after the last subordinate
            b = boss[v]
            size[b] += size[v]
            if low[v] < low[b]:
                low[b] = low[v]
            if high[v] > high[b]:
                high[b] = high[v]
            left[b] -= 1
            if not left[b] and b != 1:
                order.append(b)
            if high[v] - low[v] + 1 == size[v]:
                ans += 1
        # from here on: the teams that have both seat 1 and seat n
        both = [v for v in range(1, n + 1) if low[v] == 1 and high[v] == n]
        both.sort(key=lambda v: -size[v])  # a path from the root
        # deepest team of the path that contains each person
        depth_of = [-1] * (n + 1)
        for depth, v in enumerate(both):
            depth_of[v] = depth
        for v in reversed(order):
            if depth_of[v] < 0:
                depth_of[v] = depth_of[boss[v]]
        lo = [n + 1] * len(both)
        hi = [0] * len(both)
        for v in range(1, n + 1):
            d = depth_of[v]
            if seat[v] < lo[d]:
                lo[d] = seat[v]
            if seat[v] > hi[d]:
                hi[d] = seat[v]
        ans += 1
        a, b = lo[0], hi[0]
        for d in range(1, len(both)):
            if b - a + 1 == n - size[both[d]]:
                ans += 1
            a = min(a, lo[d])
            b = max(b, hi[d])
        res.append(ans)
    print('\n'.join(map(str, res)))


main()
