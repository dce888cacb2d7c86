import re
import sys


def bad(why):
    sys.stderr.write(why + "\n")
    sys.exit(43)


def main():
    try:
        text = sys.stdin.buffer.read().decode("ascii")
    except UnicodeDecodeError:
        bad("non-ASCII byte")
    if not text.endswith("\n"):
        bad("no newline at the end")
    lines = text[:-1].split("\n")
    if len(lines) < 4:
        bad("too few lines")
    if not re.fullmatch(r"[a-z]{1,200000}", lines[0]):
        bad("bad s")
    if not re.fullmatch(r"[a-z]{1,10}", lines[1]):
        bad("bad w")
    if not re.fullmatch(r"[1-9][0-9]{0,5}", lines[2]):
        bad("bad q")
    n = len(lines[0])
    q = int(lines[2])
    if q > 100000:
        bad("q out of range")
    if len(lines) != 3 + q:
        bad("wrong number of lines")
    num = r"([1-9][0-9]{0,5})"
    form = re.compile("(?:1 %s %s [a-z]|2 %s %s)" % (num, num, num, num))
    asked = False
    for line in lines[3:]:
        match = form.fullmatch(line)
        if not match:
            bad("malformed event: %r" % line[:40])
        if line[0] == "1":
            l, r = int(match.group(1)), int(match.group(2))
        else:
            asked = True
            l, r = int(match.group(3)), int(match.group(4))
        if not l <= r <= n:
            bad("l or r out of range")
    if not asked:
        bad("no event of type 2")
    sys.exit(42)


main()
