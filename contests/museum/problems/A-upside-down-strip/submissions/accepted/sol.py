# One visitor is added to the start whenever somebody leaves an empty museum;
# do so for both directions and take the better one. O(|s|).
import sys


def needed(events):
    inside = start = 0
    for event in events:
        if event == '+':
            inside += 1
        elif inside:
            inside -= 1
        else:
            start += 1
    return start


def main():
    for s in sys.stdin.read().split()[1:]:
        print(min(needed(s), needed(s[::-1])))


main()
