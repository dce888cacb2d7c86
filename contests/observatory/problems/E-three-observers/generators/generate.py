# generate.py NAME prints a hidden test, generate.py random SEED a small one.
import random
import sys

FULL = 10**9


def show(rng, stars, shuffled=True):
    stars = list({a % FULL: (a % FULL, w) for a, w in stars}.values())
    if shuffled:
        rng.shuffle(stars)
    print(len(stars))
    for star in stars:
        print(*star)


def main():
    rng = random.Random(" ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        n = rng.randint(1, 8)
        step = rng.choice([1, FULL // 12, FULL // 8, 12345678])
        most = rng.choice([1, 3, 1000])
        show(rng, [(rng.randrange(FULL) // step * step, rng.randint(1, most)) for _ in range(n)])
        return
    _, kind, *more = sys.argv[1].split("-")
    size = [int(x) for x in more if x.isdigit()]
    if kind == "one":
        show(rng, [(size[0], 7)])
    elif kind == "two":
        show(rng, [(0, 1000), (FULL // 2, 1)])
    elif kind == "ngon":
        n = size[0]
        show(rng, [(i * (FULL // n), 1) for i in range(n)])
    elif kind == "small":
        show(rng, [(rng.randrange(FULL), rng.randint(1, 10)) for _ in range(size[0])])
    elif kind == "half":  # all on one side
        show(rng, [(rng.randrange(FULL // 2), rng.randint(1, 100)) for _ in range(size[0])])
    elif kind == "heavy":  # three stars outshine the rest
        stars = [(rng.randrange(FULL), 1) for _ in range(size[0])]
        show(rng, stars + [(rng.randrange(FULL), 1000) for _ in range(3)])
    elif kind == "near":  # next to each other, around the north
        show(rng, [(i - size[0] // 2, rng.randint(1, 1000)) for i in range(size[0])])
    elif kind == "groups":
        stars = [(g * (FULL // 3) + rng.randrange(1000), rng.randint(1, 1000)) for g in range(3) for _ in range(size[0])]
        show(rng, stars)
    elif kind == "reversed":
        show(rng, [(FULL - 1 - i * (FULL // size[0]), 1 + i % 1000) for i in range(size[0])], False)
    elif kind == "max":
        low = 1000 if "bright" in more else 1
        show(rng, [(a, rng.randint(low, 1000)) for a in rng.sample(range(FULL), size[0])])


main()
