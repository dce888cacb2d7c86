# Every choice of visitors, played through minute by minute.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    at = 1
    for _ in range(data[0]):
        n, h = data[at], data[at + 1]
        at += 2
        visits = [data[at + 3 * i:at + 3 * i + 3] for i in range(n)]
        at += 3 * n
        who = {}
        for i, (a, b, _) in enumerate(visits):
            who[a] = who[b] = i
        best = 0
        for chosen in range(1 << n):
            hook = []
            for minute in range(1, 2 * n + 1):
                i = who[minute]
                if not chosen >> i & 1:
                    continue
                if visits[i][0] == minute:
                    hook.append(i)
                    if len(hook) > h:
                        break
                elif hook.pop() != i:
                    break
            else:
                best = max(best, sum(visits[i][2] for i in range(n) if chosen >> i & 1))
        print(best)


main()
