import sys
from bisect import bisect_left, bisect_right


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    s, n, q = data[:3]
    asked = [[] for _ in range(n + 1)]
    for k in range(q):
        a, b = data[3 + 2 * n + 2 * k:5 + 2 * n + 2 * k]
        asked[b].append((a, k))
    starts, last = [1], [0]
    answer = [0] * q

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
        starts[i + 1:j] = []
        last[i:j] = [night]

    for night in range(1, n + 1):
        l, r = data[1 + 2 * night], data[2 + 2 * night]
        if l <= r:
            watch(l, r, night)
        else:
            watch(l, s, night)
            watch(1, r, night)
        for a, k in asked[night]:
            dark = sum(x < a for x in last)
            answer[k] = dark - (dark > 1 and last[0] < a and last[-1] < a)
    print("\n".join(map(str, answer)))


main()
