import re
import sys

NUM = re.compile(rb"[1-9][0-9]{0,9}\Z")


class Bad(Exception):
    pass


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b"\n"):
        raise Bad
    rows = [row.split(b" ") for row in data[:-1].split(b"\n")]
    if len(rows[0]) != 3 or any(len(row) != 2 for row in rows[1:]):
        raise Bad
    if not all(NUM.match(x) for row in rows for x in row):
        raise Bad
    s, n, q = map(int, rows[0])
    if s > 10**9 or max(n, q) > 5 * 10**4 or len(rows) != 1 + n + q:
        raise Bad
    if any(int(x) > s for row in rows[1:1 + n] for x in row):
        raise Bad
    if any(not int(a) <= int(b) <= n for a, b in rows[1 + n:]):
        raise Bad


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
