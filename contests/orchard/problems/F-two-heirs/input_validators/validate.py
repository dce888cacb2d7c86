import re
import sys


def bad(why):
    sys.stderr.write(why + "\n")
    sys.exit(43)


def ints(line, count, lo, hi):
    toks = line.split(" ")
    if len(toks) != count:
        bad("wrong number of integers in a line")
    out = []
    for tok in toks:
        if not re.fullmatch(r"[1-9][0-9]{0,9}", tok):
            bad("not a plain positive integer: %r" % tok[:30])
        x = int(tok)
        if not lo <= x <= hi:
            bad("value out of range: %d" % x)
        out.append(x)
    return out


def main():
    try:
        text = sys.stdin.buffer.read().decode("ascii")
    except UnicodeDecodeError:
        bad("non-ASCII byte")
    if not text.endswith("\n"):
        bad("no newline at the end")
    lines = text[:-1].split("\n")
    t = ints(lines[0], 1, 1, 10000)[0]
    if len(lines) != 1 + 4 * t:
        bad("wrong number of lines")
    total = 0
    for k in range(t):
        part = lines[1 + 4 * k:5 + 4 * k]
        n = ints(part[0], 1, 2, 100000)[0]
        total += n
        if total > 100000:
            bad("sum of n out of range")
        parents = ints(part[1], n - 1, 1, n)
        for i, p in enumerate(parents):
            if p > i + 1:
                bad("p_i must be less than i")
        ints(part[2], n, 1, 10**9)
        ints(part[3], n, 1, 10**9)
    sys.exit(42)


main()
