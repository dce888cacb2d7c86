# Built from the end: the wagons in the middle of the weights are placed last, and
# each new wagon put in front is farther from the average than all behind it.
# Its own coupling to the rest is then decided by it alone, if we may choose its
# sign; the partner with the opposite sign goes in front of it (the sum is n + 1).
import sys


def main():
    data = sys.stdin.read().split()
    out = []
    for case in range(int(data[0])):
        n = int(data[1 + 2 * case])
        s = data[2 + 2 * case]
        rest = [(n + 1) // 2] if n % 2 else []
        for low in range(n // 2, 0, -1):
            high = n + 1 - low
            # the coupling in front of what is there already
            if rest and s[n - 1 - len(rest)] == "L":
                near, far = low, high
            else:
                near, far = high, low
            rest.append(near)
            rest.append(far)
        rest.reverse()
        out.append(" ".join(map(str, rest)))
    print("\n".join(out))


main()
