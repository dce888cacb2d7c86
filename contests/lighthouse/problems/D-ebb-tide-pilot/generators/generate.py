# Prints one input:  generate.py NAME  (a hidden test)  or  generate.py random SEED
import random
import sys
from heapq import heappush, heappop

WANTED = sys.argv[1]


def write(name, cases):
    if name != WANTED:
        return
    if callable(cases):
        cases = cases()
    parts = [str(len(cases))]
    for n, edges in cases:
        parts.append("%d %d" % (n, len(edges)))
        parts.extend("%d %d %d %d" % e for e in edges)
    print("\n".join(parts))
    sys.exit()


def dist_from(n, arcs):
    adj = [[] for _ in range(n + 1)]
    for u, v, w in arcs:
        adj[u].append((v, w))
    dist = [10**9] * (n + 1)
    dist[1] = 0
    heap = [(0, 1)]
    while heap:
        x, u = heappop(heap)
        if x != dist[u]:
            continue
        for v, w in adj[u]:
            if x + w < dist[v]:
                dist[v] = x + w
                heappush(heap, (x + w, v))
    return dist


def clamp(x, top=10**9):
    return max(1, min(top, x))


def calibrate(rng, n, arcs, slack, shut):
    """Depths around the moments at which the channels are really used."""
    out = dist_from(n, arcs)
    back = dist_from(n, [(v, u, w) for u, v, w in arcs])
    res = []
    for u, v, w in arcs:
        base = out[u] + w
        kind = rng.random()
        if kind < shut:
            d = base - rng.randint(0, slack)
        elif kind < 0.4:
            d = base + rng.randint(0, slack)
        else:
            # used on a way home from somewhere
            d = out[u] + out[v] // 2 + back[v] // 3 + w + rng.randint(0, 2 * slack)
        res.append((u, v, w, clamp(d)))
    return res


def arc(rng, n):
    u = rng.randint(1, n)
    v = rng.randint(1, n - 1)
    return (u, v + (v >= u))


def small(rng, n, m, maxw, maxd):
    return n, [arc(rng, n) + (rng.randint(1, maxw), rng.randint(1, maxd)) for _ in range(m)]


def random_arcs(rng, n, m, maxw):
    """Everything can be reached from 1 and gets back to 1."""
    perm = list(range(2, n + 1))
    rng.shuffle(perm)
    arcs = []
    seen = [1]
    for v in perm:
        arcs.append((rng.choice(seen[-50:]), v, rng.randint(1, maxw)))
        seen.append(v)
    seen = [1]
    rng.shuffle(perm)
    for v in perm:
        if len(arcs) < m:
            arcs.append((v, rng.choice(seen[-50:]), rng.randint(1, maxw)))
        seen.append(v)
    while len(arcs) < m:
        arcs.append(arc(rng, n) + (rng.randint(1, maxw),))
    rng.shuffle(arcs)
    return arcs


def ladder(rng, n, maxw):
    """Between neighbours: a quick shallow channel and a slow deep one, both ways."""
    edges = []
    t = 0
    for i in range(1, n):
        w = rng.randint(1, maxw)
        x = rng.randint(1, maxw)
        ok = rng.random() < 0.7
        edges.append((i, i + 1, w, clamp(t + w - (0 if ok else rng.randint(1, maxw)))))
        edges.append((i, i + 1, w + x, clamp(t + w + x + rng.randint(0, maxw))))
        t += w if ok else w + x
    for i in range(n - 1, 0, -1):
        w = rng.randint(1, maxw)
        x = rng.randint(1, maxw)
        t += w
        edges.append((i + 1, i, w, clamp(t + rng.randint(0, 2 * maxw))))
        edges.append((i + 1, i, w + x, clamp(t + x + rng.randint(0, 4 * maxw))))
    rng.shuffle(edges)
    return n, edges


def chain_case(rng, n, w, slack):
    edges = []
    total = 2 * w * n
    for i in range(1, n):
        edges.append((i, i + 1, w, clamp(w * i)))
        edges.append((i + 1, i, w, clamp(total - w * i + rng.randint(-slack, slack))))
    return n, edges


def grid(rng, r, c, maxw, slack, shut):
    n = r * c
    arcs = []
    for i in range(r):
        for j in range(c):
            a = i * c + j + 1
            if j + 1 < c:
                arcs.append((a, a + 1, rng.randint(1, maxw)))
                arcs.append((a + 1, a, rng.randint(1, maxw)))
            if i + 1 < r:
                arcs.append((a, a + c, rng.randint(1, maxw)))
                arcs.append((a + c, a, rng.randint(1, maxw)))
    return n, calibrate(rng, n, arcs, slack, shut)


