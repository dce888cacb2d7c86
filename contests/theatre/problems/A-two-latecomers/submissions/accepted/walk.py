# Walks in from either end, person by person, as the statement says.
import sys


def walk(row):
    stood = 0
    for i, seat in enumerate(row):
        if seat == 'x':
            stood += 1
        elif row[i + 1:i + 2] == ['.']:
            return stood
    return None


def main():
    words = sys.stdin.read().split()
    for s in words[2::2]:
        row = list(s)
        costs = [walk(row), walk(row[::-1])]
        print(-1 if costs[0] is None else min(costs))


main()
