# Won if some move leads to a lost position.
import sys


def main():
    t, *games = map(int, sys.stdin.read().split())
    won = [False]
    for n in games:
        while len(won) <= n:
            m = len(won)
            won.append(not won[m - 1] or m % 2 == 0 and not won[m // 2])
        print("Anna" if won[n] else "Ben")


main()
