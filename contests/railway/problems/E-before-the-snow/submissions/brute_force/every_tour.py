# every tour, station by station
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        people = data[pos + 1 : pos + 1 + n]
        pos += 1 + n
        tracks = [[] for _ in range(n)]
        for _ in range(n - 1):
            u, v, l = data[pos : pos + 3]
            pos += 3
            tracks[u - 1].append((v - 1, l))
            tracks[v - 1].append((u - 1, l))

        def best(path, seen, minute):
            # the cheapest way on from the last station of the path (a stack of (station, track back))
            todo = {v for v, _ in tracks[path[-1][0]]} - seen
            if todo:
                return min(
                    (minute + l) * people[v] + best([*path, (v, l)], seen | {v}, minute + l)
                    for v, l in tracks[path[-1][0]]
                    if v in todo
                )
            if len(path) == 1:
                return 0
            return best(path[:-1], seen, minute + path[-1][1])

        print(*[best([(v, 0)], {v}, 0) for v in range(n)])


main()
