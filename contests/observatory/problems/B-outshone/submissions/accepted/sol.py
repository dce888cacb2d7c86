# As many groups as possible: the brightest n // 3 stars each lead a group, the
# faintest stars are dealt out in pairs, and the last group takes all that is left.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        a = sorted(data[pos + 1:pos + 1 + n])
        pos += 1 + n
        g = n // 3
        seconds = sum(a[1:2 * g - 2:2]) + a[n - g - 1]
        out.append(sum(a[n - g:]) - seconds)
    print("\n".join(map(str, out)))


main()
