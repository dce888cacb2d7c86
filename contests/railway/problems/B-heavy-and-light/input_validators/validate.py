import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,6})\Z")


class Bad(Exception):
    pass


def need(ok):
    if not ok:
        raise Bad


def main():
    data = sys.stdin.buffer.read()
    need(data.endswith(b"\n"))
    lines = data[:-1].split(b"\n")
    need(NUM.match(lines[0]))
    t = int(lines[0])
    need(1 <= t <= 10**4)
    need(len(lines) == 1 + 2 * t)
    total = 0
    for i in range(t):
        need(NUM.match(lines[1 + 2 * i]))
        n = int(lines[1 + 2 * i])
        need(2 <= n <= 2 * 10**5)
        total += n
        need(total <= 2 * 10**5)
        s = lines[2 + 2 * i]
        need(len(s) == n - 1 and set(s) <= set(b"LH"))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
