# Every minute costs the prices of all trains still on this side of their exit, so
# the cost of a step depends only on (i, j): a dp over the two queues and the
# direction of the last train.  Here backwards: the cost of finishing from (i, j).
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    INF = 1 << 62
    for _ in range(data[0]):
        n, m, c = data[pos:pos + 3]
        pos += 3
        t = data[pos:pos + 2 * n:2]
        w = data[pos + 1:pos + 2 * n:2] + [0]
        pos += 2 * n
        s = data[pos:pos + 2 * m:2]
        v = data[pos + 1:pos + 2 * m:2] + [0]
        pos += 2 * m
        for i in range(n - 1, -1, -1):
            w[i] += w[i + 1]
        for j in range(m - 1, -1, -1):
            v[j] += v[j + 1]
        below_w = [INF] * (m + 1)
        for i in range(n, -1, -1):
            wi = w[i]
            ti = t[i] if i < n else 0
            row_w = [0] * (m + 1)  # the last train came from the west
            a = b = 0
            for j in range(m, -1, -1):
                waiting = wi + v[j]
                if not waiting:
                    row_w[j] = 0
                    continue
                go_west = below_w[j] + ti * waiting
                go_east = b + s[j] * waiting if j < m else INF
                change = c * waiting
                a = go_west if go_west < go_east + change else go_east + change
                b = go_east if go_east < go_west + change else go_west + change
                row_w[j] = a
            below_w = row_w
        print(min(go_west, go_east))


main()
