import re
import sys

NUM = re.compile(rb"[1-9][0-9]{0,6}\Z")
TAG = re.compile(rb"[0-9]+\Z")


class Bad(Exception):
    pass


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b"\n"):
        raise Bad
    lines = data[:-1].split(b"\n")
    pos = 0

    def need(ok):
        if not ok:
            raise Bad

    def number(top):
        nonlocal pos
        need(pos < len(lines) and NUM.match(lines[pos]))
        value = int(lines[pos])
        need(value <= top)
        pos += 1
        return value

    sum_n = length = 0
    for _ in range(number(10**4)):
        n = number(2 * 10**5)
        sum_n += n
        need(sum_n <= 2 * 10**5)
        tags = lines[pos:pos + n]
        need(len(tags) == n and all(map(TAG.match, tags)))
        pos += n
        length += sum(map(len, tags))
        need(length <= 10**6)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
