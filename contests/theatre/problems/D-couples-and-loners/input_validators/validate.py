import re
import sys

NUM = re.compile(rb'(0|[1-9][0-9]{0,5})\Z')
ROW = re.compile(rb'x[x.]*x\Z')


class Bad(Exception):
    pass


def need(condition):
    if not condition:
        raise Bad


def main():
    data = sys.stdin.buffer.read()
    need(data.endswith(b'\n'))
    lines = data[:-1].split(b'\n')
    need(NUM.match(lines[0]))
    t = int(lines[0])
    need(1 <= t <= 10**4 and len(lines) == 1 + 2 * t)
    total = 0
    for i in range(1, len(lines), 2):
        parts = lines[i].split(b' ')
        need(len(parts) == 3 and all(map(NUM.match, parts)))
        n, c, s = map(int, parts)
        need(3 <= n <= 2 * 10**5 and c <= 2 * 10**5 and s <= 2 * 10**5)
        total += n
        need(total <= 2 * 10**5)
        need(len(lines[i + 1]) == n and ROW.match(lines[i + 1]))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
