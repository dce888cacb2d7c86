# Keeps the signs in a list, None for felled trees, and reads them anew for every question.
import sys


def main():
    lines = sys.stdin.read().split("\n")
    row, w = list(lines[0]), lines[1]
    for line in lines[3:3 + int(lines[2])]:
        kind, l, r, *letter = line.split()
        l, r = int(l) - 1, int(r)
        if kind == "1":
            for i in range(l, r):
                if row[i] == letter[0]:
                    row[i] = None
        else:
            text = "".join(row[i] for i in range(l, r) if row[i] is not None)
            print(sum(text[i:i + len(w)] == w for i in range(len(text))), flush=True)


main()
