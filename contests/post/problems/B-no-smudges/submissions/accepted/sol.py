def postmarks(s, k):
    total = 0
    for piece in s.split("A"):
        count = 0
        i = piece.find("S")
        while i >= 0:
            count += 1
            i = piece.find("S", i + k)
        if count * k > len(piece):
            return -1
        total += count
    return total


def main():
    for _ in range(int(input())):
        n, k = map(int, input().split())
        print(postmarks(input(), k))


main()
