import random

NAME = "Shoe Repair"
RATING = 1500
TAGS = ("greedy", "data structures", "sortings")
STATEMENT = """A cobbler has n orders. Order i takes him t_i hours, and the customer comes for the shoes d_i hours after the opening; if they are not ready by then, the customer leaves without paying. The cobbler works on one order at a time, without breaks, and may choose which orders he takes and in what sequence. An order finished exactly when the customer comes is in time.

Find the largest number of orders that can be finished in time, and the smallest total number of working hours with which this number can be reached.

Input

The first line contains n (1 ≤ n ≤ 100000). Each of the next n lines contains t_i and d_i (1 ≤ t_i, d_i ≤ 1000000000).

Output

Print two integers: the number of orders and the number of hours.

Note

In the first example orders 2 and 3 take 5 hours together."""
EXAMPLES = [("3\n4 4\n2 5\n3 5\n", "2 5\n"), ("2\n7 6\n3 2\n", "0 0\n")]


def solve(text):
    import heapq
    d = list(map(int, text.split()))
    h, s = [], 0
    for e, t in sorted(zip(d[2::2], d[1::2])):
        heapq.heappush(h, -t)
        s += t
        if s > e:
            s += heapq.heappop(h)
    return f"{len(h)} {s}\n"


def brute(text):
    d = list(map(int, text.split()))
    n = d[0]
    jobs = sorted(zip(d[2::2], d[1::2]))
    best = (0, 0)
    for m in range(1 << n):
        s, ok, c = 0, True, 0
        for i in range(n):
            if m >> i & 1:
                s += jobs[i][1]
                c += 1
                if s > jobs[i][0]:
                    ok = False
                    break
        if ok:
            best = max(best, (c, -s))
    return f"{best[0]} {-best[1]}\n"


def draw(rng, size):
    n = rng.randint(1, (4, 6, 8, 14, 25, 40, 60, 90, 120, 150)[size])
    m = rng.choice((6, 20, 1000, 10 ** 9 if size > 3 else 100))
    c = rng.choice((1, 2, 4, n))
    return f"{n}\n" + "".join(f"{rng.randint(1, m)} {rng.randint(1, min(10 ** 9, m * c))}\n" for _ in range(n))


def valid(text):
    try:
        n, *d = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= n <= 10 ** 5 and len(d) == 2 * n and all(1 <= x <= 10 ** 9 for x in d)):
        return False
    return text == f"{n}\n" + "".join(f"{d[i]} {d[i + 1]}\n" for i in range(0, 2 * n, 2))


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<pair<long long, long long>> a(n);
    for (auto &[d, t] : a) scanf("%lld %lld", &t, &d);
    sort(a.begin(), a.end());
    priority_queue<long long> q;
    long long sum = 0;
    for (auto [d, t] : a) {
        sum += t;
        q.push(t);
        if (sum > d) {
            sum -= q.top();
            q.pop();
        }
    }
    printf("%d %lld\n", (int)q.size(), sum);
}
"""
PYTHON = r"""import sys, heapq
def main():
    data = list(map(int, sys.stdin.read().split()))
    n = data[0]
    jobs = []
    for i in range(n):
        t, d = data[1 + 2 * i], data[2 + 2 * i]
        jobs.append((d, t))
    jobs.sort()
    taken = []
    total = 0
    for d, t in jobs:
        if total + t <= d:
            total += t
            heapq.heappush(taken, -t)
        elif taken and -taken[0] > t:
            total += t + heapq.heappop(taken)
            heapq.heappush(taken, -t)
    print(len(taken), total)
main()
"""
