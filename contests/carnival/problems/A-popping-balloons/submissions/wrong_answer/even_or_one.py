import sys


def main():
    t, *games = map(int, sys.stdin.read().split())
    for n in games:
        print("Anna" if n == 1 or n % 2 == 0 and n != 2 else "Ben")


main()
