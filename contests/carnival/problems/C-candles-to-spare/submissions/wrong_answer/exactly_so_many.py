import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, q, s = data[:3]
    numbers = data[3:3 + n]
    best = {}
    for g in range(1, max(numbers) + s + 1):
        count = sum((x + s) // g * g >= x for x in numbers)
        best[count] = g
    for k in data[3 + n:]:
        while k not in best:
            k += 1
        print(best[k])


main()
