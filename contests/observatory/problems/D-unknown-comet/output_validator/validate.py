# usage: validate.py input answer feedback_dir, the program on standard input and output
import os
import re
import sys

ASK = re.compile(rb"\? (0|-?[1-9][0-9]{0,10})\r?\n?\Z")
MOST = 40


def end(code, why):
    with open(os.path.join(sys.argv[3], "judgemessage.txt"), "w") as file:
        file.write(why + "\n")
    sys.exit(code)


def main():
    with open(sys.argv[1]) as file:
        x, v = map(int, file.read().split())
    for night in range(MOST):
        line = sys.stdin.buffer.readline(64)
        if not line:
            end(43, "night %d: the program ended before it found the comet" % night)
        match = ASK.match(line)
        if not match or abs(int(match[1])) > 10**10:
            end(43, "night %d: not a question: %r" % (night, line[:40]))
        m, at = int(match[1]), x + night * v
        try:
            sys.stdout.write("=\n" if at == m else "<\n" if at < m else ">\n")
            sys.stdout.flush()
        except BrokenPipeError:
            end(43, "night %d: the program does not read" % night)
        if at == m:
            if sys.stdin.buffer.read(1):
                end(43, "night %d: something is printed after the comet was found" % night)
            end(42, "found on night %d" % night)
    end(43, "not found in %d nights" % MOST)


main()
