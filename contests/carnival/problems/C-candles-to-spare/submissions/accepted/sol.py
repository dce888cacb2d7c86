# A lantern serves g if its number lies in [j g - s, j g] for some j >= 1. With prefix counts that is
# one step for each multiple up to the largest number + s: O(m log m) in all. Then the best g for at
# least k lanterns is a maximum over suffixes.
import sys
from itertools import accumulate


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, q, s = data[:3]
    numbers = data[3:3 + n]
    most = max(numbers)
    top = most + s
    amount = [0] * (top + 1)
    for x in numbers:
        amount[x] += 1
    upto = list(accumulate(amount))
    best = [0] * (n + 2)
    for g in range(1, top + 1):
        if g <= s + 1:
            count = n
        else:
            # all multiples but perhaps the last lie within the numbers
            count = sum(upto[g::g]) - sum(upto[g - s - 1:top - s:g])
            if (top // g + 1) * g - s <= most:
                count += n - upto[(top // g + 1) * g - s - 1]
        if g > best[count]:
            best[count] = g
    for k in range(n - 1, 0, -1):
        if best[k + 1] > best[k]:
            best[k] = best[k + 1]
    print("\n".join(str(best[k]) for k in data[3 + n:]))


main()
