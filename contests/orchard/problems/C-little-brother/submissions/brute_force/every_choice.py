# Every stretch, and in it every choice of the brother's tree.
import sys


def doable(b, T):
    return any(x <= T and sum(b) - x <= T for x in b)


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, T = data[pos], data[pos + 1]
        a = data[pos + 2:pos + 2 + n]
        pos += 2 + n
        print(sum(doable(a[l:r], T) for l in range(n) for r in range(l + 1, n + 1)), flush=True)


main()
