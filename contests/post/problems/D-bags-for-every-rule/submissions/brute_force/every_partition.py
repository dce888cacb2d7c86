# For every k, best[i] = 1 + the least best[j] over all bags with the parcels j + 1, ..., i.
for _ in range(int(input())):
    n, limit = map(int, input().split())
    w = list(map(int, input().split()))
    answers = []
    for k in range(1, n + 1):
        best = [0] * (n + 1)
        for i in range(1, n + 1):
            weight = 0
            options = []
            for j in range(i - 1, max(-1, i - k - 1), -1):
                weight += w[j]
                if weight > limit:
                    break
                options.append(best[j])
            best[i] = 1 + min(options)
        answers.append(best[n])
    print(*answers)
