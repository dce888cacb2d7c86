import re
import sys

# Two integers a line: a fast check of the form first, the values afterwards.
PAIR = re.compile(rb"(?:0|[1-9][0-9]{0,13}) (?:0|[1-9][0-9]{0,13})\Z")
ONE = re.compile(rb"[1-9][0-9]{0,4}\Z")


class Bad(Exception):
    pass


def need(ok):
    if not ok:
        raise Bad


def main():
    data = sys.stdin.buffer.read()
    need(data.endswith(b"\n"))
    lines = data[:-1].split(b"\n")
    need(ONE.match(lines[0]))
    t = int(lines[0])
    need(1 <= t <= 10**4)
    need(all(map(PAIR.match, lines[1:])))
    values = list(map(int, b" ".join(lines[1:]).split()))
    pos = sum_n = sum_q = 0
    for _ in range(t):
        need(pos + 2 <= len(values))
        n, q = values[pos], values[pos + 1]
        pos += 2
        need(1 <= n <= 10**5 and 1 <= q <= 10**5)
        sum_n += n
        sum_q += q
        need(sum_n <= 10**5 and sum_q <= 10**5)
        need(pos + 2 * n + 2 * q <= len(values))
        arrival, times = values[pos:pos + 2 * n:2], values[pos + 1:pos + 2 * n:2]
        pos += 2 * n
        need(arrival == sorted(arrival) and arrival[-1] <= 10**9)
        need(min(times) >= 1 and max(times) <= 10**9)
        need(max(values[pos:pos + 2 * q:2]) <= 10**9)
        need(max(values[pos + 1:pos + 2 * q:2]) <= 10**13)
        pos += 2 * q
    need(pos == len(values))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
