import sys


def main():
    low, high = 0, 10**9
    for _ in range(40):
        m = (low + high) // 2
        print("?", m)
        sys.stdout.flush()
        answer = sys.stdin.readline().strip()
        if answer == "=":
            return
        if answer == "<":
            high = max(low, m - 1)
        else:
            low = min(high, m + 1)
    print("? 0")
    sys.stdout.flush()
    sys.stdin.readline()


main()
