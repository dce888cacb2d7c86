# Keeps the list of coaches as it stands and really reverses it.
for _ in range(int(input())):
    n, m = map(int, input().split())
    x = list(map(int, input().split()))
    s = input().strip() + "F"
    train = list(range(n))
    times = [0] * n
    for place, letter in zip(x, s):
        times[train[place - 1]] += 1
        if letter == "R":
            train.reverse()
    print(max(times))
