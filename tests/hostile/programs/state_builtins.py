# attacks: replaces builtins, modules and streams by its own, for whoever comes next
# holds: the next program finds everything as it was
# expect: WA
import builtins
import functools
import os
import random
import sys

builtins.print = lambda *a, **k: os.write(1, b"poisoned\n")
builtins.input = lambda *_: "poisoned"
builtins.open = builtins.len = builtins.sorted = lambda *a, **k: None
sys.stdout = sys.stderr = sys.stdin = sys.__stdout__ = None
sys.argv[:] = ["poisoned"]
sys.path.insert(0, "/tmp")
sys.setrecursionlimit(50)
functools.lru_cache = None
random.seed(0)
random.random = lambda: 0.5
os.environ["POISON"] = "1"
os.write(1, b"contained\n")
