# The hours usable by a ship of draught d form the block of 2(H-d)+1 hours around
# high water, so these blocks are nested and only the deepest ships compete:
# the i-th deepest ship and all deeper ones share k * (2(H-d_i)+1) hours.
# Answer: max over i of ceil(i / (2(H-d_i)+1)). O(n log n).
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        h = data[pos + 1]
        ships = sorted(data[pos + 2:pos + 2 + n], reverse=True)
        pos += 2 + n
        best = 1
        for i, d in enumerate(ships, 1):
            hours = 2 * (h - d) + 1
            if i > best * hours:
                best = (i + hours - 1) // hours
        out.append(best)
    print('\n'.join(map(str, out)))


main()
