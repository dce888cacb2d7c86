# Cross as early as possible every time. wait[i] = seconds until the next dark
# second when the pattern is at position i; then every crossing costs O(1).
# O(n^2 + m) per test case.
import sys


def main():
    data = sys.stdin.read().split()
    out = []
    pos = 1
    for _ in range(int(data[0])):
        n, m, k = map(int, data[pos:pos + 3])
        s = data[pos + 3]
        pos += 4
        if '.' not in s:
            out.append(-1)
            continue
        twice = s + s
        wait = [twice.index('.', i) - i for i in range(n)]
        x = wait[0]
        for _ in range(m - 1):
            x += k + 1
            x += wait[x % n]
        out.append(x + 1)
    print('\n'.join(map(str, out)))


main()
