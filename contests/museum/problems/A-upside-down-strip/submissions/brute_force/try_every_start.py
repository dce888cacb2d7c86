# By definition: tries 0, 1, 2, ... visitors at the start until one of the two
# ways of reading never lets somebody leave an empty museum.
import sys


def possible(inside, events):
    for event in events:
        inside += 1 if event == '+' else -1
        if inside < 0:
            return False
    return True


for s in sys.stdin.read().split()[1:]:
    k = 0
    while not possible(k, s) and not possible(k, reversed(s)):
        k += 1
    print(k)
