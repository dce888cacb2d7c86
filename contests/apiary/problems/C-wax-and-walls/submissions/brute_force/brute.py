# Tries all sets of cells until one has exactly k walls.
import sys


def neighbours(i, j, n, m):
    # those before (i, j) in reading order, rows and columns from 0
    shift = 1 if i % 2 else 0
    for x, y in ((i, j - 1), (i - 1, j - 1 + shift), (i - 1, j + shift)):
        if 0 <= x < n and 0 <= y < m:
            yield x * m + y


def solve(n, m, k):
    before = [list(neighbours(i, j, n, m)) for i in range(n) for j in range(m)]
    # Depth-first over the cells, each empty or filled, without recursion.
    filled = [0] * (n * m + 1)
    walls = [0] * (n * m + 1)
    cell = 0
    filled[0] = -1
    while cell >= 0:
        if cell == n * m:
            if walls[cell] == k:
                return ''.join('.#'[x] for x in filled[:-1])
            cell -= 1
            continue
        filled[cell] += 1
        if filled[cell] == 2:
            cell -= 1
            continue
        walls[cell + 1] = walls[cell]
        if filled[cell]:
            walls[cell + 1] += sum(filled[x] for x in before[cell])
        cell += 1
        filled[cell] = -1
    return None


def main():
    data = list(map(int, sys.stdin.read().split()))
    for i in range(data[0]):
        n, m, k = data[1 + 3 * i:4 + 3 * i]
        found = solve(n, m, k)
        if found is None:
            print('NO')
        else:
            print('YES')
            for r in range(n):
                print(found[r * m:(r + 1) * m])


main()
