# Wrong: gives up when the current row needs one wall less than a full row adds,
# although the next row may help.
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
            return None
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
