# Couples first, into the shortest gaps of even length; every even gap that is not
# filled with couples has room for one party less.
import sys


def main():
    words = sys.stdin.read().split()
    for i in range(1, len(words), 4):
        c, s = int(words[i + 1]), int(words[i + 2])
        gaps = [len(g) for g in words[i + 3].split('x') if g]
        room = sum(g // 2 for g in gaps)
        c = min(c, room)
        seated = 2 * c
        room -= c
        for g in sorted(g for g in gaps if g % 2 == 0):
            if c >= g // 2:
                c -= g // 2
            else:
                c = 0
                room -= 1
        print(seated + min(s, room))


main()
