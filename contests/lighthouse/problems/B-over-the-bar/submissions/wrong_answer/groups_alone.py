# Wrong: looks at every draught alone and forgets that deeper ships use up the
# same hours around high water.
import sys
from collections import Counter

data = list(map(int, sys.stdin.read().split()))
pos = 1
for _ in range(data[0]):
    n, h = data[pos], data[pos + 1]
    cnt = Counter(data[pos + 2:pos + 2 + n])
    pos += 2 + n
    print(max(-(-c // (2 * (h - d) + 1)) for d, c in cnt.items()))
