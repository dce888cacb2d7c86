# Forms the pairs in all possible ways.
import sys

# the six neighbours, counterclockwise
AROUND = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))


def solve(cells):
    number = {}
    adjacent = []
    corners_of = []
    for x, y, w in cells:
        corners = []
        for j in range(6):
            p, q = AROUND[j - 1], AROUND[j]
            # the sum of the coordinates of the three cells that meet there
            key = (3 * x + p[0] + q[0], 3 * y + p[1] + q[1])
            if key not in number:
                number[key] = len(number)
                adjacent.append(set())
            corners.append(number[key])
        for j in range(6):
            adjacent[corners[j - 1]].add(corners[j])
            adjacent[corners[j]].add(corners[j - 1])
        corners_of.append(corners)
    adjacent = [sorted(a) for a in adjacent]
    total = len(adjacent)
    mate = [-1] * total
    best = 0
    stack = []                      # (bee, number of mates tried)
    bee, tried = 0, 0
    while True:
        while bee < total and mate[bee] >= 0:
            bee += 1
        if bee == total:
            value = 0
            for corners, (x, y, w) in zip(corners_of, cells):
                if all(mate[c] in corners for c in corners):
                    value += w
            best = max(best, value)
        else:
            found = False
            for i in range(tried, len(adjacent[bee])):
                other = adjacent[bee][i]
                if mate[other] < 0:
                    mate[bee], mate[other] = other, bee
                    stack.append((bee, i + 1))
                    found = True
                    break
            if found:
                bee, tried = bee + 1, 0
                continue
        if not stack:
            return best
        bee, tried = stack.pop()
        mate[mate[bee]] = -1
        mate[bee] = -1


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        cells = [tuple(data[pos + 1 + 3 * i:pos + 4 + 3 * i]) for i in range(n)]
        pos += 1 + 3 * n
        print(solve(cells))


main()
