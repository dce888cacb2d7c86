# Binary search as if every even count meant that the round has not begun.
def ask(m):
    print("?", m, flush=True)
    return int(input())


def main():
    for _ in range(int(input())):
        n = int(input())
        low, high = 1, n
        while low < high:
            m = (low + high) // 2
            if ask(m):
                high = m
            else:
                low = m + 1
        l = low
        low, high = 0, (n - l) // 2
        while low < high:
            d = (low + high + 1) // 2
            if ask(l + 2 * d - 1):
                high = d - 1
            else:
                low = d
        print("!", l, l + 2 * low, flush=True)


try:
    main()
except EOFError:
    pass
