# usage: validate.py input answer feedback_dir < output; 42 accepts, 43 rejects
import os
import re
import sys

NUM = re.compile(rb"-?[0-9]{1,7}\Z")


def reject(why):
    with open(os.path.join(sys.argv[3], "judgemessage.txt"), "w") as file:
        file.write(why + "\n")
    sys.exit(43)


def read(tokens, at, n, case, who):
    """The order or None for -1, and where the next test case begins."""
    if at == len(tokens):
        who("test case %d: the output ends" % case)
    if not NUM.match(tokens[at]):
        who("test case %d: not an instrument" % case)
    if int(tokens[at]) == -1:
        return None, at + 1
    order = tokens[at:at + n]
    if len(order) < n or not all(map(NUM.match, order)):
        who("test case %d: expected %d instruments" % (case, n))
    order = list(map(int, order))
    if sorted(order) != list(range(1, n + 1)):
        who("test case %d: not every instrument once" % case)
    return order, at + n


def broken(order, rules):
    when = [0] * (len(order) + 1)
    for i, x in enumerate(order):
        when[x] = i
    for j, (c, others) in enumerate(rules, 1):
        if all(when[x] < when[c] for x in others):
            return j
    return 0


def main():
    with open(sys.argv[1]) as file:
        data = list(map(int, file.read().split()))
    with open(sys.argv[2], "rb") as file:
        jury = file.read().split()
    own = sys.stdin.buffer.read().split()
    at, a, b = 1, 0, 0
    for case in range(1, data[0] + 1):
        n, m = data[at], data[at + 1]
        at += 2
        rules = []
        for _ in range(m):
            k = data[at + 1]
            rules.append((data[at], data[at + 2:at + 2 + k]))
            at += 2 + k
        expected, a = read(jury, a, n, case, sys.exit)
        order, b = read(own, b, n, case, reject)
        if order is not None and (j := broken(order, rules)):
            reject("test case %d: rule %d is broken" % (case, j))
        if order is None and expected is not None:
            reject("test case %d: there is an order" % case)
        if order is not None and expected is None:
            sys.exit("test case %d: the jury has found no order" % case)
    if b != len(own):
        reject("extra output after the last test case")
    sys.exit(42)


main()
