# Wrong (and naive): after a match the search goes on behind it, keeping only the last letter
# when the word begins and ends with the same one; longer overlaps are lost.
import sys


def main():
    data = sys.stdin.read().split()
    s = list(data[0])
    w = data[1]
    q = int(data[2])
    k = len(w)
    jump = k - 1 if k > 1 and w[0] == w[-1] else k
    at = 3
    out = []
    for _ in range(q):
        l, r = int(data[at + 1]) - 1, int(data[at + 2])
        if data[at] == "1":
            c = data[at + 3]
            at += 4
            for i in range(l, r):
                if s[i] == c:
                    s[i] = ""
        else:
            at += 3
            text = "".join(s[l:r])
            i = text.find(w)
            res = 0
            while i >= 0:
                res += 1
                i = text.find(w, i + jump)
            out.append(res)
    print("\n".join(map(str, out)))


main()
