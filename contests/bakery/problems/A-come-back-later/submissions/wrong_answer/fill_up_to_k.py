for _ in range(int(input())):
    n, k = map(int, input().split())
    shelf = k
    answer = 0
    for a in map(int, input().split()):
        if a <= shelf:
            shelf -= a
        else:
            answer += 1
            shelf = k
    print(answer)
