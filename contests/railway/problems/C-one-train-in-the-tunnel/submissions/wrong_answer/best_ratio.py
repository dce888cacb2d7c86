# Always lets the train with the best ratio of price to time go (the signals count
# as a part of its time).
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m, c = data[pos:pos + 3]
        pos += 3
        west = [(data[pos + 2 * i], data[pos + 2 * i + 1]) for i in range(n)]
        pos += 2 * n
        east = [(data[pos + 2 * i], data[pos + 2 * i + 1]) for i in range(m)]
        pos += 2 * m
        i = j = clock = cost = 0
        last = None
        while i < n or j < m:
            if i < n and j < m:
                a = west[i][0] + (c if last == "E" else 0)
                b = east[j][0] + (c if last == "W" else 0)
                side = "W" if west[i][1] * b > east[j][1] * a else "E"
            else:
                side = "W" if i < n else "E"
            if last is not None and side != last:
                clock += c
            last = side
            if side == "W":
                time, price = west[i]
                i += 1
            else:
                time, price = east[j]
                j += 1
            clock += time
            cost += clock * price
        print(cost)


main()
