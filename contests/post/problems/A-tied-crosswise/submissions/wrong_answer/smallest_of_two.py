# Only ever turns a box from its first to its last edge: the middle one is never the height.
import sys


def main():
    read = sys.stdin.buffer.readline
    out = []
    for _ in range(int(read())):
        n, left = map(int, read().split())
        tied = 0
        for _ in range(n):
            a, b, c = map(int, read().split())
            need = 2 * (a + b + c + min(a, c))
            if need <= left:
                left -= need
                tied += 1
        out.append("%d %d" % (tied, left))
    print("\n".join(out))


main()
