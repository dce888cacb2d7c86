import random

NAME = "Very Late Train"
RATING = 800
TAGS = ("implementation", "math")
STATEMENT = """The night train to the coast is due at HH:MM, but the loudspeaker has just announced a delay of D minutes. On this line the delay may well be longer than a day, so passengers want to know two things: at what time on the station clock the train will come, and how many midnights will pass before that.

The clock shows time from 00:00 to 23:59. A midnight passes when the clock changes from 23:59 to 00:00.

Input

The first line contains the time in the form HH:MM (two digits for the hour, two for the minute). The second line contains an integer D (0 ≤ D ≤ 100000).

Output

Print the time of arrival in the form HH:MM and the number of midnights passed, separated by a space."""
EXAMPLES = [("23:50\n15\n", "00:05 1\n"), ("07:08\n0\n", "07:08 0\n"), ("12:00\n3000\n", "14:00 2\n")]


def solve(text):
    s, d = text.split()
    x = int(s[:2]) * 60 + int(s[3:]) + int(d)
    k, x = divmod(x, 1440)
    return "%02d:%02d %d\n" % (x // 60, x % 60, k)


def brute(text):
    s, d = text.split()
    h, m = map(int, s.split(":"))
    k = 0
    for _ in range(int(d)):
        m += 1
        if m == 60:
            m = 0
            h += 1
        if h == 24:
            h = 0
            k += 1
    return f"{h:02}:{m:02} {k}\n"


def draw(rng, size):
    d = rng.randint(0, (100, 1500, 3000, 3000, 5000, 10000, 20000, 40000, 70000, 100000)[size])
    return "%02d:%02d\n%d\n" % (rng.randint(0, 23), rng.randint(0, 59), d)


def valid(text):
    try:
        s, d = text.split()
        h, m = map(int, s.split(":"))
        d = int(d)
    except ValueError:
        return False
    return 0 <= h < 24 and 0 <= m < 60 and 0 <= d <= 100000 and text == "%02d:%02d\n%d\n" % (h, m, d)


CPP = r"""#include <cstdio>
int main() {
    int h, m, d;
    scanf("%d:%d %d", &h, &m, &d);
    int x = h * 60 + m + d;
    int days = x / 1440;
    x %= 1440;
    printf("%02d:%02d %d\n", x / 60, x % 60, days);
    return 0;
}
"""
PYTHON = r"""h, m = map(int, input().split(':'))
d = int(input())
total = h * 60 + m + d
days = total // 1440
total %= 1440
print("%02d:%02d %d" % (total // 60, total % 60, days))
"""
