# From left to right: even gaps that the couples fill, then all the other gaps.
import sys


def main():
    words = sys.stdin.read().split()
    for i in range(1, len(words), 4):
        c, s = int(words[i + 1]), int(words[i + 2])
        gaps = [len(g) for g in words[i + 3].split('x') if g]
        ans = room = 0
        for g in gaps:
            if g % 2 == 0 and c >= g // 2:
                c -= g // 2
                ans += g
            else:
                room += (g - 1) // 2
        use = min(c, room)
        print(ans + 2 * use + min(s, room - use))


main()
