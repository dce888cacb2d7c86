import sys


def solve(h, w, rows):
    width = w + 1
    flat = b'#' * width + b'#'.join(rows) + b'#' * (width + 1)
    start = flat.index(b'S')
    goal = flat.index(b'T')
    seen = bytearray(flat.translate(bytes(1 if x == 35 else 0 for x in range(256))))
    seen[start] = 1
    now = [(start, False)]
    steps = 0
    while now:
        steps += 1
        then = []
        for v, back in now:
            if not back and not seen[v - width]:
                seen[v - width] = 1
                then.append((v - width, True))
            for x in (v - 1, v + 1, v + width):
                if not seen[x]:
                    seen[x] = 1
                    then.append((x, False))
        if seen[goal]:
            return steps
        now = then
    return -1


def main():
    data = sys.stdin.buffer.read().split()
    pos = 1
    res = []
    for _ in range(int(data[0])):
        h, w = int(data[pos]), int(data[pos + 1])
        pos += 2
        res.append(solve(h, w, data[pos:pos + h]))
        pos += h
    print('\n'.join(map(str, res)))


main()
