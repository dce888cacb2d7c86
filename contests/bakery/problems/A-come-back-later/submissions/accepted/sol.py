# The rules played literally. O(n).
def main():
    for _ in range(int(input())):
        n, k = map(int, input().split())
        shelf = k
        without = 0
        for a in map(int, input().split()):
            if a <= shelf:
                shelf -= a
            else:
                shelf += k
                without += 1
        print(without)


main()
