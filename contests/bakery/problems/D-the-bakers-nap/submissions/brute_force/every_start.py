# Tries every minute for the start of the nap.
import sys


def main():
    lines = sys.stdin.read().splitlines()
    for i in range(int(lines[0])):
        n, m, k = map(int, lines[1 + 2 * i].split())
        t = list(map(int, lines[2 + 2 * i].split()))
        print(min(sum(x + k - y for y in t if x <= y < x + k) for x in range(m - k + 1)))


main()
