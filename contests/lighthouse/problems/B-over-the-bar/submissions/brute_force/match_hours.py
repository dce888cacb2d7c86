# Tries 1, 2, 3, ... tides; for each number of tides, gives every ship an hour of its
# own by augmenting paths between the ships and the hours that are deep enough.
def hours(h, tides, d):
    for tide in range(tides):
        for hour in range(d, 2 * h - d + 1):    # depths 0, 1, ..., h, ..., 1, 0
            yield tide, hour


def possible(h, ships, tides):
    owner = {}
    for ship in range(len(ships)):
        asked_by = {}
        queue = [ship]
        free = None
        for x in queue:
            for hour in hours(h, tides, ships[x]):
                if hour in asked_by:
                    continue
                asked_by[hour] = x
                if hour not in owner:
                    free = hour
                    break
                queue.append(owner[hour])
            if free is not None:
                break
        if free is None:
            return False
        while free is not None:
            x = asked_by[free]
            previous = next((y for y in owner if owner[y] == x), None)
            if previous is not None:
                del owner[previous]
            owner[free] = x
            free = previous
    return True


for _ in range(int(input())):
    n, h = map(int, input().split())
    ships = list(map(int, input().split()))
    tides = 1
    while not possible(h, ships, tides):
        tides += 1
    print(tides)
