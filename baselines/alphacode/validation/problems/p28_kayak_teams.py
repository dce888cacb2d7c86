from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Kayak Teams"
RATING = 1000
TAGS = ("greedy", "sortings", "two pointers")
STATEMENT = '''n members of a club want to take part in a kayak race. Every kayak carries a team of exactly two people, and the organisers demand that the total strength of the team be at least k. Member i has strength a_i and can belong to at most one team.

Determine the greatest number of teams that the club can send.

Input

The first line contains two integers n and k (1 ≤ n ≤ 2·10^5, 1 ≤ k ≤ 2·10^9).

The second line contains n integers a_1, a_2, ..., a_n (1 ≤ a_i ≤ 10^9).

Output

Print one integer — the greatest number of teams.

Note

In the first example one can form the teams with strengths (1, 9) and (4, 6).'''
EXAMPLES = [("5 10\n1 9 4 6 2\n", "2\n"), ("2 10\n4 5\n", "0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    k = d[1]

    def best(a):
        if len(a) < 2:
            return 0
        r = best(a[1:])
        for j in range(1, len(a)):
            if a[0] + a[j] >= k:
                r = max(r, 1 + best(a[1:j] + a[j + 1:]))
        return r

    return f"{best(d[2:])}\n"


def draw(rng, size):
    n = _n(rng, size, 1 + size)
    v = _v(rng, size, 10**9) + 3
    v = min(v, 10**9)
    a = [rng.randint(1, v) for _ in range(n)]
    return f"{n} {rng.randint(max(1, v // 2), max(1, v * 3 // 2))}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, k = _ints(ls[0], 2, 1, 2 * 10**9)
    _ints(ls[1], n, 1, 10**9)
    return len(ls) == 2 and n <= 2 * 10**5


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long k;
    cin >> n >> k;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;
    sort(a.begin(), a.end());
    int i = 0, j = n - 1, ans = 0;
    while (i < j) {
        if (a[i] + a[j] >= k) {
            ans++;
            j--;
        }
        i++;
    }
    cout << ans << endl;
}
'''
PYTHON = r'''n, k = map(int, input().split())
a = sorted(map(int, input().split()))
i, j = 0, n - 1
ans = 0
while i < j:
    if a[i] + a[j] >= k:
        ans += 1
        i += 1
        j -= 1
    else:
        i += 1
print(ans)
'''
