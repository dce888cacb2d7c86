import sys
from heapq import heappush, heappushpop


def solve(n, wishes, changes):
    # left breakpoints negated (largest first), right ones; what is to be added to each; the minimum
    left = [[-d] for d in wishes]
    right = [[d] for d in wishes]
    by_left = [0] * n
    by_right = [0] * n
    least = [0] * n
    for i in range(n - 1, 0, -1):
        p, a, b = changes[i]
        big, small = p, i
        by_left[i] += a
        by_right[i] += b
        if len(left[i]) > len(left[p]):
            big, small = i, p
        lower, upper = left[big], right[big]
        low, up = by_left[big], by_right[big]
        cost = least[big] + least[small]
        shift = by_left[small]
        for value in left[small]:
            l = shift - value
            top = upper[0] + up
            if l > top:
                cost += l - top
                heappush(lower, low - heappushpop(upper, l - up) - up)
            else:
                heappush(lower, low - l)
        shift = by_right[small]
        for value in right[small]:
            r = shift + value
            top = low - lower[0]
            if r < top:
                cost += top - r
                heappush(upper, low - heappushpop(lower, low - r) - up)
            else:
                heappush(upper, r - up)
        left[i] = right[i] = ()
        left[p], right[p], by_left[p], by_right[p], least[p] = lower, upper, low, up, cost
    return least[0]


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        wishes = data[pos + 1 : pos + 1 + n]
        pos += 1 + n
        changes = [(0, 0, 0)]
        for i in range(pos, pos + 3 * (n - 1), 3):
            changes.append((data[i] - 1, data[i + 1], data[i + 2]))
        pos += 3 * (n - 1)
        print(solve(n, wishes, changes))


main()
