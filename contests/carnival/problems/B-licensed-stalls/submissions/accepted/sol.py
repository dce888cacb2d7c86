# Two pointers over the square walked round twice: for every right end the leftmost left end that
# keeps the limit of the stall just added, and no more than n stalls.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    for _ in range(data[0]):
        n, m = data[at], data[at + 1]
        kinds = data[at + 2:at + 2 + n] * 2
        free = [0] + data[at + 2 + n:at + 2 + n + m]
        at += 2 + n + m
        best = left = 0
        for right, kind in enumerate(kinds):
            free[kind] -= 1
            while free[kind] < 0 or right - left >= n:
                free[kinds[left]] += 1
                left += 1
            if right - left + 1 > best:
                best = right - left + 1
        print(best)


main()
