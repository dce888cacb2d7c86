import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, c = data[pos], data[pos + 1]
        a = data[pos + 2:pos + 2 + n]
        b = data[pos + 2 + n:pos + 2 + 2 * n]
        pos += 2 + 2 * n
        gram = [1]
        while gram[-1] < c:
            gram.append(min(2 * gram[-1], c))
        profit = 0
        i = 0
        while i < n:
            best_gain, best_j = 0, i
            days = []
            for j in range(i, min(n, i + 2 * len(gram))):
                paid = 0
                for k, cost in enumerate(sorted(days)[:len(gram) - 1]):
                    paid += cost
                    gain = a[j] * (gram[k + 1] - 1) - paid
                    if gain > best_gain:
                        best_gain, best_j = gain, j
                days.append(b[j])
            profit += best_gain
            i = best_j + 1
        print(profit)


main()
