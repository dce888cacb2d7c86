import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,6})\Z")


class Bad(Exception):
    pass


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b"\n"):
        raise Bad
    lines = data[:-1].split(b"\n")
    pos = 0

    def ints():
        nonlocal pos
        if pos >= len(lines):
            raise Bad
        parts = lines[pos].split(b" ")
        pos += 1
        if not all(map(NUM.match, parts)):
            raise Bad
        return list(map(int, parts))

    def need(ok):
        if not ok:
            raise Bad

    first = ints()
    need(len(first) == 1 and 1 <= first[0] <= 10**4)
    sum_n = sum_k = 0
    for _ in range(first[0]):
        head = ints()
        need(len(head) == 2)
        n, m = head
        sum_n += n
        need(2 <= n and sum_n <= 2 * 10**5 and m <= 2 * 10**5)
        for _ in range(m):
            rule = ints()
            need(len(rule) >= 3)
            c, k, *others = rule
            sum_k += k
            need(1 <= c <= n and 1 <= k == len(others) < n and sum_k <= 2 * 10**5)
            need(1 <= min(others) and max(others) <= n and c not in others)
            need(len(set(others)) == k)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
