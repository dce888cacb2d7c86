# usage: validate.py input_file answer_file feedback_dir < contestant_output
# exit code 42: accepted, 43: rejected, 1: the jury's own answer is wrong
import os
import re
import sys

INT = re.compile(rb"[0-9]{1,9}\Z")


def problem(tokens, cases):
    """Why the tokens are no answer to the cases; None if they are one."""
    pos = 0
    for number, (n, s) in enumerate(cases, 1):
        where = "test case %d: " % number
        part = tokens[pos:pos + n]
        pos += n
        if len(part) < n:
            return where + "the output ends too early"
        for token in part:
            if not INT.match(token):
                return where + "not a sensible integer"
        p = list(map(int, part))
        seen = [False] * (n + 1)
        for v in p:
            if not 1 <= v <= n:
                return where + "there is no wagon %d" % v
            if seen[v]:
                return where + "wagon %d is used twice" % v
            seen[v] = True
        for i in range(n - 1):
            total = p[i] + p[i + 1]
            if total > n + 1 if s[i] == "L" else total < n + 1:
                return where + "coupling %d (%s) cannot join %d and %d" % (i + 1, s[i], p[i], p[i + 1])
    if pos != len(tokens):
        return "extra output after the last test case"
    return None


def main():
    with open(sys.argv[1]) as f:
        data = f.read().split()
    cases = list(zip(map(int, data[1::2]), data[2::2]))
    with open(sys.argv[2], "rb") as f:
        wrong = problem(f.read().split(), cases)
    if wrong:
        print("jury error:", wrong)
        sys.exit(1)
    wrong = problem(sys.stdin.buffer.read().split(), cases)
    if wrong:
        try:
            with open(os.path.join(sys.argv[3], "judgemessage.txt"), "w") as f:
                f.write(wrong + "\n")
        except OSError:
            pass
        sys.exit(43)
    sys.exit(42)


main()
