from bisect import bisect_left


def ask(m):
    if m == 0:
        return 0
    print("?", m, flush=True)
    return int(input())


class Started:
    """[m]: has the round begun at house m or before?"""

    def __getitem__(self, m):
        return ask(m) == 1 or ask(m - 1) == 1


class Finished:
    """[d]: is house l + 2d + 1 behind the end of the round?"""

    def __init__(self, l):
        self.l = l

    def __getitem__(self, d):
        return ask(self.l + 2 * d + 1) == 1


for _ in range(int(input())):
    n = int(input())
    l = bisect_left(Started(), True, 1, n)
    d = bisect_left(Finished(l), True, 0, (n - l) // 2)
    print("!", l, l + 2 * d, flush=True)
