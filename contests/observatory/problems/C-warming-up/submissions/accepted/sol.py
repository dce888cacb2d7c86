# From the last to the first: an instrument may come last among those that are left if it is the
# subject of no open rule; placing it settles all rules that name it among the others.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    out = []
    for _ in range(data[0]):
        n, m = data[at], data[at + 1]
        at += 2
        named = [[] for _ in range(n + 1)]
        left = [0] * (n + 1)
        subject = []
        for j in range(m):
            c, k = data[at], data[at + 1]
            subject.append(c)
            left[c] += 1
            for x in data[at + 2:at + 2 + k]:
                named[x].append(j)
            at += 2 + k
        ready = [x for x in range(1, n + 1) if not left[x]]
        order = []
        settled = [False] * m
        while ready:
            x = ready.pop()
            order.append(x)
            for j in named[x]:
                if not settled[j]:
                    settled[j] = True
                    left[subject[j]] -= 1
                    if left[subject[j]] == 0:
                        ready.append(subject[j])
        out.append(" ".join(map(str, reversed(order))) if len(order) == n else "-1")
    print("\n".join(out))


main()
