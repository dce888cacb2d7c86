# Wrong: for i = 0, s[i - 1] is the LAST tree in Python, so a barren first tree
# is taken for a fruitful one whenever the last tree is of the other kind.
import sys


def main():
    data = sys.stdin.read().split()
    for s in data[1:]:
        n = len(s)
        res = []
        helped = False
        for i in range(n):
            res.append(s[i])
            barren = s[i - 1] == s[i] and (i == n - 1 or s[i + 1] == s[i])
            if barren and not helped:
                res.append("P" if s[i] == "A" else "A")
                helped = True
            else:
                helped = False
        print("".join(res))


main()
