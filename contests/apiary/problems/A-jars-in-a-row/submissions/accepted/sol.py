import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        a = data[pos + 1:pos + 1 + n]
        pos += 1 + n
        odd_even = sum(x & 1 for x in a[1::2])
        odd_odd = sum(x & 1 for x in a[::2])
        # jars to change if the first jar shall be even / odd
        first_even = odd_odd + n // 2 - odd_even
        first_odd = n - first_even
        good = [x // 2 for x in (first_even, first_odd) if x % 2 == 0]
        out.append(min(good) if good else -1)
    print(*out, sep='\n')


main()
