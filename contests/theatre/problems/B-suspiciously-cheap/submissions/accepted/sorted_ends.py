# A best price equals some b_i. With a and b sorted, the number of people who want
# a ticket for p is (number of a's up to p) - (number of b's below p). O(n log n).
import sys
from bisect import bisect_left, bisect_right


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, k = data[pos:pos + 2]
        a = sorted(data[pos + 2:pos + 2 + 2 * n:2])
        b = sorted(data[pos + 3:pos + 3 + 2 * n:2])
        pos += 2 + 2 * n
        print(max(p * min(k, bisect_right(a, p) - bisect_left(b, p)) for p in b))


main()
