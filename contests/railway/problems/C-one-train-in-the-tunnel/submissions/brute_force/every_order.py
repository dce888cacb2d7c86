# Tries every way to mix the two queues and follows the clock.
import sys
from itertools import combinations


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m, c = data[pos:pos + 3]
        pos += 3
        trains = [(data[pos + 2 * i], data[pos + 2 * i + 1]) for i in range(n + m)]
        pos += 2 * (n + m)
        best = None
        for chosen in combinations(range(n + m), n):
            chosen = set(chosen)
            i, j, clock, cost, last = 0, n, 0, 0, None
            for k in range(n + m):
                side = k in chosen
                if last is not None and side != last:
                    clock += c
                last = side
                if side:
                    time, price = trains[i]
                    i += 1
                else:
                    time, price = trains[j]
                    j += 1
                clock += time
                cost += clock * price
            if best is None or cost < best:
                best = cost
        print(best)


main()
