import re
import sys


def bad(why):
    sys.stderr.write(why + "\n")
    sys.exit(43)


def ints(line):
    out = []
    for tok in line.split(" "):
        if not re.fullmatch(r"0|[1-9][0-9]{0,8}", tok):
            bad("not a plain integer: %r" % tok[:30])
        out.append(int(tok))
    return out


def main():
    try:
        text = sys.stdin.buffer.read().decode("ascii")
    except UnicodeDecodeError:
        bad("non-ASCII byte")
    if not text.endswith("\n"):
        bad("no newline at the end")
    lines = text[:-1].split("\n")
    head = ints(lines[0])
    if len(head) != 2:
        bad("first line must hold n and m")
    n, m = head
    if not (1 <= n <= 20 and 1 <= m <= 10):
        bad("n or m out of range")
    if len(lines) != n + 1:
        bad("wrong number of lines")
    possible = [False] * m
    for line in lines[1:]:
        row = ints(line)
        if len(row) != m + 1:
            bad("wrong number of integers in a line")
        if not 1 <= row[0] <= 1000:
            bad("t out of range")
        for j, p in enumerate(row[1:]):
            if p > 100:
                bad("p out of range")
            if p > 0:
                possible[j] = True
    if not all(possible):
        bad("a variety cannot be obtained")
    sys.exit(42)


main()
