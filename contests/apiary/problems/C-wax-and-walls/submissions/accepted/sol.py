# Starts with the full comb and empties it from the last cell of the last row on.
# In a comb whose rows are full up to some row, emptying that row from the far end
# takes away 3 walls a cell and 1 with the last one, so after whole rows and as
# many threes as possible, 0, 1 or 2 walls are too many. They are removed by
# emptying the end that touches one cell above (1 less than a three saves), or by
# moving the outermost cell of the row one place on (its side wall is gone).
import sys


def build(n, m, k):
    every = n * (m - 1) + (n - 1) * (2 * m - 1)
    if k > every or (n > 1 and m > 1 and k == every - 1):
        return None
    if n == 1:
        return [('#' * (k + 1) if k else '').ljust(m, '.')]
    if m == 1:
        return ['#'] * (k + 1 if k else 0) + ['.'] * (n - k - 1 if k else n)
    if k < m:
        return [('#' * (k + 1) if k else '').ljust(m, '.')] + ['.' * m] * (n - 1)
    whole, rest = divmod(k - (m - 1), 3 * m - 2)
    rows = ['#' * m] * (whole + 1)
    if rest:
        cells = (rest + 4) // 3         # 3 * cells - 2 >= rest
        surplus = 3 * cells - 2 - rest
        if surplus == 0:
            rows.append('#' * cells + '.' * (m - cells))
        elif surplus == 2:
            # one cell less, and without the cheap end
            rows.append('.' + '#' * (cells - 1) + '.' * (m - cells))
        elif cells < m:
            rows.append('#' * (cells - 1) + '.#' + '.' * (m - cells - 1))
        else:
            rows.append('.' + '#' * (m - 1))
            rows.append('#' + '.' * (m - 1))
    rows += ['.' * m] * (n - len(rows))
    for i in range(1, n, 2):
        rows[i] = rows[i][::-1]
    return rows


def main():
    data = list(map(int, sys.stdin.read().split()))
    out = []
    for i in range(data[0]):
        rows = build(*data[1 + 3 * i:4 + 3 * i])
        if rows is None:
            out.append('NO')
        else:
            out.append('YES')
            out += rows
    print('\n'.join(out))


main()
