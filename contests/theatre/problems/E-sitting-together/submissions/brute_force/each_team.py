# Collects every team and counts the seats whose next seat is not of the team.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        boss = [0, 0] + data[pos + 1:pos + n]
        seat = [0] + data[pos + n:pos + 2 * n]
        pos += 2 * n
        team = [{seat[v]} if v else set() for v in range(n + 1)]
        for v in range(2, n + 1):
            b = v
            while b != 1:
                b = boss[b]
                team[b].add(seat[v])
        ans = 0
        for v in range(1, n + 1):
            ends = sum(s % n + 1 not in team[v] for s in team[v])
            ans += ends <= 1
        print(ans)


main()
