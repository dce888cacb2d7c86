# Wrong: checks only Vera's time (sum - max <= T) and forgets that the brother,
# too, must finish his tree in time (trees with a_i > T).
import sys
from collections import deque


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, T = data[pos], data[pos + 1]
        a = data[pos + 2:pos + 2 + n]
        pos += 2 + n
        q = deque()
        s = l = ans = 0
        for r in range(n):
            s += a[r]
            while q and a[q[-1]] <= a[r]:
                q.pop()
            q.append(r)
            while s - a[q[0]] > T:
                s -= a[l]
                if q[0] == l:
                    q.popleft()
                l += 1
            ans += r - l + 1
        print(ans)


main()
