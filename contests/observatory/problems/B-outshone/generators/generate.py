import random
import sys
from itertools import combinations_with_replacement, product

BIG = 10**9
N = 2 * 10**5


def emit(cases):
    print(len(cases))
    for a in cases:
        print(len(a))
        print(*a)


def uniform(r, n, top):
    return [r.randint(1, top) for _ in range(n)]


def shuffled(r, a):
    a = list(a)
    r.shuffle(a)
    return a


def powers(r, n, top):
    return [max(1, int(top ** r.random())) for _ in range(n)]


def two_values(r, n, low, high, share):
    return [high if r.random() < share else low for _ in range(n)]


def many(r, count, low, high, top):
    return [uniform(r, r.randint(low, high), top) for _ in range(count)]


def bright_third(r, n, extra):
    """Just the right number of bright stars, give or take `extra`."""
    g = n // 3 + extra
    return shuffled(r, [r.randint(BIG - 50, BIG) for _ in range(g)] + [r.randint(1, 50) for _ in range(n - g)])


def steps(r, n):
    """The faint third is much fainter than the middle third."""
    return shuffled(r, [r.randint(1, 100) for _ in range(n // 3)]
                    + [r.randint(BIG // 2, BIG // 2 + 100) for _ in range(n // 3)]
                    + [r.randint(BIG - 100, BIG) for _ in range(n - 2 * (n // 3))])


TESTS = {
    "01-three-stars": lambda r: [list(p) for p in product(range(1, 5), repeat=3)],
    "02-four-stars": lambda r: [list(p) for p in product(range(1, 4), repeat=4)],
    "03-five-stars": lambda r: [shuffled(r, p) for p in combinations_with_replacement(range(1, 6), 5)],
    "04-six-stars": lambda r: [shuffled(r, p) for p in combinations_with_replacement(range(1, 6), 6)],
    "05-seven-stars": lambda r: [shuffled(r, p) for p in combinations_with_replacement(range(1, 5), 7)],
    "06-eight-stars": lambda r: [shuffled(r, p) for p in combinations_with_replacement(range(1, 5), 8)],
    "07-nine-stars": lambda r: [shuffled(r, p) for p in combinations_with_replacement(range(1, 4), 9)],
    "08-all-equal": lambda r: [[v] * n for n in range(3, 13) for v in (1, 7, BIG)],
    "09-increasing": lambda r: [list(range(1, n + 1)) for n in range(3, 30)],
    "10-decreasing": lambda r: [list(range(n, 0, -1)) for n in range(3, 30)],
    "11-one-bright": lambda r: [shuffled(r, [BIG] + [1] * (n - 1)) for n in range(3, 20)],
    "12-one-faint": lambda r: [shuffled(r, [1] + [BIG] * (n - 1)) for n in range(3, 20)],
    "13-extremes": lambda r: [two_values(r, r.randint(3, 15), 1, BIG, r.random()) for _ in range(60)],
    "14-small-a": lambda r: many(r, 150, 3, 9, 10),
    "15-small-b": lambda r: many(r, 150, 6, 12, 30),
    "16-small-large-values": lambda r: many(r, 100, 3, 12, BIG),
    "17-powers-of-two": lambda r: [shuffled(r, [2**i for i in range(n)]) for n in range(3, 31)],
    "18-medium": lambda r: many(r, 20, 20, 50, 100),
    "19-medium-large-values": lambda r: many(r, 12, 40, 100, BIG),
    "20-bright-third-small": lambda r: [bright_third(r, n, e) for n in (9, 10, 11, 30, 31, 32) for e in (-1, 0, 1)],
    "21-steps-small": lambda r: [steps(r, n) for n in range(6, 30)],
    "22-many-of-three": lambda r: many(r, 10**4, 3, 3, BIG),
    "23-many-of-twenty": lambda r: [uniform(r, 20, BIG) for _ in range(10**4)],
    "24-many-of-a-thousand": lambda r: [uniform(r, r.randint(990, 1000), 10**6) for _ in range(200)],
    "25-max-equal": lambda r: [[BIG] * N],
    "26-max-increasing": lambda r: [[5000 * i for i in range(1, N + 1)]],
    "27-max-decreasing": lambda r: [[5000 * i for i in range(N - 1, 0, -1)]],
    "28-max-bright-third": lambda r: [bright_third(r, N, 0)],
    "29-max-steps": lambda r: [steps(r, N - 2)],
    "30-max-powers": lambda r: [powers(r, N - 1, BIG)],
    "31-max-uniform": lambda r: [uniform(r, N, BIG)],
    "32-max-two-values": lambda r: [two_values(r, N - 2, 1, BIG, 0.4)],
}


def small(r):
    cases = []
    for _ in range(r.randint(3, 8)):
        n = r.choice([3, 4, 5, 6, 6, 7, 7, 8, 8, 9])
        top = r.choice([1, 2, 3, 5, 10, 100, BIG])
        a = uniform(r, n, top)
        if r.random() < 0.2:
            a = powers(r, n, BIG)
        cases.append(a)
    return cases


def main():
    name = sys.argv[1]
    r = random.Random(" ".join(sys.argv[1:]))
    emit(small(r) if name == "random" else TESTS[name](r))


main()
