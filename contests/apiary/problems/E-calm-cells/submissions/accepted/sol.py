# A wall between two cells is in one of three states: its two bees are a pair, both
# have their mates in the upper cell or both in the lower one (the number of bees on
# either side is even). For a cell it is enough to know which walls are shared;
# the possible states of these walls, and whether the cell is calm, are then listed
# once for every such set of walls.
import sys

PAIR, HERE, THERE = range(3)
SEEN_FROM_BEYOND = (PAIR, THERE, HERE)


def configurations(walls):
    # walls: the shared ones. Yields (calm, states of these walls).
    found = set()
    inner = {j for e in walls for j in (e, (e + 1) % 6)}
    for s in range(64):
        count = [(s >> j & 1) + (s >> (j - 1) % 6 & 1) for j in range(6)]
        if max(count) > 1 or any(count[j] == 0 and j not in inner for j in range(6)):
            continue
        states = []
        for e in walls:
            a, b = count[e], count[(e + 1) % 6]
            if a != b:
                break
            states.append(PAIR if s >> e & 1 else HERE if a else THERE)
        else:
            found.add((bin(s).count('1') == 3, tuple(states)))
    return sorted(found)


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    W = 1 << 32
    around = (W, 1, 1 - W, -W, -1, W - 1)
    known = {}
    NONE = -10 ** 18
    out = []
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        xs = data[pos + 1:pos + 1 + 3 * n:3]
        ys = data[pos + 2:pos + 1 + 3 * n:3]
        value = data[pos + 3:pos + 1 + 3 * n:3]
        pos += 1 + 3 * n
        place = [x * W + y for x, y in zip(xs, ys)]
        index = {p: i for i, p in enumerate(place)}
        # depth first from cell 0; walls to the children, then the one to the parent
        order = []
        stack = [(0, -1)]
        while stack:
            c, up = stack.pop()
            walls = []
            children = []
            p = place[c]
            for e in range(6):
                q = p + around[e]
                if e != up and q in index:
                    d = index[q]
                    walls.append(e)
                    children.append(d)
                    stack.append((d, (e + 3) % 6))
            if up >= 0:
                walls.append(up)
            order.append((c, tuple(walls), children))
        best = [None] * n
        for c, walls, children in reversed(order):
            key = (walls, len(children))
            if key not in known:
                known[key] = [(calm, [SEEN_FROM_BEYOND[x] for x in states[:len(children)]],
                                 states[-1] if len(states) > len(children) else PAIR)
                                for calm, states in configurations(walls)]
            here = [NONE, NONE, NONE]
            below = [best[d] for d in children]
            w = value[c]
            for calm, states, up in known[key]:
                total = w if calm else 0
                for b, state in zip(below, states):
                    total += b[state]
                if total > here[up]:
                    here[up] = total
            best[c] = here
        out.append(max(best[0]))
    print('\n'.join(map(str, out)))


main()
