from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Two Cashiers"
RATING = 900
TAGS = ("implementation", "greedy")
STATEMENT = '''n customers wait in one queue in front of two cashiers. The customers are numbered in the order of the queue; serving customer i takes a_i seconds.

The first person in the queue goes to a cashier as soon as one of them is free. If both are free at the same moment, the person goes to cashier 1. At second 0 both cashiers are free.

Find how many customers are served by cashier 1, and the second when the last of all customers has been served.

Input

The first line contains an integer n (1 ≤ n ≤ 10^5). The second line contains n integers a_i (1 ≤ a_i ≤ 10^9).

Output

Print two integers: the number of customers served by cashier 1 and the moment when everybody has been served.

Note

In the first example customer 1 is with cashier 1 until second 4; customers 2 and 3 are served by cashier 2. At second 4 both are free, so customer 4 goes to cashier 1 and leaves at second 9.'''
EXAMPLES = [("4\n4 1 3 5\n", "2 9\n"), ("1\n7\n", "1 7\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    a = list(map(int, text.split()))[1:]
    left, k, time, queue = [0, 0], 0, 0, list(a)
    while queue or any(left):
        for c in (0, 1):
            if not left[c] and queue:
                left[c] = queue.pop(0)
                k += c == 0
        time += 1
        left = [max(0, x - 1) for x in left]
    return f"{k} {time}\n"


def draw(rng, size):
    n = _n(rng, size)
    v = _v(rng, size, 10**9)
    return f"{n}\n" + " ".join(str(rng.randint(1, v)) for _ in range(n)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, = _ints(ls[0], 1, 1, 10**5)
    _ints(ls[1], n, 1, 10**9)
    return len(ls) == 2


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    long long x = 0, y = 0;
    int cnt = 0;
    for (int i = 0; i < n; i++) {
        long long a;
        cin >> a;
        if (x <= y) {
            x += a;
            cnt++;
        } else {
            y += a;
        }
    }
    cout << cnt << " " << max(x, y) << endl;
}
'''
PYTHON = r'''n = int(input())
a = list(map(int, input().split()))
free = [0, 0]
cnt = 0
for x in a:
    if free[0] <= free[1]:
        free[0] += x
        cnt += 1
    else:
        free[1] += x
print(cnt, max(free))
'''
