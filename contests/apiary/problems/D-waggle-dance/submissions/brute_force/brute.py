# Walks through the plane: how many dances lead to each junction after 1, 2, ..., k
# letters. From every second junction the wall a leads down, b up to the right
# and c up to the left; from the others the opposite way.
import sys

STEP = {'a': (0, -2), 'b': (1, 1), 'c': (-1, 1)}


def main():
    data = sys.stdin.read().split()
    for case in range(int(data[0])):
        k = int(data[2 + 3 * case])
        s = data[3 + 3 * case]
        x = y = 0
        sign = 1
        for letter in s:
            x += sign * STEP[letter][0]
            y += sign * STEP[letter][1]
            sign = -sign
        ways = {(0, 0): 1}
        sign = 1
        for _ in range(k):
            after = {}
            for (p, q), count in ways.items():
                for dx, dy in STEP.values():
                    place = (p + sign * dx, q + sign * dy)
                    after[place] = after.get(place, 0) + count
            ways = after
            sign = -sign
        print(ways.get((x, y), 0) % 998244353)


main()
