from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Stamps on a Shelf"
RATING = 1900
TAGS = ("data structures",)
STATEMENT = '''A collector has n stamps on a long shelf; the i-th stamp from the left has the value a_i. Stamps with the same value are identical, and a second copy of a stamp is worth nothing to a buyer who already has one.

Therefore, if somebody buys all the stamps from position l to position r, he pays the sum of the different values which occur among a_l, a_{l+1}, ..., a_r (each value is counted once).

Answer q independent questions: what is the price of the stamps from l to r?

Input

The first line contains two integers n and q (1 ≤ n, q ≤ 10^5). The second line contains n integers a_i (1 ≤ a_i ≤ 10^9).

Each of the next q lines contains two integers l and r (1 ≤ l ≤ r ≤ n).

Output

Print q lines: the answers in the order of the questions.

Note

In the example the first question is about the stamps 3, 5, 3, whose price is 3 + 5 = 8.'''
EXAMPLES = [("5 3\n3 5 3 3 7\n1 3\n3 4\n1 5\n", "8\n3\n15\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    n, a = d[0], d[2:2 + d[0]]
    q = d[2 + n:]
    return "".join(f"{sum(set(a[l - 1:r]))}\n" for l, r in zip(q[::2], q[1::2]))


def draw(rng, size):
    n = _n(rng, min(size, 8), 1 + size)
    q = rng.randint(1, max(2, n // 3))
    v = _v(rng, size, 10**9)
    pool = [rng.randint(1, v) for _ in range(rng.choice((3, max(1, n // 2), n)))]
    s = f"{n} {q}\n" + " ".join(str(rng.choice(pool)) for _ in range(n)) + "\n"
    for _ in range(q):
        l, r = sorted((rng.randint(1, n), rng.randint(1, n)))
        s += f"{l} {r}\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    n, q = _ints(ls[0], 2, 1, 10**5)
    _ints(ls[1], n, 1, 10**9)
    assert len(ls) == q + 2
    for s in ls[2:]:
        l, r = _ints(s, 2, 1, n)
        assert l <= r
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int n, q;
ll bit[100005];

void add(int i, ll v) {
    for (; i <= n; i += i & -i) bit[i] += v;
}

ll get(int i) {
    ll s = 0;
    for (; i; i -= i & -i) s += bit[i];
    return s;
}

int main() {
    scanf("%d %d", &n, &q);
    vector<int> a(n + 1);
    for (int i = 1; i <= n; i++) scanf("%d", &a[i]);
    vector<vector<pair<int, int>>> qs(n + 1);
    for (int i = 0; i < q; i++) {
        int l, r;
        scanf("%d %d", &l, &r);
        qs[r].push_back({l, i});
    }
    vector<ll> ans(q);
    map<int, int> last;
    for (int r = 1; r <= n; r++) {
        int &p = last[a[r]];
        if (p) add(p, -a[r]);
        p = r;
        add(r, a[r]);
        for (auto [l, i] : qs[r]) ans[i] = get(r) - get(l - 1);
    }
    for (ll x : ans) printf("%lld\n", x);
}
'''
PYTHON = r'''import sys

def main():
    data = list(map(int, sys.stdin.read().split()))
    n, q = data[0], data[1]
    a = data[2:2 + n]
    at = [[] for _ in range(n + 1)]
    p = 2 + n
    for i in range(q):
        at[data[p + 1]].append((data[p], i))
        p += 2
    bit = [0] * (n + 1)
    last = {}
    ans = [0] * q
    total = 0
    for r in range(1, n + 1):
        x = a[r - 1]
        if x in last:
            j = last[x]
            while j <= n:
                bit[j] -= x
                j += j & -j
        else:
            total += x
        last[x] = r
        j = r
        while j <= n:
            bit[j] += x
            j += j & -j
        for l, i in at[r]:
            s = total
            j = l - 1
            while j > 0:
                s -= bit[j]
                j -= j & -j
            ans[i] = s
    print("\n".join(map(str, ans)))

main()
'''
