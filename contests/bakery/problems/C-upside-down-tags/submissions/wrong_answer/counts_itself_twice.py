import sys
from collections import defaultdict

TURN = str.maketrans("69", "96")


def main():
    words = sys.stdin.read().split()
    pos = 1
    for _ in range(int(words[0])):
        n = int(words[pos])
        seen = defaultdict(int)
        pairs = 0
        for s in words[pos + 1:pos + 1 + n]:
            pairs += seen[s]
            if all(c in "01689" for c in s):
                pairs += seen[s[::-1].translate(TURN)]
            seen[s] += 1
        pos += 1 + n
        print(pairs)


main()
