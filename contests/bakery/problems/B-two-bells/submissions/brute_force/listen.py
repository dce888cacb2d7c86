# Listens to the bells from minute 1 on. After lcm(a_i, a_j) minutes everything
# about a pair of ovens repeats, so twice the largest such time is enough.
import sys
from heapq import heapify, heapreplace
from math import lcm


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        a = data[pos + 1:pos + 1 + n]
        pos += 1 + n
        end = 2 * max(lcm(x, y) for x in a for y in a)
        bells = [(x, x) for x in a]
        heapify(bells)
        last, best = None, None
        while bells[0][0] <= end:
            time, x = bells[0]
            heapreplace(bells, (time + x, x))
            if last is not None and time > last and (best is None or time - last < best):
                best = time - last
            last = time
        print(best)


main()
