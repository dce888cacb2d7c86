# h hives are enough iff h * c >= n and, in sorted order, queens that are h places
# apart never quarrel (deal the queens out to the hives in turn). While going
# through the sorted queens, raise h only when the current one quarrels with the
# one h places before her.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    pos = 1
    for _ in range(data[0]):
        n, c, d = data[pos:pos + 3]
        a = sorted(data[pos + 3:pos + 3 + n])
        pos += 3 + n
        h = -(-n // c)
        for i in range(h, n):
            if i >= h and a[i] - a[i - h] < d:
                h += 1
        out.append(h)
    print('\n'.join(map(str, out)))


main()
