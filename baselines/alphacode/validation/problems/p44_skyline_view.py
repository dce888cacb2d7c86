import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "View to the East"
RATING = 1400
TAGS = ("data structures",)
STATEMENT = '''n towers stand in a line from west to east; the height of tower i is h_i. A watchman on tower i looks to the east. He sees tower j (j > i) if every tower strictly between them is strictly lower than tower j. The height of his own tower does not matter, because the towers have windows on all floors.

For every tower i find the number of towers its watchman sees.

Input

The first line contains an integer n (1 ≤ n ≤ 2·10^5).

The second line contains n integers h_1, h_2, ..., h_n (1 ≤ h_i ≤ 10^9).

Output

Print n integers separated by spaces: for every tower the number of towers seen.

Note

In the first example the watchman of tower 1 sees tower 2 (nothing is between) and tower 4, which is higher than the towers 2 and 3. He does not see tower 3.'''
EXAMPLES = [("4\n5 3 1 4\n", "2 2 1 0\n"), ("3\n2 2 2\n", "1 1 0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    h = list(map(int, text.split()))[1:]
    n = len(h)
    return " ".join(str(sum(all(h[k] < h[j] for k in range(i + 1, j)) for j in range(i + 1, n))) for i in range(n)) + "\n"


def draw(rng, size):
    n = _n(rng, size, 1 + size)
    v = _v(rng, size, 10**9)
    a = [rng.randint(1, v) for _ in range(n)]
    p = rng.random()
    if p < 0.3:
        k = rng.randint(0, n)
        a = sorted(a[:k]) + a[k:]
    return f"{n}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, = _ints(ls[0], 1, 1, 2 * 10**5)
    _ints(ls[1], n, 1, 10**9)
    return len(ls) == 2


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    scanf("%d", &n);
    vector<int> h(n), ans(n), st;
    for (auto &x : h) scanf("%d", &x);
    for (int i = n - 1; i >= 0; i--) {
        ans[i] = st.size();
        while (!st.empty() && st.back() <= h[i]) st.pop_back();
        st.push_back(h[i]);
    }
    for (int x : ans) printf("%d ", x);
    puts("");
}
'''
PYTHON = r'''n = int(input())
h = list(map(int, input().split()))
ans = [0] * n
stack = []
for i in range(n - 1, -1, -1):
    ans[i] = len(stack)
    while stack and stack[-1] <= h[i]:
        stack.pop()
    stack.append(h[i])
print(*ans)
'''
