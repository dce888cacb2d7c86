# Wrong: answers 0 whenever k < n, but s may be a detour.
import sys

MOD = 998244353


def main():
    data = sys.stdin.buffer.read().split()
    t = int(data[0])
    top = max(int(data[2 + 3 * i]) for i in range(t)) + 1
    fact = [1] * (top + 1)
    for i in range(1, top + 1):
        fact[i] = fact[i - 1] * i % MOD
    inv = [1] * (top + 1)
    inv[top] = pow(fact[top], MOD - 2, MOD)
    for i in range(top, 0, -1):
        inv[i - 1] = inv[i] * i % MOD
    out = []
    for case in range(t):
        n, k = int(data[1 + 3 * case]), int(data[2 + 3 * case])
        s = data[3 + 3 * case]
        if (n - k) % 2 or k < n:
            out.append(0)
            continue
        x = s[::2].count(b'a') - s[1::2].count(b'a')
        y = s[::2].count(b'b') - s[1::2].count(b'b')
        odd, even = (k + 1) // 2, k // 2
        total = 0
        # p + q = k - 2i + x, chosen q + y, and p - y not chosen
        for i in range(max(0, x), min(odd, even + x) + 1):
            p, q = odd - i, even - i + x
            if q + y >= 0 and p >= y:
                total += (inv[i] * inv[p] % MOD * (inv[i - x] * inv[q] % MOD) % MOD
                          * (fact[p + q] * inv[q + y] % MOD) % MOD * inv[p - y])
        out.append(total % MOD * fact[odd] % MOD * fact[even] % MOD)
    print('\n'.join(map(str, out)))


main()
