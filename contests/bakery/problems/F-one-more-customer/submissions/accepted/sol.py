# The k-th customer behind us is delayed by max(0, y - c_k), where c_k is the
# clerk's free time between us and that customer. Binary search for the number k
# of delayed customers, prefix sums for the sum of the c. O((n + q) log n).
import sys
from bisect import bisect_right


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    out = []
    for _ in range(data[0]):
        n, q = data[pos], data[pos + 1]
        pos += 2
        arrival = data[pos:pos + 2 * n:2]
        times = data[pos + 1:pos + 2 * n:2]
        pos += 2 * n
        finish, work, idle, total = [0], [0], [], [0]
        for a, s in zip(arrival, times):
            start = max(a, finish[-1])
            idle.append(start - work[-1])
            total.append(total[-1] + idle[-1])
            work.append(work[-1] + s)
            finish.append(start + s)
        for j in range(pos, pos + 2 * q, 2):
            x, w = data[j], data[j + 1]
            p = bisect_right(arrival, x)
            if p == n:
                out.append(-1)
                continue
            room = w - total[p]
            lo, hi = p + 1, n  # customers p..lo-1 are delayed
            while lo < hi:
                mid = (lo + hi + 1) // 2
                if (mid - p) * idle[mid - 1] - total[mid] <= room:
                    lo = mid
                else:
                    hi = mid - 1
            z = max(x, finish[p]) - work[p]
            out.append((room + total[lo]) // (lo - p) - z)
        pos += 2 * q
    print("\n".join(map(str, out)))


main()
