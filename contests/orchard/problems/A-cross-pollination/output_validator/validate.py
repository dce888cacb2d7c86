#!/usr/bin/env python3
"""argv: input_file answer_file feedback_dir; the contestant's output on stdin.
Exit code 42 = accepted, 43 = wrong answer."""
import os
import sys


def reject(msg):
    try:
        with open(os.path.join(sys.argv[3], "judgemessage.txt"), "w") as f:
            f.write(msg + "\n")
    except (OSError, IndexError):
        pass
    sys.exit(43)


def is_subsequence(s, row):
    i = 0
    for c in row:
        if i < len(s) and c == s[i]:
            i += 1
    return i == len(s)


def main():
    with open(sys.argv[1], "rb") as f:
        rows = f.read().split()[1:]
    with open(sys.argv[2], "rb") as f:
        jury = f.read().split()
    out = sys.stdin.buffer.read().split()

    if len(out) != len(rows):
        reject("expected %d rows, found %d tokens" % (len(rows), len(out)))

    for case, (s, best, row) in enumerate(zip(rows, jury, out), 1):
        where = "test case %d: " % case
        # a row longer than the jury's cannot be optimal: no need to look closer
        if len(row) > len(best):
            reject(where + "%d new trees, but %d are enough"
                   % (len(row) - len(s), len(best) - len(s)))
        if row.translate(None, b"AP"):
            reject(where + "the row contains a character other than A and P")
        if not is_subsequence(s, row):
            reject(where + "the old trees are not all in the row in their order")
        n = len(row)
        for i in range(n):
            left = i > 0 and row[i - 1] != row[i]
            right = i + 1 < n and row[i + 1] != row[i]
            if not left and not right:
                reject(where + "tree %d bears no fruit" % (i + 1))
        if len(row) < len(best):
            # cannot happen: the jury's answer is optimal
            reject(where + "JUDGE ERROR: fewer new trees than the jury")
    sys.exit(42)


main()
