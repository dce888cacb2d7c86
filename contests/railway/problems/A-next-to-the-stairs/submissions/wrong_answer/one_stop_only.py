# Lets a turn count for the next stop only.
for _ in range(int(input())):
    n, m = map(int, input().split())
    x = list(map(int, input().split()))
    s = "F" + input().strip()
    times = [0] * (n + 1)
    for place, letter in zip(x, s):
        times[place if letter == "F" else n + 1 - place] += 1
    print(max(times))
