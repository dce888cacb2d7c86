# generate.py NAME prints a hidden test, generate.py random SEED a small one.
import random
import sys

rng = random.Random(" ".join(sys.argv[1:]))
if sys.argv[1] == "random":
    games = []
    for _ in range(rng.randint(3, 8)):
        k = rng.randint(0, 2)
        most = 5 - k
        games.append((rng.randint(0, most), rng.randint(0, most), k))
else:
    _, kind, *more = sys.argv[1].split("-")
    size = [int(x) for x in more]
    if kind == "all":
        most, k = size
        games = [(w, b, k) for w in range(most + 1) for b in range(most + 1)]
    elif kind == "game":
        games = [tuple(size)]
    elif kind == "edge":
        games = [(w, b, k) for k in range(9) for w, b in ((0, 0), (0, 300), (300, 0), (1, 300), (300, 1), (300, 300))]
    elif kind == "balance":  # few more blank tickets than winning ones
        games = [(n, n + d, size[1]) for n in range(1, size[0]) for d in range(8)]
        games = [game for game in games if game[1] <= 300]
    else:
        count, most, k = size
        games = [(rng.randint(0, most), rng.randint(0, most), rng.randint(0, k)) for _ in range(count)]
print(len(games))
for game in games:
    print(*game)
