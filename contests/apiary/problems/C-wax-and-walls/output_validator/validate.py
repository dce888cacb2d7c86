# usage: validate.py input_file answer_file feedback_dir < contestant_output
# exit code 42: accepted, 43: rejected, 1: the jury's answer is wrong
import os
import sys


def message(why):
    try:
        with open(os.path.join(sys.argv[3], 'judgemessage.txt'), 'w') as f:
            f.write(why + '\n')
    except OSError:
        pass


def reject(why):
    message(why)
    sys.exit(43)


def judge_error(why):
    message('JURY ERROR: ' + why)
    sys.stderr.write('JURY ERROR: ' + why + '\n')
    sys.exit(1)


class Tokens:
    def __init__(self, raw):
        self.tokens = raw.split()
        self.pos = 0

    def next(self):
        if self.pos == len(self.tokens):
            return None
        self.pos += 1
        return self.tokens[self.pos - 1]


def walls(rows):
    count = 0
    for i, row in enumerate(rows):
        count += (row & row >> 1).bit_count()
        if i:
            above = rows[i - 1]
            # Bit j is column j. Cell j of an odd row (from 0) lies below the
            # cells j and j + 1, of an even row below j - 1 and j.
            side = above >> 1 if i % 2 else above << 1
            count += (row & above).bit_count() + (row & side).bit_count()
    return count


def read_answer(out, n, m, where):
    # None for NO, the number of walls for a filling, or a string: what is wrong
    word = out.next()
    if word is None:
        return where + 'the output ends'
    word = word.upper()
    if word == b'NO':
        return None
    if word != b'YES':
        return where + 'YES or NO expected'
    rows = []
    for i in range(n):
        row = out.next()
        if row is None:
            return where + 'the output ends before row %d' % (i + 1)
        if len(row) != m:
            return where + 'row %d has %d characters instead of %d' % (i + 1, len(row), m)
        if row.strip(b'#.'):
            return where + 'row %d has other characters than # and .' % (i + 1)
        rows.append(int(row[::-1].replace(b'#', b'1').replace(b'.', b'0'), 2))
    return walls(rows)


def main():
    with open(sys.argv[1]) as f:
        data = list(map(int, f.read().split()))
    with open(sys.argv[2], 'rb') as f:
        jury = Tokens(f.read())
    out = Tokens(sys.stdin.buffer.read())
    for case in range(1, data[0] + 1):
        n, m, k = data[3 * case - 2:3 * case + 1]
        where = 'test case %d: ' % case
        expected = read_answer(jury, n, m, where)
        if expected is not None and expected != k:
            judge_error('%sthe answer file is not right (%s)' % (where, expected))
        found = read_answer(out, n, m, where)
        if isinstance(found, str):
            reject(found)
        if found is None:
            if expected is not None:
                reject(where + 'NO, but there is a filling')
        elif found != k:
            reject(where + '%d walls instead of %d' % (found, k))
        elif expected is None:
            judge_error(where + 'a filling was found, but the answer file says NO')
    if out.next() is not None:
        reject('extra output after the last test case')
    sys.exit(42)


main()
