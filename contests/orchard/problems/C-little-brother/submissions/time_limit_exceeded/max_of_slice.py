# Right but slow: two pointers, but the maximum of the window is computed from
# scratch whenever a largest tree leaves. O(n^2), e.g. when all trees are equal.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, T = data[pos], data[pos + 1]
        a = data[pos + 2:pos + 2 + n]
        pos += 2 + n
        total = top = l = ans = 0
        for r in range(n):
            total += a[r]
            top = max(top, a[r])
            while l <= r and (top > T or total - top > T):
                total -= a[l]
                l += 1
                if a[l - 1] == top:
                    top = max(a[l:r + 1], default=0)
            ans += r - l + 1
        print(ans)


main()
