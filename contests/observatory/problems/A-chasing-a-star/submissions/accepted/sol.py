# Clockwise the telescope gains up to k - 1 marks a minute on a star that is d ahead;
# counterclockwise both approach each other by up to k + 1 marks a minute.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    for i in range(1, 4 * data[0], 4):
        m, x, y, k = data[i:i + 4]
        d = (y - x) % m
        if d == 0:
            out.append(0)
            continue
        best = -(-(m - d) // (k + 1))
        if k > 1:
            best = min(best, -(-d // (k - 1)))
        out.append(best)
    print("\n".join(map(str, out)))


main()
