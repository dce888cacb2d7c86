# Takes the first free pair and looks from which end it is cheaper.
for _ in range(int(input())):
    input()
    s = input().strip()
    i = s.find('..')
    if i < 0:
        print(-1)
    else:
        print(min(s[:i].count('x'), s[i:].count('x')))
