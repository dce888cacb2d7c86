# The brother takes the slowest tree: a stretch is doable iff max <= T and
# sum - max <= T. Two pointers with a monotonic queue for the maximum. O(n).
import sys
from collections import deque


def solve(a, T):
    queue = deque()
    total = ans = l = 0
    for r, x in enumerate(a):
        total += x
        while queue and a[queue[-1]] <= x:
            queue.pop()
        queue.append(r)
        while queue and (a[queue[0]] > T or total - a[queue[0]] > T):
            if queue[0] == l:
                queue.popleft()
            total -= a[l]
            l += 1
        ans += r - l + 1
    return ans


def main():
    data = sys.stdin.buffer.read().split()
    out = []
    pos = 1
    for _ in range(int(data[0])):
        n, T = int(data[pos]), int(data[pos + 1])
        a = list(map(int, data[pos + 2:pos + 2 + n]))
        pos += 2 + n
        out.append(solve(a, T))
    print("\n".join(map(str, out)))


main()
