# best[k]: the largest profit so far with min(2^k, c) grams in the jar. The number
# of amounts is about log c, so all of them can be kept for each day.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    out = []
    for _ in range(data[0]):
        n, c = data[pos], data[pos + 1]
        a = data[pos + 2:pos + 2 + n]
        b = data[pos + 2 + n:pos + 2 + 2 * n]
        pos += 2 + 2 * n
        used = [0]
        while used[-1] + 1 < c:
            used.append(min(2 * used[-1] + 1, c - 1))
        best = [0]
        for price, flour in zip(a, b):
            bake = max([p + price * u for p, u in zip(best, used)])
            feed = [p - flour for p in best]
            if len(best) < len(used):
                best.append(feed[-1])
            best[1:] = map(max, best[1:], feed)
            best[0] = bake
        out.append(max(best))
    print("\n".join(map(str, out)))


main()
