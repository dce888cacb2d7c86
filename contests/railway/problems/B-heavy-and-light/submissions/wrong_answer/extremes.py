# Always takes the heaviest wagon left for a heavy coupling and the lightest one
# for a light coupling.
import sys

data = sys.stdin.read().split()
for n, s in zip(map(int, data[1::2]), data[2::2]):
    lo, hi = 1, n
    order = []
    if s[0] == "L":
        order.append(lo)
        lo += 1
    else:
        order.append(hi)
        hi -= 1
    for c in s:
        if c == "H":
            order.append(hi)
            hi -= 1
        else:
            order.append(lo)
            lo += 1
    print(*order)
