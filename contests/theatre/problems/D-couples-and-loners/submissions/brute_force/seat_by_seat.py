# Dynamic programming over the seats, the couples and the loners used so far. State:
# what the last seat is (taken by one who does not mind, empty, or a loner).
import sys


def main():
    words = sys.stdin.read().split()
    for i in range(1, len(words), 4):
        c, s = int(words[i + 1]), int(words[i + 2])
        row = words[i + 3]
        # at[j]: states before seat j, (last, couples left, loners left)
        at = [set() for _ in range(len(row) + 2)]
        at[0].add(('x', c, s))
        for j, seat in enumerate(row):
            for last, p, q in at[j]:
                if seat == 'x':
                    if last != 'l':
                        at[j + 1].add(('x', p, q))
                    continue
                at[j + 1].add(('.', p, q))
                if q and last == '.':
                    at[j + 1].add(('l', p, q - 1))
                if p and last != 'l' and row[j + 1] == '.':
                    at[j + 2].add(('x', p - 1, q))
            at[j] = None
        print(max(2 * (c - p) + s - q for _, p, q in at[len(row)]))


main()
