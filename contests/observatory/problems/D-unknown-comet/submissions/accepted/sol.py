# For every speed the starts that are still possible form an interval. Asking for the median of all
# possible positions leaves at most half of the 201 * (10^9 + 1) < 2^38 pairs: 38 questions.
import sys


def median(intervals, night):
    total = sum(high - low + 1 for _, low, high in intervals)
    a, b = -10**7, 2 * 10**9
    while a < b:
        m = (a + b) // 2
        below = 0
        for v, low, high in intervals:
            last = min(high, m - night * v)
            if last >= low:
                below += last - low + 1
        if 2 * below >= total:
            b = m
        else:
            a = m + 1
    return a


def main():
    intervals = [(v, 0, 10**9) for v in range(-100, 101)]
    night = 0
    while True:
        m = median(intervals, night)
        print("?", m)
        sys.stdout.flush()
        answer = sys.stdin.readline().strip()
        if answer == "=":
            return
        left = []
        for v, low, high in intervals:
            start = m - night * v
            if answer == "<":
                high = min(high, start - 1)
            else:
                low = max(low, start + 1)
            if low <= high:
                left.append((v, low, high))
        intervals = left
        night += 1


main()
