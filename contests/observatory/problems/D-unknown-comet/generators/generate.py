# generate.py X V prints a test, generate.py random SEED a valid input.
import random
import sys

if sys.argv[1] == "random":
    rng = random.Random(int(sys.argv[2]))
    x = rng.choice([rng.randint(0, 10**9), rng.randint(0, 1000), 10**9 - rng.randint(0, 1000)])
    print(x, rng.choice([0, -100, 100, rng.randint(-100, 100), rng.randint(-3, 3)]))
else:
    print(sys.argv[1], sys.argv[2])
