# Wrong: looks only at the nearer of the two alternating rows; if that one has the
# wrong parity, the other one may still be possible.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        a = data[pos + 1:pos + 1 + n]
        pos += 1 + n
        c = sum((a[i] + i) % 2 for i in range(n))
        c = min(c, n - c)
        print(-1 if c % 2 else c // 2)


main()
