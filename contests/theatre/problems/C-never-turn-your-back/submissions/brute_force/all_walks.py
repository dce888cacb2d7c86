# All walks at once: the cells, with the direction of the last step, in which a
# walk of exactly k steps can end, for k = 0, 1, 2, ... A shortest walk does not
# repeat a cell with the same last direction, so it has at most 4hw steps.
import sys


def main():
    data = sys.stdin.read().split()
    pos = 1
    for _ in range(int(data[0])):
        h, w = int(data[pos]), int(data[pos + 1])
        g = data[pos + 2:pos + 2 + h]
        pos += 2 + h
        place = {g[r][c]: (r, c) for r in range(h) for c in range(w)}
        now = {(place['S'], 'start')}
        ans = -1
        for k in range(4 * h * w + 2):
            if any(cell == place['T'] for cell, last in now):
                ans = k
                break
            then = set()
            for (r, c), last in now:
                for name, y, x in (('up', r - 1, c), ('down', r + 1, c), ('left', r, c - 1), ('right', r, c + 1)):
                    if name == 'up' and last == 'up':
                        continue
                    if 0 <= y < h and 0 <= x < w and g[y][x] != '#':
                        then.add(((y, x), name))
            now = then
        print(ans)


main()
