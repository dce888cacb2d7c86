# Keeps only the list of those who bought: when u people went home, (u + 1) * k
# loaves have been baked, and the rest of them after all sales is on the shelf.
import sys


def main():
    lines = sys.stdin.read().splitlines()
    for i in range(int(lines[0])):
        k = int(lines[1 + 2 * i].split()[1])
        bought, home = [], []
        for a in map(int, lines[2 + 2 * i].split()):
            baked = (len(home) + 1) * k
            (bought if sum(bought) + a <= baked else home).append(a)
        print(len(home))


main()
