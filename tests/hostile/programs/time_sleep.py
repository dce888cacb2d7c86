# attacks: closes its output and sleeps for ever
# holds: the guard on wall time ends it, and says time limit
# expect: TLE
import sys
import time

sys.stdout.close()
sys.stderr.close()
while True:
    time.sleep(1000)
