# Build the new row tree by tree. If the tree just added differs neither from
# the tree before it (old or new) nor from the next old tree, plant a tree of
# the other kind after it. O(|s|).
import sys


def main():
    data = sys.stdin.read().split()
    out = []
    for s in data[1:]:
        n = len(s)
        row = []
        for i, c in enumerate(s):
            ok = (row and row[-1] != c) or (i + 1 < n and s[i + 1] != c)
            row.append(c)
            if not ok:
                row.append("P" if c == "A" else "A")
        out.append("".join(row))
    print("\n".join(out))


main()
