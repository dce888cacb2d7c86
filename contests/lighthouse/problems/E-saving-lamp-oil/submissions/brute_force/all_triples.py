# Tries every triple of dark lighthouses and looks whether every ship sees a burning lamp.
from itertools import combinations

for _ in range(int(input())):
    n = int(input())
    r = list(map(int, input().split()))
    s = input()
    ways = 0
    for dark in combinations(range(n), 3):
        ways += all(any(abs(x - i) <= r[i] and i not in dark for i in range(n))
                    for x in range(n) if s[x] == 'S')
    print(ways)
