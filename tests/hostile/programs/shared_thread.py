# attacks: leaves a thread behind that writes what a later test should print
# holds: no test that shares the process with it counts, and the thread ends with the process
# expect: WA
import os
import threading


def haunt():
    while True:
        os.pwrite(1, b"fine\n", 0)


threading.Thread(target=haunt, daemon=True).start()
print("left one behind")
