from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Segments within the Budget"
RATING = 1200
TAGS = ("binary search", "two pointers")
STATEMENT = '''A museum has n rooms in a row. A ticket for room i costs a_i coins. A visitor picks a non-empty group of consecutive rooms and pays the sum of their prices.

Kai has S coins. In how many ways can he pick the rooms so that his money is enough?

Input

The first line contains the number of test cases t (1 ≤ t ≤ 100).

The first line of a test case contains two integers n and S (1 ≤ n ≤ 10^5, 1 ≤ S ≤ 10^15). The second line contains n integers a_1, ..., a_n (1 ≤ a_i ≤ 10^9).

The sum of n over the test cases does not exceed 10^5.

Output

For each test case print one integer, the number of ways.

Note

In the first test case he can pick any single room (four ways), or one of the groups with the prices 2, 3 or 3, 1 or 1, 4. In the second test case every room is too expensive.'''
EXAMPLES = [("2\n4 5\n2 3 1 4\n2 1\n5 6\n", "7\n0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = text.split("\n")
    out = []
    for i in range(int(d[0])):
        s = int(d[1 + 2 * i].split()[1])
        a = list(map(int, d[2 + 2 * i].split()))
        out.append(sum(sum(a[x:y]) <= s for y in range(len(a) + 1) for x in range(y)))
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = rng.randint(1, 2 + size // 2)
    s = f"{t}\n"
    for _ in range(t):
        n = _n(rng, min(size, 6))
        v = _v(rng, size, 10**9)
        a = [rng.randint(1, v) for _ in range(n)]
        s += f"{n} {rng.randint(1, max(1, sum(a) // rng.choice((1, 2, 5))))}\n" + " ".join(map(str, a)) + "\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 100)
    assert len(ls) == 2 * t + 1
    tot = 0
    for i in range(t):
        n, s = _ints(ls[1 + 2 * i], 2, 1, 10**15)
        tot += n
        assert tot <= 10**5
        _ints(ls[2 + 2 * i], n, 1, 10**9)
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long S;
        cin >> n >> S;
        vector<long long> a(n);
        for (auto &x : a) cin >> x;
        long long sum = 0, ans = 0;
        int l = 0;
        for (int r = 0; r < n; r++) {
            sum += a[r];
            while (sum > S) sum -= a[l++];
            ans += r - l + 1;
        }
        cout << ans << "\n";
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    n, s = map(int, input().split())
    a = list(map(int, input().split()))
    l = 0
    cur = 0
    ans = 0
    for r in range(n):
        cur += a[r]
        while cur > s:
            cur -= a[l]
            l += 1
        ans += r - l + 1
    print(ans)
'''
