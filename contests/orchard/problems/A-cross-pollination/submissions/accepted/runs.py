# Work on maximal runs of equal trees. The barren trees of a run are consecutive:
# all but its outer trees that touch another run. Pair them up from the left and
# plant one tree inside every pair (after the last one, if it has no partner). O(|s|).
import sys
from itertools import groupby


def main():
    data = sys.stdin.read().split()
    for s in data[1:]:
        runs = [(c, len(list(g))) for c, g in groupby(s)]
        res = []
        for j, (c, length) in enumerate(runs):
            other = "A" if c == "P" else "P"
            first = 1 if j > 0 else 0
            last = length - 1 if j + 1 < len(runs) else length
            barren = max(0, last - first)
            head = c * min(first, length)
            tail = c * (length - len(head) - barren)
            body = (c + other + c) * (barren // 2) + (c + other) * (barren % 2)
            res.append(head + body + tail)
        print("".join(res))


main()
