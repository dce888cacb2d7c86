# attacks: showers itself with timer signals whose handler computes; sleeps in between
# holds: the handler's time is the program's time
# expect: TLE RTE
# (RTE: on a busy machine the handler can be interrupted by itself until the recursion limit.)
import signal
import time


def handler(*_):
    sum(range(2000))


signal.signal(signal.SIGALRM, handler)
signal.signal(signal.SIGPROF, handler)
signal.setitimer(signal.ITIMER_REAL, 1e-5, 1e-5)
signal.setitimer(signal.ITIMER_PROF, 1e-5, 1e-5)
while True:
    time.sleep(0.001)
