# Right but too slow: by increasing a, every lighthouse tries one start second
# after the other (never going back) until none of the earlier ones collides.
# O(31 * (n + largest start)).
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        a = data[pos + 1:pos + 1 + n]
        pos += 1 + n
        order = sorted(range(n), key=lambda i: -a[i])
        room = 1 << 30
        k = 0
        while k < n and (1 << (30 - a[order[k]])) <= room:
            room -= 1 << (30 - a[order[k]])
            k += 1
        r = [-1] * n
        used = {}
        second = 0
        for i in reversed(order[:k]):
            while any(second & ((1 << b) - 1) in taken for b, taken in used.items()):
                second += 1
            r[i] = second
            used.setdefault(a[i], set()).add(second)
        print(k)
        print(*r)


main()
