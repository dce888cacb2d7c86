# Goes the way round on which the star is nearer now.
import sys

data = list(map(int, sys.stdin.read().split()))
for i in range(data[0]):
    m, x, y, k = data[4 * i + 1:4 * i + 5]
    ahead = (y - x) % m
    back = (x - y) % m
    if ahead < back and k > 1:
        print((ahead + k - 2) // (k - 1))
    else:
        print((back + k) // (k + 1))
