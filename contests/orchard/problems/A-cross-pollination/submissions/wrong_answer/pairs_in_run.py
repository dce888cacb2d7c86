# Wrong: plants one tree inside every pair of neighbouring barren trees, but a
# barren tree left without a partner at the end of the row is forgotten
# (rows such as AAA or A).
import sys


def main():
    data = sys.stdin.read().split()
    for s in data[1:]:
        n = len(s)
        barren = []
        for i in range(n):
            near = s[max(0, i - 1):i + 2]
            barren.append("A" not in near or "P" not in near)
        res = []
        i = 0
        while i < n:
            res.append(s[i])
            if barren[i] and i + 1 < n:
                res.append("P" if s[i] == "A" else "A")
                res.append(s[i + 1])
                i += 1
            i += 1
        print("".join(res))


main()
