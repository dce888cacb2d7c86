# Lets postmarks overlap: a piece is hopeless only if it is shorter than one postmark.
import sys


def main():
    lines = sys.stdin.read().split("\n")
    for case in range(int(lines[0])):
        n, k = map(int, lines[2 * case + 1].split())
        answer = 0
        for piece in lines[2 * case + 2].split("A"):
            i = piece.find("S")
            if i < 0:
                continue
            if len(piece) < k:
                answer = -1
                break
            while i >= 0:
                answer += 1
                i = piece.find("S", i + k)
        print(answer)


main()
