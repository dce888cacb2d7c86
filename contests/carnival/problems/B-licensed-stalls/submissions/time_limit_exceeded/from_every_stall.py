import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    for _ in range(data[0]):
        n, m = data[at], data[at + 1]
        kinds = data[at + 2:at + 2 + n] * 2
        limits = [0] + data[at + 2 + n:at + 2 + n + m]
        at += 2 + n + m
        best = 0
        for start in range(n):
            count = {}
            length = 0
            while length < n:
                kind = kinds[start + length]
                count[kind] = count.get(kind, 0) + 1
                if count[kind] > limits[kind]:
                    break
                length += 1
            best = max(best, length)
        print(best)


main()
