# generate.py NAME prints a hidden test, generate.py random SEED a small one.
import random
import sys

rng = random.Random(" ".join(sys.argv[1:]))
if sys.argv[1] == "random":
    games = [rng.randint(1, rng.choice([4, 10, 200])) for _ in range(rng.randint(3, 12))]
else:
    _, kind, *more = sys.argv[1].split("-")
    size = [int(x) for x in more]
    if kind == "single":
        games = [size[0]]
    elif kind == "range":
        games = list(range(size[0], size[1] + 1))
    elif kind == "powers":
        games = [max(1, 2**k + d) for k in range(60) for d in (-1, 0, 1) if 2**k + d <= 10**18]
    elif kind == "top":
        games = [10**18 - i for i in range(size[0])]
    elif kind == "near":  # where 32 bits end
        games = [2**k + d for k in (31, 32, 33) for d in range(-5, 6)]
    else:
        games = [rng.randint(1, 10**size[1]) for _ in range(size[0])]
print(len(games), *games, sep="\n")
