# Serves the whole queue for y = 0, 1, 2, ... until the others wait too long.
import sys


def waits(queue):
    free, total = 0, 0
    for arrival, time, ours in queue:
        start = max(free, arrival)
        if not ours:
            total += start - arrival
        free = start + time
    return total


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, q = data[pos], data[pos + 1]
        pos += 2
        others = [(data[i], data[i + 1], False) for i in range(pos, pos + 2 * n, 2)]
        pos += 2 * n
        usual = waits(others)
        for i in range(pos, pos + 2 * q, 2):
            x, w = data[i], data[i + 1]
            before = [c for c in others if c[0] <= x]
            after = [c for c in others if c[0] > x]
            y = -1
            if after:
                while waits(before + [(x, y + 1, True)] + after) - usual <= w:
                    y += 1
            print(y)
        pos += 2 * q


main()