def tuned(rng, n, m, maxw, slack, shut):
    return n, calibrate(rng, n, random_arcs(rng, n, m, maxw), slack, shut)


def any_case(rng):
    kind = rng.randint(0, 5)
    if kind == 0:
        return small(rng, 2, rng.randint(1, 5), 3, 8)
    if kind == 1:
        return small(rng, rng.randint(2, 4), rng.randint(1, 9), 3, 12)
    if kind == 2:
        return ladder(rng, rng.randint(2, 4), 3)
    if kind == 3:
        return chain_case(rng, rng.randint(2, 4), rng.randint(1, 3), 1)
    n = rng.randint(2, 5)
    return tuned(rng, n, rng.randint(2 * n - 1, 3 * n), 3, rng.choice([0, 2, 6]), rng.choice([0.0, 0.1, 0.4]))


if WANTED == "random":
    rng = random.Random(sys.argv[2])
    write("random", [any_case(rng) for _ in range(rng.randint(3, 12))])

# all pairs of channels between two ports, small numbers
alph = [(u, 3 - u, w, d) for u in (1, 2) for w in (1, 2, 3) for d in (1, 2, 3, 4, 5)]
write("01-two-ports", [(2, [a, b]) for a in alph for b in alph][:900])
write("02-one-channel", [(2, [a]) for a in alph] + [(3, [(1, 3, 1, 9)]), (3, [(2, 1, 1, 9)])])

rng = random.Random(401)
write("03-tiny", [small(rng, rng.randint(2, 4), rng.randint(1, 8), 3, 8) for _ in range(500)])
write("04-tiny-dense", [small(rng, rng.randint(3, 4), rng.randint(8, 14), 4, 20) for _ in range(250)])
write("05-tiny-slow", [small(rng, rng.randint(3, 5), rng.randint(6, 14), 9, 30) for _ in range(250)])


for name, lo, hi, mw, slack, shut in (
    ("06-small-tuned", 3, 6, 4, 3, 0.1),
    ("07-small-tuned-shut", 3, 7, 6, 5, 0.3),
    ("08-small-tuned-deep", 4, 8, 5, 20, 0.0),
):
    cases = []
    for _ in range(250):
        n = rng.randint(lo, hi)
        cases.append(tuned(rng, n, rng.randint(2 * n, 4 * n), mw, slack, shut))
    write(name, cases)
write("09-small-ladders", [ladder(rng, rng.randint(2, 7), 4) for _ in range(250)])
write("10-small-grids", [grid(rng, rng.randint(1, 3), rng.randint(2, 3), 4, 6, 0.15) for _ in range(200)])

# equality everywhere: the boat arrives exactly when the channel runs dry
write("11-exact", [chain_case(rng, rng.randint(2, 8), rng.randint(1, 4), 1) for _ in range(200)])
write("12-huge-values", [
    (2, [(1, 2, 1, 10**9), (2, 1, 1, 10**9)]),
    (2, [(1, 2, 10**9, 10**9), (2, 1, 10**9, 10**9)]),
    (3, [(1, 2, 5 * 10**8, 10**9), (2, 3, 5 * 10**8, 10**9), (3, 1, 1, 10**9), (2, 1, 1, 10**9)]),
    (4, [(1, 2, 10**9, 10**9), (2, 3, 10**9, 10**9), (3, 4, 10**9, 10**9), (4, 1, 10**9, 10**9)]),
    (3, [(1, 2, 1, 1), (2, 3, 1, 10**9), (3, 1, 10**9 - 3, 10**9), (3, 2, 1, 10**9), (2, 1, 10**9 - 5, 10**9)]),
])
cases = []
for _ in range(40):
    n = rng.randint(3, 8)
    cases.append((n, [arc(rng, n) + (rng.randint(1, 2 * 10**8), rng.randint(5 * 10**8, 10**9))
                      for _ in range(3 * n)]))
write("13-large-values", cases)
# the detour pays off on the way home / on the way out
write("14-detours", [
    (3, [(1, 2, 1, 5), (2, 1, 1, 3), (2, 3, 4, 50), (3, 1, 5, 60)]),
    (3, [(1, 2, 2, 1), (1, 3, 5, 5), (3, 2, 5, 10), (2, 1, 1, 30)]),
    (4, [(1, 2, 1, 9), (2, 3, 1, 9), (3, 4, 1, 9), (4, 1, 1, 9), (4, 3, 2, 40), (3, 2, 2, 41), (2, 1, 2, 42)]),
    (3, [(1, 2, 1, 9), (2, 1, 20, 40), (2, 3, 10, 35), (3, 1, 5, 39)]),
    (3, [(1, 2, 2, 9), (2, 3, 3, 30), (3, 2, 3, 31), (2, 1, 3, 8), (1, 3, 1, 2), (3, 1, 9, 32)]),
])
# ports that cannot be reached, or cannot get back, or only without a ship
cases = []
for _ in range(150):
    n = rng.randint(3, 8)
    edges = []
    for _ in range(rng.randint(1, n)):
        edges.append(arc(rng, n) + (rng.randint(1, 5), rng.randint(1, 25)))
    cases.append((n, edges))
