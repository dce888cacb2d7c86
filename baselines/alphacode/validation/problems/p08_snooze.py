from baselines.alphacode.validation.drawing import limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Five More Minutes"
RATING = 800
TAGS = ("implementation", "math")
STATEMENT = '''Leon's alarm clock rings at the time hh:mm. Instead of getting up, he presses the "snooze" button; then the alarm is silent for s minutes and rings again. Leon presses the button k times in all, every time at the very moment when the alarm rings, and gets up when it rings after the last press. (If k = 0 he gets up at once.)

What will his clock show when he gets up? The clock shows time in the 24-hour format, from 00:00 to 23:59, and after 23:59 comes 00:00. Leon may sleep for more than a day.

Input

The first line contains the time of the first ring in the form hh:mm (00 ≤ hh ≤ 23, 00 ≤ mm ≤ 59; always two digits each).

The second line contains two integers k and s (0 ≤ k ≤ 10^9, 1 ≤ s ≤ 1000).

Output

Print the time at which Leon gets up in the form hh:mm.'''
EXAMPLES = [("07:45\n3 10\n", "08:15\n"), ("23:59\n1 1\n", "00:00\n")]


def solve(text):
    c, k, s = text.split()
    x = (int(c[:2]) * 60 + int(c[3:]) + int(k) * int(s)) % 1440
    return f"{x // 60:02d}:{x % 60:02d}\n"


def brute(text):
    c, k, s = text.split()
    h, m = map(int, c.split(":"))
    for _ in range(int(k) * int(s)):
        m += 1
        if m == 60:
            m = 0
            h += 1
        if h == 24:
            h = 0
    return str(h).zfill(2) + ":" + str(m).zfill(2) + "\n"


def draw(rng, size):
    v = _v(rng, size, 10**9)
    k = rng.randint(0, v)
    s = rng.randint(1, min(1000, 10 * v))
    return f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}\n{k} {s}\n"


@_strict
def valid(text):
    ls = _lines(text)
    assert len(ls) == 2 and len(ls[0]) == 5 and ls[0][2] == ":"
    assert (ls[0][:2] + ls[0][3:]).isdigit()
    k, s = _ints(ls[1], 2, 0, 10**9)
    return int(ls[0][:2]) < 24 and int(ls[0][3:]) < 60 and 1 <= s <= 1000


CPP = r'''#include <cstdio>

int main() {
    int h, m;
    long long k, s;
    scanf("%d:%d", &h, &m);
    scanf("%lld %lld", &k, &s);
    long long total = (h * 60 + m + k * s) % (24 * 60);
    printf("%02lld:%02lld\n", total / 60, total % 60);
    return 0;
}
'''
PYTHON = r'''h, m = map(int, input().split(":"))
k, s = map(int, input().split())
total = (h * 60 + m + k * s) % 1440
print("%02d:%02d" % (total // 60, total % 60))
'''
