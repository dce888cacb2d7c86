# Lamps u and v meet iff a_u = a_v modulo gcd(p_u, p_v).  Every prime power q^e
# dividing p_v is one free base-q digit of a_v; a channel equates the digits of its
# ends for all q^e dividing both periods.  The count is the product over q^e of
# q^(components of the graph of q^e); closing v multiplies it by
# q^(pieces - 1) for every q^e | p_v, where pieces is what remains of v's component.
# Articulation points in every graph, O((n + m) log P) plus factorisation.
import sys
from math import gcd

MOD = 998244353


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    primes = [q for q in range(2, 1000) if all(q % d for d in range(2, int(q**0.5) + 1))]
    known = {1: []}

    def prime_powers(g):
        if g in known:
            return known[g]
        x = g
        res = []
        for q in primes:
            if q * q > x:
                break
            pw = 1
            while x % q == 0:
                x //= q
                pw *= q
                res.append((q, pw))
        if x > 1:
            res.append((x, x))
        known[g] = res
        return res

    pos = 1
    out = []
    for _ in range(data[0]):
        n, m = data[pos], data[pos + 1]
        p = [1] + data[pos + 2:pos + 2 + n]
        pos += 2 + n
        total = 1
        for x in p:
            total = total * x % MOD
        ans = [pow(x, -1, MOD) for x in p]
        graphs = {}
        for _ in range(m):
            u, v = data[pos], data[pos + 1]
            pos += 2
            for key in prime_powers(gcd(p[u], p[v])):
                adj = graphs.get(key)
                if adj is None:
                    adj = graphs[key] = {}
                if u in adj:
                    adj[u].append(v)
                else:
                    adj[u] = [v]
                if v in adj:
                    adj[v].append(u)
                else:
                    adj[v] = [u]

        disc = [0] * (n + 1)
        low = [0] * (n + 1)
        par = [0] * (n + 1)
        for (q, _), adj in graphs.items():
            for v in adj:
                disc[v] = 0
            timer = 0
            joins = 0
            for root in adj:
                if disc[root]:
                    continue
                timer += 1
                disc[root] = low[root] = timer
                par[root] = 0
                order = [root]      # vertices in order of discovery
                stack = [(root, iter(adj[root]))]
                while stack:
                    v, it = stack[-1]
                    lv = low[v]
                    for u in it:
                        if disc[u]:
                            if disc[u] < lv and u != par[v]:
                                lv = disc[u]
                        else:
                            timer += 1
                            disc[u] = low[u] = timer
                            par[u] = v
                            order.append(u)
                            stack.append((u, iter(adj[u])))
                            break
                    else:
                        low[v] = lv
                        stack.pop()
                        w = par[v]
                        if w:
                            if w == root or lv >= disc[w]:
                                ans[w] = ans[w] * q % MOD
                            if lv < low[w]:
                                low[w] = lv
                        continue
                    low[v] = lv
                joins += len(order) - 1
                for v in order:
                    if v != root:
                        ans[v] = ans[v] * q % MOD
            total = total * pow(pow(q, joins, MOD), -1, MOD) % MOD

        out.append(" ".join(str(x * total % MOD) for x in ans[1:]))
    print("\n".join(out))


main()
