import sys


def main():
    t, *data = map(int, sys.stdin.buffer.read().split())
    games = list(zip(data[::3], data[1::3], data[2::3]))
    most_w = max(w for w, _, _ in games)
    most_b = max(b for _, b, _ in games)
    tables = []
    for k in range(max(k for _, _, k in games) + 1):
        table = [[0.0] * (most_b + 1)]
        for w in range(1, most_w + 1):
            above = table[-1]
            left = float(w)
            row = [left]
            fewer = tables[-1][w] if k else None
            for b in range(1, most_b + 1):
                after = left - 1
                if k and fewer[b] > after:
                    after = fewer[b]
                left = (w * (1 + above[b]) + b * after) / (w + b)
                if w < b and not k:
                    left = 0.0
                row.append(left)
            table.append(row)
        tables.append(table)
    print("\n".join("%.12f" % tables[k][w][b] for w, b, k in games))


main()
