# Fewest costs for every set of actors who have come, and for every set within a
# bus ride after its first actor. O(2^n n).
import sys

INF = 1 << 60


def solve(c, scenes, subsets):
    n = len(c)
    union = [0] * n
    for s in set(scenes):
        x = int(s, 2)
        for j in range(n):
            if x >> j & 1:
                union[j] |= x
    c = c[::-1]  # actor n is the lowest bit
    total = [0]
    near = [0]
    for j in range(n):
        total += [x + c[j] for x in total]
        near += [x | union[j] for x in near]
    night = [total[mask & x] for mask, x in enumerate(reversed(near))]
    done = [0] * (1 << n)
    half = [INF] * (1 << n)
    get_done = done.__getitem__
    get_half = half.__getitem__
    for mask in range(1, 1 << n):
        before = list(map(mask.__xor__, subsets[mask]))
        one = half[mask] = min(map(get_done, before))
        two = min(map(get_half, before))
        done[mask] = night[mask] + (one if one < two else two)
    return done[-1]


def main():
    data = sys.stdin.buffer.read().split()
    subsets = [()]
    pos = 1
    res = []
    for _ in range(int(data[0])):
        n, m = int(data[pos]), int(data[pos + 1])
        pos += 2
        while len(subsets) < 1 << n:
            bit = len(subsets)
            subsets += [s + (bit,) for s in subsets]
        c = list(map(int, data[pos:pos + n]))
        pos += n
        res.append(solve(c, data[pos:pos + m], subsets))
        pos += m
    print('\n'.join(map(str, res)))


main()
