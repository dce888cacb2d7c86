#!/usr/bin/env python3
import re
import sys

NUM = rb"(?:0|[1-9][0-9]{0,15})"


def fail(msg):
    sys.stderr.write(msg + "\n")
    sys.exit(43)


def main():
    raw = sys.stdin.buffer.read()
    if not raw.endswith(b"\n"):
        fail("no newline at the end of the file")
    lines = raw[:-1].split(b"\n")

    def numbers(i):
        if i >= len(lines):
            fail("unexpected end of file")
        if not re.fullmatch(NUM + rb"(?: " + NUM + rb")*", lines[i]):
            fail("line %d: not integers separated by single spaces" % (i + 1))
        return list(map(int, lines[i].split(b" ")))

    head = numbers(0)
    if len(head) != 1 or not 1 <= head[0] <= 10 ** 4:
        fail("bad t")
    total = 0
    for case in range(head[0]):
        i = 1 + 2 * case
        nt = numbers(i)
        if len(nt) != 2:
            fail("line %d: expected n and T" % (i + 1))
        n, limit = nt
        if not 1 <= n <= 2 * 10 ** 5:
            fail("line %d: n out of range" % (i + 1))
        if not 1 <= limit <= 10 ** 15:
            fail("line %d: T out of range" % (i + 1))
        a = numbers(i + 1)
        if len(a) != n:
            fail("line %d: expected %d integers" % (i + 2, n))
        if min(a) < 1 or max(a) > 10 ** 9:
            fail("line %d: a_i out of range" % (i + 2))
        total += n
    if len(lines) != 1 + 2 * head[0]:
        fail("extra lines")
    if total > 2 * 10 ** 5:
        fail("sum of n too large")
    sys.exit(42)


main()
