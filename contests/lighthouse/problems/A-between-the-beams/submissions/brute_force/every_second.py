# Walks through the night second by second and crosses whenever it is dark and the boat is ready.
for _ in range(int(input())):
    n, m, k = map(int, input().split())
    s = input()
    if '.' not in s:
        print(-1)
        continue
    second = 0
    busy = 0
    while m > 0:
        second += 1
        if busy > 0:
            busy -= 1
        elif s[(second - 1) % n] == '.':
            m -= 1
            busy = k
    print(second)
