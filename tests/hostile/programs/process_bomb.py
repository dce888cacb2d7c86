# attacks: forks again and again (200 times at most, were it possible)
# holds: the first fork fails
# expect: RTE
import os
import time

for _ in range(200):
    if os.fork() == 0:
        print("ESCAPED", flush=True)
        time.sleep(1)
        os._exit(0)
