import random
import sys

BIG = 10**9


def emit(cases):
    print(len(cases))
    for case in cases:
        print(*case)


def every(ms, ks):
    return [(m, x, y, k) for m in ms for x in range(m) for y in range(m) for k in ks]


def from_distance(m, d, k, r):
    x = r.randrange(m)
    return m, x, (x + d) % m, k


def spread(r, count, max_m, max_k):
    """Sizes of all orders of magnitude."""
    cases = []
    for _ in range(count):
        m = max(2, int(max_m ** r.random()))
        k = max(1, int(max_k ** r.random()))
        cases.append(from_distance(m, r.randrange(m), k, r))
    return cases


def balanced(r, count, max_m, max_k):
    """Both directions take nearly the same time."""
    cases = []
    for _ in range(count):
        k = r.randint(2, max_k)
        minutes = r.randint(1, max(1, max_m // (2 * k) - 1))
        d = minutes * (k - 1) + r.randint(-1, 1)
        back = minutes * (k + 1) + r.randint(-1, 1)
        if d < 0 or back < 1:
            d, back = 1, 1
        cases.append(from_distance(d + back, d, k, r))
    return [c if c[0] <= BIG else (BIG, 0, 1, 2) for c in cases]


def divisible(r, count, max_m, max_k):
    """Whole numbers of full turns, on the way ahead or back, give or take one mark."""
    cases = []
    for _ in range(count):
        k = r.randint(2, max_k)
        m = r.randint(max(2, max_m // 2), max_m)
        if r.random() < 0.5:
            d = (k - 1) * r.randint(1, max(1, m // 2 // (k - 1))) + r.randint(-1, 1)
        else:
            d = m - (k + 1) * r.randint(1, max(1, m // 2 // (k + 1))) + r.randint(-1, 1)
        cases.append(from_distance(m, d % m, k, r))
    return cases


def slow(r, count, max_m):
    return [from_distance(m, r.randrange(m), 1, r)
            for m in (r.randint(max_m // 2, max_m) for _ in range(count))]


TESTS = {
    "01-two-marks": lambda r: every([2], range(1, 6)),
    "02-three-marks": lambda r: every([3], range(1, 8)),
    "03-four-marks": lambda r: every([4], range(1, 8)),
    "04-five-marks": lambda r: every([5], range(1, 8)),
    "05-six-marks": lambda r: every([6], range(1, 9)),
    "06-seven-marks": lambda r: every([7], range(1, 6)),
    "07-ten-marks": lambda r: every([10], range(1, 6)),
    "08-already-there": lambda r: [from_distance(m, 0, k, r) for m in (2, 3, 10, 999, BIG) for k in (1, 2, 7, BIG)],
    "09-one-ahead": lambda r: [from_distance(m, 1, k, r) for m in (2, 3, 10, 999, BIG) for k in (1, 2, 3, 7, BIG)],
    "10-one-behind": lambda r: [from_distance(m, m - 1, k, r) for m in (2, 3, 10, 999, BIG) for k in (1, 2, 3, 7, BIG)],
    "11-opposite": lambda r: [from_distance(m, m // 2, k, r) for m in (2, 3, 10, 999, BIG) for k in (1, 2, 3, 7, BIG)],
    "12-dial-of-17": lambda r: every([17], [1, 2, 3]),
    "13-dial-of-24": lambda r: every([24], [2]),
    "14-as-fast-as-the-star": lambda r: slow(r, 300, 100),
    "15-twice-as-fast": lambda r: [from_distance(m, r.randrange(m), 2, r) for m in (r.randint(2, 60) for _ in range(400))],
    "16-full-turns-small": lambda r: divisible(r, 400, 60, 8),
    "17-balanced-small": lambda r: balanced(r, 400, 100, 6),
    "18-small": lambda r: spread(r, 500, 30, 10),
    "19-medium": lambda r: spread(r, 500, 3000, 100),
    "20-fast-telescope": lambda r: [from_distance(m, r.randrange(m), r.randint(m // 3, 2 * m), r) for m in (r.randint(4, 1000) for _ in range(400))],
    "21-ends-of-the-dial": lambda r: [(m, x, y, k) for m in (2, 99, BIG - 1, BIG) for x in (0, m - 1) for y in (0, m - 1) for k in (1, 2, BIG)],
    "22-full-turns-medium": lambda r: divisible(r, 400, 10**5, 300),
    "23-balanced-medium": lambda r: balanced(r, 400, 10**5, 300),
    "24-full-turns-large": lambda r: divisible(r, 300, BIG, 40000),
    "25-max-as-fast-as-the-star": lambda r: slow(r, 10**4, BIG),
    "26-max-twice-as-fast": lambda r: [from_distance(m, r.randrange(m), 2, r) for m in (r.randint(BIG // 2, BIG) for _ in range(10**4))],
    "27-max-spread": lambda r: spread(r, 10**4, BIG, BIG),
    "28-max-full-turns": lambda r: divisible(r, 10**4, BIG, 1000),
    "29-max-full-turns-fast": lambda r: divisible(r, 10**4, BIG, 10**8),
    "30-max-balanced": lambda r: balanced(r, 10**4, BIG, 30000),
    "31-max-uniform": lambda r: [from_distance(m, r.randrange(m), r.randint(1, BIG), r) for m in (r.randint(2, BIG) for _ in range(10**4))],
    "32-max-few-laps": lambda r: [from_distance(m, r.randrange(m), r.randint(1, 10), r) for m in (r.randint(BIG - 100, BIG) for _ in range(10**4))],
}


def small(r):
    cases = []
    for _ in range(r.randint(3, 12)):
        m = r.choice([2, 3, r.randint(2, 8), r.randint(2, 20), r.randint(2, 60)])
        k = r.choice([1, 2, 3, r.randint(1, 6), r.randint(1, 2 * m)])
        d = r.choice([0, 1, m - 1, r.randrange(m), r.randrange(m), r.randrange(m), r.randrange(m)])
        cases.append(from_distance(m, d, k, r))
    return cases


def main():
    name = sys.argv[1]
    r = random.Random(" ".join(sys.argv[1:]))
    emit(small(r) if name == "random" else TESTS[name](r))


main()
