import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    out = []
    for _ in range(data[0]):
        n, left = data[pos], data[pos + 1]
        pos += 2
        end = pos + 3 * n
        tied = 0
        for a, b, c in zip(data[pos:end:3], data[pos + 1:end:3], data[pos + 2:end:3]):
            need = 2 * (a + b + c + min(a, b, c))
            if need <= left:
                left -= need
                tied += 1
        pos = end
        out.append("%d %d" % (tied, left))
    print("\n".join(out))


main()
