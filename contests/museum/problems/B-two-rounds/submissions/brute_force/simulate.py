# Walks with both guards until they are back in room 0 together.
import sys

data = list(map(int, sys.stdin.read().split()))
for i in range(1, len(data), 3):
    n, a, b = data[i:i + 3]
    rooms = set()
    x = y = 0
    while True:
        if x == y:
            rooms.add(x)
        x = (x + a) % n
        y = (y + b) % n
        if x == y == 0:
            break
    print(len(rooms))
