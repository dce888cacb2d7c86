# Wrong: places the lighthouses by increasing period and drops whatever does not
# fit any more. The placement is fine, but the ones that flash most often should
# be dropped, not kept.
import sys

data = list(map(int, sys.stdin.read().split()))
pos = 1
for _ in range(data[0]):
    n = data[pos]
    a = data[pos + 1:pos + 1 + n]
    pos += 1 + n
    r = [-1] * n
    free = [(0, 0)]
    for i in sorted(range(n), key=lambda i: a[i]):
        if not free:
            break
        first, b = free.pop()
        while b < a[i]:
            free.append((first + (1 << b), b + 1))
            b += 1
        r[i] = first
    print(n - r.count(-1))
    print(*r)
