# Serves the cheapest parcels first instead of following the queue.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, left = data[pos], data[pos + 1]
        pos += 2
        needs = []
        for _ in range(n):
            e = sorted(data[pos:pos + 3])
            pos += 3
            needs.append(4 * e[0] + 2 * e[1] + 2 * e[2])
        tied = 0
        for need in sorted(needs):
            if need > left:
                break
            left -= need
            tied += 1
        print(tied, left)


main()
