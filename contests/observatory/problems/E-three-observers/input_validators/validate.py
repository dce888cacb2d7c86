import re
import sys

ROW = re.compile(rb"(0|[1-9][0-9]{0,8}) ([1-9][0-9]{0,3})\Z")


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b"\n"):
        return False
    first, *rows = data[:-1].split(b"\n")
    if not re.fullmatch(rb"[1-9][0-9]{0,5}", first) or int(first) > 2 * 10**5 or len(rows) != int(first):
        return False
    seen = set()
    for row in rows:
        match = ROW.match(row)
        if not match or int(match[2]) > 1000:
            return False
        seen.add(match[1])
    return len(seen) == len(rows)


sys.exit(42 if main() else 43)
