# A dp over whole groups of trains of the same direction: O(nm(n + m)).
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    INF = 1 << 62
    for _ in range(data[0]):
        n, m, c = data[pos:pos + 3]
        pos += 3
        west = [(data[pos + 2 * i], data[pos + 2 * i + 1]) for i in range(n)]
        pos += 2 * n
        east = [(data[pos + 2 * i], data[pos + 2 * i + 1]) for i in range(m)]
        pos += 2 * m
        w = [0] * (n + 1)
        v = [0] * (m + 1)
        for i in range(n - 1, -1, -1):
            w[i] = w[i + 1] + west[i][1]
        for j in range(m - 1, -1, -1):
            v[j] = v[j + 1] + east[j][1]
        a = [[INF] * (m + 1) for _ in range(n + 1)]
        b = [[INF] * (m + 1) for _ in range(n + 1)]
        for i in range(n + 1):
            for j in range(m + 1):
                start = 0 if i == j == 0 else b[i][j] + c * (w[i] + v[j])
                if start < INF:
                    for k in range(i, n):
                        start += west[k][0] * (w[k] + v[j])
                        if start < a[k + 1][j]:
                            a[k + 1][j] = start
                start = 0 if i == j == 0 else a[i][j] + c * (w[i] + v[j])
                if start < INF:
                    for k in range(j, m):
                        start += east[k][0] * (w[i] + v[k])
                        if start < b[i][k + 1]:
                            b[i][k + 1] = start
        print(min(a[n][m], b[n][m]))


main()
