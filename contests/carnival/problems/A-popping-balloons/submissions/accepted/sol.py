# From four on, even is won and odd is lost: an odd pile can only become even, and an even one can
# become odd by popping one (4 is won by leaving 2). Below: 1 and 3 are won, 2 is lost.
import sys


def main():
    t, *games = map(int, sys.stdin.read().split())
    for n in games:
        if n < 4:
            wins = n != 2
        else:
            wins = n % 2 == 0
        print("Anna" if wins else "Ben")


main()
