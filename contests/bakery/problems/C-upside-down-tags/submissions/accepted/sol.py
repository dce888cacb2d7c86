# Each tag is named by the smaller of its two readings; tags may be confused
# exactly when their names are equal. O(total length) with a hash table.
import sys
from collections import Counter

TURN = str.maketrans("69", "96")
UNREADABLE = set("23457")


def name(tag):
    if not UNREADABLE.isdisjoint(tag):
        return tag
    return min(tag, tag[::-1].translate(TURN))


def main():
    words = sys.stdin.read().split()
    pos = 1
    for _ in range(int(words[0])):
        n = int(words[pos])
        groups = Counter(map(name, words[pos + 1:pos + 1 + n]))
        pos += 1 + n
        print(sum(c * (c - 1) // 2 for c in groups.values()))


main()
