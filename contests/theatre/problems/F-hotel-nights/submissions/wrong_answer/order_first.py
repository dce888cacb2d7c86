# The best order for a bus with one seat, and then the best way to put neighbours together.
import sys


def solve(c, scenes, subsets):
    n = len(c)
    union = [0] * n
    for s in set(scenes):
        x = int(s, 2)
        for j in range(n):
            if x >> j & 1:
                union[j] |= x
    c = c[::-1]
    total = [0]
    near = [0]
    for j in range(n):
        total += [x + c[j] for x in total]
        near += [x | union[j] for x in near]
    night = [total[mask & x] for mask, x in enumerate(reversed(near))]
    done = [0] * (1 << n)
    get = done.__getitem__
    for mask in range(1, 1 << n):
        done[mask] = night[mask] + min(map(get, map(mask.__xor__, subsets[mask])))
    order = [(1 << n) - 1]
    while order[-1]:
        order.append(min((order[-1] ^ b for b in reversed(subsets[order[-1]])), key=get))
    order.reverse()
    best = [0]
    for k in range(1, n + 1):
        best.append(night[order[k]] + min(best[max(0, k - 2):k]))
    return best[n]


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
