# For both alternating rows of parities, list the jars that have the wrong parity
# and let every trip repair two of them.
import sys


def trips(a, first):
    wrong = [i for i in range(len(a)) if (a[i] - first - i) % 2]
    count = 0
    while len(wrong) >= 2:
        wrong.pop()
        wrong.pop()
        count += 1
    return -1 if wrong else count


def main():
    lines = sys.stdin.read().split('\n')
    for case in range(int(lines[0])):
        a = list(map(int, lines[2 + 2 * case].split()))
        x, y = trips(a, 0), trips(a, 1)
        if x == -1 or y == -1:
            print(max(x, y))
        else:
            print(min(x, y))


main()
