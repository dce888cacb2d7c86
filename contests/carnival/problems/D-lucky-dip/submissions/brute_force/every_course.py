# Every course of the game, by definition, winning tickets put back as well.
import sys


def gain(w, b, k):
    if w + b == 0:
        return 0.0
    draw = 0.0
    if w:
        win = 1 + gain(w - 1, b, k)
        draw += w / (w + b) * (max(win, gain(w, b, k - 1)) if k else win)
    if b:
        blank = gain(w, b - 1, k) - 1
        draw += b / (w + b) * (max(blank, gain(w, b, k - 1)) if k else blank)
    return max(0.0, draw)


def main():
    t, *data = map(int, sys.stdin.read().split())
    for i in range(t):
        print("%.12f" % gain(*data[3 * i:3 * i + 3]))


main()
