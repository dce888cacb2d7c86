# attacks: main ends, busy threads stay
# holds: the time of all threads counts, and the last one ends with the process
# expect: TLE
import threading


def spin():
    while True:
        pass


for _ in range(4):
    threading.Thread(target=spin).start()
