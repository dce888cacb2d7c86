# Wrong: assumes that the gap between the first two crossings repeats for all
# the others; the wait depends on where in the pattern the boat gets ready.
for _ in range(int(input())):
    n, m, k = map(int, input().split())
    s = input().strip()
    if '.' not in s:
        print(-1)
        continue
    first = s.index('.')
    second = first + k + 1
    while s[second % n] == '*':
        second += 1
    print(first + 1 + (m - 1) * (second - first))
