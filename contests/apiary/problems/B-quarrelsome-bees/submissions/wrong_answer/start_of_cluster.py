# Wrong: cuts the sorted queens into crowds greedily, each crowd starting at the
# first queen that does not quarrel with the start of the crowd before.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, c, d = data[pos:pos + 3]
        a = sorted(data[pos + 3:pos + 3 + n])
        pos += 3 + n
        best = (n + c - 1) // c
        start = a[0]
        size = 0
        for x in a:
            if x - start >= d:
                start = x
                size = 0
            size += 1
            best = max(best, size)
        print(best)


main()
