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
        started = {}
        working = 0
        for i in range(n):
            if r[i] == -1:
                continue
            if not 0 <= r[i] < 1 << a[i]:
                reject(where + 'r_%d = %d is out of range' % (i + 1, r[i]))
            working += 1
            same = started.setdefault(a[i], {})
            if r[i] in same:
                reject(where + 'lighthouses %d and %d collide' % (same[r[i]] + 1, i + 1))
            same[r[i]] = i
        # for a_i > a_j, they collide iff r_i = r_j modulo 2^(a_j)
        exponents = sorted(started)
        for b in exponents:
            coarse = started[b]
            mask = (1 << b) - 1
            for e in exponents:
                if e <= b:
                    continue
                for x, i in started[e].items():
                    if x & mask in coarse:
                        reject(where + 'lighthouses %d and %d collide' % (coarse[x & mask] + 1, i + 1))
        if working != k:
            reject(where + 'k = %d, but %d lighthouses are working' % (k, working))
        if k < best:
            reject(where + '%d lighthouses are working, but %d can' % (k, best))
        if k > best:
            reject(where + 'JURY ERROR: valid answer with k = %d, jury has %d' % (k, best))
    if out.pos != len(out.tokens):
        reject('extra output after the last test case')
    sys.exit(42)


main()
