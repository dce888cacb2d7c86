# Divides with / and so loses the last digits of large numbers.
import sys
from math import gcd

data = list(map(int, sys.stdin.read().split()))
for i in range(1, len(data), 3):
    n, a, b = data[i:i + 3]
    g = gcd(n, a - b)
    print(int(g / gcd(g, a)))
