# Counts the room of all pieces with stamps together instead of piece by piece.
import sys


def main():
    lines = sys.stdin.read().split("\n")
    for case in range(int(lines[0])):
        n, k = map(int, lines[2 * case + 1].split())
        answer = room = 0
        short = False
        for piece in lines[2 * case + 2].split("A"):
            i = piece.find("S")
            if i < 0:
                continue
            room += len(piece)
            short |= len(piece) < k
            while i >= 0:
                answer += 1
                i = piece.find("S", i + k)
        print(-1 if short or answer * k > room else answer)


main()
