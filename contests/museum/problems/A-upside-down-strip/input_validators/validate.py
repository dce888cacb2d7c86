import re
import sys


def bad(why):
    sys.stderr.write(why + '\n')
    sys.exit(43)


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b'\n'):
        bad('no newline at the end')
    lines = data.split(b'\n')[:-1]
    if not re.fullmatch(rb'[1-9][0-9]{0,4}', lines[0]):
        bad('t is not a number')
    t = int(lines[0])
    if t > 10 ** 4:
        bad('t out of range')
    if len(lines) != 1 + t:
        bad('wrong number of lines')
    for line in lines[1:]:
        if not re.fullmatch(rb'[+-]+', line):
            bad('not a string of + and -')
    if sum(map(len, lines[1:])) > 2 * 10 ** 5:
        bad('strings too long')
    sys.exit(42)


main()
