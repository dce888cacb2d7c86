# Couples into the longest gaps of even length first, then into the odd ones.
import sys


def main():
    words = sys.stdin.read().split()
    for i in range(1, len(words), 4):
        c, s = int(words[i + 1]), int(words[i + 2])
        gaps = [len(g) for g in words[i + 3].split('x') if g]
        gaps.sort(key=lambda g: (g % 2, -g))
        ans = 0
        for g in gaps:
            use = min(c, g // 2)
            c -= use
            ans += 2 * use
            alone = min(s, max(0, (g - 2 * use - 1) // 2))
            s -= alone
            ans += alone
        print(ans)


main()
