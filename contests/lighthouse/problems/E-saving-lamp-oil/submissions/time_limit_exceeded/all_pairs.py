# Correct but slow: goes over all pairs of lamps that may be dark and counts the
# third lamps that are ruled out.  O(n^2).
import sys


def main():
    data = sys.stdin.buffer.read().split()
    pos = 1
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
        keys = set()
        for x in range(1, n + 1):
            seen.difference_update(off[x])
            seen.update(on[x])
            if s[x - 1] == "S" and len(seen) <= 3:
                key = tuple(sorted(seen))
                keys.add(key)
                if len(key) == 1:
                    must.add(key[0])
        free = [i for i in range(1, n + 1) if i not in must]
        rank = {v: j for j, v in enumerate(free)}
        near = [set() for _ in range(n + 1)]
        third = {}
        for key in keys:
            if len(key) == 2 and key[0] in rank and key[1] in rank:
                near[key[0]].add(key[1])
                near[key[1]].add(key[0])
            if len(key) == 3:
                third.setdefault(key[:2], set()).add(key[2])
        later = [[] for _ in range(n + 1)]
        for a in free:
            later[a] = [c for c in near[a] if c > a]
        total = 0
        for i, a in enumerate(free):
            na = near[a]
            for j in range(i + 1, len(free)):
                b = free[j]
                if b in na:
                    continue
                ways = len(free) - j - 1
                gone = set(c for c in na if c > b)
                gone.update(later[b])
                if (a, b) in third:
                    gone.update(c for c in third[(a, b)] if c in rank)
                total += ways - len(gone)
        print(total)


main()
