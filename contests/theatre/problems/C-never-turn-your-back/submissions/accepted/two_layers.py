# Breadth-first search, step by step, with two marks for each cell: entered by a
# step up, and entered otherwise. Scenery around the stage saves all the checks.
import sys


def solve(h, w, rows):
    width = w + 1
    flat = b'#' * width + b'#'.join(rows) + b'#' * (width + 1)
    start = flat.index(b'S')
    goal = flat.index(b'T')
    closed = flat.translate(bytes(1 if x == 35 else 0 for x in range(256)))
    other = bytearray(closed)
    up = bytearray(closed)
    other[start] = 1
    free, tired = [start], []
    steps = 0
    while free or tired:
        steps += 1
        raised = []
        for v in free:
            x = v - width
            if not up[x]:
                up[x] = 1
                raised.append(x)
        moved = []
        for cells in (free, tired):
            for v in cells:
                x = v + 1
                if not other[x]:
                    other[x] = 1
                    moved.append(x)
                x = v - 1
                if not other[x]:
                    other[x] = 1
                    moved.append(x)
                x = v + width
                if not other[x]:
                    other[x] = 1
                    moved.append(x)
        if up[goal] or other[goal]:
            return steps
        free, tired = moved, raised
    return -1


def main():
    data = sys.stdin.buffer.read().split()
    pos = 1
    res = []
    for _ in range(int(data[0])):
        h, w = int(data[pos]), int(data[pos + 1])
        pos += 2
        res.append(solve(h, w, data[pos:pos + h]))
        pos += h
    print('\n'.join(map(str, res)))


main()
