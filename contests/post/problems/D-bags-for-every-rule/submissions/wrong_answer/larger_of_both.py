# Takes the larger of the two numbers of bags that each rule alone demands.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, limit = data[pos], data[pos + 1]
        w = data[pos + 2:pos + 2 + n]
        pos += 2 + n
        bags, weight = 1, 0
        for x in w:
            if weight + x > limit:
                bags += 1
                weight = 0
            weight += x
        print(*[max(bags, (n + k - 1) // k) for k in range(1, n + 1)])


main()
