# Only the left end, mirrored when the right half of the row is emptier.
for _ in range(int(input())):
    n = int(input())
    s = input().strip()
    if s[n // 2:].count('x') < s[:n // 2].count('x'):
        s = s[::-1]
    i = s.find('..')
    print(-1 if i < 0 else s[:i].count('x'))
