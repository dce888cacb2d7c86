# Every day the bus that makes this night the cheapest, rather with two actors.
import sys


def solve(c, scenes):
    n = len(c)
    near = [0] * n
    for s in set(scenes):
        x = sum(1 << j for j in range(n) if s[j] == '1')
        for j in range(n):
            if x >> j & 1:
                near[j] |= x
    mask = total = 0
    while mask != (1 << n) - 1:
        options = []
        for i in range(n):
            for j in range(i, n):
                new = mask | 1 << i | 1 << j
                size = bin(new ^ mask).count('1')
                if size == (1 if i == j else 2):
                    cost = sum(c[k] for k in range(n) if new >> k & 1 and near[k] & ~new)
                    options.append((cost, -size, new))
        cost, _, mask = min(options)
        total += cost
    return total


def main():
    data = sys.stdin.read().split()
    pos = 1
    res = []
    for _ in range(int(data[0])):
        n, m = int(data[pos]), int(data[pos + 1])
        pos += 2 + n
        res.append(solve(list(map(int, data[pos - n:pos])), data[pos:pos + m]))
        pos += m
    print('\n'.join(map(str, res)))


main()
