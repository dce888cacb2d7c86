# Prefix sums give for every mile how many lamps are seen there, and the sum and
# the sum of squares of their numbers.  The lamp of the mile itself is always one
# of them, so up to three lamps can be named.  Ships give lamps that must burn,
# forbidden pairs and forbidden triples.  The pair graph has no triangles (lamps
# reach over intervals), so counting triples with a forbidden pair needs degrees
# only.  O(n) expected.
import sys
from math import isqrt


def main():
    data = sys.stdin.buffer.read().split()
    pos = 1
    res = []
    for _ in range(int(data[0])):
        n = int(data[pos])
        cnt = [0] * (n + 2)
        one = [0] * (n + 2)
        two = [0] * (n + 2)
        for i in range(1, n + 1):
            r = int(data[pos + i])
            a = max(1, i - r)
            b = min(n, i + r) + 1
            cnt[a] += 1
            cnt[b] -= 1
            one[a] += i
            one[b] -= i
            two[a] += i * i
            two[b] -= i * i
        s = data[pos + n + 1].decode()
        pos += n + 2

        must = set()
        pairs = set()
        triples = set()
        c = p = q = 0
        for x in range(1, n + 1):
            c += cnt[x]
            p += one[x]
            q += two[x]
            if s[x - 1] != "S" or c > 3:
                continue
            if c == 1:
                must.add(x)
            elif c == 2:
                pairs.add((min(x, p - x), max(x, p - x)))
            else:
                add = p - x
                diff = isqrt(2 * (q - x * x) - add * add)
                triples.add(tuple(sorted((x, (add - diff) // 2, (add + diff) // 2))))

        k = n - len(must)
        pairs = {(a, b) for a, b in pairs if a not in must and b not in must}
        deg = [0] * (n + 1)
        for a, b in pairs:
            deg[a] += 1
            deg[b] += 1
        bad = len(pairs) * (k - 2) - sum(d * (d - 1) // 2 for d in deg)
        for a, b, c in triples:
            if a in must or b in must or c in must:
                continue
            if (a, b) in pairs or (b, c) in pairs or (a, c) in pairs:
                continue
            bad += 1
        res.append(k * (k - 1) * (k - 2) // 6 - bad)
    print("\n".join(map(str, res)))


main()
