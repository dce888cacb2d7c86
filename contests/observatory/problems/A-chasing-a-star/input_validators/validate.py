import re
import sys

INT = re.compile(rb"(0|[1-9][0-9]{0,9})\Z")


def bad(why):
    sys.stderr.write(why + "\n")
    sys.exit(43)


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b"\n"):
        bad("no newline at the end")
    lines = data[:-1].split(b"\n")
    rows = []
    for number, line in enumerate(lines):
        parts = line.split(b" ")
        if len(parts) != (4 if number else 1):
            bad("wrong number of integers in a line")
        if not all(INT.match(p) for p in parts):
            bad("not an integer")
        rows.append([int(p) for p in parts])
    t = rows[0][0]
    if not 1 <= t <= 10**4 or len(rows) != t + 1:
        bad("wrong number of test cases")
    for m, x, y, k in rows[1:]:
        if not 2 <= m <= 10**9:
            bad("m out of range")
        if x >= m or y >= m:
            bad("mark out of range")
        if not 1 <= k <= 10**9:
            bad("k out of range")
    sys.exit(42)


main()
