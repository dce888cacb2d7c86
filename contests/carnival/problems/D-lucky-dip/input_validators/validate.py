import re
import sys

data = sys.stdin.buffer.read()
ROW = re.compile(rb"(0|[1-9][0-9]{0,2}) (0|[1-9][0-9]{0,2}) ([0-8])\Z")


def main():
    if not data.endswith(b"\n"):
        return False
    first, *rows = data[:-1].split(b"\n")
    if not re.fullmatch(rb"[1-9][0-9]{0,4}", first) or int(first) > 10**4 or len(rows) != int(first):
        return False
    found = [ROW.match(row) for row in rows]
    return all(match and int(match[1]) <= 300 and int(match[2]) <= 300 for match in found)


sys.exit(42 if main() else 43)
