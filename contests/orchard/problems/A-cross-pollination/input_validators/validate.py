#!/usr/bin/env python3
import re
import sys


def fail(msg):
    sys.stderr.write(msg + "\n")
    sys.exit(43)


def main():
    raw = sys.stdin.buffer.read()
    if not raw.endswith(b"\n"):
        fail("no newline at the end of the file")
    lines = raw[:-1].split(b"\n")
    if not re.fullmatch(rb"[1-9][0-9]{0,4}", lines[0]):
        fail("bad t")
    t = int(lines[0])
    if t > 10 ** 4:
        fail("t out of range")
    if len(lines) != t + 1:
        fail("wrong number of lines")
    total = 0
    for i in range(1, t + 1):
        if not re.fullmatch(rb"[AP]+", lines[i]):
            fail("line %d: not a row of letters A and P" % (i + 1))
        if len(lines[i]) > 2 * 10 ** 5:
            fail("line %d: row too long" % (i + 1))
        total += len(lines[i])
    if total > 2 * 10 ** 5:
        fail("sum of |s| too large")
    sys.exit(42)


main()
