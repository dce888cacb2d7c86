# By definition: the set of marks that the telescope can point at, minute by minute.
import sys

data = list(map(int, sys.stdin.read().split()))
for i in range(data[0]):
    m, x, y, k = data[4 * i + 1:4 * i + 5]
    marks = {x}
    minutes = 0
    while y not in marks:
        marks = {(p + s) % m for p in marks for s in range(-k, k + 1)}
        y = (y + 1) % m
        minutes += 1
    print(minutes)
