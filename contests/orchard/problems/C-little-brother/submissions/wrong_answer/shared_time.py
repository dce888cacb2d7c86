# Wrong: thinks that two people have 2T minutes of work together (sum <= 2T and
# max <= T), although the brother can harvest only one tree.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, T = data[pos], data[pos + 1]
        a = data[pos + 2:pos + 2 + n]
        pos += 2 + n
        s = l = ans = 0
        for r in range(n):
            s += a[r]
            if a[r] > T:
                l = r + 1
                s = 0
            while s > 2 * T:
                s -= a[l]
                l += 1
            ans += r - l + 1
        print(ans)


main()
