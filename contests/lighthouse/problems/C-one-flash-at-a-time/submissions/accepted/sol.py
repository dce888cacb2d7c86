# Keep the lighthouses with the largest a while the shares 2^-a sum to at most 1.
# Place them by increasing a. The free seconds are a stack of classes
# (r, b) = {r + j * 2^b}, the smallest class (largest b) on top. Pop the top and
# halve it until b = a, pushing the other halves back. All free classes have
# b <= a and different b below the top, so a placement always exists.
# O(n log n + 30 n).
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        a = data[pos + 1:pos + 1 + n]
        pos += 1 + n
        order = sorted(range(n), key=lambda i: -a[i])
        room = 1 << 30
        k = 0
        for i in order:
            share = 1 << (30 - a[i])
            if share > room:
                break
            room -= share
            k += 1
        r = [-1] * n
        free = [(0, 0)]
        for i in reversed(order[:k]):
            first, b = free.pop()
            while b < a[i]:
                free.append((first + (1 << b), b + 1))
                b += 1
            r[i] = first
        out.append(str(k))
        out.append(' '.join(map(str, r)))
    print('\n'.join(out))


main()
