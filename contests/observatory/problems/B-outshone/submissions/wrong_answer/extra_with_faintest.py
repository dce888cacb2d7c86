# Puts the one or two extra stars, the faintest ones, into the first group.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        a = sorted(data[pos + 1:pos + 1 + n])[n % 3:]
        pos += 1 + n
        g = n // 3
        print(sum(a[2 * g:]) - sum(a[1:2 * g:2]))


main()
