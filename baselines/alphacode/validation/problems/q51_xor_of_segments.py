import random

NAME = "Weighted XOR of Segments"
RATING = 1700
TAGS = ("bitmasks", "math", "combinatorics")
STATEMENT = """You are given a sequence of N non-negative integers A_1, A_2, ..., A_N.

For 1 ≤ l ≤ r ≤ N let X(l, r) be the bitwise XOR of A_l, A_{l+1}, ..., A_r. Find the sum of (r - l + 1) · X(l, r) over all pairs (l, r) with 1 ≤ l ≤ r ≤ N, modulo 998244353.

Input

The input is given in the following format:

N
A_1 A_2 ... A_N

All values are integers, 1 ≤ N ≤ 100000, 0 ≤ A_i < 2^30.

Output

Print the sum modulo 998244353.

Note

In the first example the segments of length 1 give 1 + 2 + 3 = 6. The segments of length 2 have the XORs 3 and 1 and give 2 · 4 = 8. The whole sequence has XOR 0. The sum is 14."""
EXAMPLES = [("3\n1 2 3\n", "14\n"), ("1\n1073741823\n", "75497470\n"), ("2\n5 5\n", "10\n")]


def solve(text):
    n, *a = map(int, text.split())
    M = 998244353
    pre = [0]
    for x in a:
        pre.append(pre[-1] ^ x)
    tot = 0
    for b in range(30):
        c, s = [0, 0], [0, 0]
        part = 0
        for i, x in enumerate(pre):
            v = x >> b & 1
            part += c[1 - v] * i - s[1 - v]
            c[v] += 1
            s[v] += i
        tot += part << b
    return f"{tot % M}\n"


def brute(text):
    n, *a = map(int, text.split())
    t = 0
    for l in range(n):
        x = 0
        for r in range(l, n):
            x ^= a[r]
            t += x * (r - l + 1)
    return f"{t % 998244353}\n"


def draw(rng, size):
    n = rng.randint(1, (4, 6, 9, 14, 25, 40, 70, 110, 160, 200)[size])
    k = rng.choice((2, 5, 30))
    return f"{n}\n" + " ".join(str(rng.getrandbits(k)) for _ in range(n)) + "\n"


def valid(text):
    try:
        n, *a = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= n <= 10 ** 5 and len(a) == n and all(0 <= x < 2 ** 30 for x in a)):
        return False
    return text == f"{n}\n{' '.join(map(str, a))}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    const long long MOD = 998244353;
    int n;
    scanf("%d", &n);
    vector<int> p(n + 1, 0);
    for (int i = 1; i <= n; i++) {
        int a;
        scanf("%d", &a);
        p[i] = p[i - 1] ^ a;
    }
    long long ans = 0;
    for (int b = 0; b < 30; b++) {
        long long cnt[2] = {0, 0}, sum[2] = {0, 0}, cur = 0;
        for (int i = 0; i <= n; i++) {
            int v = (p[i] >> b) & 1;
            cur = (cur + cnt[v ^ 1] * i - sum[v ^ 1]) % MOD;
            cnt[v]++;
            sum[v] += i;
        }
        ans = (ans + cur * ((1LL << b) % MOD)) % MOD;
    }
    printf("%lld\n", (ans % MOD + MOD) % MOD);
}
"""
PYTHON = r"""def main():
    n = int(input())
    a = list(map(int, input().split()))
    MOD = 998244353
    ans = 0
    for b in range(30):
        # over all r: number and total length of segments ending at r with this bit set / unset
        c0 = c1 = s0 = s1 = 0
        res = 0
        for x in a:
            # every segment gets one longer, plus the new empty one
            s0 += c0 + 1
            s1 += c1
            c0 += 1
            if (x >> b) & 1:
                c0, c1 = c1, c0
                s0, s1 = s1, s0
            res += s1
        ans += res << b
    print(ans % MOD)
main()
"""
