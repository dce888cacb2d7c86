# For every port and every draft, from the largest down, lets the ship sail minute by minute.
import sys


def first_visits(n, channels, start, minute, h, last):
    """The first minute in every port for a vessel of draft h that is in start at this minute."""
    seen = [last + 1] * (n + 1)
    seen[start] = minute
    for t in range(minute, last + 1):
        for u, v, w, d in channels:
            if seen[u] <= t and d - (t + w) >= h:
                seen[v] = min(seen[v], t + w)
    return seen


def main():
    data = iter(map(int, sys.stdin.read().split()))
    for _ in range(next(data)):
        n, m = next(data), next(data)
        channels = [(next(data), next(data), next(data), next(data)) for _ in range(m)]
        last = max(d for u, v, w, d in channels)
        boat = first_visits(n, channels, 1, 0, 0, last)
        res = []
        for v in range(2, n + 1):
            h = max(0, last - boat[v])
            while h > 0 and first_visits(n, channels, v, boat[v], h, last)[1] > last:
                h -= 1
            res.append(h)
        print(*res)


main()
