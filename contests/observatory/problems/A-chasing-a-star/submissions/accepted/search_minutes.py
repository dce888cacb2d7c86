# Binary search on the number of minutes T: the telescope reaches every mark from
# x - kT to x + kT, the star is at y + T. Is there a lap in which that mark lies there?
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    for i in range(data[0]):
        m, x, y, k = data[4 * i + 1:4 * i + 5]

        def possible(minutes):
            low, high = x - k * minutes, x + k * minutes
            star = y + minutes
            return star - (star - low) // m * m <= high

        lo, hi = -1, m
        while hi - lo > 1:
            mid = (lo + hi) // 2
            if possible(mid):
                hi = mid
            else:
                lo = mid
        print(hi)


main()
