# The stage is not strictly inside if and only if a closed half-plane with the stage on its border
# holds all poles. So keep the most poles that one holds: those at the stage, and of the others, by
# direction, the most within half a turn, both ends included.
import sys
from functools import cmp_to_key
from math import gcd


def before(a, b):
    if a[2] != b[2]:
        return a[2] - b[2]
    return a[1] * b[0] - a[0] * b[1]


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    for _ in range(data[0]):
        n, x, y = data[at:at + 3]
        at += 3
        count = {}
        for a, b in zip(data[at:at + 2 * n:2], data[at + 1:at + 2 * n:2]):
            a -= x
            b -= y
            if a or b:
                g = gcd(a, b)
                direction = (a // g, b // g)
                count[direction] = count.get(direction, 0) + 1
        at += 2 * n
        halves = [(a, b, 0 if b > 0 or b == 0 and a > 0 else 1) for a, b in count]
        halves.sort(key=cmp_to_key(before))
        amounts = [count[a, b] for a, b, _ in halves]
        m = len(halves)
        best = held = j = 0  # held: the poles in directions i .. j - 1
        for i in range(m):
            if j <= i:
                j, held = i + 1, amounts[i]
            a, b, _ = halves[i]
            while j < i + m:
                c, d, _ = halves[j - m if j >= m else j]
                turn = a * d - b * c
                if turn < 0 or turn == 0 and a * c + b * d > 0:
                    break
                held += amounts[j - m if j >= m else j]
                j += 1
            best = max(best, held)
            held -= amounts[i]
        print(sum(amounts) - best)


main()
