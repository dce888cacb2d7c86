# Every order of arrival with every way to fill the buses, played day by day.
import sys
from itertools import combinations


def play(c, scenes, come):
    """The cost of the coming nights, if the actors of `come` have come before."""
    n = len(c)
    if len(come) == n:
        return 0
    rest = [j for j in range(n) if j not in come]
    best = None
    for size in (1, 2):
        for bus in combinations(rest, size):
            here = come | set(bus)
            open_scenes = [s for s in scenes if not s <= here]
            cost = sum(c[j] for j in here if any(j in s for s in open_scenes))
            cost += play(c, scenes, here)
            if best is None or cost < best:
                best = cost
    return best


def main():
    data = sys.stdin.read().split()
    pos = 1
    for _ in range(int(data[0])):
        n, m = int(data[pos]), int(data[pos + 1])
        c = list(map(int, data[pos + 2:pos + 2 + n]))
        pos += 2 + n
        scenes = [{j for j in range(n) if s[j] == '1'} for s in data[pos:pos + m]]
        pos += m
        print(play(c, scenes, set()))


main()
