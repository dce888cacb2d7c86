# usage: validate.py input_file answer_file feedback_dir < contestant_output
# exit code 42: accepted, 43: rejected
import os
import re
import sys

INT = re.compile(rb'-?[0-9]{1,12}\Z')


def reject(why):
    try:
        with open(os.path.join(sys.argv[3], 'judgemessage.txt'), 'w') as f:
            f.write(why + '\n')
    except OSError:
        pass
    sys.exit(43)


class Output:
    def __init__(self, raw):
        self.tokens = raw.split()
        self.pos = 0

    def integer(self, what):
        if self.pos == len(self.tokens):
            reject('output ends where %s was expected' % what)
        token = self.tokens[self.pos]
        self.pos += 1
        if not INT.match(token):
            reject('token %d is not a sensible integer (%s was expected)' % (self.pos, what))
        return int(token)


def main():
    with open(sys.argv[1]) as f:
        data = list(map(int, f.read().split()))
    with open(sys.argv[2]) as f:
        jury = list(map(int, f.read().split()))
    out = Output(sys.stdin.buffer.read())
    pos = 1
    jury_pos = 0
    for case in range(1, data[0] + 1):
        n = data[pos]
        a = data[pos + 1:pos + 1 + n]
        pos += 1 + n
        best = jury[jury_pos]
        jury_pos += 1 + n

        where = 'test case %d: ' % case
        k = out.integer('k of test case %d' % case)
        r = [out.integer('r of test case %d' % case) for _ in range(n)]
        # Read backwards, the a digits of r are the first digits of a fraction in [0, 1);
        # seconds in common mean that the intervals of length 2^-a from there overlap.
        taken = []
        for i in range(n):
            if r[i] == -1:
                continue
            if not 0 <= r[i] < 1 << a[i]:
                reject(where + 'r_%d = %d is out of range' % (i + 1, r[i]))
            first = int(format(r[i], '0%db' % a[i])[::-1], 2) << (30 - a[i]) if a[i] else 0
            taken.append((first, first + (1 << (30 - a[i])), i + 1))
        taken.sort()
        for (_, end, i), (first, _, j) in zip(taken, taken[1:]):
            if first < end:
                reject(where + 'lighthouses %d and %d collide' % (i, j))
        working = len(taken)
        if working != k:
            reject(where + 'k = %d, but %d lighthouses are working' % (k, working))
        if k < best:
            reject(where + '%d lighthouses are working, but %d can' % (k, best))
        if k > best:
            print(where + 'a valid answer with k = %d, the jury has %d' % (k, best))
            sys.exit(1)
    if out.pos != len(out.tokens):
        reject('extra output after the last test case')
    sys.exit(42)


main()
