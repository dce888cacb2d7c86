# Wrong: a forbidden triple that already contains a forbidden pair is subtracted again.
import sys


def main():
    data = sys.stdin.buffer.read().split()
    pos = 1
    res = []
    for _ in range(int(data[0])):
        n = int(data[pos])
        on = [[] for _ in range(n + 2)]
        off = [[] for _ in range(n + 2)]
        for i in range(1, n + 1):
            r = int(data[pos + i])
            on[max(1, i - r)].append(i)
            off[min(n, i + r) + 1].append(i)
        s = data[pos + n + 1].decode()
        pos += n + 2

        seen = set()
        must = set()
        pairs = set()
        triples = set()
        for x in range(1, n + 1):
            seen.difference_update(off[x])
            seen.update(on[x])
            if s[x - 1] == "S" and len(seen) <= 3:
                key = tuple(sorted(seen))
                if len(key) == 1:
                    must.add(key[0])
                elif len(key) == 2:
                    pairs.add(key)
                else:
                    triples.add(key)

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
            bad += 1
        res.append(k * (k - 1) * (k - 2) // 6 - bad)
    print("\n".join(map(str, res)))


main()