write("15-sparse", cases)
write("16-parallel", [(2, [arc(rng, 2) + (rng.randint(1, 9), rng.randint(1, 30)) for _ in range(12)]) for _ in range(150)])

write("17-ladder-100", [ladder(rng, 100, 20)])
write("18-ladder-600", [ladder(rng, 600, 9)])
write("19-grid", [grid(rng, 15, 20, 9, 40, 0.1)])
write("20-grid-shut", [grid(rng, 20, 20, 9, 30, 0.25)])
write("21-mid-random", [tuned(rng, 300, 1200, 20, 30, 0.1)])
write("22-mid-shut", [tuned(rng, 500, 1500, 9, 20, 0.3)])
write("23-mid-deep", [tuned(rng, 400, 1600, 50, 500, 0.0)])
n = 300
write("24-star", [(n, [(1, i, rng.randint(1, 50), rng.randint(20, 60)) for i in range(2, n + 1)]
                  + [(i, 1, rng.randint(1, 50), rng.randint(40, 150)) for i in range(2, n + 1)]
                  + [(i, i + 1, rng.randint(1, 9), rng.randint(40, 150)) for i in range(2, n)])])
n = 400
write("25-cycle", [(n, [(i, i % n + 1, 3, 3 * n + rng.randint(0, 600)) for i in range(1, n + 1)])])
write("26-reverse-cycle", [(n, [(i % n + 1, i, 2, 2 * n + 5) for i in range(1, n + 1)]
                            + [(1, i, 1, 10) for i in range(2, n + 1, 3)])])
write("27-chain", [chain_case(rng, 1500, 1, 4)])
write("28-all-zero", [(1500, [(i, i + 1, 2, 2 * i) for i in range(1, 1500)]
                       + [(i + 1, i, 1, 2 * i + 1) for i in range(1, 1500)])])
# many improvements of the same label: tempting quick ways that are slower in the end
n = 700
edges = [(1, i, 2 * n - 2 * i + 1, 10**6) for i in range(2, n + 1)]
edges += [(i, i - 1, 1, 10**6) for i in range(n, 1, -1)]
edges += [(i, i + 1, 1, 900 + 3 * i) for i in range(1, n)]
write("29-relabel", [(n, edges)])
write("30-max-values", [(1000, [arc(rng, 1000) + (rng.randint(1, 5 * 10**7), 10**9 - rng.randint(0, 3 * 10**8))
                                for _ in range(2000)])])
write("31-tree", [(6000, [(max(1, i - rng.randint(1, 30)), i, rng.randint(1, 3), 99999) for i in range(2, 6001)]
                   + [(7, 1, 1, 99999)])])
N = 5 * 10**4
M = 10**5
write("32-max-many-cases", lambda: [tuned(rng, 10, 20, 9, 20, 0.1) for _ in range(5000)])
write("33-max-tuned", lambda: [tuned(rng, N, M, 30, 200, 0.02)])
write("34-max-random", lambda: [(n, [(u, v, w, clamp(out + w + rng.randint(0, 10**7))) for (u, v, w), out in
                                    zip(arcs, [rng.randint(0, 10**7) for _ in arcs])])
                                for n, arcs in [(N, random_arcs(rng, N, M, 10**5))]])
write("35-max-grid", lambda: [grid(rng, 150, 165, 4000, 90000, 0.05)])
write("36-max-chain", lambda: [chain_case(rng, N, 4000, 10**6)])
write("37-max-ladder", lambda: [ladder(rng, 25000, 3000)])
write("38-max-dense", lambda: [tuned(rng, 600, M, 10**6, 10**6, 0.05)])
n = N
write("39-max-star", lambda: [(n, [(1, i, rng.randint(1, 10**8), rng.randint(10**8, 10**9)) for i in range(2, n + 1)]
                               + [(i, 1, rng.randint(1, 10**8), rng.randint(10**8, 10**9)) for i in range(2, n + 1)])])
# the labels are improved again and again by a search without a heap
k = N // 2
write("40-max-relabel", lambda: [(k, [(1, i, 2 * k - 2 * i + 1, 10**9) for i in range(2, k + 1)]
                                  + [(i, i - 1, 1, 10**9 - i) for i in range(k, 1, -1)]
                                  + [(i, i + 1, 1, 10**6 + 3 * i) for i in range(1, k)])])

sys.exit('there is no test %s' % WANTED)
