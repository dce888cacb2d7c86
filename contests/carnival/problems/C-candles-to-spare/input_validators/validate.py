import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,5})\Z")


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b"\n"):
        return False
    rows = [row.split(b" ") for row in data[:-1].split(b"\n")]
    if len(rows) != 3 or not all(NUM.match(x) for row in rows for x in row) or len(rows[0]) != 3:
        return False
    (n, q, s), numbers, asked = (list(map(int, row)) for row in rows)
    top = 2 * 10**5
    return (1 <= n == len(numbers) <= top and 1 <= q == len(asked) <= top and s <= top
            and 1 <= min(numbers) and max(numbers) <= top and 1 <= min(asked) and max(asked) <= n)


sys.exit(42 if main() else 43)
