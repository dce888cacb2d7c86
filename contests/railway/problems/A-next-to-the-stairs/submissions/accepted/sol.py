# Undo the turns: with an odd number of them the x-th coach from the front is
# coach n + 1 - x.  Then take the most frequent coach.
from collections import Counter

for _ in range(int(input())):
    n, m = map(int, input().split())
    x = list(map(int, input().split()))
    s = input().strip()
    turns = 0
    coaches = Counter()
    for i in range(m):
        coaches[x[i] if turns % 2 == 0 else n + 1 - x[i]] += 1
        turns += s[i:i + 1] == "R"
    print(max(coaches.values()))
