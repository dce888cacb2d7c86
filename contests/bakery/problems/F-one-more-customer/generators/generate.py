"""generate.py NAME prints the hidden test NAME; generate.py random SEED a small random one."""
import random
import sys

BIG = 10**9
W = 10**13
N = 10**5


def show(cases):
    out = [str(len(cases))]
    for customers, questions in cases:
        out.append(f"{len(customers)} {len(questions)}")
        out += [f"{a} {b}" for a, b in customers]
        out += [f"{a} {b}" for a, b in questions]
    print("\n".join(out))


def uniform(rng, n, last, s):
    return list(zip(sorted(rng.randint(0, last) for _ in range(n)), (rng.randint(1, s) for _ in range(n))))


def loaded(rng, n, last, load, spread=0.9):
    """Random arrivals; the clerk is busy for about the share `load` of the day."""
    mean = max(1.0, last * load / n)
    a = sorted(rng.randint(0, last) for _ in range(n))
    return [(x, min(BIG, max(1, round(mean * rng.uniform(1 - spread, 1 + spread))))) for x in a]


def crowds(rng, n, last, crowd, load):
    """Crowds arrive at the same minute, with breaks between them."""
    out = []
    minutes = sorted(rng.randint(0, last) for _ in range(max(1, n // crowd)))
    s = max(1, int(last * load / n))
    for i in range(n):
        out.append((minutes[i * len(minutes) // n], rng.randint(1, min(BIG, 2 * s))))
    return out


def regular(n, gap, s, first=0):
    return [(first + i * gap, s) for i in range(n)]


def ask(rng, customers, q, w, last=None):
    """Questions: arrivals at random, at the minute of a customer or near it; all kinds of w."""
    times = [a for a, _ in customers]
    top = last if last is not None else min(BIG, times[-1] + 2)
    out = []
    for _ in range(q):
        kind = rng.random()
        if kind < 0.4:
            x = rng.randint(0, top)
        elif kind < 0.7:
            x = rng.choice(times)
        else:
            x = min(BIG, max(0, rng.choice(times) + rng.randint(-2, 2)))
        kind = rng.random()
        if kind < 0.1:
            y = 0
        elif kind < 0.5:
            y = rng.randint(0, w)
        else:
            y = min(w, int((w + 1) ** rng.random()) - 1)
        out.append((x, y))
    return out


def early(rng, q, w, top):
    """Questions of early arrivals, so that many customers come behind us."""
    return [(rng.randint(0, top), rng.randint(w // 2, w)) for _ in range(q)]


def both(rng, customers, q, w, last=None):
    return (customers, ask(rng, customers, q, w, last))


def grid(customers, xs, ws):
    return (customers, [(x, w) for x in xs for w in ws])


def small(rng, t):
    out = []
    for _ in range(t):
        n, q = rng.randint(1, 8), rng.randint(1, 5)
        last = rng.choice([3, 8, 20, 30])
        kind = rng.randint(0, 3)
        if kind == 0:
            c = uniform(rng, n, last, rng.choice([1, 3, 8]))
        elif kind == 1:
            c = loaded(rng, n, last, rng.choice([0.3, 0.7, 1, 1.5]))
        elif kind == 2:
            c = crowds(rng, n, last, 3, rng.choice([0.3, 0.7, 1]))
        else:
            gap = rng.randint(1, 4)
            c = regular(n, gap, rng.randint(1, 4), rng.randint(0, 3))
        out.append(both(rng, c, q, rng.choice([3, 10, 30, 60])))
    return out


TESTS = {
    "01-one-customer": lambda r: [grid([(a, s)], (0, 4, 5, 6, BIG), (0, 1, 10, W)) for a in (0, 5) for s in (1, 7, BIG)],
    "02-free-clerk": lambda r: [grid([(10, 1), (20, 1), (30, 1)], range(0, 32), (0, 1, 2, 9, 30))],
    "03-busy-clerk": lambda r: [grid([(0, 10), (1, 10), (2, 10), (5, 10)], range(0, 7), (0, 1, 2, 3, 4, 10))],
    "04-same-minute": lambda r: [grid([(5, 2)] * 4, (0, 2, 3, 4, 5, 6), range(0, 20)), grid([(3, 1), (5, 2), (5, 1), (5, 4), (9, 1)], range(0, 10), range(0, 12))],
    "05-exact-fit": lambda r: [grid(regular(8, 4, 4), range(0, 30), (0, 5, 7, 8, 20)), grid(regular(8, 4, 3), range(0, 30), (0, 5, 7, 8, 20))],
    "06-minute-zero": lambda r: [grid([(0, 1)], (0, 1), (0, W)), grid([(0, 1), (1, 1)], (0, 1), (0, 1, W)), grid([(0, 3), (0, 3), (4, 1)], range(5), range(5))],
    "07-last-minute": lambda r: [grid([(BIG, BIG)], (0, BIG - 1, BIG), (0, 1, W)), grid([(0, BIG), (BIG, BIG)], (0, 1, BIG - 1, BIG), (0, W)), grid([(0, BIG)] * 3 + [(BIG, 1)], (0, 1, BIG - 1, BIG), (0, 5, W))],
    "08-long-break": lambda r: [grid([(1, 1), (2, 1), (BIG - 1, 1), (BIG, 1)], (0, 1, 2, 3, BIG - 2, BIG - 1), (0, 1, BIG - 5, BIG, 2 * BIG, 3 * BIG, W))],
    "09-growing-breaks": lambda r: [grid([(i * i, 1) for i in range(1, 15)], range(0, 200, 7), (0, 1, 10, 50, 100, 1000))],
    "10-shrinking-breaks": lambda r: [grid([(200 - i * i, 1) for i in range(14, 0, -1)], range(0, 200, 7), (0, 1, 10, 50, 100, 1000))],
    "11-small": lambda r: small(r, 150),
    "12-small-more": lambda r: small(r, 150),
    "13-small-again": lambda r: small(r, 150),
    "14-ten-customers": lambda r: [both(r, loaded(r, 10, 60, r.choice([0.5, 0.8, 1])), 20, 100) for _ in range(30)],
    "15-crowds": lambda r: [both(r, crowds(r, 20, 200, 4, r.choice([0.4, 0.8, 1.1])), 20, 500) for _ in range(30)],
    "16-medium-half-busy": lambda r: [both(r, loaded(r, 100, 10**4, 0.5), 100, 10**5) for _ in range(5)],
    "17-medium-nearly-busy": lambda r: [both(r, loaded(r, 100, 10**4, 0.95), 100, 10**5) for _ in range(5)],
    "18-medium-overloaded": lambda r: [both(r, loaded(r, 100, 10**4, 1.5), 100, 10**5) for _ in range(5)],
    "19-huge-values": lambda r: [both(r, uniform(r, 5, BIG, BIG), 10, W) for _ in range(40)],
    "20-huge-breaks": lambda r: [both(r, uniform(r, 20, BIG, 10), 20, W) for _ in range(20)],
    "21-max-cases": lambda r: [both(r, loaded(r, 10, 100, r.choice([0.4, 0.8, 1.2])), 10, 300) for _ in range(10**4)],
    "22-max-half-busy": lambda r: [both(r, loaded(r, N, BIG, 0.5), N, W)],
    "23-max-nearly-busy": lambda r: [both(r, loaded(r, N, BIG, 0.99), N, W)],
    "24-max-overloaded": lambda r: [both(r, uniform(r, N, BIG, BIG), N, W)],
    "25-max-crowds": lambda r: [both(r, crowds(r, N, BIG, 300, 0.7), N, W)],
    "26-max-free-clerk": lambda r: [both(r, uniform(r, N, BIG, 1), N, W)],
    "27-max-free-clerk-early": lambda r: [(regular(N, 9999, 1, 10), early(r, N, W, 10**6))],
    "28-max-tight": lambda r: [(regular(N, 10**4, 10**4), early(r, N, W, 10**6))],
    "29-max-nearly-tight-early": lambda r: [(regular(N, 10**4 - 1, 9995, 5), early(r, N, W, 10**7))],
    "30-max-same-minute": lambda r: [([(BIG, BIG)] * (N // 2), early(r, N, W, BIG - 1))],
    "31-max-waiting-crowd": lambda r: [([(0, BIG)] + [(BIG, 1)] * (N - 1), ask(r, [(BIG, 1)], N, W, BIG))],
    "32-max-one-customer-many-questions": lambda r: [both(r, [(BIG // 2, 5)], N, W, BIG)],
    "33-max-few-questions": lambda r: [both(r, loaded(r, N, BIG, 0.9), 10, W)],
}


if __name__ == "__main__":
    name = sys.argv[1]
    if name == "random":
        rng = random.Random("random " + sys.argv[2])
        show(small(rng, rng.randint(3, 10)))
    else:
        show(TESTS[name](random.Random(name)))
