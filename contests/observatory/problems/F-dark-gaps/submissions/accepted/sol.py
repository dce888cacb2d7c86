# Night by night, keep for every sector the last night that watched it, as segments of equal nights.
# Of nights a..b the sectors with last >= a are watched, and there are as many gaps as borders from
# a watched segment to a dark one: the segments with last >= a, less the borders on both sides of
# which last >= a. A night makes O(1) new segments; both counts live in one Fenwick tree.
import sys
from bisect import bisect_left, bisect_right


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    s, n, q = data[:3]
    asked = [[] for _ in range(n + 1)]
    for k in range(q):
        a, b = data[3 + 2 * n + 2 * k:5 + 2 * n + 2 * k]
        asked[b].append((a, k))
    tree = [0] * (n + 1)
    change = {}
    starts, last = [1], [0]
    answer = [0] * q

    def count(i, sign):
        """The segment and the border at its end."""
        here = last[i]
        beside = min(here, last[i + 1] if i + 1 < len(last) else last[0])
        if here != beside:
            change[here] = change.get(here, 0) + sign
            change[beside] = change.get(beside, 0) - sign

    def split(sector):
        if sector <= s:
            i = bisect_right(starts, sector) - 1
            if starts[i] != sector:
                starts.insert(i + 1, sector)
                last.insert(i + 1, last[i])

    def watch(l, r, night):
        split(l)
        split(r + 1)
        i, j = bisect_left(starts, l), bisect_left(starts, r + 1)
        touched = range(i - 1 if i else 0, j)
        for x in touched:
            count(x, -1)
        wraps = not i and j < len(starts)
        if wraps:
            count(len(starts) - 1, -1)
        starts[i + 1:j] = []
        last[i:j] = [night]
        if i:
            count(i - 1, 1)
        count(i, 1)
        if wraps:
            count(len(starts) - 1, 1)

    for night in range(1, n + 1):
        l, r = data[1 + 2 * night], data[2 + 2 * night]
        if l <= r:
            watch(l, r, night)
        else:
            watch(l, s, night)
            watch(1, r, night)
        for at, value in change.items():
            while value and at > 0:
                tree[at] += value
                at -= at & -at
        change.clear()
        for a, k in asked[night]:
            total = 0
            while a <= n:
                total += tree[a]
                a += a & -a
            answer[k] = total
    print("\n".join(map(str, answer)))


main()
