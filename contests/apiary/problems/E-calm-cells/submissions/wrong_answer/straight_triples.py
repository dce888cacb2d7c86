# Wrong: forbids only that three consecutive cells of a straight line are all calm.
# In a longer line, calm cells that are farther apart exclude each other as well.
import sys

AROUND = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        value = {}
        for i in range(pos + 1, pos + 1 + 3 * n, 3):
            value[data[i], data[i + 1]] = data[i + 2]
        pos += 1 + 3 * n

        def walls(cell):
            x, y = cell
            return [e for e in range(6) if (x + AROUND[e][0], y + AROUND[e][1]) in value]

        # start from a cell with at most one neighbour
        root = next(cell for cell in value if len(walls(cell)) < 2)
        order = []
        stack = [(root, -1)]
        while stack:
            cell, up = stack.pop()
            children = []
            for e in walls(cell):
                if e != up:
                    child = (cell[0] + AROUND[e][0], cell[1] + AROUND[e][1])
                    stack.append((child, (e + 3) % 6))
                    children.append((child, (e + 3) % 6 == up))
            order.append((cell, children))
        best = {}       # best[cell][calm][parent calm]
        for cell, children in reversed(order):
            table = [[0, 0], [0, 0]]
            for calm in (0, 1):
                for above in (0, 1):
                    total = value[cell] * calm
                    for child, straight in children:
                        b = best[child]
                        total += b[0][calm] if straight and calm and above else max(b[0][calm], b[1][calm])
                    table[calm][above] = total
            best[cell] = table
        out.append(max(best[root][0][0], best[root][1][0]))
    print('\n'.join(map(str, out)))


main()
