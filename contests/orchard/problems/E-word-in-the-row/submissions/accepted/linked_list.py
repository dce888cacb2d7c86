# Each tree is felled at most once. Around a felled tree take the |w|-1 standing trees on
# both sides: only occurrences inside this window vanish or appear. A Fenwick tree keeps the
# starting positions of occurrences; a question counts the starts from l to the tree that is
# |w|-1 steps left of the last standing tree <= r. O((n + q)(log n + |w|)).
import sys
from bisect import bisect_left


def main():
    data = sys.stdin.read().split()
    s = " " + data[0] + " "
    w = data[1]
    q = int(data[2])
    n = len(s) - 2
    k = len(w)
    nxt = list(range(1, n + 2)) + [n + 1]
    prv = [0] + list(range(n + 1))
    start = [0] * (n + 2)
    i = s.find(w)
    while i >= 0:
        start[i] = 1
        i = s.find(w, i + 1)
    fen = start[:n + 1]
    for i in range(1, n + 1):
        j = i + (i & -i)
        if j <= n:
            fen[j] += fen[i]
    left = list(range(n + 2))
    pos = {c: [] for c in "abcdefghijklmnopqrstuvwxyz"}
    for i in range(1, n + 1):
        pos[s[i]].append(i)
    dsu = {c: list(range(len(pos[c]) + 1)) for c in pos}
    near = range(k - 1)
    out = []
    at = 3
    for _ in range(q):
        l = int(data[at + 1])
        r = int(data[at + 2])
        if data[at] == "1":
            c = data[at + 3]
            at += 4
            v = pos[c]
            d = dsu[c]
            size = len(v)
            first = x = bisect_left(v, l)
            while d[x] != x:
                d[x] = d[d[x]]
                x = d[x]
            while x < size and v[x] <= r:
                p = v[x]
                a = prv[p]
                b = nxt[p]
                # window of standing trees around p, without p
                ids = []
                y = a
                for _ in near:
                    if y == 0:
                        break
                    ids.append(y)
                    y = prv[y]
                ids.reverse()
                cnt = len(ids)
                changed = []
                text = [s[y] for y in ids]
                y = b
                for _ in near:
                    if y > n:
                        break
                    text.append(s[y])
                    y = nxt[y]
                text = "".join(text)
                new = [0] * cnt
                i = text.find(w)
                while 0 <= i < cnt:
                    new[i] = 1
                    i = text.find(w, i + 1)
                for i in range(cnt):
                    y = ids[i]
                    if new[i] != start[y]:
                        changed.append((y, new[i] - start[y]))
                        start[y] = new[i]
                if start[p]:
                    start[p] = 0
                    changed.append((p, -1))
                for y, delta in changed:
                    while y <= n:
                        fen[y] += delta
                        y += y & -y
                nxt[a] = b
                prv[b] = a
                left[p] = a
                d[x] = x = x + 1
                while d[x] != x:
                    d[x] = d[d[x]]
                    x = d[x]
            if d[first] < x:
                d[first] = x
        else:
            at += 3
            x = r
            while left[x] != x:
                left[x] = left[left[x]]
                x = left[x]
            for _ in near:
                x = prv[x]
            res = 0
            if x >= l:
                while x > 0:
                    res += fen[x]
                    x &= x - 1
                x = l - 1
                while x > 0:
                    res -= fen[x]
                    x &= x - 1
            out.append(res)
    print("\n".join(map(str, out)))


main()
