# The first guard visits n / gcd(n, a) rooms, and the guards are together in every
# (n / g)-th minute; takes the smaller one of the two counts.
import sys
from math import gcd

data = list(map(int, sys.stdin.read().split()))
for i in range(1, len(data), 3):
    n, a, b = data[i:i + 3]
    print(max(1, gcd(n, a - b) // gcd(n, a)))
