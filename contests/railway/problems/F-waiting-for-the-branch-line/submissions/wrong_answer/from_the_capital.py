import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        d = data[pos + 1 : pos + 1 + n]
        pos += 1 + n
        leaves = [d[0]]
        for i in range(1, n):
            p, a, b = data[pos : pos + 3]
            pos += 3
            leaves.append(min(max(d[i], leaves[p - 1] - b), leaves[p - 1] - a))
        print(sum(abs(x - y) for x, y in zip(leaves, d)))


main()
