import re
import sys

NUM = re.compile(rb'(0|[1-9][0-9]{0,5})\Z')


class Bad(Exception):
    pass


def number(line, low, high):
    if not NUM.match(line) or not low <= int(line) <= high:
        raise Bad
    return int(line)


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b'\n'):
        raise Bad
    lines = data[:-1].split(b'\n')
    t = number(lines[0], 1, 1000)
    if len(lines) != 1 + 2 * t:
        raise Bad
    for i in range(1, len(lines), 2):
        n = number(lines[i], 2, 100)
        if len(lines[i + 1]) != n or set(lines[i + 1]) - set(b'x.'):
            raise Bad


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
