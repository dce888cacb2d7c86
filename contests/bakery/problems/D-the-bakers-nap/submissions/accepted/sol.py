# The best nap starts at minute 0 or just after an arrival. The customers it
# concerns are found by binary search, their waiting time by prefix sums.
# O(n log n).
import sys
from bisect import bisect_left
from itertools import accumulate


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    out = []
    for _ in range(data[0]):
        n, m, k = data[pos:pos + 3]
        a = data[pos + 3:pos + 3 + n]
        pos += 3 + n
        before = [0, *accumulate(a)]
        best = None
        for start in [0] + [x + 1 for x in a]:
            end = start + k
            if end > m:
                break
            i = bisect_left(a, start)
            j = bisect_left(a, end)
            wait = (j - i) * end - (before[j] - before[i])
            if best is None or wait < best:
                best = wait
        out.append(best)
    print("\n".join(map(str, out)))


main()
