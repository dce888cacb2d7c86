# Every price from 1 to the largest b, ticket by ticket.
for _ in range(int(input())):
    n, k = map(int, input().split())
    people = [tuple(map(int, input().split())) for _ in range(n)]
    best = 0
    for price in range(1, max(b for a, b in people) + 1):
        sold = 0
        for a, b in people:
            if a <= price <= b and sold < k:
                sold += 1
        best = max(best, sold * price)
    print(best)
