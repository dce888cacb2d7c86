# generate.py NAME prints a hidden test, generate.py random SEED a small one.
import random
import sys

TOP = 2 * 10**5


def show(numbers, asked, s):
    print(len(numbers), len(asked), s)
    print(*numbers)
    print(*asked)


def main():
    rng = random.Random(" ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        n = rng.randint(1, 6)
        most = rng.choice([3, 12, 40])
        s = rng.choice([0, 0, 1, 2, rng.randint(0, 8)])
        show([rng.randint(1, most) for _ in range(n)], list(range(1, n + 1)), s)
        return
    _, kind, *more = sys.argv[1].split("-")
    size = [int(x) for x in more]
    n, s = size[:2]
    if kind == "one":
        show([n], [1], s)
    elif kind == "equal":
        show([size[2]] * n, list(range(1, n + 1)), s)
    elif kind == "row":
        show(list(range(1, n + 1)), list(range(1, n + 1)), s)
    elif kind == "multiples":  # of one number, but for a few
        base = size[2]
        numbers = [base * rng.randint(1, TOP // base) for _ in range(n - n // 10)]
        numbers += [rng.randint(1, TOP) for _ in range(n // 10)]
        show(numbers, [rng.randint(1, n) for _ in range(min(n, TOP))], s)
    elif kind == "below":  # all a little below multiples
        base = size[2]
        numbers = [max(1, base * rng.randint(1, TOP // base) - rng.randint(0, s + 1)) for _ in range(n)]
        show(numbers, [rng.randint(1, n) for _ in range(n)], s)
    else:
        most = size[2]
        show([rng.randint(1, most) for _ in range(n)], [rng.randint(1, n) for _ in range(n)], s)


main()
