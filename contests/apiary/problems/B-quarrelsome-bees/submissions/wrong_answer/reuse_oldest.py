# Wrong: goes through the sorted queens and opens a new hive only when none of the
# open ones can take the queen. Filling hives to the brim early leaves too few of
# them for a crowd of similar queens later.
import sys
from collections import deque


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    out = []
    pos = 1
    for _ in range(data[0]):
        n, c, d = data[pos:pos + 3]
        a = sorted(data[pos + 3:pos + 3 + n])
        pos += 3 + n
        hives = 0
        queue = deque()
        for x in a:
            if queue and x - queue[0][0] >= d:
                inside = queue.popleft()[1] + 1
            else:
                hives += 1
                inside = 1
            if inside < c:
                queue.append((x, inside))
        out.append(hives)
    print('\n'.join(map(str, out)))


main()
