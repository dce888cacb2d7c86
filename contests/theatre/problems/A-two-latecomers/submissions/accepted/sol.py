# From the left it is best to take the first free pair, from the right the last one.
for _ in range(int(input())):
    input()
    s = input().strip()
    first = s.find('..')
    if first < 0:
        print(-1)
    else:
        print(min(s[:first].count('x'), s[s.rfind('..'):].count('x')))
