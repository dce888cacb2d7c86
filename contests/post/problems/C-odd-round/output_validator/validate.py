# usage: validate.py input_file answer_file feedback_dir, talking to the program on stdin and stdout
# exit code 42: accepted, 43: rejected
import os
import re
import sys

QUERIES = 100
INT = re.compile(rb'[1-9][0-9]{0,9}').fullmatch


def leave(why, code):
    try:
        with open(os.path.join(sys.argv[3], 'judgemessage.txt'), 'w') as f:
            f.write(why + '\n')
    except OSError:
        pass
    try:
        sys.stdout.flush()
    except OSError:
        pass
    os._exit(code)


def reject(why):
    leave(why, 43)


def say(x):
    try:
        sys.stdout.write('%d\n' % x)
        sys.stdout.flush()
    except OSError:
        reject('the program is gone')


def line(where):
    raw = sys.stdin.buffer.readline(200)
    if not raw:
        reject(where + 'the output ends')
    tokens = raw.split()
    if len(raw) == 200 or not tokens or tokens[0] not in (b'?', b'!'):
        reject(where + 'neither a query nor an answer')
    if len(tokens) != (2 if tokens[0] == b'?' else 3) or not all(map(INT, tokens[1:])):
        reject(where + 'malformed query or answer')
    return tokens[0] == b'?', list(map(int, tokens[1:]))


def main():
    with open(sys.argv[1]) as f:
        data = list(map(int, f.read().split()))
    say(data[0])
    most = 0
    for case in range(1, data[0] + 1):
        where = 'test case %d: ' % case
        n, l, r = data[3 * case - 2:3 * case + 1]
        say(n)
        queries = 0
        while True:
            query, numbers = line(where)
            if not query:
                break
            m, = numbers
            if m > n:
                reject(where + 'house %d does not exist' % m)
            queries += 1
            if queries > QUERIES:
                reject(where + 'more than %d queries' % QUERIES)
            say(max(0, min(m, r) - l + 1) % 2)
        if numbers != [l, r]:
            reject(where + 'answer %d %d instead of %d %d' % (*numbers, l, r))
        most = max(most, queries)
    while True:
        raw = sys.stdin.buffer.readline(200)
        if not raw:
            break
        if raw.strip():
            reject('output after the last answer')
    leave('at most %d queries in a test case' % most, 42)


main()
